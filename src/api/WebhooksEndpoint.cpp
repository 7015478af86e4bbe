// Manages webhook endpoints and reads what was delivered to them.
#include "api/WebhooksEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireWebhook.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String root("/v1/webhooks");
constexpr QLatin1String deliveriesRoot("/v1/webhooks/deliveries");

void addNumber(Request& request, const QString& name, const std::optional<int>& value) {
    if (value) {
        addQuery(request, name, QString::number(*value));
    }
}

} // namespace

QCoro::Task<core::Result<QList<core::WebhookEndpoint>>> WebhooksEndpoint::list() {
    Request request = requestOf(Request::Method::Get, root);
    addQuery(request, u"limit"_s, u"100"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::WebhookEndpoint>(answer, operation, wire::webhookEndpoint);
}

QCoro::Task<core::Result<core::WebhookEndpoint>> WebhooksEndpoint::find(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(root, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::WebhookEndpoint>(answer, operation, wire::webhookEndpoint);
}

QCoro::Task<core::Result<core::IssuedWebhook>> WebhooksEndpoint::create(core::WebhookDraft draft) {
    wire::Body body;
    body.text("url", draft.url)
        .texts("events", draft.events)
        .filledText("description", draft.description)
        .filledText("api_version", draft.apiVersion);
    Request request = requestOf(Request::Method::Post, root, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::IssuedWebhook>(answer, operation, wire::issuedWebhook);
}

QCoro::Task<core::Result<core::WebhookEndpoint>> WebhooksEndpoint::change(QString id,
                                                                          core::WebhookChange change) {
    wire::Body body;
    body.maybeText("url", change.url)
        .maybeText("description", change.description)
        .maybeFlag("active", change.active);
    if (change.events) {
        body.texts("events", *change.events);
    }
    Request request = requestOf(Request::Method::Patch, pathTo(root, id), body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::WebhookEndpoint>(answer, operation, wire::webhookEndpoint);
}

QCoro::Task<core::Result<void>> WebhooksEndpoint::remove(QString id) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

QCoro::Task<core::Result<core::WebhookTestResult>> WebhooksEndpoint::test(QString id) {
    Request request = requestOf(Request::Method::Post, pathTo(root, id, u"/test"_s));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::WebhookTestResult>(answer, operation, wire::webhookTestResult);
}

QCoro::Task<core::Result<core::IssuedWebhook>> WebhooksEndpoint::rotateSecret(QString id) {
    Request request = requestOf(Request::Method::Post, pathTo(root, id, u"/rotate-secret"_s));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::IssuedWebhook>(answer, operation, wire::issuedWebhook);
}

QCoro::Task<core::Result<core::OrganizationSecret>> WebhooksEndpoint::rotateOrganizationSecret() {
    Request request = requestOf(Request::Method::Post, u"/v1/webhook-secret/rotate"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OrganizationSecret>(answer, operation, wire::organizationSecret);
}

QCoro::Task<core::Result<Page<core::WebhookDelivery>>> WebhooksEndpoint::deliveries(
    core::WebhookDeliveryFilter filter, QString cursor) {
    Request request = requestOf(Request::Method::Get, deliveriesRoot);
    addQuery(request, u"endpoint_id"_s, filter.endpointId);
    addQuery(request, u"event_type"_s, filter.eventType);
    addQuery(request, u"outcome"_s, filter.outcome);
    addTime(request, u"since"_s, filter.since);
    addTime(request, u"until"_s, filter.until);
    addNumber(request, u"http_status_min"_s, filter.httpStatusMin);
    addNumber(request, u"http_status_max"_s, filter.httpStatusMax);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"200"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::WebhookDelivery>(answer, operation, wire::CursorPlace::Meta,
                                                wire::webhookDelivery);
}

QCoro::Task<core::Result<core::WebhookDelivery>> WebhooksEndpoint::findDelivery(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(deliveriesRoot, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::WebhookDelivery>(answer, operation, wire::webhookDelivery);
}

QCoro::Task<core::Result<core::WebhookReplay>> WebhooksEndpoint::replay(QString deliveryId, QString reason) {
    wire::Body body;
    body.filledText("reason", reason);
    Request request =
        requestOf(Request::Method::Post, pathTo(deliveriesRoot, deliveryId, u"/replay"_s), body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::WebhookReplay>(answer, operation, wire::webhookReplay);
}

} // namespace am::api
