// Submits, lists and reads lookups.
#include "api/LookupEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireLookup.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<core::Lookup>> LookupEndpoint::submit(core::LookupRequest asked) {
    wire::Body body;
    body.text("phone_number", asked.phoneNumber).filledText("lookup_type", asked.lookupType);
    Request request = requestOf(Request::Method::Post, u"/v1/lookup"_s, body.json());
    setIdempotencyKey(request, asked.idempotencyKey);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Lookup>(answer, operation, wire::lookup);
}

QCoro::Task<core::Result<Page<core::Lookup>>> LookupEndpoint::list(LookupQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/lookup"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"phone_number"_s, query.phoneNumber);
    addQuery(request, u"status"_s, query.status);
    addTime(request, u"since"_s, query.since);
    addTime(request, u"until"_s, query.until);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::Lookup>(answer, operation, wire::CursorPlace::Meta, wire::lookup);
}

QCoro::Task<core::Result<core::Lookup>> LookupEndpoint::find(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/lookup"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Lookup>(answer, operation, wire::lookup);
}

} // namespace am::api
