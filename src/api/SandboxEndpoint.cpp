// Drives the emulator.
#include "api/SandboxEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireSandbox.h"

#include <QPointer>

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

QByteArray decisionBody(const core::SandboxDecision& decision) {
    wire::Body body;
    body.text("decision", decision.approve ? u"approve"_s : u"reject"_s)
        .filledTexts("reasons", decision.reasons);
    return body.json();
}

} // namespace

QCoro::Task<core::Result<core::SandboxState>> SandboxEndpoint::state() {
    Request request = requestOf(Request::Method::Get, u"/sandbox/state"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::SandboxState>(answer, operation, wire::sandboxState);
}

QCoro::Task<core::Result<core::SandboxState>> SandboxEndpoint::advanceClock(std::chrono::seconds span) {
    const QPointer<ApiClient> alive(client());
    wire::Body body;
    body.integer("seconds", qint64(span.count()));
    Request advance = requestOf(Request::Method::Post, u"/sandbox/clock/advance"_s, body.json());
    const core::Result<Response> advanced = co_await call(std::move(advance));
    if (!advanced) {
        co_return tl::make_unexpected(advanced.error());
    }
    if (!alive) {
        core::ApiError error;
        error.kind = core::ApiError::Kind::Cancelled;
        co_return tl::make_unexpected(std::move(error));
    }
    alive->forgetPauses();
    // The answer names only the new time; what happened meanwhile is in the state.
    Request request = requestOf(Request::Method::Get, u"/sandbox/state"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await alive->send(std::move(request));
    co_return wire::one<core::SandboxState>(answer, operation, wire::sandboxState);
}

QCoro::Task<core::Result<void>> SandboxEndpoint::inbound(core::SandboxInbound text) {
    wire::Body body;
    body.text("from", text.from)
        .text("to", text.to)
        .text("body", text.body)
        .filledTexts("media_urls", text.mediaUrls);
    Request request = requestOf(Request::Method::Post, u"/sandbox/inbound"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

QCoro::Task<core::Result<QList<core::SandboxPhone>>> SandboxEndpoint::phones() {
    Request request = requestOf(Request::Method::Get, u"/sandbox/phones"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::SandboxPhone>(answer, operation, wire::sandboxPhone, {"phones"});
}

QCoro::Task<core::Result<QList<core::SandboxPhoneMessage>>> SandboxEndpoint::phone(QString e164) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/sandbox/phones"_s, e164));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::SandboxPhoneMessage>(answer, operation, wire::sandboxPhoneMessage,
                                                    {"messages"});
}

QCoro::Task<core::Result<void>> SandboxEndpoint::decideBrand(QString id, core::SandboxDecision decision) {
    Request request = requestOf(Request::Method::Post, pathTo(u"/sandbox/brands"_s, id, u"/decision"_s),
                                decisionBody(decision));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

QCoro::Task<core::Result<void>> SandboxEndpoint::decideCampaign(QString id, core::SandboxDecision decision) {
    Request request = requestOf(Request::Method::Post, pathTo(u"/sandbox/campaigns"_s, id, u"/decision"_s),
                                decisionBody(decision));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

QCoro::Task<core::Result<void>> SandboxEndpoint::setChaos(core::SandboxChaos chaos) {
    Request request = requestOf(Request::Method::Put, u"/sandbox/chaos"_s, wire::chaosBody(chaos));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

QCoro::Task<core::Result<void>> SandboxEndpoint::reset(QString world) {
    wire::Body body;
    body.filledText("world", world);
    const QPointer<ApiClient> alive(client());
    Request request = requestOf(Request::Method::Post, u"/sandbox/reset"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    if (answer && alive) {
        alive->forgetPauses();
    }
    co_return wire::done(answer, operation);
}

} // namespace am::api
