// Inbound messages as the world keeps them.
#include "sandbox/InboundStore.h"

#include "sandbox/MessageStore.h"

namespace am::sandbox {

namespace {
constexpr const char* columns =
    "seq, id, phone_number_id, from_number, to_number, body, channel, media_urls, "
    "segment_count, opt_out, keyword, carrier_id, received_at, redacted_at";

StoredInbound read(const Query& row) {
    StoredInbound inbound;
    inbound.seq = row.integer(0);
    inbound.id = row.text(1);
    inbound.phoneNumberId = row.text(2);
    inbound.from = row.text(3);
    inbound.to = row.text(4);
    inbound.body = row.text(5);
    inbound.channel = row.text(6);
    inbound.mediaUrls = row.optionalText(7);
    inbound.segmentCount = static_cast<int>(row.integer(8));
    inbound.optOut = row.flag(9);
    inbound.keyword = row.optionalText(10);
    inbound.carrierId = row.text(11);
    inbound.receivedAt = row.time(12);
    inbound.redactedAt = row.optionalTime(13);
    return inbound;
}
} // namespace

void writeInbound(JsonWriter& json, const StoredInbound& inbound, const std::string& organizationId) {
    json.beginObject().field("id", inbound.id).field("org_id", organizationId);
    json.field("phone_number_id", inbound.phoneNumberId).field("from", inbound.from).field("to", inbound.to);
    json.field("body", inbound.body).field("channel", inbound.channel);
    json.rawField("media_urls", inbound.mediaUrls ? *inbound.mediaUrls : "[]");
    json.field("segment_count", inbound.segmentCount).key("opt_out").beginObject();
    json.field("detected", inbound.optOut).field("keyword", inbound.keyword).endObject();
    json.field("bandwidth_message_id", inbound.carrierId).field("bandwidth_received_at", inbound.receivedAt);
    json.field("received_at", inbound.receivedAt);
    writeRedaction(json, inbound.redactedAt);
    json.endObject();
}

void InboundStore::insert(StoredInbound& inbound) {
    inbound.receivedAt = m_state.now();
    inbound.carrierId = m_state.ids.carrierMessageId(inbound.receivedAt);
    inbound.seq = ++m_state.messageOrder;
    Query(m_state.database,
          "INSERT INTO inbound_message(seq, id, phone_number_id, from_number, to_number, body, channel, "
          "media_urls, "
          "segment_count, opt_out, keyword, carrier_id, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?, ?)",
          inbound.seq, inbound.id, inbound.phoneNumberId, inbound.from, inbound.to, inbound.body,
          inbound.channel, inbound.mediaUrls, inbound.segmentCount, inbound.optOut, inbound.keyword,
          inbound.carrierId, inbound.receivedAt)
        .run();
}

std::optional<StoredInbound> InboundStore::byId(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM inbound_message WHERE id = ?",
                id);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

Outcome<std::vector<StoredInbound>> InboundStore::page(const InboundQuery& filter, const Page& page) {
    std::optional<qint64> before;
    if (page.after) {
        Query last(m_state.database, "SELECT seq FROM inbound_message WHERE id = ?", page.after->id);
        if (!last.step())
            return Refusal(foreignCursor());
        before = last.integer(0);
    }
    std::optional<qint64> first;
    if (filter.since) {
        // Time order is order of creation, so the time bound becomes a bound on seq and the walk stays short.
        Query oldest(
            m_state.database,
            "SELECT seq FROM inbound_message WHERE received_at >= ? ORDER BY received_at, seq LIMIT 1",
            *filter.since);
        if (!oldest.step())
            return std::vector<StoredInbound>();
        first = oldest.integer(0);
    }
    std::string sql = std::string("SELECT ") + columns + " FROM inbound_message WHERE 1";
    if (before)
        sql += " AND seq < ?";
    if (first)
        sql += " AND seq >= ?";
    if (filter.from)
        sql += " AND from_number = ?";
    if (filter.to)
        sql += " AND to_number = ?";
    if (filter.phoneNumberId)
        sql += " AND phone_number_id = ?";
    if (filter.channel)
        sql += " AND channel = ?";
    if (filter.optOut)
        sql += *filter.optOut ? " AND opt_out = 1" : " AND opt_out = 0";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql);
    if (before)
        query.bindNext(*before);
    if (first)
        query.bindNext(*first);
    if (filter.from)
        query.bindNext(*filter.from);
    if (filter.to)
        query.bindNext(*filter.to);
    if (filter.phoneNumberId)
        query.bindNext(*filter.phoneNumberId);
    if (filter.channel)
        query.bindNext(*filter.channel);
    query.bindNext(page.limit + 1);
    std::vector<StoredInbound> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

std::vector<StoredInbound> InboundStore::fromContact(const std::string& contact) {
    Query query(m_state.database,
                std::string("SELECT ") + columns + " FROM inbound_message WHERE from_number = ? ORDER BY seq",
                contact);
    std::vector<StoredInbound> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

qint64 InboundStore::count() {
    Query query(m_state.database, "SELECT count(*) FROM inbound_message");
    query.step();
    return query.integer(0);
}

} // namespace am::sandbox
