// Schemas AuditEntry and ErasureResult.
#include "api/wire/WireAudit.h"

namespace am::api::wire {

core::AuditEntry auditEntry(FieldReader& fields) {
    core::AuditEntry entry;
    entry.id = fields.text("id");
    entry.occurredAt = fields.time("occurred_at");
    entry.action = fields.text("action");
    fields.optionalObject("actor", [&entry](FieldReader& actor) {
        entry.actorKind = actor.optionalText("kind");
        entry.actorLabel = actor.optionalText("label");
    });
    fields.optionalObject("resource", [&entry](FieldReader& resource) {
        entry.resourceType = resource.optionalText("type");
        entry.resourceId = resource.looseText("id");
    });
    entry.reason = fields.optionalText("reason");
    entry.requestId = fields.optionalText("request_id");
    entry.payload = fields.optionalJson("payload");
    entry.extra = fields.rest();
    return entry;
}

core::Erasure erasure(FieldReader& fields) {
    core::Erasure erasure;
    erasure.contact = fields.optionalText("contact_number");
    erasure.inboundRedacted = fields.optionalInteger("inbound_redacted");
    erasure.outboundRedacted = fields.optionalInteger("outbound_redacted");
    erasure.erasedAt = fields.optionalTime("erased_at");
    erasure.auditLogId = fields.looseText("audit_log_id");
    erasure.extra = fields.rest();
    return erasure;
}

} // namespace am::api::wire
