// Figures over time, from the rows of the world.
#pragma once

#include "sandbox/MetricsQuery.h"
#include "sandbox/WorldState.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// One bucket. Ungrouped figures stand under the empty group.
struct MetricBucket {
    core::Timestamp start;
    bool isAggregated = false;
    std::map<std::string, qint64> values; ///< by group
};

/// Counts and sums for the metrics routes. Stateless; make one where it is needed.
class MetricsService {
public:
    explicit MetricsService(WorldState& state) : m_state(state) {}

    /// The routes: "messages", "inbound", "webhooks".
    static const MetricsRoute& route(const std::string& name);
    /// The buckets of the query's page, oldest first.
    std::vector<MetricBucket> buckets(const MetricsQuery& query);
    /// The MetricSeries of the contract.
    std::string toJson(const MetricsQuery& query);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
