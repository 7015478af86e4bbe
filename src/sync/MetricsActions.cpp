// Joining the pages of a series.
#include "sync/MetricsActions.h"

#include "api/CursorChain.h"
#include "api/MetricsEndpoint.h"
#include "sync/Ask.h"

namespace am::sync {

namespace {

using Route = QCoro::Task<core::Result<core::MetricSeries>> (api::MetricsEndpoint::*)(core::MetricQuery,
                                                                                      QString);

/// The API gives at most 10,000 buckets, 1000 a page unless told (api.md 12).
constexpr int mostPages = 100;

/// The cursor pins the query, so every page is asked for with the same one.
QCoro::Task<core::Result<core::MetricSeries>> readAll(api::ApiClient* client, Route route, QString operation,
                                                      core::MetricQuery query) {
    api::MetricsEndpoint metrics(*client);
    api::CursorChain chain;
    chain.follow(QString());
    core::Result<core::MetricSeries> series = co_await (metrics.*route)(query, QString());
    int pages = 1;
    while (series && !series->isLast()) {
        const QString cursor = series->nextCursor;
        if (chain.hasFollowed(cursor)) {
            co_return core::Result<core::MetricSeries>(tl::unexpect, api::CursorChain::loopError(operation));
        }
        if (pages++ >= mostPages) {
            co_return core::Result<core::MetricSeries>(tl::unexpect,
                                                       api::CursorChain::endlessError(operation));
        }
        chain.follow(cursor);
        core::Result<core::MetricSeries> page = co_await (metrics.*route)(query, cursor);
        if (!page) {
            co_return page;
        }
        series->buckets += page->buckets;
        series->priorBuckets += page->priorBuckets;
        // Later pages may know more.
        series->asOf = page->asOf;
        series->nextCursor = page->nextCursor;
    }
    co_return series;
}

QFuture<core::Result<core::MetricSeries>> read(NetworkThread& network, api::ApiClient& client, Route route,
                                               const QString& name, const core::MetricQuery& query) {
    const QString operation = QStringLiteral("GET /v1/metrics/") + name;
    return network.run(
        [client = &client, route, operation, query] { return readAll(client, route, operation, query); });
}

} // namespace

QFuture<core::Result<core::MetricSeries>> MetricsActions::messages(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::messages, QStringLiteral("messages"), query);
}

QFuture<core::Result<core::MetricSeries>> MetricsActions::inbound(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::inbound, QStringLiteral("inbound"), query);
}

QFuture<core::Result<core::MetricSeries>> MetricsActions::webhooks(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::webhooks, QStringLiteral("webhooks"), query);
}

} // namespace am::sync
