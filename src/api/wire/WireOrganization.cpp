// Schemas Organization and OrganizationPatch.
#include "api/wire/WireOrganization.h"

#include "api/wire/WireBody.h"

namespace am::api::wire {

namespace {

/// Assumption A22. The field of `auto_replies` with which a person vouches for answering STOP and HELP
/// themselves.
constexpr const char* attestationField = "attestation";

void addAutoReplies(Body& body, const core::OrganizationPatch::AutoReplies& replies) {
    Body inner;
    inner.flag("enabled", replies.enabled)
        .textOrNull("stop_text", replies.stopText)
        .textOrNull("help_text", replies.helpText)
        .textOrNull("start_text", replies.startText);
    if (!replies.enabled && replies.isAttested) {
        inner.flag(attestationField, true);
    }
    body.object("auto_replies", inner);
}

void addQuietHours(Body& body, const core::OrganizationPatch::QuietHours& quiet) {
    Body inner;
    inner.flag("enabled", quiet.enabled)
        .filledText("start", quiet.start)
        .filledText("end", quiet.end)
        .filledText("mode", quiet.mode);
    body.object("quiet_hours", inner);
}

} // namespace

core::Organization organization(FieldReader& fields) {
    core::Organization organization;
    organization.id = fields.text("id");
    organization.name = fields.text("name");
    organization.billingEmail = fields.optionalText("billing_email");
    organization.plan = fields.optionalText("plan");
    organization.throughputTier = fields.optionalInt("throughput_tier");
    organization.messageRetentionDays = fields.optionalInt("message_retention_days");
    organization.mmsRetentionDays = fields.optionalInt("mms_retention_days");
    organization.isReseller = fields.optionalFlag("is_reseller", false);
    fields.optionalObject("quiet_hours", [&organization](FieldReader& quiet) {
        organization.quietHoursEnabled = quiet.optionalFlag("enabled", false);
        organization.quietHoursStart = quiet.optionalText("start");
        organization.quietHoursEnd = quiet.optionalText("end");
        organization.quietHoursMode = quiet.optionalText("mode");
    });
    fields.optionalObject("auto_replies", [&organization](FieldReader& replies) {
        organization.autoRepliesEnabled = replies.optionalFlag("enabled", true);
        organization.stopText = replies.optionalText("stop_text");
        organization.helpText = replies.optionalText("help_text");
        organization.startText = replies.optionalText("start_text");
    });
    fields.optionalObject("registration_status", [&organization](FieldReader& registration) {
        organization.brandStatus = registration.optionalText("brand");
        organization.brandCount = registration.optionalInt("brand_count");
        organization.campaignCount = registration.optionalInt("campaign_count");
    });
    organization.createdAt = fields.optionalTime("created_at");
    organization.extra = fields.rest();
    return organization;
}

QByteArray organizationBody(const core::OrganizationPatch& patch) {
    Body body;
    body.maybeText("name", patch.name)
        .maybeInteger("message_retention_days", patch.messageRetentionDays)
        .maybeInteger("mms_retention_days", patch.mmsRetentionDays)
        .maybeFlag("is_reseller", patch.isReseller);
    if (patch.billingEmail) {
        body.textOrNull("billing_email", *patch.billingEmail);
    }
    // Assumption A23. An inner object is sent whole, so that it does not matter whether the API merges or
    // replaces it.
    if (patch.quietHours) {
        addQuietHours(body, *patch.quietHours);
    }
    if (patch.autoReplies) {
        addAutoReplies(body, *patch.autoReplies);
    }
    return body.json();
}

} // namespace am::api::wire
