// Control calls of the sandbox.
#include "api/wire/WireSandbox.h"

#include "api/wire/WireBody.h"

namespace am::api::wire {

core::SandboxState sandboxState(FieldReader& fields) {
    core::SandboxState state;
    if (!fields.has("clock")) {
        fields.fail("clock", u"is missing");
        return state;
    }
    fields.optionalObject("clock", [&state](FieldReader& clock) {
        state.virtualClock = clock.optionalText("mode") == QLatin1String("virtual");
        state.now = clock.time("now");
    });
    state.world = fields.optionalText("world");
    state.seed = fields.optionalInteger("seed");
    fields.optionalObject("counts", [&state](FieldReader& counts) {
        state.messages = counts.optionalInteger("messages");
        state.inbound = counts.optionalInteger("inbound_messages");
        state.numbers = counts.optionalInteger("phone_numbers");
        state.consents = counts.optionalInteger("consent");
    });
    fields.optionalObject("chaos", [&state](FieldReader& chaos) {
        state.chaos.latencyMinMs = chaos.optionalInt("latency_min_ms");
        state.chaos.latencyMaxMs = chaos.optionalInt("latency_max_ms");
        state.chaos.serverErrors = chaos.optionalNumber("server_errors");
        state.chaos.rateLimited = chaos.optionalNumber("rate_limited");
        state.chaos.dropped = chaos.optionalNumber("dropped");
        state.chaos.truncated = chaos.optionalNumber("truncated");
        state.chaos.duplicateReceipts = chaos.optionalNumber("duplicate_receipts");
        state.chaos.lateReceipts = chaos.optionalNumber("late_receipts");
    });
    return state;
}

core::SandboxPhone sandboxPhone(FieldReader& fields) {
    core::SandboxPhone phone;
    phone.number = fields.text("number");
    phone.lastText = fields.optionalText("last_text");
    phone.lastAt = fields.optionalTime("last_at").value_or(core::Timestamp());
    return phone;
}

core::SandboxPhoneMessage sandboxPhoneMessage(FieldReader& fields) {
    core::SandboxPhoneMessage message;
    message.direction = fields.text("direction") == QLatin1String("sent")
                            ? core::SandboxPhoneMessage::Direction::Sent
                            : core::SandboxPhoneMessage::Direction::Received;
    message.from = fields.text("from");
    message.to = fields.text("to");
    message.body = fields.optionalText("body");
    message.at = fields.time("at");
    return message;
}

QByteArray chaosBody(const core::SandboxChaos& chaos) {
    Body body;
    body.integer("latency_min_ms", chaos.latencyMinMs)
        .integer("latency_max_ms", chaos.latencyMaxMs)
        .number("server_errors", chaos.serverErrors)
        .number("rate_limited", chaos.rateLimited)
        .number("dropped", chaos.dropped)
        .number("truncated", chaos.truncated)
        .number("duplicate_receipts", chaos.duplicateReceipts)
        .number("late_receipts", chaos.lateReceipts);
    return body.json();
}

} // namespace am::api::wire
