// Our numbers as the world keeps them.
#include "sandbox/NumberStore.h"

#include <limits>

namespace am::sandbox {

namespace {
constexpr const char* columns =
    "seq, id, number, number_type, inbound_url, status_url, label, campaign_id, line_option_status, "
    "line_option_at, "
    "mms_enabled, created_at, updated_at, released_at";

StoredNumber read(const Query& row) {
    StoredNumber number;
    number.seq = row.integer(0);
    number.id = row.text(1);
    number.number = row.text(2);
    number.numberType = row.text(3);
    number.inboundUrl = row.optionalText(4);
    number.statusUrl = row.optionalText(5);
    number.label = row.optionalText(6);
    number.campaignId = row.optionalText(7);
    number.lineOptionStatus = row.optionalText(8);
    number.lineOptionAt = row.optionalTime(9);
    number.mmsEnabled = row.flag(10);
    number.createdAt = row.time(11);
    number.updatedAt = row.time(12);
    number.releasedAt = row.optionalTime(13);
    return number;
}
} // namespace

void writeNumber(JsonWriter& json, const StoredNumber& number) {
    json.beginObject()
        .field("id", number.id)
        .field("number", number.number)
        .field("number_type", number.numberType);
    json.field("inbound_url", number.inboundUrl)
        .field("status_url", number.statusUrl)
        .field("label", number.label);
    json.field("campaign_id", number.campaignId).field("carrier_line_option_status", number.lineOptionStatus);
    json.field("carrier_line_option_propagated_at", number.lineOptionAt).field("sms_enabled", true);
    json.field("mms_enabled", number.mmsEnabled).field("created_at", number.createdAt);
    json.field("updated_at", number.updatedAt).endObject();
}

std::string numberJson(const StoredNumber& number) {
    JsonWriter json;
    writeNumber(json, number);
    return json.take();
}

std::optional<StoredNumber> NumberStore::one(const std::string& condition, const std::string& argument) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM phone_number WHERE " + condition,
                argument);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

std::optional<StoredNumber> NumberStore::owned(const std::string& id) {
    return one("id = ? AND released_at IS NULL", id);
}

std::optional<StoredNumber> NumberStore::ownedByNumber(const std::string& e164) {
    return one("number = ? AND released_at IS NULL", e164);
}

std::optional<StoredNumber> NumberStore::everOwned(const std::string& id) {
    return one("id = ?", id);
}

bool NumberStore::isTaken(const std::string& e164) {
    constexpr auto quarantine = std::chrono::hours(30 * 24);
    return Query(m_state.database,
                 "SELECT 1 FROM phone_number WHERE number = ? AND (released_at IS NULL OR released_at > ?) "
                 "UNION ALL SELECT 1 FROM withheld_number WHERE number = ?",
                 e164, m_state.now().plus(-quarantine), e164)
        .step();
}

void NumberStore::insert(StoredNumber& number) {
    number.id = m_state.ids.uuid();
    number.createdAt = m_state.now();
    number.updatedAt = number.createdAt;
    Query(m_state.database,
          "INSERT INTO phone_number(id, number, number_type, inbound_url, status_url, label, campaign_id, "
          "line_option_status, line_option_at, mms_enabled, created_at, updated_at) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          number.id, number.number, number.numberType, number.inboundUrl, number.statusUrl, number.label,
          number.campaignId, number.lineOptionStatus, number.lineOptionAt, number.mmsEnabled,
          number.createdAt, number.updatedAt)
        .run();
}

void NumberStore::update(StoredNumber& number) {
    number.updatedAt = m_state.now();
    Query(m_state.database,
          "UPDATE phone_number SET inbound_url = ?, status_url = ?, label = ?, campaign_id = ?, "
          "line_option_status = ?, "
          "line_option_at = ?, mms_enabled = ?, updated_at = ?, released_at = ? WHERE id = ?",
          number.inboundUrl, number.statusUrl, number.label, number.campaignId, number.lineOptionStatus,
          number.lineOptionAt, number.mmsEnabled, number.updatedAt, number.releasedAt, number.id)
        .run();
}

void NumberStore::withhold(const std::string& e164) {
    Query(m_state.database, "INSERT OR IGNORE INTO withheld_number(number) VALUES (?)", e164).run();
}

void NumberStore::offerAgain(const std::string& e164) {
    Query(m_state.database, "DELETE FROM withheld_number WHERE number = ?", e164).run();
}

Outcome<std::vector<StoredNumber>> NumberStore::page(const std::optional<std::string>& numberType,
                                                     const Page& page) {
    qint64 before = std::numeric_limits<qint64>::max();
    if (page.after) {
        const auto last = everOwned(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        before = last->seq;
    }
    std::string sql =
        std::string("SELECT ") + columns + " FROM phone_number WHERE released_at IS NULL AND seq < ?";
    if (numberType)
        sql += " AND number_type = ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql, before);
    if (numberType)
        query.bindNext(*numberType);
    query.bindNext(page.limit + 1);
    std::vector<StoredNumber> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

qint64 NumberStore::count() {
    Query query(m_state.database, "SELECT count(*) FROM phone_number WHERE released_at IS NULL");
    query.step();
    return query.integer(0);
}

} // namespace am::sandbox
