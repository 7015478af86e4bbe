// Reads series of metrics.
#include "api/MetricsEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireMetrics.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<core::MetricSeries>> MetricsEndpoint::messages(core::MetricQuery query,
                                                                        QString cursor) {
    return read(u"/v1/metrics/messages"_s, std::move(query), std::move(cursor));
}

QCoro::Task<core::Result<core::MetricSeries>> MetricsEndpoint::inbound(core::MetricQuery query,
                                                                       QString cursor) {
    return read(u"/v1/metrics/inbound"_s, std::move(query), std::move(cursor));
}

QCoro::Task<core::Result<core::MetricSeries>> MetricsEndpoint::webhooks(core::MetricQuery query,
                                                                        QString cursor) {
    return read(u"/v1/metrics/webhooks"_s, std::move(query), std::move(cursor));
}

QCoro::Task<core::Result<core::MetricSeries>> MetricsEndpoint::read(QString path, core::MetricQuery query,
                                                                    QString cursor) {
    Request request = requestOf(Request::Method::Get, path);
    addQuery(request, u"metric"_s, query.metric);
    addTime(request, u"from"_s, query.from);
    addTime(request, u"to"_s, query.to);
    addQuery(request, u"granularity"_s, query.granularity);
    addQuery(request, u"group_by"_s, query.groupBy);
    addQuery(request, u"compare_to"_s, query.comparesToPriorPeriod ? u"prior_period"_s : QString());
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"5000"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    core::MetricSeries series;
    core::Result<QString> next = wire::readObjectAndMeta(
        answer, operation, [&series](wire::FieldReader& fields) { series = wire::metricSeries(fields); },
        [&series](wire::FieldReader& meta) { series.asOf = meta.optionalTime("as_of"); });
    if (!next) {
        co_return tl::make_unexpected(std::move(next.error()));
    }
    series.nextCursor = std::move(*next);
    co_return series;
}

} // namespace am::api
