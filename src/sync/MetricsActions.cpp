// Joining the pages of a series.
#include "sync/MetricsActions.h"

#include "api/CursorChain.h"
#include "api/MetricsEndpoint.h"
#include "sync/Ask.h"

namespace am::sync {

namespace {

using Route = QCoro::Task<core::Result<core::MetricSeries>> (api::MetricsEndpoint::*)(core::MetricQuery,
                                                                                      QString);

/// The cursor pins the query, so every page is asked for with the same one.
QCoro::Task<core::Result<core::MetricSeries>> readAll(api::ApiClient* client, Route route,
                                                      core::MetricQuery query) {
    api::MetricsEndpoint metrics(*client);
    api::CursorChain chain;
    chain.follow(QString());
    core::Result<core::MetricSeries> series = co_await (metrics.*route)(query, QString());
    while (series && !series->isLast()) {
        const QString cursor = series->nextCursor;
        if (chain.hasFollowed(cursor)) {
            co_return core::Result<core::MetricSeries>(
                tl::unexpect, api::CursorChain::loopError(QStringLiteral("GET /v1/metrics")));
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
                                               const core::MetricQuery& query) {
    return network.run([client = &client, route, query] { return readAll(client, route, query); });
}

} // namespace

QFuture<core::Result<core::MetricSeries>> MetricsActions::messages(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::messages, query);
}

QFuture<core::Result<core::MetricSeries>> MetricsActions::inbound(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::inbound, query);
}

QFuture<core::Result<core::MetricSeries>> MetricsActions::webhooks(const core::MetricQuery& query) {
    return read(m_network, m_client, &api::MetricsEndpoint::webhooks, query);
}

} // namespace am::sync
