// Money: prices, the prepaid balance and the send tier it buys.
#include "sandbox/WalletService.h"

#include "sandbox/BillingPlan.h"
#include "sandbox/BillingStore.h"
#include "sandbox/JsonWriter.h"

#include <chrono>

namespace am::sandbox {

namespace {
constexpr auto topupTakes = std::chrono::seconds(5);

/// Assumption A38. The contract names number_month, and campaign_month and brand_filing_onetime in the fee
/// catalog; the other kinds of usage are ours. Money given back is a row with a negative total.
std::string usageKind(const std::string& reason) {
    if (reason == "number")
        return "number_month";
    if (reason == "campaign")
        return "campaign_month";
    if (reason == "brand")
        return "brand_filing_onetime";
    return reason;
}

std::string refKind(const std::string& reason) {
    return reason == "number" ? "phone_number" : reason;
}
} // namespace

Tier tierForSpend(qint64 lifetimeSpendCents) {
    if (lifetimeSpendCents >= 500'000)
        return {4, 100, 6000};
    if (lifetimeSpendCents >= 50'000)
        return {3, 20, 1200};
    if (lifetimeSpendCents >= 10'000)
        return {2, 5, 300};
    return {1, 1, 60};
}

WalletBalance WalletService::balance() {
    Query query(m_state.database, "SELECT balance_cents, lifetime_spend_cents FROM wallet");
    query.step();
    return {query.integer(0), query.integer(1)};
}

void WalletService::enter(const std::string& kind, qint64 cents, const std::string& reason,
                          const std::optional<std::string>& refId) {
    const qint64 before = balance().balanceCents;
    Query(m_state.database, "UPDATE wallet SET balance_cents = balance_cents + ?", cents).run();
    StoredTransaction transaction;
    transaction.kind = kind;
    transaction.cents = cents;
    transaction.balanceAfterCents = before + cents;
    transaction.reason = reason;
    transaction.refId = refId;
    BillingStore(m_state).insert(transaction);
    if (cents < 0)
        tell(before, before + cents);
}

void WalletService::use(qint64 cents, const std::string& reason, const std::string& refId) {
    StoredUsage usage;
    usage.kind = usageKind(reason);
    usage.totalCents = cents;
    usage.quantity = cents < 0 ? -1 : 1;
    usage.refKind = refKind(reason);
    usage.refId = refId;
    if (reason == "message") {
        Query message(m_state.database, "SELECT channel, segment_count FROM message WHERE id = ?", refId);
        if (message.step()) {
            const bool isText = message.text(0) == "sms";
            usage.kind = isText ? "sms_segment" : "mms_message";
            usage.quantity *= isText ? message.integer(1) : 1;
        }
    }
    BillingStore(m_state).insert(usage);
}

void WalletService::charge(qint64 cents, const std::string& reason, const std::string& refId) {
    enter("debit", -cents, reason, refId);
    use(cents, reason, refId);
    Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = lifetime_spend_cents + ?", cents).run();
}

void WalletService::refund(qint64 cents, const std::string& reason, const std::string& refId) {
    enter("refund", cents, reason, refId);
    use(-cents, reason, refId);
    Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = lifetime_spend_cents - ?", cents).run();
}

void WalletService::topUp(qint64 cents, const std::string& reason, const std::optional<std::string>& refId) {
    enter("topup", cents, reason, refId);
}

void WalletService::set(std::optional<qint64> balanceCents, std::optional<qint64> lifetimeSpendCents) {
    if (balanceCents)
        enter("adjustment", *balanceCents - balance().balanceCents, "set by the sandbox", std::nullopt);
    if (lifetimeSpendCents)
        Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = ?", *lifetimeSpendCents).run();
}

void WalletService::tell(qint64 before, qint64 after) {
    const auto announce = [&](const char* event) {
        JsonWriter json;
        json.beginObject()
            .field("balance_cents", after)
            .field("threshold_cents", lowBalanceCents)
            .endObject();
        m_state.announcements.event(event, json.take());
    };
    // Assumption A39. Low means below five dollars, and there an automatic top-up happens; each event is told
    // once, when the balance falls past it.
    if (before >= lowBalanceCents && after < lowBalanceCents)
        announce("wallet.balance_low");
    if (before > 0 && after <= 0)
        announce("wallet.balance_zero");
    planTopup();
}

void WalletService::planTopup() {
    BillingStore store(m_state);
    BillingSettings settings = store.settings();
    if (!settings.autoTopupProduct || settings.nextChargeAt || balance().balanceCents >= lowBalanceCents)
        return;
    settings.nextChargeAt = m_state.now().plus(topupTakes);
    store.write(settings);
    m_state.events.plan(*settings.nextChargeAt, DueKind::AutoTopup, "wallet");
}

qint64 WalletService::spentSince(core::Timestamp from) {
    Query query(m_state.database,
                "SELECT coalesce(-sum(amount_cents), 0) FROM wallet_entry WHERE at >= ? AND kind IN "
                "('debit', 'refund')",
                from);
    query.step();
    return query.integer(0);
}

std::string WalletService::toJson() {
    using namespace std::chrono;
    const sys_time<milliseconds> now{milliseconds(m_state.now().milliseconds())};
    const year_month_day today(floor<days>(now));
    const sys_days monthStart(today.year() / today.month() / 1);
    const sys_days monthEnd(today.year() / today.month() / last);
    const qint64 monthToDate =
        spentSince(core::Timestamp::fromMilliseconds(milliseconds(monthStart.time_since_epoch()).count()));
    const qint64 lastWeek = spentSince(m_state.now().plus(-hours(7 * 24)));
    const qint64 daysLeft = (monthEnd - floor<days>(now)).count();
    const WalletBalance held = balance();
    const Tier rung = tierForSpend(held.lifetimeSpendCents);
    std::optional<qint64> projected;
    std::optional<std::string> basis;
    if (lastWeek > 0) {
        projected = monthToDate + lastWeek * daysLeft / 7;
        basis = "rolling_7d";
    }
    const BillingSettings settings = BillingStore(m_state).settings();
    Query planRow(m_state.database, "SELECT plan FROM organization");
    const std::string planName = planRow.step() ? planRow.text(0) : std::string("payg");
    const std::optional<BillingPlan> plan = planNamed(planName);
    std::optional<qint64> topupCents;
    if (settings.autoTopupProduct)
        topupCents = topupProduct(*settings.autoTopupProduct).value_or(TopupProduct{"", 0, ""}).cents;
    JsonWriter json;
    json.beginObject();
    json.field("balance_cents", held.balanceCents)
        .field("plan_tier", planName)
        .field("plan_cadence", "monthly");
    json.field("subscription_status", plan ? settings.subscriptionStatus : std::string("none"));
    json.field("auto_topup_enabled", topupCents.has_value()).field("auto_topup_amount_cents", topupCents);
    json.field("throughput_tier", rung.tier).field("throughput_per_sec", rung.perSecond);
    json.field("throughput_per_min", rung.perMinute).key("min_topup_cents");
    json.value(plan ? plan->minimumTopupCents : std::nullopt);
    json.field("mtd_spend_cents", monthToDate).field("projected_month_total_cents", projected);
    json.field("projected_month_total_basis", basis).endObject();
    return json.take();
}

} // namespace am::sandbox
