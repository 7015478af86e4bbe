// Figures over time, from the rows of the world.
#include "sandbox/MetricsService.h"

#include "sandbox/JsonWriter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace am::sandbox {

namespace {
/// Where a metric's figures come from.
struct Source {
    std::string_view route;
    std::string_view metric;
    std::string_view table;
    std::string_view time;
    std::string_view condition;
    std::string_view amount;
};

constexpr std::string_view charges = "wallet_entry w LEFT JOIN message x ON x.id = w.ref_id";
constexpr std::string_view inboundCharges = "wallet_entry w LEFT JOIN inbound_message x ON x.id = w.ref_id";

/// Assumption A66. Sent counts by the moment of sending, delivered by that of delivery; failed includes
/// undelivered. Costs count when they are charged, refunds taken off. Webhooks are all pushes, those to the
/// URLs of numbers, too: an attempt that another one follows is retried, one that failed for good is failed.
constexpr std::array<Source, 9> sources{{
    {"messages", "sent", "message x", "x.sent_at", "x.sent_at IS NOT NULL", "count(*)"},
    {"messages", "delivered", "message x", "x.delivered_at", "x.delivered_at IS NOT NULL", "count(*)"},
    {"messages", "failed", "message x", "x.failed_at", "x.failed_at IS NOT NULL", "count(*)"},
    {"messages", "cost_cents", charges, "w.at", "w.reason = 'message'", "-sum(w.amount_cents)"},
    {"inbound", "received", "inbound_message x", "x.received_at", "1", "count(*)"},
    {"inbound", "cost_cents", inboundCharges, "w.at", "w.reason = 'inbound'", "-sum(w.amount_cents)"},
    {"webhooks", "delivered", "webhook_delivery x", "x.occurred_at", "x.outcome = 'success'", "count(*)"},
    {"webhooks", "failed", "webhook_delivery x", "x.occurred_at", "x.outcome = 'dead'", "count(*)"},
    {"webhooks", "retried", "webhook_delivery x", "x.occurred_at", "x.outcome = 'retry'", "count(*)"},
}};

const Source& sourceOf(const MetricsQuery& query) {
    return *std::find_if(sources.begin(), sources.end(), [&query](const Source& source) {
        return source.route == query.route && source.metric == query.metric;
    });
}

/// The SQL expression of a group's name; the empty text without grouping.
std::string_view groupExpression(const std::optional<std::string>& groupBy) {
    if (!groupBy)
        return "''";
    if (*groupBy == "channel")
        return "coalesce(x.channel, 'sms')";
    if (*groupBy == "error_code")
        return "coalesce(x.error_code, 'none')";
    if (*groupBy == "endpoint_id")
        return "coalesce(x.endpoint_id, 'none')";
    if (*groupBy == "kind")
        return "x.kind";
    return "coalesce((x.response_status / 100) || 'xx', 'none')";
}

/// Groups that are always there, so that a zero is shown as one.
std::vector<std::string> standingGroups(const std::optional<std::string>& groupBy) {
    if (groupBy == "channel")
        return {"sms", "mms"};
    return {};
}

/// Assumption A65. `groups` is an object: group to figure; null while the bucket is not aggregated.
void writeBucket(JsonWriter& json, const MetricBucket& bucket, bool isGrouped) {
    json.beginObject().field("bucket_start", bucket.start);
    json.key(isGrouped ? "groups" : "value");
    if (!bucket.isAggregated) {
        json.null();
    } else if (isGrouped) {
        json.beginObject();
        for (const auto& [group, value] : bucket.values)
            json.field(group, value);
        json.endObject();
    } else {
        const auto found = bucket.values.find(std::string());
        json.value(found == bucket.values.end() ? qint64{0} : found->second);
    }
    json.endObject();
}
} // namespace

const MetricsRoute& MetricsService::route(const std::string& name) {
    static const std::array<MetricsRoute, 3> routes{{
        {"messages", {"sent", "delivered", "failed", "cost_cents"}, {"channel", "error_code"}},
        {"inbound", {"received", "cost_cents"}, {"channel"}},
        {"webhooks", {"delivered", "failed", "retried"}, {"endpoint_id", "kind", "http_status_class"}},
    }};
    return *std::find_if(routes.begin(), routes.end(),
                         [&name](const MetricsRoute& one) { return one.name == name; });
}

std::vector<MetricBucket> MetricsService::buckets(const MetricsQuery& query) {
    std::vector<MetricBucket> made;
    const qint64 size = query.pageSize();
    made.reserve(static_cast<std::size_t>(size));
    for (qint64 i = 0; i < size; ++i) {
        MetricBucket bucket;
        bucket.start = query.bucketStart(query.firstBucket + i);
        bucket.isAggregated = bucket.start < query.asOf;
        for (const std::string& group : standingGroups(query.groupBy))
            bucket.values.emplace(group, 0);
        made.push_back(std::move(bucket));
    }
    const core::Timestamp from = query.bucketStart(query.firstBucket);
    const core::Timestamp until = std::min(query.asOf, query.bucketStart(query.firstBucket + size));
    if (from >= until)
        return made;
    const Source& source = sourceOf(query);
    std::string sql = "SELECT (";
    sql.append(source.time).append(" - ?) / ? AS slot, ").append(groupExpression(query.groupBy));
    sql.append(" AS grp, ").append(source.amount).append(" FROM ").append(source.table);
    sql.append(" WHERE ").append(source.condition).append(" AND ").append(source.time);
    sql.append(" >= ? AND ").append(source.time).append(" < ? GROUP BY slot, grp");
    Query rows(m_state.database, sql, from, static_cast<qint64>(query.width().count()), from, until);
    while (rows.step())
        made[static_cast<std::size_t>(rows.integer(0))].values[rows.text(1)] = rows.integer(2);
    return made;
}

std::string MetricsService::toJson(const MetricsQuery& query) {
    JsonWriter json;
    const auto writeBuckets = [&](const MetricsQuery& part) {
        json.key("buckets").beginArray();
        for (const MetricBucket& bucket : buckets(part))
            writeBucket(json, bucket, part.groupBy.has_value());
        json.endArray();
    };
    json.beginObject().field("metric", query.metric);
    json.field("granularity", granularityWord(query.granularity));
    json.field("from", query.from).field("to", query.to);
    writeBuckets(query);
    // Assumption A67. The period before stands beside the buckets, with the same page of its own.
    if (query.comparesPriorPeriod) {
        const MetricsQuery prior = query.priorPeriod();
        json.key("prior_period").beginObject().field("from", prior.from).field("to", prior.to);
        writeBuckets(prior);
        json.endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace am::sandbox
