// Organization, wallet and fees, each one JSON object in one row.
#include "store/AccountStore.h"

#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields feeFields(field("ref", &core::FeeList::Entry::ref),
                           field("unit_cost", &core::FeeList::Entry::unitCost),
                           field("extra", &core::FeeList::Entry::extra));

} // namespace

template <>
struct JsonValue<core::FeeList> {
    static QJsonValue write(const core::FeeList& fees) {
        QJsonArray byRef;
        for (const core::FeeList::Entry& entry : fees.byRef) {
            byRef.append(feeFields.toJson(entry));
        }
        return QJsonObject{{u"default"_s, JsonValue<std::optional<core::Money>>::write(fees.defaultUnitCost)},
                           {u"by_ref"_s, byRef}};
    }
    static void read(const QJsonValue& stored, core::FeeList& fees) {
        const QJsonArray byRef = stored[u"by_ref"].toArray();
        JsonValue<std::optional<core::Money>>::read(stored[u"default"], fees.defaultUnitCost);
        fees.byRef.clear();
        for (const QJsonValue& entry : byRef) {
            fees.byRef.append(feeFields.fromJson(entry.toObject()));
        }
    }
};

namespace {

constexpr Fields catalogFields(field("tier", &core::FeeCatalog::tier),
                               field("currency", &core::FeeCatalog::currency),
                               field("campaign_month", &core::FeeCatalog::campaignMonth),
                               field("brand_filing_onetime", &core::FeeCatalog::brandFilingOnetime),
                               field("extra", &core::FeeCatalog::extra));

constexpr Fields organizationFields(
    field("id", &core::Organization::id), field("name", &core::Organization::name),
    field("billing_email", &core::Organization::billingEmail), field("plan", &core::Organization::plan),
    field("throughput_tier", &core::Organization::throughputTier),
    field("message_retention_days", &core::Organization::messageRetentionDays),
    field("mms_retention_days", &core::Organization::mmsRetentionDays),
    field("is_reseller", &core::Organization::isReseller),
    field("quiet_hours_enabled", &core::Organization::quietHoursEnabled),
    field("quiet_hours_start", &core::Organization::quietHoursStart),
    field("quiet_hours_end", &core::Organization::quietHoursEnd),
    field("quiet_hours_mode", &core::Organization::quietHoursMode),
    field("auto_replies_enabled", &core::Organization::autoRepliesEnabled),
    field("stop_text", &core::Organization::stopText), field("help_text", &core::Organization::helpText),
    field("start_text", &core::Organization::startText),
    field("brand_status", &core::Organization::brandStatus),
    field("brand_count", &core::Organization::brandCount),
    field("campaign_count", &core::Organization::campaignCount),
    field("created_at", &core::Organization::createdAt), field("extra", &core::Organization::extra));

constexpr Fields walletFields(field("balance", &core::Wallet::balance),
                              field("plan_tier", &core::Wallet::planTier),
                              field("plan_cadence", &core::Wallet::planCadence),
                              field("subscription_status", &core::Wallet::subscriptionStatus),
                              field("auto_topup_enabled", &core::Wallet::autoTopupEnabled),
                              field("auto_topup_amount", &core::Wallet::autoTopupAmount),
                              field("throughput_tier", &core::Wallet::throughputTier),
                              field("throughput_per_second", &core::Wallet::throughputPerSecond),
                              field("throughput_per_minute", &core::Wallet::throughputPerMinute),
                              field("min_topup", &core::Wallet::minTopup),
                              field("month_to_date_spend", &core::Wallet::monthToDateSpend),
                              field("projected_month_total", &core::Wallet::projectedMonthTotal),
                              field("projected_month_total_basis", &core::Wallet::projectedMonthTotalBasis),
                              field("extra", &core::Wallet::extra));

void set(WriteTransaction& transaction, const QString& name, const QString& value) {
    const int changed = transaction
                            .statement(
                                u"INSERT INTO account (name, value) VALUES (?, ?) ON CONFLICT (name) "
                                "DO UPDATE SET value = excluded.value WHERE value <> excluded.value"_s)
                            .bind(name, value)
                            .run();
    if (changed > 0) {
        transaction.changes().account = true;
    }
}

template <class T, class... Members>
std::optional<T> find(ReadSession& session, const Fields<T, Members...>& fields, const QString& name) {
    auto statement = session.statement(u"SELECT value FROM account WHERE name = ?"_s);
    statement.bind(name);
    return statement.next() ? std::optional(fields.fromText(statement.text(0))) : std::nullopt;
}

} // namespace

void AccountStore::setOrganization(WriteTransaction& transaction, const core::Organization& organization) {
    set(transaction, u"organization"_s, organizationFields.toText(organization));
}

void AccountStore::setWallet(WriteTransaction& transaction, const core::Wallet& wallet) {
    set(transaction, u"wallet"_s, walletFields.toText(wallet));
}

void AccountStore::setFees(WriteTransaction& transaction, const core::FeeCatalog& fees) {
    set(transaction, u"fees"_s, catalogFields.toText(fees));
}

std::optional<core::Organization> AccountStore::organization(ReadSession& session) {
    return find(session, organizationFields, u"organization"_s);
}

std::optional<core::Wallet> AccountStore::wallet(ReadSession& session) {
    return find(session, walletFields, u"wallet"_s);
}

std::optional<core::FeeCatalog> AccountStore::fees(ReadSession& session) {
    return find(session, catalogFields, u"fees"_s);
}

} // namespace am::store
