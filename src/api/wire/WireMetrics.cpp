// Schemas MetricSeries and MetricBucket.
#include "api/wire/WireMetrics.h"

namespace am::api::wire {

namespace {

/// What a group may be called by when groups come as a list: a general word, or the name of what one grouped
/// by.
constexpr const char* nameFields[] = {"key",        "name", "group",       "channel",
                                      "error_code", "kind", "endpoint_id", "http_status_class"};

/// Assumption A24. The shape of `groups` was not seen: an object of names and values, or a list of objects
/// with a `value` and a name under one of `nameFields`. What fits neither stays in the bucket's rest.
QList<core::MetricGroup> metricGroups(FieldReader& bucket) {
    QList<core::MetricGroup> groups;
    const QMap<QString, std::optional<double>> byName = bucket.optionalNumberMap("groups");
    for (auto entry = byName.begin(); entry != byName.end(); ++entry) {
        groups.append({entry.key(), entry.value()});
    }
    bucket.optionalObjects("groups", [&groups](FieldReader& item) {
        core::MetricGroup group;
        for (const char* const field : nameFields) {
            if (group.name.isEmpty()) {
                group.name = item.looseText(field);
            }
        }
        group.value = item.maybeNumber("value");
        group.extra = item.rest();
        groups.append(group);
    });
    return groups;
}

core::MetricBucket metricBucket(FieldReader& fields) {
    core::MetricBucket bucket;
    bucket.start = fields.time("bucket_start");
    bucket.value = fields.maybeNumber("value");
    bucket.groups = metricGroups(fields);
    bucket.extra = fields.rest();
    return bucket;
}

} // namespace

core::MetricSeries metricSeries(FieldReader& fields) {
    core::MetricSeries series;
    series.metric = fields.optionalText("metric");
    series.granularity = fields.optionalText("granularity");
    series.from = fields.optionalTime("from");
    series.to = fields.optionalTime("to");
    fields.objects("buckets", [&series](FieldReader& item) { series.buckets.append(metricBucket(item)); });
    // Assumption A25. The prior period's buckets stand in an object of their own; its other fields stay in
    // the rest.
    fields.optionalObject("prior_period", [&series](FieldReader& prior) {
        prior.optionalObjects(
            "buckets", [&series](FieldReader& item) { series.priorBuckets.append(metricBucket(item)); });
    });
    series.extra = fields.rest();
    return series;
}

} // namespace am::api::wire
