// Usage, wallet movements, checkouts and the billing settings as the world keeps them.
#include "sandbox/BillingStore.h"

#include <cstdlib>

namespace am::sandbox {

namespace {
StoredUsage readUsage(const Query& row) {
    return {row.integer(0), row.text(1),    row.time(2), row.text(3),
            row.integer(4), row.integer(5), row.text(6), row.text(7)};
}

StoredTransaction readTransaction(const Query& row) {
    return {row.integer(0), row.text(1),    row.time(2), row.text(3),
            row.integer(4), row.integer(5), row.text(6), row.optionalText(7)};
}

/// Where the money went or came from, in the words of the contract where it has them.
std::string sourceOf(const StoredTransaction& transaction) {
    if (transaction.reason == "message")
        return "outbound";
    if (transaction.reason == "start credit" || transaction.kind == "adjustment")
        return "sandbox";
    return transaction.reason;
}

/// A page of either ledger: rows in the order they were written, newest first.
template <class Row>
Outcome<std::vector<Row>> ledgerPage(Database& database, const std::string& table, const std::string& columns,
                                     const LedgerQuery& filter, const Page& page, Row (*read)(const Query&)) {
    std::optional<qint64> before;
    if (page.after) {
        Query last(database, "SELECT seq FROM " + table + " WHERE id = ?", page.after->id);
        if (!last.step())
            return Refusal(foreignCursor());
        before = last.integer(0);
    }
    std::string sql = "SELECT " + columns + " FROM " + table + " WHERE 1";
    if (before)
        sql += " AND seq < ?";
    if (filter.from)
        sql += " AND at >= ?";
    if (filter.to)
        sql += " AND at < ?";
    if (filter.kind)
        sql += " AND kind = ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(database, sql);
    if (before)
        query.bindNext(*before);
    if (filter.from)
        query.bindNext(*filter.from);
    if (filter.to)
        query.bindNext(*filter.to);
    if (filter.kind)
        query.bindNext(*filter.kind);
    query.bindNext(static_cast<qint64>(page.limit) + 1);
    std::vector<Row> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}
} // namespace

void writeUsage(JsonWriter& json, const StoredUsage& usage) {
    json.beginObject().field("id", usage.id).field("ts", usage.at).field("kind", usage.kind);
    json.field("quantity", usage.quantity);
    json.field("unit_cost_cents", usage.quantity == 0 ? 0 : std::abs(usage.totalCents / usage.quantity));
    json.field("total_cents", usage.totalCents).field("ref_kind", usage.refKind);
    json.field("ref_id", usage.refId).rawField("metadata", "{}").endObject();
}

void writeTransaction(JsonWriter& json, const StoredTransaction& transaction) {
    json.beginObject().field("id", transaction.id).field("ts", transaction.at);
    json.field("kind", transaction.kind).field("amount_cents", transaction.cents);
    json.field("balance_after_cents", transaction.balanceAfterCents);
    json.field("source", sourceOf(transaction)).field("source_ref", transaction.refId);
    json.key("metadata").beginObject().field("reason", transaction.reason).endObject().endObject();
}

void BillingStore::insert(StoredUsage& usage) {
    usage.id = m_state.ids.uuid();
    usage.at = m_state.now();
    Query(m_state.database,
          "INSERT INTO usage_row(id, at, kind, quantity, total_cents, ref_kind, ref_id) VALUES (?, ?, ?, ?, "
          "?, ?, ?)",
          usage.id, usage.at, usage.kind, usage.quantity, usage.totalCents, usage.refKind, usage.refId)
        .run();
}

Outcome<std::vector<StoredUsage>> BillingStore::usage(const LedgerQuery& filter, const Page& page) {
    return ledgerPage<StoredUsage>(m_state.database, "usage_row",
                                   "seq, id, at, kind, quantity, total_cents, ref_kind, ref_id", filter, page,
                                   readUsage);
}

void BillingStore::insert(StoredTransaction& transaction) {
    transaction.id = m_state.ids.uuid();
    transaction.at = m_state.now();
    Query(m_state.database,
          "INSERT INTO wallet_entry(id, at, kind, amount_cents, balance_after_cents, reason, ref_id) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)",
          transaction.id, transaction.at, transaction.kind, transaction.cents, transaction.balanceAfterCents,
          transaction.reason, transaction.refId)
        .run();
}

Outcome<std::vector<StoredTransaction>> BillingStore::transactions(const LedgerQuery& filter,
                                                                   const Page& page) {
    return ledgerPage<StoredTransaction>(
        m_state.database, "wallet_entry",
        "seq, id, at, kind, amount_cents, balance_after_cents, reason, ref_id", filter, page,
        readTransaction);
}

BillingSettings BillingStore::settings() {
    Query row(m_state.database,
              "SELECT subscription_status, auto_topup_product, next_charge_at, is_customer FROM billing");
    BillingSettings settings;
    if (!row.step())
        return settings;
    settings.subscriptionStatus = row.text(0);
    settings.autoTopupProduct = row.optionalText(1);
    settings.nextChargeAt = row.optionalTime(2);
    settings.isCustomer = row.flag(3);
    return settings;
}

void BillingStore::write(const BillingSettings& settings) {
    Query(m_state.database, "DELETE FROM billing").run();
    Query(m_state.database, "INSERT INTO billing VALUES (?, ?, ?, ?)", settings.subscriptionStatus,
          settings.autoTopupProduct, settings.nextChargeAt, settings.isCustomer)
        .run();
}

void BillingStore::insert(const StoredCheckout& checkout) {
    Query(m_state.database, "INSERT INTO checkout VALUES (?, ?, ?, ?, ?, ?, NULL)", checkout.id,
          checkout.productId, checkout.cents, checkout.successUrl, checkout.cancelUrl, checkout.expiresAt)
        .run();
}

std::optional<StoredCheckout> BillingStore::checkout(const std::string& id) {
    Query row(m_state.database,
              "SELECT id, product_id, cents, success_url, cancel_url, expires_at, paid_at FROM checkout "
              "WHERE id = ?",
              id);
    if (!row.step())
        return std::nullopt;
    return StoredCheckout{row.text(0), row.text(1), row.integer(2),     row.text(3),
                          row.text(4), row.time(5), row.optionalTime(6)};
}

void BillingStore::markPaid(const std::string& id) {
    Query(m_state.database, "UPDATE checkout SET paid_at = ? WHERE id = ?", m_state.now(), id).run();
}

void BillingStore::insert(const StoredPortal& portal) {
    Query(m_state.database, "INSERT INTO billing_portal VALUES (?, ?, ?)", portal.token, portal.returnUrl,
          portal.expiresAt)
        .run();
}

std::optional<StoredPortal> BillingStore::portal(const std::string& token) {
    Query row(m_state.database, "SELECT token, return_url, expires_at FROM billing_portal WHERE token = ?",
              token);
    if (!row.step())
        return std::nullopt;
    return StoredPortal{row.text(0), row.text(1), row.time(2)};
}

} // namespace am::sandbox
