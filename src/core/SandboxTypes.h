// What the sandbox's control calls take and give.
#pragma once

#include "core/Timestamp.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace am::core {

/// Disturbances the sandbox adds to its answers; shares are 0…1 of requests.
struct SandboxChaos {
    int latencyMinMs = 0;
    int latencyMaxMs = 0;
    double serverErrors = 0;  ///< 5xx
    double rateLimited = 0;   ///< 429
    double dropped = 0;       ///< connection closed without an answer
    double truncated = 0;     ///< half a body
    double duplicateReceipts = 0;
    double lateReceipts = 0;

    bool operator==(const SandboxChaos&) const = default;
};

/// Where the world stands; the numbers count its rows.
struct SandboxState {
    Timestamp now;
    bool virtualClock = false;
    QString world;
    qint64 seed = 0;
    qint64 messages = 0;
    qint64 inbound = 0;
    qint64 numbers = 0;
    qint64 consents = 0;
    SandboxChaos chaos;
};

/// A text from a phone to one of our numbers.
struct SandboxInbound {
    QString from;
    QString to;
    QString body;
    QStringList mediaUrls;
};

/// One phone the sandbox knows, with its last text.
struct SandboxPhone {
    QString number;
    QString lastText;
    Timestamp lastAt;
};

/// A text on a simulated phone; `direction` is as the phone sees it.
struct SandboxPhoneMessage {
    enum class Direction : quint8 { Received, Sent };
    Direction direction = Direction::Received;
    QString from;
    QString to;
    QString body;
    Timestamp at;
};

/// A reviewer's decision on a brand or campaign; reasons belong to a rejection.
struct SandboxDecision {
    bool approve = true;
    QStringList reasons;
};

} // namespace am::core
