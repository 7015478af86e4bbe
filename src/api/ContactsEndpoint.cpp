// Erases a contact's messages.
#include "api/ContactsEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireAudit.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<core::Erasure>> ContactsEndpoint::erase(QString contact) {
    // Assumption A12. The body is optional and has no known field, so none is sent.
    Request request = requestOf(Request::Method::Post, pathTo(u"/v1/contacts"_s, contact, u"/erase"_s));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Erasure>(answer, operation, wire::erasure);
}

} // namespace am::api
