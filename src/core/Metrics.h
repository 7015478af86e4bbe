// Counts and costs over time, as the API aggregates them.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace am::core {

/// What to count (api.md 12). Nothing and empty = the API's default.
struct MetricQuery {
    /// messages: sent, delivered, failed, cost_cents; inbound: received, cost_cents; webhooks: delivered,
    /// failed, retried.
    QString metric;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    QString granularity; ///< minute, hour, day; pay-as-you-go organizations get day only
    /// messages: channel, error_code; inbound: channel; webhooks: endpoint_id, kind, http_status_class.
    QString groupBy;
    bool comparesToPriorPeriod = false;

    bool operator==(const MetricQuery&) const = default;
};

/// One part of a grouped bucket.
struct MetricGroup {
    QString name;
    std::optional<double> value; ///< nothing: not aggregated yet
    QByteArray extra{};          ///< JSON object of unnamed fields, empty if none

    bool operator==(const MetricGroup&) const = default;
};

/// One span of time. `value` and `groups` are alternatives.
struct MetricBucket {
    Timestamp start;
    std::optional<double> value; ///< nothing: not aggregated yet, which is not zero
    QList<MetricGroup> groups;
    QByteArray extra; ///< JSON object of unnamed fields, empty if none

    bool operator==(const MetricBucket&) const = default;
};

/// One page of a series, oldest or newest first as the API gives it.
struct MetricSeries {
    QString metric;
    QString granularity;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    QList<MetricBucket> buckets;
    QList<MetricBucket> priorBuckets; ///< of the period before, where one asked for the comparison
    std::optional<Timestamp> asOf;    ///< how far aggregation has got
    QString nextCursor;               ///< empty on the last page; good for the very same query only
    QByteArray extra;

    bool isLast() const { return nextCursor.isEmpty(); }
    bool operator==(const MetricSeries&) const = default;
};

} // namespace am::core
