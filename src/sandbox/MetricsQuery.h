// What a metrics request asks for, and the cursor that pins it.
#pragma once

#include "core/Timestamp.h"
#include "sandbox/Request.h"

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

enum class Granularity : quint8 { Minute, Hour, Day };

/// One of the three metrics routes and what it offers (api.md 12).
struct MetricsRoute {
    std::string name;
    std::vector<std::string> metrics;
    std::vector<std::string> groupings;
};

/// Which bucket sizes the organization's plan includes.
enum class MetricsPlan : quint8 { DayOnly, All };

/// A series to compute: whole buckets from `from` to `to`, and the page of them that is asked for. A value.
struct MetricsQuery {
    std::string route;
    std::string metric;
    Granularity granularity = Granularity::Day;
    core::Timestamp from; ///< start of the first bucket
    core::Timestamp to;   ///< end of the last bucket
    std::optional<std::string> groupBy;
    bool comparesPriorPeriod = false;
    core::Timestamp asOf; ///< what happened before this moment is counted
    qint64 firstBucket = 0;
    int limit = 1000;

    /// Reads a request. `now` is the world's time. 422 INVALID_INPUT, GRANULARITY_NOT_AVAILABLE,
    /// WINDOW_TOO_LARGE.
    static Outcome<MetricsQuery> read(const Request& request, const MetricsRoute& route, core::Timestamp now,
                                      MetricsPlan plan);

    std::chrono::milliseconds width() const;
    qint64 bucketCount() const { return to.since(from) / width(); }
    core::Timestamp bucketStart(qint64 index) const { return from.plus(width() * index); }
    /// Number of buckets on this page.
    qint64 pageSize() const;
    /// Cursor of the page after this one; nothing on the last.
    std::optional<std::string> nextCursor() const;
    /// The same page of the period of equal length that ends where this one begins.
    MetricsQuery priorPeriod() const;
};

const char* granularityWord(Granularity granularity);

} // namespace am::sandbox
