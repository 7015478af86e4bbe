// Lists the audit log.
#include "api/AuditEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireAudit.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<Page<core::AuditEntry>>> AuditEndpoint::list(AuditQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/audit-log"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"action"_s, query.action);
    addQuery(request, u"resource_type"_s, query.resourceType);
    addQuery(request, u"resource_id"_s, query.resourceId);
    addQuery(request, u"actor_kind"_s, query.actorKind);
    addTime(request, u"since"_s, query.since);
    addTime(request, u"until"_s, query.until);
    if (query.payload == AuditQuery::Payload::With) {
        addQuery(request, u"include"_s, u"payload"_s);
    }
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::AuditEntry>(answer, operation, wire::CursorPlace::Meta, wire::auditEntry);
}

} // namespace am::api
