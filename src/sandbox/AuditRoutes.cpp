// The audit log.
#include "sandbox/AuditLog.h"
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 200);
    AuditQuery filter;
    filter.action = query.text("action");
    filter.resourceType = query.text("resource_type");
    filter.resourceId = query.uuid("resource_id");
    filter.actorKind = query.choice("actor_kind", {"customer", "platform"});
    filter.since = query.time("since");
    filter.until = query.time("until");
    const Payload payload = query.choice("include", {"payload"}) ? Payload::Shown : Payload::Hidden;
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = AuditLog(world.state).page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Meta,
        [payload](JsonWriter& json, const StoredAuditEntry& entry) { writeAuditEntry(json, entry, payload); },
        [](const StoredAuditEntry& last) {
            return Cursor{last.occurredAt, last.id};
        });
}
} // namespace

void addAuditRoutes(Router& router, World& world) {
    router.add("GET", "/v1/audit-log", "audit:read", Access::Read,
               [&world](const Request& request) { return list(world, request); });
}

} // namespace am::sandbox
