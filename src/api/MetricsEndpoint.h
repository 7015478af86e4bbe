// /v1/metrics.
#pragma once

#include "api/Endpoint.h"
#include "core/Metrics.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Counts and costs over time (api.md 12). A cursor belongs to its query: pass the same query with it, or the
/// API answers 422 INVALID_INPUT. 422 GRANULARITY_NOT_AVAILABLE and WINDOW_TOO_LARGE tell what the plan and
/// the API do not give.
class MetricsEndpoint : public Endpoint {
public:
    explicit MetricsEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<core::MetricSeries>> messages(core::MetricQuery query, QString cursor);
    QCoro::Task<core::Result<core::MetricSeries>> inbound(core::MetricQuery query, QString cursor);
    QCoro::Task<core::Result<core::MetricSeries>> webhooks(core::MetricQuery query, QString cursor);

private:
    QCoro::Task<core::Result<core::MetricSeries>> read(QString path, core::MetricQuery query, QString cursor);
};

} // namespace am::api
