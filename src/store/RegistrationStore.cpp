// Brands and campaigns as rows.
#include "store/RegistrationStore.h"

#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields brandDraftFields(
    field("entity_type", &core::BrandDraft::entityType),
    field("brand_relationship", &core::BrandDraft::brandRelationship),
    field("display_name", &core::BrandDraft::displayName),
    field("company_name", &core::BrandDraft::companyName), field("ein", &core::BrandDraft::ein),
    field("email", &core::BrandDraft::email), field("phone", &core::BrandDraft::phone),
    field("street", &core::BrandDraft::street), field("city", &core::BrandDraft::city),
    field("state", &core::BrandDraft::state), field("postal_code", &core::BrandDraft::postalCode),
    field("country", &core::BrandDraft::country), field("vertical", &core::BrandDraft::vertical),
    field("website", &core::BrandDraft::website), field("reference_id", &core::BrandDraft::referenceId));

constexpr Fields campaignDraftFields(
    field("brand_id", &core::CampaignDraft::brandId), field("usecase", &core::CampaignDraft::usecase),
    field("sub_usecases", &core::CampaignDraft::subUsecases),
    field("description", &core::CampaignDraft::description),
    field("message_flow", &core::CampaignDraft::messageFlow), field("samples", &core::CampaignDraft::samples),
    field("optin_keywords", &core::CampaignDraft::optinKeywords),
    field("optin_message", &core::CampaignDraft::optinMessage),
    field("optout_keywords", &core::CampaignDraft::optoutKeywords),
    field("optout_message", &core::CampaignDraft::optoutMessage),
    field("help_keywords", &core::CampaignDraft::helpKeywords),
    field("help_message", &core::CampaignDraft::helpMessage),
    field("privacy_policy_link", &core::CampaignDraft::privacyPolicyLink),
    field("terms_and_conditions_link", &core::CampaignDraft::termsAndConditionsLink),
    field("subscriber_optin", &core::CampaignDraft::subscriberOptin),
    field("subscriber_optout", &core::CampaignDraft::subscriberOptout),
    field("subscriber_help", &core::CampaignDraft::subscriberHelp),
    field("embedded_link", &core::CampaignDraft::embeddedLink),
    field("embedded_phone", &core::CampaignDraft::embeddedPhone),
    field("number_pool", &core::CampaignDraft::numberPool),
    field("age_gated", &core::CampaignDraft::ageGated),
    field("direct_lending", &core::CampaignDraft::directLending),
    field("terms_and_conditions", &core::CampaignDraft::termsAndConditions));

} // namespace

template <>
struct SqlValue<core::BrandDraft> {
    static QVariant write(const core::BrandDraft& value) { return brandDraftFields.toText(value); }
    static void read(const ColumnValue& stored, core::BrandDraft& value) {
        value = brandDraftFields.fromText(stored.text());
    }
};

template <>
struct SqlValue<core::CampaignDraft> {
    static QVariant write(const core::CampaignDraft& value) { return campaignDraftFields.toText(value); }
    static void read(const ColumnValue& stored, core::CampaignDraft& value) {
        value = campaignDraftFields.fromText(stored.text());
    }
};

namespace {

constexpr Fields brandFields(
    field("id", &core::Brand::id), field("status", &core::Brand::status),
    field("identity_status", &core::Brand::identityStatus), field("tcr_brand_id", &core::Brand::tcrBrandId),
    field("filed", &core::Brand::filed), field("submitted_at", &core::Brand::submittedAt),
    field("verified_at", &core::Brand::verifiedAt), field("created_at", &core::Brand::createdAt),
    field("updated_at", &core::Brand::updatedAt), field("extra", &core::Brand::extra));

constexpr Fields campaignFields(
    field("id", &core::Campaign::id), field("status", &core::Campaign::status),
    field("tcr_campaign_id", &core::Campaign::tcrCampaignId), field("filed", &core::Campaign::filed),
    field("mno_metadata", &core::Campaign::mnoMetadata),
    field("rejection_reasons", &core::Campaign::rejectionReasons),
    field("submitted_at", &core::Campaign::submittedAt), field("billed_date", &core::Campaign::billedDate),
    field("expiration_date", &core::Campaign::expirationDate),
    field("rejected_at", &core::Campaign::rejectedAt), field("created_at", &core::Campaign::createdAt),
    field("updated_at", &core::Campaign::updatedAt), field("extra", &core::Campaign::extra));

template <class T, class... Members>
void upsertAll(WriteTransaction& transaction, const Fields<T, Members...>& fields, QLatin1String table,
               const QList<T>& rows) {
    auto statement = transaction.statement(fields.upsertSql(table, {"id"_L1}));
    for (const T& row : rows) {
        fields.bind(statement, row);
        if (statement.run() > 0) {
            transaction.changes().registration = true;
        }
    }
}

/// All rows, newest first, or the one with that id.
template <class T, class... Members>
QList<T> readRows(ReadSession& session, const Fields<T, Members...>& fields, QLatin1String table,
                  const std::optional<QString>& id = std::nullopt) {
    auto statement = session.statement(u"SELECT %1 FROM %2 %3 ORDER BY created_at DESC, id DESC"_s.arg(
        fields.names(), table, id ? u"WHERE id = ?"_s : QString()));
    if (id) {
        statement.bind(*id);
    }
    QList<T> rows;
    while (statement.next()) {
        fields.read(statement, rows.emplaceBack());
    }
    return rows;
}

template <class T>
std::optional<T> only(const QList<T>& rows) {
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

constexpr QLatin1String brandTable("brands");
constexpr QLatin1String campaignTable("campaigns");

} // namespace

void RegistrationStore::upsertBrands(WriteTransaction& transaction, const QList<core::Brand>& brands) {
    upsertAll(transaction, brandFields, brandTable, brands);
}

void RegistrationStore::upsertCampaigns(WriteTransaction& transaction,
                                        const QList<core::Campaign>& campaigns) {
    upsertAll(transaction, campaignFields, campaignTable, campaigns);
}

QList<core::Brand> RegistrationStore::brands(ReadSession& session) {
    return readRows(session, brandFields, brandTable);
}

QList<core::Campaign> RegistrationStore::campaigns(ReadSession& session) {
    return readRows(session, campaignFields, campaignTable);
}

std::optional<core::Brand> RegistrationStore::findBrand(ReadSession& session, const QString& id) {
    return only(readRows(session, brandFields, brandTable, id));
}

std::optional<core::Campaign> RegistrationStore::findCampaign(ReadSession& session, const QString& id) {
    return only(readRows(session, campaignFields, campaignTable, id));
}

} // namespace am::store
