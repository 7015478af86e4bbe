// Schemas Organization and Wallet.
#include "api/wire/WireAccount.h"

namespace am::api::wire {

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
    organization.createdAt = fields.optionalTime("created_at");
    organization.extra = fields.rest();
    return organization;
}

core::Wallet wallet(FieldReader& fields) {
    core::Wallet wallet;
    wallet.balance = fields.money("balance_cents");
    wallet.planTier = fields.optionalText("plan_tier");
    wallet.subscriptionStatus = fields.optionalText("subscription_status");
    wallet.autoTopupEnabled = fields.optionalFlag("auto_topup_enabled", false);
    wallet.throughputTier = fields.optionalInt("throughput_tier");
    wallet.throughputPerSecond = fields.optionalInt("throughput_per_sec");
    wallet.throughputPerMinute = fields.optionalInt("throughput_per_min");
    wallet.monthToDateSpend = fields.optionalMoney("mtd_spend_cents").value_or(core::Money());
    wallet.projectedMonthTotal = fields.optionalMoney("projected_month_total_cents");
    return wallet;
}

} // namespace am::api::wire
