// The organization behind the key.
#include "sandbox/OrganizationService.h"

namespace am::sandbox {

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
