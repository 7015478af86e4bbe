// Consent records, their history and open challenges, as the world keeps them.
#include "sandbox/ConsentStore.h"

#include <limits>

namespace am::sandbox {

namespace {
constexpr const char* columns =
    "seq, id, phone_number_id, contact, opted_in, opted_in_at, opted_out_at, source, method, "
    "created_at, updated_at";

StoredConsent read(const Query& row) {
    StoredConsent consent;
    consent.seq = row.integer(0);
    consent.id = row.text(1);
    consent.phoneNumberId = row.text(2);
    consent.contact = row.text(3);
    consent.optedIn = row.flag(4);
    consent.optedInAt = row.optionalTime(5);
    consent.optedOutAt = row.optionalTime(6);
    consent.source = row.text(7);
    consent.method = row.optionalText(8);
    consent.createdAt = row.time(9);
    consent.updatedAt = row.time(10);
    return consent;
}

constexpr const char* challengeColumns =
    "id, phone_number_id, contact, message_id, agreement_text_hash, created_at, expires_at, state";

StoredChallenge readChallenge(const Query& row) {
    return {row.text(0), row.text(1), row.text(2), row.text(3),
            row.text(4), row.time(5), row.time(6), row.text(7)};
}
} // namespace

void writeConsent(JsonWriter& json, const StoredConsent& consent, const std::string& organizationId) {
    json.beginObject().field("id", consent.id).field("org_id", organizationId);
    json.field("phone_number_id", consent.phoneNumberId).field("contact_number", consent.contact);
    json.field("opted_in", consent.optedIn).field("opted_in_at", consent.optedInAt);
    json.field("opted_out_at", consent.optedOutAt).field("source", consent.source);
    json.field("created_at", consent.createdAt).field("updated_at", consent.updatedAt).endObject();
}

void writeConsentEvent(JsonWriter& json, const StoredConsentEvent& event, const std::string& consentId) {
    json.beginObject().field("id", event.id).field("consent_id", consentId).field("event", event.event);
    json.field("keyword", event.keyword)
        .field("source", event.source)
        .field("raw_event_id", event.rawEventId);
    json.field("occurred_at", event.occurredAt).field("evidence_ip", event.ip);
    json.field("evidence_user_agent", event.userAgent);
    json.field("evidence_agreement_text_hash", event.agreementTextHash)
        .field("evidence_form_url", event.formUrl);
    json.field("evidence_consent_method", event.method).endObject();
}

std::optional<StoredConsent> ConsentStore::byId(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM consent WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

std::optional<StoredConsent> ConsentStore::of(const std::string& phoneNumberId, const std::string& contact) {
    Query query(m_state.database,
                std::string("SELECT ") + columns + " FROM consent WHERE phone_number_id = ? AND contact = ?",
                phoneNumberId, contact);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

void ConsentStore::save(StoredConsent& consent) {
    consent.updatedAt = m_state.now();
    if (consent.id.empty()) {
        consent.id = m_state.ids.uuid();
        consent.createdAt = consent.updatedAt;
        Query(m_state.database,
              "INSERT INTO consent(id, phone_number_id, contact, opted_in, opted_in_at, opted_out_at, "
              "source, method, "
              "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              consent.id, consent.phoneNumberId, consent.contact, consent.optedIn, consent.optedInAt,
              consent.optedOutAt, consent.source, consent.method, consent.createdAt, consent.updatedAt)
            .run();
        return;
    }
    Query(m_state.database,
          "UPDATE consent SET opted_in = ?, opted_in_at = ?, opted_out_at = ?, source = ?, method = ?, "
          "updated_at = ? "
          "WHERE id = ?",
          consent.optedIn, consent.optedInAt, consent.optedOutAt, consent.source, consent.method,
          consent.updatedAt, consent.id)
        .run();
}

Outcome<std::vector<StoredConsent>> ConsentStore::page(const ConsentQuery& filter, const Page& page) {
    std::optional<qint64> afterSeq;
    if (page.after) {
        const auto last = byId(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        afterSeq = last->seq;
    }
    std::string sql = std::string("SELECT ") + columns + " FROM consent WHERE 1";
    if (afterSeq)
        sql += " AND (updated_at, seq) < (?, ?)";
    if (filter.contact)
        sql += " AND contact = ?";
    if (filter.phoneNumberId)
        sql += " AND phone_number_id = ?";
    if (filter.optedIn)
        sql += " AND opted_in = ?";
    if (filter.since)
        sql += " AND updated_at >= ?";
    if (filter.method)
        sql += " AND method = ?";
    sql += " ORDER BY updated_at DESC, seq DESC LIMIT ?";
    Query query(m_state.database, sql);
    if (afterSeq) {
        query.bindNext(page.after->at);
        query.bindNext(*afterSeq);
    }
    if (filter.contact)
        query.bindNext(*filter.contact);
    if (filter.phoneNumberId)
        query.bindNext(*filter.phoneNumberId);
    if (filter.optedIn)
        query.bindNext(*filter.optedIn);
    if (filter.since)
        query.bindNext(*filter.since);
    if (filter.method)
        query.bindNext(*filter.method);
    query.bindNext(page.limit + 1);
    std::vector<StoredConsent> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

qint64 ConsentStore::count() {
    Query query(m_state.database, "SELECT count(*) FROM consent");
    query.step();
    return query.integer(0);
}

void ConsentStore::addEvent(const std::string& phoneNumberId, const std::string& contact,
                            StoredConsentEvent event) {
    Query(m_state.database,
          "INSERT INTO consent_event(id, phone_number_id, contact, event, keyword, source, raw_event_id, "
          "occurred_at, "
          "ip, user_agent, agreement_text_hash, form_url, method) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?, ?)",
          m_state.ids.uuid(), phoneNumberId, contact, event.event, event.keyword, event.source,
          event.rawEventId, m_state.now(), event.ip, event.userAgent, event.agreementTextHash, event.formUrl,
          event.method)
        .run();
}

Outcome<std::vector<StoredConsentEvent>> ConsentStore::history(const StoredConsent& consent,
                                                               const Page& page) {
    qint64 before = std::numeric_limits<qint64>::max();
    if (page.after) {
        Query last(m_state.database,
                   "SELECT seq FROM consent_event WHERE id = ? AND phone_number_id = ? AND contact = ?",
                   page.after->id, consent.phoneNumberId, consent.contact);
        if (!last.step())
            return Refusal(foreignCursor());
        before = last.integer(0);
    }
    Query query(
        m_state.database,
        "SELECT id, event, keyword, source, raw_event_id, occurred_at, ip, user_agent, agreement_text_hash, "
        "form_url, method FROM consent_event WHERE phone_number_id = ? AND contact = ? AND seq < ? "
        "ORDER BY seq DESC LIMIT ?",
        consent.phoneNumberId, consent.contact, before, page.limit + 1);
    std::vector<StoredConsentEvent> rows;
    while (query.step())
        rows.push_back({query.text(0), query.text(1), query.optionalText(2), query.text(3),
                        query.optionalText(4), query.time(5), query.optionalText(6), query.optionalText(7),
                        query.optionalText(8), query.optionalText(9), query.optionalText(10)});
    return rows;
}

std::optional<StoredChallenge> ConsentStore::pending(const std::string& phoneNumberId,
                                                     const std::string& contact) {
    Query query(m_state.database,
                std::string("SELECT ") + challengeColumns +
                    " FROM pending_opt_in WHERE phone_number_id = ? AND contact = ? AND state = 'pending'",
                phoneNumberId, contact);
    if (!query.step())
        return std::nullopt;
    return readChallenge(query);
}

std::optional<StoredChallenge> ConsentStore::challenge(const std::string& id) {
    Query query(m_state.database,
                std::string("SELECT ") + challengeColumns + " FROM pending_opt_in WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return readChallenge(query);
}

void ConsentStore::addChallenge(const StoredChallenge& challenge) {
    Query(m_state.database,
          "INSERT INTO pending_opt_in(id, phone_number_id, contact, message_id, agreement_text_hash, "
          "created_at, "
          "expires_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          challenge.id, challenge.phoneNumberId, challenge.contact, challenge.messageId,
          challenge.agreementTextHash, challenge.createdAt, challenge.expiresAt, challenge.state)
        .run();
}

void ConsentStore::setChallengeState(const std::string& id, const std::string& state) {
    Query(m_state.database, "UPDATE pending_opt_in SET state = ? WHERE id = ?", state, id).run();
}

} // namespace am::sandbox
