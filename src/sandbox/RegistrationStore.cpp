// Brands and campaigns as the world keeps them.
#include "sandbox/RegistrationStore.h"

#include <limits>

namespace am::sandbox {

namespace {
constexpr const char* brandColumns =
    "seq, id, tcr_brand_id, status, identity_status, ein, filed, submitted_at, "
    "verified_at, created_at, updated_at";
constexpr const char* campaignColumns =
    "seq, id, brand_id, tcr_campaign_id, status, filed, mno_metadata, rejection_reasons, submitted_at, "
    "billed_date, "
    "expiration_date, rejected_at, created_at, updated_at";

StoredBrand readBrand(const Query& row) {
    StoredBrand brand;
    brand.seq = row.integer(0);
    brand.id = row.text(1);
    brand.tcrBrandId = row.optionalText(2);
    brand.status = row.text(3);
    brand.identityStatus = row.optionalText(4);
    brand.ein = row.optionalText(5);
    brand.filed = row.text(6);
    brand.submittedAt = row.optionalTime(7);
    brand.verifiedAt = row.optionalTime(8);
    brand.createdAt = row.time(9);
    brand.updatedAt = row.time(10);
    return brand;
}

StoredCampaign readCampaign(const Query& row) {
    StoredCampaign campaign;
    campaign.seq = row.integer(0);
    campaign.id = row.text(1);
    campaign.brandId = row.text(2);
    campaign.tcrCampaignId = row.optionalText(3);
    campaign.status = row.text(4);
    campaign.filed = row.text(5);
    campaign.mnoMetadata = row.optionalText(6);
    campaign.rejectionReasons = row.text(7);
    campaign.submittedAt = row.optionalTime(8);
    campaign.billedDate = row.optionalTime(9);
    campaign.expirationDate = row.optionalTime(10);
    campaign.rejectedAt = row.optionalTime(11);
    campaign.createdAt = row.time(12);
    campaign.updatedAt = row.time(13);
    return campaign;
}

/// The members of a JSON object's text, to go on inside another object; it has at least one.
std::string_view members(const std::string& object) {
    return std::string_view(object).substr(1, object.size() - 2);
}

qint64 count(Database& database, const char* sql) {
    Query query(database, sql);
    query.step();
    return query.integer(0);
}
} // namespace

std::string brandJson(const StoredBrand& brand, const std::string& organizationId) {
    JsonWriter json;
    json.beginObject()
        .field("id", brand.id)
        .field("org_id", organizationId)
        .field("tcr_brand_id", brand.tcrBrandId);
    json.field("status", brand.status)
        .field("identity_status", brand.identityStatus)
        .raw(members(brand.filed));
    json.field("submitted_at", brand.submittedAt).field("verified_at", brand.verifiedAt);
    json.field("created_at", brand.createdAt).field("updated_at", brand.updatedAt).endObject();
    return json.take();
}

std::string campaignJson(const StoredCampaign& campaign, const std::string& organizationId) {
    JsonWriter json;
    json.beginObject()
        .field("id", campaign.id)
        .field("org_id", organizationId)
        .field("brand_id", campaign.brandId);
    json.field("tcr_campaign_id", campaign.tcrCampaignId).field("status", campaign.status);
    json.raw(members(campaign.filed))
        .rawField("mno_metadata", campaign.mnoMetadata ? *campaign.mnoMetadata : "null");
    json.field("submitted_at", campaign.submittedAt).field("billed_date", campaign.billedDate);
    json.field("expiration_date", campaign.expirationDate)
        .rawField("rejection_reasons", campaign.rejectionReasons);
    json.field("rejected_at", campaign.rejectedAt).field("created_at", campaign.createdAt);
    json.field("updated_at", campaign.updatedAt).endObject();
    return json.take();
}

std::optional<StoredBrand> RegistrationStore::brand(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + brandColumns + " FROM brand WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return readBrand(query);
}

std::optional<StoredBrand> RegistrationStore::newestBrand() {
    Query query(m_state.database,
                std::string("SELECT ") + brandColumns + " FROM brand ORDER BY seq DESC LIMIT 1");
    if (!query.step())
        return std::nullopt;
    return readBrand(query);
}

std::optional<StoredCampaign> RegistrationStore::campaign(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + campaignColumns + " FROM campaign WHERE id = ?",
                id);
    if (!query.step())
        return std::nullopt;
    return readCampaign(query);
}

void RegistrationStore::insert(StoredBrand& brand) {
    brand.id = m_state.ids.uuid();
    brand.createdAt = m_state.now();
    brand.updatedAt = brand.createdAt;
    Query(
        m_state.database,
        "INSERT INTO brand(id, tcr_brand_id, status, identity_status, ein, filed, submitted_at, verified_at, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        brand.id, brand.tcrBrandId, brand.status, brand.identityStatus, brand.ein, brand.filed,
        brand.submittedAt, brand.verifiedAt, brand.createdAt, brand.updatedAt)
        .run();
}

void RegistrationStore::insert(StoredCampaign& campaign) {
    campaign.id = m_state.ids.uuid();
    campaign.createdAt = m_state.now();
    campaign.updatedAt = campaign.createdAt;
    Query(
        m_state.database,
        "INSERT INTO campaign(id, brand_id, tcr_campaign_id, status, filed, mno_metadata, rejection_reasons, "
        "submitted_at, billed_date, expiration_date, rejected_at, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        campaign.id, campaign.brandId, campaign.tcrCampaignId, campaign.status, campaign.filed,
        campaign.mnoMetadata, campaign.rejectionReasons, campaign.submittedAt, campaign.billedDate,
        campaign.expirationDate, campaign.rejectedAt, campaign.createdAt, campaign.updatedAt)
        .run();
}

void RegistrationStore::update(StoredBrand& brand) {
    brand.updatedAt = m_state.now();
    Query(
        m_state.database,
        "UPDATE brand SET tcr_brand_id = ?, status = ?, identity_status = ?, verified_at = ?, updated_at = ? "
        "WHERE id = ?",
        brand.tcrBrandId, brand.status, brand.identityStatus, brand.verifiedAt, brand.updatedAt, brand.id)
        .run();
}

void RegistrationStore::update(StoredCampaign& campaign) {
    campaign.updatedAt = m_state.now();
    Query(m_state.database,
          "UPDATE campaign SET tcr_campaign_id = ?, status = ?, mno_metadata = ?, rejection_reasons = ?, "
          "billed_date = ?, expiration_date = ?, rejected_at = ?, updated_at = ? WHERE id = ?",
          campaign.tcrCampaignId, campaign.status, campaign.mnoMetadata, campaign.rejectionReasons,
          campaign.billedDate, campaign.expirationDate, campaign.rejectedAt, campaign.updatedAt, campaign.id)
        .run();
}

Outcome<std::vector<StoredBrand>> RegistrationStore::brands(const std::optional<std::string>& status,
                                                            const std::optional<std::string>& identityStatus,
                                                            const Page& page) {
    qint64 before = std::numeric_limits<qint64>::max();
    if (page.after) {
        const auto last = brand(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        before = last->seq;
    }
    Query query(m_state.database,
                std::string("SELECT ") + brandColumns +
                    " FROM brand WHERE seq < ?1 AND (?2 IS NULL OR status = ?2) AND "
                    "(?3 IS NULL OR identity_status = ?3) ORDER BY seq DESC LIMIT ?4",
                before, status, identityStatus, page.limit + 1);
    std::vector<StoredBrand> rows;
    while (query.step())
        rows.push_back(readBrand(query));
    return rows;
}

Outcome<std::vector<StoredCampaign>> RegistrationStore::campaigns(const std::optional<std::string>& status,
                                                                  const std::optional<std::string>& brandId,
                                                                  const Page& page) {
    qint64 before = std::numeric_limits<qint64>::max();
    if (page.after) {
        const auto last = campaign(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        before = last->seq;
    }
    Query query(m_state.database,
                std::string("SELECT ") + campaignColumns +
                    " FROM campaign WHERE seq < ?1 AND (?2 IS NULL OR status = ?2) AND "
                    "(?3 IS NULL OR brand_id = ?3) ORDER BY seq DESC LIMIT ?4",
                before, status, brandId, page.limit + 1);
    std::vector<StoredCampaign> rows;
    while (query.step())
        rows.push_back(readCampaign(query));
    return rows;
}

qint64 RegistrationStore::brandCount() {
    return count(m_state.database, "SELECT count(*) FROM brand WHERE status <> 'DELETED'");
}

qint64 RegistrationStore::campaignCount() {
    return count(m_state.database, "SELECT count(*) FROM campaign");
}

} // namespace am::sandbox
