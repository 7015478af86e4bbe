// A lookup: whose line a number is.
#pragma once

#include "core/Money.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace am::core {

/// A result is kept for this long after the lookup was completed, by the API and here (api.md 7).
inline constexpr std::chrono::hours lookupResultKept{24 * 90};

/// A fixed line cannot receive texts: the API refuses later sends with LINE_TYPE_BLOCKED.
bool isFixedLine(const QString& lineType);

/// Only numbers of the United States and Canada can be looked up. One of their plan that it does not place
/// anywhere may be either; the API decides.
bool canBeLookedUp(const QString& e164);

/// A number to look up (schema LookupRequest). It is charged.
struct LookupRequest {
    QString phoneNumber; ///< E.164; United States or Canada
    QString lookupType = QStringLiteral("advanced");
    /// Sent as Idempotency-Key: the same key gives the existing result and no new charge. One per intent of
    /// the user, kept over retries by whoever asks.
    QString idempotencyKey;
};

/// What is known of a line (schema LookupResult).
struct LookupResult {
    QString lineType; ///< MOBILE, or what else the API says
    QString messagingProvider;
    QString voiceProvider;
    QString countryCode; ///< three letters, e.g. USA

    bool isFixedLine() const { return core::isFixedLine(lineType); }

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

    /// What decides which of two lookups of a number is the newer one.
    Timestamp askedAt() const { return requestedAt ? *requestedAt : completedAt.value_or(Timestamp()); }
    /// When the result is to be forgotten; nothing without a result or any time to count from.
    std::optional<Timestamp> resultKeptUntil() const;
    /// Takes the result out, with what else was said of the line.
    void forgetResult(Timestamp at);

    bool operator==(const Lookup&) const = default;
};

/// The newest result that is kept of a number, as much of it as lists show. A value.
struct KnownLine {
    QString number; ///< E.164
    QString lineType;
    Timestamp askedAt;

    bool isFixedLine() const { return core::isFixedLine(lineType); }
    bool operator==(const KnownLine&) const = default;
};

} // namespace am::core
