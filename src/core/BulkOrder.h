// Numbers ordered by quantity, and released many at a time.
#pragma once

#include "core/OwnedNumber.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

/// An order of any numbers that fit (schema BulkNumberOrder). Empty strings are left out of the request.
struct BulkOrderRequest {
    int quantity = 1;
    QString numberType; ///< local, toll_free, short_code
    QString areaCode;
    QString pattern; ///< substring of the E.164 number
    QString inboundUrl;
    QString statusUrl;
    QString label;
    QString campaignId;
    QString mode = QStringLiteral("atomic"); ///< the only mode that is not refused
    /// Sent as Idempotency-Key and kept over retries of the same intent; honoured for 24 hours.
    QString idempotencyKey;
};

/// How far an order by quantity has come (api.md 3). A value; any thread.
struct BulkOrder {
    enum class Progress : quint8 { Waiting, Complete, Partial, Failed };

    QString id;     ///< empty if it was filled at once: then there is nothing to poll
    QString status; ///< as received; empty if the answer was only the list of numbers
    int quantity = 0;
    int assignedCount = 0;
    int pendingCount = 0;
    std::optional<int> failedCount;
    QStringList assignedNumbers; ///< E.164
    QList<OwnedNumber> numbers;  ///< the assigned numbers in full, if the answer held them
    QByteArray extra;

    /// By the status, of which the contract names the final values; any other word means that it is still
    /// going on. Without a status by the counts.
    Progress progress() const;
    bool isFinal() const { return progress() != Progress::Waiting; }

    bool operator==(const BulkOrder&) const = default;
};

/// At most so many numbers may be released in one request (schema BulkRelease).
constexpr int longestBulkRelease = 100;

/// What became of each id; some of each is normal (schema BulkReleaseResult).
struct BulkReleaseResult {
    QStringList released;
    QStringList unknown;         ///< not ours now
    QStringList alreadyReleased; ///< by an earlier request
    QByteArray extra;

    bool operator==(const BulkReleaseResult&) const = default;
};

} // namespace am::core
