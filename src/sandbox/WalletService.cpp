// Money: prices, the prepaid balance and the send tier it buys.
#include "sandbox/WalletService.h"

#include "sandbox/JsonWriter.h"

#include <chrono>

namespace am::sandbox {

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
    Query(m_state.database, "UPDATE wallet SET balance_cents = balance_cents + ?", cents).run();
    Query(m_state.database,
          "INSERT INTO wallet_entry(at, kind, amount_cents, balance_after_cents, reason, ref_id) "
          "VALUES (?, ?, ?, (SELECT balance_cents FROM wallet), ?, ?)",
          m_state.now(), kind, cents, reason, refId)
        .run();
}

void WalletService::charge(qint64 cents, const std::string& reason, const std::string& refId) {
    enter("debit", -cents, reason, refId);
    Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = lifetime_spend_cents + ?", cents).run();
}

void WalletService::refund(qint64 cents, const std::string& reason, const std::string& refId) {
    enter("refund", cents, reason, refId);
    Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = lifetime_spend_cents - ?", cents).run();
}

void WalletService::topUp(qint64 cents, const std::string& reason) {
    enter("topup", cents, reason, std::nullopt);
}

void WalletService::set(std::optional<qint64> balanceCents, std::optional<qint64> lifetimeSpendCents) {
    if (balanceCents)
        enter("adjustment", *balanceCents - balance().balanceCents, "set by the sandbox", std::nullopt);
    if (lifetimeSpendCents)
        Query(m_state.database, "UPDATE wallet SET lifetime_spend_cents = ?", *lifetimeSpendCents).run();
}

qint64 WalletService::spentSince(core::Timestamp from) {
    Query query(m_state.database,
                "SELECT coalesce(-sum(amount_cents), 0) FROM wallet_entry WHERE at >= ? AND kind = 'debit'",
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
    JsonWriter json;
    json.beginObject();
    json.field("balance_cents", held.balanceCents)
        .field("plan_tier", "payg")
        .field("plan_cadence", "monthly");
    json.field("subscription_status", "active").field("auto_topup_enabled", false);
    json.key("auto_topup_amount_cents").null();
    json.field("throughput_tier", rung.tier).field("throughput_per_sec", rung.perSecond);
    json.field("throughput_per_min", rung.perMinute).key("min_topup_cents").null();
    json.field("mtd_spend_cents", monthToDate).field("projected_month_total_cents", projected);
    json.field("projected_month_total_basis", basis).endObject();
    return json.take();
}

} // namespace am::sandbox
