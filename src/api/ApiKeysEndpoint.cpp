// Lists, makes, rotates and revokes keys.
#include "api/ApiKeysEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireApiKey.h"
#include "api/wire/WireBody.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String root("/v1/api-keys");

} // namespace

QCoro::Task<core::Result<Page<core::ApiKey>>> ApiKeysEndpoint::list(Revoked revoked, QString cursor) {
    Request request = requestOf(Request::Method::Get, root);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"100"_s);
    addFlag(request, u"include_revoked"_s, revoked == Revoked::Included);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::ApiKey>(answer, operation, wire::CursorPlace::Meta, wire::apiKey);
}

QCoro::Task<core::Result<core::ApiKey>> ApiKeysEndpoint::find(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(root, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::ApiKey>(answer, operation, wire::apiKey);
}

QCoro::Task<core::Result<core::IssuedApiKey>> ApiKeysEndpoint::create(core::ApiKeyDraft draft) {
    wire::Body body;
    body.text("label", draft.label).texts("scopes", draft.scopes);
    Request request = requestOf(Request::Method::Post, root, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::IssuedApiKey>(answer, operation, wire::issuedApiKey);
}

QCoro::Task<core::Result<core::IssuedApiKey>> ApiKeysEndpoint::rotate(QString id) {
    Request request = requestOf(Request::Method::Post, pathTo(root, id, u"/rotate"_s));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::IssuedApiKey>(answer, operation, wire::issuedApiKey);
}

QCoro::Task<core::Result<void>> ApiKeysEndpoint::revoke(QString id) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

} // namespace am::api
