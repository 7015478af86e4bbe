// /v1/audit-log.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/AuditEntry.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {

/// Which entries of the audit log to list; empty fields do not narrow.
struct AuditQuery {
    enum class Payload : quint8 { Without, With };

    QString cursor;
    int limit = 200; ///< 1 to 200; unasked the API gives 50
    QString action;
    QString resourceType;
    QString resourceId;
    QString actorKind; ///< customer, platform
    std::optional<core::Timestamp> since;
    std::optional<core::Timestamp> until;
    Payload payload = Payload::Without;
};

/// The audit log, newest first (api.md 13).
class AuditEndpoint : public Endpoint {
public:
    explicit AuditEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::AuditEntry>>> list(AuditQuery query);
};

} // namespace am::api
