// One message of either direction, and its delivery status.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

enum class Direction : quint8 { Outbound = 0, Inbound = 1 };

/// Delivery status of an outbound message (api.md 1). `Unknown` is a status this version has no name for; the
/// text as received is kept beside it. Stored as numbers: append only.
enum class MessageStatus : quint8 {
    Unknown = 0,
    Queued = 1,
    Sending = 2,
    Sent = 3,
    Delivered = 4,
    Undelivered = 5,
    Failed = 6
};

MessageStatus messageStatusFromText(QStringView text);
/// The API's word for a status; empty for Unknown.
QString messageStatusText(MessageStatus status);
/// delivered, failed and undelivered never change again.
constexpr bool isFinal(MessageStatus status) {
    return status == MessageStatus::Delivered || status == MessageStatus::Undelivered ||
           status == MessageStatus::Failed;
}
/// True if `next` may replace `current`: a status never moves backwards and a final one stays (design
/// rule 4.2).
bool mayFollow(MessageStatus current, MessageStatus next);

/// A text sent or received, as the API reports it. A value; any thread.
struct Message {
    QString id;
    Direction direction = Direction::Outbound;
    QString number;  ///< our number, E.164: `from` of an outbound message, `to` of an inbound one
    QString contact; ///< the other party, E.164
    QString text;
    Timestamp at; ///< created_at of an outbound message, received_at of an inbound one

    MessageStatus status = MessageStatus::Unknown; ///< outbound only
    QString statusText;                            ///< status as received; outbound only
    std::optional<Timestamp> sentAt;
    std::optional<Timestamp> deliveredAt;
    std::optional<Timestamp> failedAt;
    QString errorCode;
    QString errorMessage;

    QString channel; ///< "sms", "mms", or what else the API says
    QString tag;
    QString carrierMessageId; ///< bandwidth_message_id
    int segmentCount = 0;     ///< 0 = not reported
    QStringList mediaUrls;
    /// When the content was erased at the provider; `text` and `mediaUrls` are empty then.
    std::optional<Timestamp> redactedAt;

    bool optOutDetected = false; ///< inbound only
    QString optOutKeyword;       ///< inbound only

    /// JSON object of the fields we have no name for, as received; empty if there were none.
    QByteArray extra;

    bool operator==(const Message&) const = default;
};

} // namespace am::core

Q_DECLARE_METATYPE(am::core::Message)
