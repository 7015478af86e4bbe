// Outbound messages as the world keeps them.
#include "sandbox/MessageStore.h"

namespace am::sandbox {

namespace {
constexpr const char* columns =
    "seq, id, from_number, to_number, text, channel, priority, status, carrier_id, segment_count, tag, "
    "created_at, "
    "sent_at, delivered_at, failed_at, error_code, error_message, media_urls, purpose, redacted_at";

StoredMessage read(const Query& row) {
    StoredMessage message;
    message.seq = row.integer(0);
    message.id = row.text(1);
    message.from = row.text(2);
    message.to = row.text(3);
    message.text = row.text(4);
    message.channel = row.text(5);
    message.priority = row.text(6);
    message.status = static_cast<core::MessageStatus>(row.integer(7));
    message.carrierId = row.text(8);
    message.segmentCount = static_cast<int>(row.integer(9));
    message.tag = row.optionalText(10);
    message.createdAt = row.time(11);
    message.sentAt = row.optionalTime(12);
    message.deliveredAt = row.optionalTime(13);
    message.failedAt = row.optionalTime(14);
    message.errorCode = row.optionalText(15);
    message.errorMessage = row.optionalText(16);
    message.mediaUrls = row.optionalText(17);
    message.purpose = static_cast<Purpose>(row.integer(18));
    message.redactedAt = row.optionalTime(19);
    return message;
}

const char* statusWord(core::MessageStatus status) {
    switch (status) {
        case core::MessageStatus::Queued:
            return "queued";
        case core::MessageStatus::Sending:
            return "sending";
        case core::MessageStatus::Sent:
            return "sent";
        case core::MessageStatus::Delivered:
            return "delivered";
        case core::MessageStatus::Undelivered:
            return "undelivered";
        case core::MessageStatus::Failed:
            return "failed";
        case core::MessageStatus::Unknown:
            break;
    }
    return "queued";
}
} // namespace

void writeRedaction(JsonWriter& json, const std::optional<core::Timestamp>& redactedAt) {
    if (redactedAt)
        json.field("redacted_at", *redactedAt);
}

void writeMessage(JsonWriter& json, const StoredMessage& message) {
    json.beginObject().field("id", message.id).field("from", message.from).field("to", message.to);
    json.field("text", message.text).field("channel", message.channel).field("priority", message.priority);
    json.field("status", statusWord(message.status)).field("bandwidth_message_id", message.carrierId);
    json.field("segment_count", message.segmentCount);
    // Assumption A93. Optional texts that are absent are left out, not null.
    if (message.tag)
        json.field("tag", *message.tag);
    json.field("created_at", message.createdAt).field("sent_at", message.sentAt);
    json.field("delivered_at", message.deliveredAt).field("error_code", message.errorCode);
    json.field("error_message", message.errorMessage).field("failed_at", message.failedAt);
    json.rawField("media_urls", message.mediaUrls ? *message.mediaUrls : "[]");
    writeRedaction(json, message.redactedAt);
    json.endObject();
}

std::string messageJson(const StoredMessage& message) {
    JsonWriter json;
    writeMessage(json, message);
    return json.take();
}

void MessageStore::insert(StoredMessage& message) {
    message.seq = ++m_state.messageOrder;
    Query(m_state.database,
          "INSERT INTO message(seq, id, from_number, to_number, text, channel, priority, status, carrier_id, "
          "segment_count, tag, created_at, sent_at, delivered_at, failed_at, error_code, error_message, "
          "media_urls, "
          "purpose) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          message.seq, message.id, message.from, message.to, message.text, message.channel, message.priority,
          static_cast<int>(message.status), message.carrierId, message.segmentCount, message.tag,
          message.createdAt, message.sentAt, message.deliveredAt, message.failedAt, message.errorCode,
          message.errorMessage, message.mediaUrls, static_cast<int>(message.purpose))
        .run();
}

void MessageStore::updateProgress(const StoredMessage& message) {
    Query(m_state.database,
          "UPDATE message SET status = ?, sent_at = ?, delivered_at = ?, failed_at = ?, error_code = ?, "
          "error_message = ? WHERE id = ?",
          static_cast<int>(message.status), message.sentAt, message.deliveredAt, message.failedAt,
          message.errorCode, message.errorMessage, message.id)
        .run();
}

std::optional<StoredMessage> MessageStore::byId(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM message WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

Outcome<std::vector<StoredMessage>> MessageStore::page(const MessageQuery& filter, const Page& page) {
    std::optional<qint64> before;
    if (page.after) {
        Query query(m_state.database, "SELECT seq FROM message WHERE id = ?", page.after->id);
        if (!query.step())
            return Refusal(foreignCursor());
        before = query.integer(0);
    }
    std::string sql = std::string("SELECT ") + columns + " FROM message WHERE 1";
    if (before)
        sql += " AND seq < ?";
    if (filter.status)
        sql += " AND status = ?";
    if (filter.from)
        sql += " AND from_number = ?";
    if (filter.to)
        sql += " AND to_number = ?";
    if (filter.tag)
        sql += " AND tag = ?";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql);
    if (before)
        query.bindNext(*before);
    if (filter.status)
        query.bindNext(static_cast<int>(*filter.status));
    if (filter.from)
        query.bindNext(*filter.from);
    if (filter.to)
        query.bindNext(*filter.to);
    if (filter.tag)
        query.bindNext(*filter.tag);
    query.bindNext(page.limit + 1);
    std::vector<StoredMessage> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

QList<core::Timestamp> MessageStore::newestTimes(const std::string& from, const std::string& to, int limit) {
    Query query(
        m_state.database,
        "SELECT created_at FROM message WHERE to_number = ? AND from_number = ? ORDER BY seq DESC LIMIT ?",
        to, from, limit);
    QList<core::Timestamp> times;
    while (query.step())
        times.append(core::Timestamp::fromMilliseconds(query.integer(0)));
    return times;
}

std::vector<StoredMessage> MessageStore::toContact(const std::string& contact) {
    Query query(m_state.database,
                std::string("SELECT ") + columns + " FROM message WHERE to_number = ? ORDER BY seq", contact);
    std::vector<StoredMessage> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

qint64 MessageStore::count() {
    Query query(m_state.database, "SELECT count(*) FROM message");
    query.step();
    return query.integer(0);
}

} // namespace am::sandbox
