// Schemas Wallet, UsageRow, Transaction, FeeCatalog, TopupProducts, TopupSession, AutoTopup and
// PortalSession.
#include "api/wire/WireBilling.h"

namespace am::api::wire {

core::Wallet wallet(FieldReader& fields) {
    core::Wallet wallet;
    wallet.balance = fields.money("balance_cents");
    wallet.planTier = fields.optionalText("plan_tier");
    wallet.planCadence = fields.optionalText("plan_cadence");
    wallet.subscriptionStatus = fields.optionalText("subscription_status");
    wallet.autoTopupEnabled = fields.optionalFlag("auto_topup_enabled", false);
    wallet.autoTopupAmount = fields.optionalMoney("auto_topup_amount_cents");
    wallet.throughputTier = fields.optionalInt("throughput_tier");
    wallet.throughputPerSecond = fields.optionalInt("throughput_per_sec");
    wallet.throughputPerMinute = fields.optionalInt("throughput_per_min");
    wallet.minTopup = fields.optionalMoney("min_topup_cents");
    wallet.monthToDateSpend = fields.optionalMoney("mtd_spend_cents").value_or(core::Money());
    wallet.projectedMonthTotal = fields.optionalMoney("projected_month_total_cents");
    wallet.projectedMonthTotalBasis = fields.optionalText("projected_month_total_basis");
    wallet.extra = fields.rest();
    return wallet;
}

core::UsageRow usageRow(FieldReader& fields) {
    core::UsageRow row;
    row.id = fields.text("id");
    row.at = fields.time("ts");
    row.kind = fields.text("kind");
    row.quantity = fields.maybeInteger("quantity");
    row.unitCostCents = fields.maybeNumber("unit_cost_cents");
    row.totalCents = fields.maybeNumber("total_cents");
    row.refKind = fields.optionalText("ref_kind");
    row.refId = fields.optionalText("ref_id");
    row.metadata = fields.optionalJson("metadata");
    row.extra = fields.rest();
    return row;
}

core::WalletTransaction walletTransaction(FieldReader& fields) {
    core::WalletTransaction transaction;
    transaction.id = fields.text("id");
    transaction.at = fields.time("ts");
    transaction.kind = fields.text("kind");
    transaction.amount = fields.money("amount_cents");
    transaction.balanceAfter = fields.optionalMoney("balance_after_cents");
    transaction.source = fields.optionalText("source");
    transaction.sourceRef = fields.optionalText("source_ref");
    transaction.metadata = fields.optionalJson("metadata");
    transaction.extra = fields.rest();
    return transaction;
}

core::FeeCatalog feeCatalog(FieldReader& fields) {
    core::FeeCatalog catalog;
    catalog.tier = fields.optionalText("tier");
    catalog.currency = fields.optionalText("currency");
    const auto readInto = [](core::FeeList& fees) {
        return [&fees](FieldReader& list) {
            fees.defaultUnitCost = list.optionalMoney("default_unit_cost_cents");
            list.optionalObjects("by_ref", [&fees](FieldReader& item) {
                core::FeeList::Entry entry;
                entry.ref = item.text("ref");
                entry.unitCost = item.optionalMoney("unit_cost_cents");
                entry.extra = item.rest();
                fees.byRef.append(entry);
            });
        };
    };
    fields.optionalObject("campaign_month", readInto(catalog.campaignMonth));
    fields.optionalObject("brand_filing_onetime", readInto(catalog.brandFilingOnetime));
    catalog.extra = fields.rest();
    return catalog;
}

core::TopupProduct topupProduct(FieldReader& fields) {
    core::TopupProduct product;
    product.stripeProductId = fields.text("stripe_product_id");
    product.amount = fields.optionalMoney("amount_cents");
    product.displayLabel = fields.optionalText("display_label");
    product.extra = fields.rest();
    return product;
}

core::TopupCheckout topupCheckout(FieldReader& fields) {
    core::TopupCheckout checkout;
    checkout.sessionId = fields.optionalText("checkout_session_id");
    checkout.url = fields.text("checkout_url");
    checkout.extra = fields.rest();
    return checkout;
}

core::AutoTopup autoTopup(FieldReader& fields) {
    core::AutoTopup topup;
    topup.enabled = fields.flag("enabled");
    topup.amount = fields.optionalMoney("auto_topup_amount_cents");
    topup.threshold = fields.optionalMoney("auto_topup_threshold_cents");
    topup.stripeProductId = fields.optionalText("stripe_product_id");
    topup.nextChargeAt = fields.optionalTime("next_charge_at");
    topup.extra = fields.rest();
    return topup;
}

core::BillingPortal billingPortal(FieldReader& fields) {
    core::BillingPortal portal;
    portal.url = fields.text("portal_url");
    portal.expiresAt = fields.optionalTime("expires_at");
    portal.extra = fields.rest();
    return portal;
}

} // namespace am::api::wire
