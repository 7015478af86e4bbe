// The organization behind the key.
#include "sandbox/OrganizationService.h"

#include "sandbox/AuditLog.h"
#include "sandbox/OrganizationPatch.h"

namespace am::sandbox {

namespace {
/// The fields that differ, as {"field":{"before":…,"after":…}}.
class Difference {
public:
    Difference() { m_json.beginObject(); }
    template <class T>
    Difference& compare(const char* name, const T& before, const T& after) {
        if (before == after)
            return *this;
        m_any = true;
        m_json.key(name).beginObject().field("before", before).field("after", after).endObject();
        return *this;
    }
    Difference& note(const char* name, bool value) {
        m_json.field(name, value);
        return *this;
    }
    bool any() const { return m_any; }
    std::string take() { return m_json.endObject().take(); }

private:
    JsonWriter m_json;
    bool m_any = false;
};
} // namespace

StoredOrganization OrganizationService::read() {
    Query row(
        m_state.database,
        "SELECT id, name, billing_email, plan, message_retention_days, mms_retention_days, is_reseller, "
        "quiet_enabled, quiet_start, quiet_end, quiet_mode, replies_enabled, stop_text, help_text, "
        "start_text, "
        "created_at FROM organization");
    StoredOrganization organization;
    if (!row.step())
        return organization;
    organization.id = row.text(0);
    organization.name = row.text(1);
    organization.billingEmail = row.optionalText(2);
    organization.plan = row.text(3);
    organization.messageRetentionDays = static_cast<int>(row.integer(4));
    organization.mmsRetentionDays = static_cast<int>(row.integer(5));
    organization.isReseller = row.flag(6);
    organization.quietHoursEnabled = row.flag(7);
    organization.quietHoursStart = row.text(8);
    organization.quietHoursEnd = row.text(9);
    organization.quietHoursMode = row.text(10);
    organization.autoRepliesEnabled = row.flag(11);
    organization.stopText = row.optionalText(12);
    organization.helpText = row.optionalText(13);
    organization.startText = row.optionalText(14);
    organization.createdAt = row.time(15);
    return organization;
}

void OrganizationService::write(const StoredOrganization& organization) {
    Query(m_state.database, "DELETE FROM organization").run();
    Query(m_state.database,
          "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", organization.id,
          organization.name, organization.billingEmail, organization.plan, organization.messageRetentionDays,
          organization.mmsRetentionDays, organization.isReseller, organization.quietHoursEnabled,
          organization.quietHoursStart, organization.quietHoursEnd, organization.quietHoursMode,
          organization.autoRepliesEnabled, organization.stopText, organization.helpText,
          organization.startText, organization.createdAt)
        .run();
    m_state.organizationId = organization.id;
}

std::optional<Failure> OrganizationService::resellerProblem(const StoredOrganization& before, bool wanted) {
    if (wanted == before.isReseller)
        return std::nullopt;
    // Assumption A35. Every plan but none and the legacy starter may resell; whoever has more than one brand
    // stays a reseller.
    if (wanted && (before.plan == "none" || before.plan == "starter"))
        return failure::unprocessable("RESELLER_NOT_ELIGIBLE", "the plan does not include reseller mode");
    if (!wanted && m_registrations.brandCount() > 1)
        return failure::unprocessable("RESELLER_HAS_BRANDS",
                                      "reseller mode cannot end while there is more than one brand");
    return std::nullopt;
}

Outcome<StoredOrganization> OrganizationService::change(BodyReader& body) {
    const StoredOrganization before = read();
    const OrganizationPatch patch = OrganizationPatch::read(body, before);
    if (auto failure = body.finish())
        return Refusal(*failure);
    const StoredOrganization& after = patch.wanted;
    if (auto failure = resellerProblem(before, after.isReseller))
        return Refusal(*failure);
    const bool silenced = before.autoRepliesEnabled && !after.autoRepliesEnabled;
    if (silenced && !patch.attested)
        return Refusal(failure::unprocessable(
            "ATTESTATION_REQUIRED", "attest that STOP and HELP are answered by you",
            {{"auto_replies.attestation", "must be true to switch automatic replies off"}}));
    write(after);

    Difference general;
    general.compare("name", before.name, after.name);
    general.compare("billing_email", before.billingEmail, after.billingEmail);
    general.compare("is_reseller", before.isReseller, after.isReseller);
    Difference retention;
    retention.compare("message_retention_days", before.messageRetentionDays, after.messageRetentionDays);
    retention.compare("mms_retention_days", before.mmsRetentionDays, after.mmsRetentionDays);
    Difference quiet;
    quiet.compare("enabled", before.quietHoursEnabled, after.quietHoursEnabled);
    quiet.compare("start", before.quietHoursStart, after.quietHoursStart);
    quiet.compare("end", before.quietHoursEnd, after.quietHoursEnd);
    Difference replies;
    replies.compare("enabled", before.autoRepliesEnabled, after.autoRepliesEnabled);
    replies.compare("stop_text", before.stopText, after.stopText);
    replies.compare("help_text", before.helpText, after.helpText);
    replies.compare("start_text", before.startText, after.startText);
    if (silenced)
        replies.note("attested", true);
    const auto record = [&](const char* action, Difference& difference) {
        if (difference.any())
            AuditLog(m_state).record(action, "organization", after.id, difference.take());
    };
    record("organization.update", general);
    record("retention.update", retention);
    record("quiet_hours.update", quiet);
    record("auto_replies.update", replies);
    return after;
}

void OrganizationService::setPlan(const std::string& plan) {
    StoredOrganization organization = read();
    Difference difference;
    difference.compare("plan", organization.plan, plan);
    organization.plan = plan;
    write(organization);
    if (difference.any())
        AuditLog(m_state).record("plan.update", "organization", organization.id, difference.take());
}

std::string OrganizationService::toJson(int throughputTier) {
    const StoredOrganization organization = read();
    const auto brand = m_registrations.newestBrand();
    JsonWriter json;
    json.beginObject().field("id", organization.id).field("name", organization.name);
    json.field("billing_email", organization.billingEmail).field("plan", organization.plan);
    json.field("throughput_tier", throughputTier)
        .field("message_retention_days", organization.messageRetentionDays);
    json.field("mms_retention_days", organization.mmsRetentionDays)
        .field("is_reseller", organization.isReseller);
    json.key("quiet_hours").beginObject().field("enabled", organization.quietHoursEnabled);
    json.field("start", organization.quietHoursStart).field("end", organization.quietHoursEnd);
    json.field("mode", organization.quietHoursMode).endObject();
    json.key("auto_replies").beginObject().field("enabled", organization.autoRepliesEnabled);
    json.field("stop_text", organization.stopText).field("help_text", organization.helpText);
    json.field("start_text", organization.startText).endObject();
    json.key("registration_status").beginObject().key("brand");
    if (brand)
        json.value(brand->status);
    else
        json.null();
    json.field("brand_count", m_registrations.brandCount())
        .field("campaign_count", m_registrations.campaignCount());
    json.endObject().field("created_at", organization.createdAt).endObject();
    return json.take();
}

} // namespace am::sandbox
