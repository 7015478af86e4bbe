// Lookups of numbers as the world keeps them.
#include "sandbox/LookupStore.h"

#include <limits>

namespace am::sandbox {

namespace {
constexpr const char* columns =
    "seq, id, phone_number, lookup_type, status, line_type, messaging_provider, voice_provider, "
    "country_code, "
    "redacted_at, error_code, error_message, requested_at, completed_at, cost_cents";

StoredLookup read(const Query& row) {
    StoredLookup lookup;
    lookup.seq = row.integer(0);
    lookup.id = row.text(1);
    lookup.phoneNumber = row.text(2);
    lookup.lookupType = row.text(3);
    lookup.status = row.text(4);
    if (!row.isNull(5))
        lookup.result = LineInfo{row.text(5), row.text(6), row.text(7), row.text(8)};
    lookup.redactedAt = row.optionalTime(9);
    lookup.errorCode = row.optionalText(10);
    lookup.errorMessage = row.optionalText(11);
    lookup.requestedAt = row.time(12);
    lookup.completedAt = row.optionalTime(13);
    lookup.costCents = row.integer(14);
    return lookup;
}
} // namespace

void writeLookup(JsonWriter& json, const StoredLookup& lookup) {
    json.beginObject().field("id", lookup.id).field("phone_number", lookup.phoneNumber);
    json.field("lookup_type", lookup.lookupType).field("status", lookup.status).key("result");
    if (lookup.result) {
        json.beginObject().field("line_type", lookup.result->lineType);
        json.field("messaging_provider", lookup.result->messagingProvider);
        json.field("voice_provider", lookup.result->voiceProvider);
        json.field("country_code", lookup.result->countryCode).endObject();
    } else {
        json.null();
    }
    json.field("result_redacted_at", lookup.redactedAt).field("error_code", lookup.errorCode);
    json.field("error_message", lookup.errorMessage).field("requested_at", lookup.requestedAt);
    json.field("completed_at", lookup.completedAt).field("cost_cents", lookup.costCents).endObject();
}

std::string lookupJson(const StoredLookup& lookup) {
    JsonWriter json;
    writeLookup(json, lookup);
    return json.take();
}

void LookupStore::insert(StoredLookup& lookup) {
    lookup.id = m_state.ids.uuid();
    lookup.requestedAt = m_state.now();
    Query(m_state.database,
          "INSERT INTO lookup(id, phone_number, lookup_type, status, requested_at, cost_cents) "
          "VALUES (?, ?, ?, ?, ?, ?)",
          lookup.id, lookup.phoneNumber, lookup.lookupType, lookup.status, lookup.requestedAt,
          lookup.costCents)
        .run();
}

void LookupStore::update(const StoredLookup& lookup) {
    Query statement(m_state.database,
                    "UPDATE lookup SET status = ?, redacted_at = ?, error_code = ?, error_message = ?, "
                    "completed_at = ?, cost_cents = ?, line_type = ?, messaging_provider = ?, "
                    "voice_provider = ?, country_code = ? WHERE id = ?",
                    lookup.status, lookup.redactedAt, lookup.errorCode, lookup.errorMessage,
                    lookup.completedAt, lookup.costCents);
    const auto bindField = [&](std::string LineInfo::*field) {
        statement.bindNext(lookup.result ? std::optional<std::string>((*lookup.result).*field)
                                         : std::nullopt);
    };
    bindField(&LineInfo::lineType);
    bindField(&LineInfo::messagingProvider);
    bindField(&LineInfo::voiceProvider);
    bindField(&LineInfo::countryCode);
    statement.bindNext(lookup.id);
    statement.run();
}

std::optional<StoredLookup> LookupStore::byId(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM lookup WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

std::optional<StoredLookup> LookupStore::latestResult(const std::string& phoneNumber) {
    Query query(m_state.database,
                std::string("SELECT ") + columns +
                    " FROM lookup WHERE phone_number = ? AND line_type IS NOT NULL ORDER BY seq DESC LIMIT 1",
                phoneNumber);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

Outcome<std::vector<StoredLookup>> LookupStore::page(const LookupQuery& filter, const Page& page) {
    qint64 before = std::numeric_limits<qint64>::max();
    if (page.after) {
        const auto last = byId(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        before = last->seq;
    }
    std::string sql = std::string("SELECT ") + columns + " FROM lookup WHERE seq < ?";
    if (filter.phoneNumber)
        sql += " AND phone_number = ?";
    if (filter.status)
        sql += " AND status = ?";
    if (filter.since)
        sql += " AND requested_at >= ?";
    if (filter.until)
        sql += " AND requested_at <= ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql, before);
    if (filter.phoneNumber)
        query.bindNext(*filter.phoneNumber);
    if (filter.status)
        query.bindNext(*filter.status);
    if (filter.since)
        query.bindNext(*filter.since);
    if (filter.until)
        query.bindNext(*filter.until);
    query.bindNext(page.limit + 1);
    std::vector<StoredLookup> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

} // namespace am::sandbox
