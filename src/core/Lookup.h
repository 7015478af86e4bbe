// A lookup: whose line a number is.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// A number to look up (schema LookupRequest). It is charged.
struct LookupRequest {
    QString phoneNumber; ///< E.164; United States or Canada
    QString lookupType = QStringLiteral("advanced");
    /// Sent as Idempotency-Key: the same key gives the existing result and no new charge.
    QString idempotencyKey;
};

/// What is known of a line (schema LookupResult).
struct LookupResult {
    QString lineType; ///< MOBILE, or what else the API says
    QString messagingProvider;
    QString voiceProvider;
    QString countryCode; ///< three letters, e.g. USA

    /// A fixed line cannot receive texts: the API refuses later sends with LINE_TYPE_BLOCKED.
    bool isFixedLine() const;

    bool operator==(const LookupResult&) const = default;
};

/// One lookup (api.md 7). A value; any thread.
struct Lookup {
    QString id;
    QString phoneNumber;
    QString lookupType;
    QString status;                     ///< pending, processing, complete, failed, or what else the API says
    std::optional<LookupResult> result; ///< nothing until complete, and again 90 days later
    std::optional<Timestamp> resultRedactedAt;
    QString errorCode;
    QString errorMessage;
    std::optional<Timestamp> requestedAt;
    std::optional<Timestamp> completedAt;
    std::optional<Money> cost;
    QByteArray extra; ///< JSON object of unnamed fields, those of the result among them; empty if none

    /// complete and failed never change again.
    bool isFinal() const { return status == QLatin1String("complete") || status == QLatin1String("failed"); }

    bool operator==(const Lookup&) const = default;
};

} // namespace am::core
