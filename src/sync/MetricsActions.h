// Reads the API's own counts and costs.
#pragma once

#include "core/Metrics.h"
#include "core/Result.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; nothing is kept in the archive. Each gives the whole series, all its pages in one.
class MetricsActions {
public:
    MetricsActions(NetworkThread& network, api::ApiClient& client) : m_network(network), m_client(client) {}

    QFuture<core::Result<core::MetricSeries>> messages(const core::MetricQuery& query);
    QFuture<core::Result<core::MetricSeries>> inbound(const core::MetricQuery& query);
    QFuture<core::Result<core::MetricSeries>> webhooks(const core::MetricQuery& query);

private:
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
