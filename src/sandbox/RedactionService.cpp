// Takes the content out of messages when a contact is erased, and drops what is older than it may be kept.
#include "sandbox/RedactionService.h"

#include "sandbox/AuditLog.h"

#include <algorithm>

namespace am::sandbox {

namespace {
using std::chrono::hours;

constexpr qint64 sweepStep = 20'000;
constexpr const char* sweepSubject = "retention";
constexpr const char* sweptSetting = "retention_swept";
constexpr const char* sweptMediaSetting = "retention_swept_media";

/// The order of messages is that of time, so what is too old lies before one place. Looks at most one step
/// ahead of `swept`; the place that is too old at the end of it, or `swept` itself.
qint64 lastOlderThan(Database& database, const char* table, const char* time, qint64 swept,
                     core::Timestamp limit) {
    const std::string sql = std::string("SELECT coalesce(max(seq), 0) FROM (SELECT seq, ") + time +
                            " AS at FROM " + table + " WHERE seq > ? AND seq <= ?) WHERE at < ?";
    Query place(database, sql, swept, swept + sweepStep, limit);
    place.step();
    return std::max(swept, place.integer(0));
}

qint64 lastOlderThan(Database& database, qint64 swept, core::Timestamp limit) {
    return std::max(lastOlderThan(database, "message", "created_at", swept, limit),
                    lastOlderThan(database, "inbound_message", "received_at", swept, limit));
}

/// A push that waits for a further attempt carries a copy of the message.
void redactWaitingPushes(Database& database, const std::string& contact, core::Timestamp at) {
    Query(
        database,
        "UPDATE push SET body = json_set(body, '$.body', '', '$.media_urls', json('[]'), '$.redacted_at', ?) "
        "WHERE kind = 'inbound' AND json_extract(body, '$.from') = ?",
        rfc3339(at), contact)
        .run();
    Query(
        database,
        "UPDATE push SET body = json_set(body, '$.text', '', '$.media_urls', json('[]'), '$.redacted_at', ?) "
        "WHERE kind = 'status' AND json_extract(body, '$.to') = ?",
        rfc3339(at), contact)
        .run();
}

qint64 place(Database& database, const char* setting) {
    const auto text = database.setting(setting);
    return text ? std::stoll(*text) : 0;
}
} // namespace

Erasure RedactionService::eraseContact(const std::string& contact, const std::optional<std::string>& reason) {
    Erasure erasure;
    erasure.at = m_state.now();
    const std::vector<std::string> files = m_media.shownWith(contact);
    erasure.inbound = Query(m_state.database,
                            "UPDATE inbound_message SET body = '', media_urls = NULL, redacted_at = ? "
                            "WHERE from_number = ? AND redacted_at IS NULL",
                            erasure.at, contact)
                          .run();
    erasure.outbound = Query(m_state.database,
                             "UPDATE message SET text = '', media_urls = NULL, redacted_at = ? "
                             "WHERE to_number = ? AND redacted_at IS NULL",
                             erasure.at, contact)
                           .run();
    m_media.dropUnlessShown(files);
    redactWaitingPushes(m_state.database, contact, erasure.at);
    JsonWriter payload;
    payload.beginObject().field("inbound_redacted", erasure.inbound);
    payload.field("outbound_redacted", erasure.outbound).endObject();
    erasure.auditLogId =
        AuditLog(m_state).record("contact.erase", "contact", contact, payload.take(), reason);
    return erasure;
}

void RedactionService::planSweep() {
    if (Query(m_state.database, "SELECT 1 FROM due_event WHERE subject = ? AND kind = ?", sweepSubject,
              static_cast<int>(DueKind::RetentionSweep))
            .step())
        return;
    // Every day at three in the morning, UTC.
    const auto now = std::chrono::milliseconds(m_state.now().milliseconds());
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const auto next = today + hours(3) > now ? today + hours(3) : today + hours(27);
    planSweepAt(core::Timestamp::fromMilliseconds(std::chrono::milliseconds(next).count()));
}

void RedactionService::planSweepAt(core::Timestamp moment) {
    m_state.events.plan(moment, DueKind::RetentionSweep, sweepSubject);
}

void RedactionService::handleSweep() {
    Database& database = m_state.database;
    const StoredOrganization organization = m_organization.read();
    const core::Timestamp now = m_state.now();
    const qint64 swept = place(database, sweptSetting);
    const qint64 sweptMedia = place(database, sweptMediaSetting);
    const qint64 upTo =
        lastOlderThan(database, swept, now.plus(-hours(24 * organization.messageRetentionDays)));
    const qint64 mediaUpTo =
        lastOlderThan(database, sweptMedia, now.plus(-hours(24 * organization.mmsRetentionDays)));
    if (upTo > swept) {
        for (const char* table : {"message", "inbound_message"})
            Query(database, std::string("DELETE FROM ") + table + " WHERE seq <= ?", upTo).run();
        database.setSetting(sweptSetting, std::to_string(upTo));
    }
    if (mediaUpTo > sweptMedia) {
        for (const char* table : {"message", "inbound_message"})
            Query(database,
                  std::string("UPDATE ") + table +
                      " SET media_urls = NULL WHERE seq > ? AND seq <= ? AND media_urls IS NOT NULL",
                  sweptMedia, mediaUpTo)
                .run();
        database.setSetting(sweptMediaSetting, std::to_string(mediaUpTo));
    }
    if (upTo > swept || mediaUpTo > sweptMedia)
        planSweepAt(now.plus(std::chrono::seconds(1)));
    else
        planSweep();
}

} // namespace am::sandbox
