// Consent records, events and pending opt-ins as rows.
#include "store/ConsentStore.h"

#include "store/ConversationUpkeep.h"
#include "store/Fields.h"
#include "store/NumberStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields recordFields(
    field("id", &core::ConsentRecord::id), field("phone_number_id", &core::ConsentRecord::phoneNumberId),
    field("contact", &core::ConsentRecord::contact), field("opted_in", &core::ConsentRecord::optedIn),
    field("opted_in_at", &core::ConsentRecord::optedInAt),
    field("opted_out_at", &core::ConsentRecord::optedOutAt), field("source", &core::ConsentRecord::source),
    field("created_at", &core::ConsentRecord::createdAt),
    field("updated_at", &core::ConsentRecord::updatedAt), field("extra", &core::ConsentRecord::extra));

constexpr Fields eventFields(
    field("id", &core::ConsentEvent::id), field("consent_id", &core::ConsentEvent::consentId),
    field("event", &core::ConsentEvent::event), field("keyword", &core::ConsentEvent::keyword),
    field("source", &core::ConsentEvent::source), field("raw_event_id", &core::ConsentEvent::rawEventId),
    field("occurred_at", &core::ConsentEvent::occurredAt),
    field("evidence_ip", &core::ConsentEvent::evidenceIp),
    field("evidence_user_agent", &core::ConsentEvent::evidenceUserAgent),
    field("evidence_agreement_text_hash", &core::ConsentEvent::evidenceAgreementTextHash),
    field("evidence_form_url", &core::ConsentEvent::evidenceFormUrl),
    field("evidence_consent_method", &core::ConsentEvent::evidenceConsentMethod),
    field("extra", &core::ConsentEvent::extra));

constexpr Fields pendingFields(field("id", &core::PendingOptIn::id),
                               field("phone_number_id", &core::PendingOptIn::phoneNumberId),
                               field("contact", &core::PendingOptIn::contact),
                               field("confirmation_message_id", &core::PendingOptIn::confirmationMessageId),
                               field("started_at", &core::PendingOptIn::startedAt),
                               field("expires_at", &core::PendingOptIn::expiresAt));

template <class T, class... Members>
QList<T> readAll(const Fields<T, Members...>& fields, Statement& statement) {
    QList<T> rows;
    while (statement.next()) {
        fields.read(statement, rows.emplaceBack());
    }
    return rows;
}

QString showCondition(ConsentQuery::Show show) {
    switch (show) {
        case ConsentQuery::Show::OptedIn:
            return u"opted_in = 1"_s;
        case ConsentQuery::Show::OptedOut:
            return u"opted_in = 0"_s;
        case ConsentQuery::Show::All:
            break;
    }
    return u"1"_s;
}

} // namespace

int ConsentStore::upsert(WriteTransaction& transaction, const QList<core::ConsentRecord>& records) {
    // A page that was read before a revocation may be written after it.
    static const QString sql = recordFields.upsertSql("consent"_L1, {"id"_L1}, "updated_at"_L1);
    auto statement = transaction.statement(sql);
    int changed = 0;
    for (const core::ConsentRecord& record : records) {
        recordFields.bind(statement, record);
        if (statement.run() == 0) {
            continue;
        }
        ++changed;
        transaction.changes().consent = true;
        if (const auto number = NumberStore::find(transaction, record.phoneNumberId)) {
            ConversationUpkeep::refreshOptOut(transaction, number->number, record.contact);
        }
    }
    return changed;
}

void ConsentStore::upsertEvents(WriteTransaction& transaction, const QList<core::ConsentEvent>& events) {
    static const QString sql = eventFields.upsertSql("consent_events"_L1, {"id"_L1});
    auto statement = transaction.statement(sql);
    for (const core::ConsentEvent& event : events) {
        eventFields.bind(statement, event);
        if (statement.run() > 0) {
            transaction.changes().consent = true;
        }
    }
}

QList<core::ConsentRecord> ConsentStore::list(ReadSession& session, const ConsentQuery& query) {
    auto statement = session.statement(
        u"SELECT %1 FROM consent WHERE %2 AND (? = '' OR phone_number_id = ?) AND (? = '' OR instr(contact, "
        u"?) > 0) "
        "ORDER BY updated_at DESC, id LIMIT ?"_s.arg(recordFields.names(), showCondition(query.show)));
    statement.bind(query.phoneNumberId, query.phoneNumberId, query.contact, query.contact, query.limit);
    return readAll(recordFields, statement);
}

qint64 ConsentStore::count(ReadSession& session, ConsentQuery::Show show) {
    auto statement = session.statement(u"SELECT count(*) FROM consent WHERE "_s + showCondition(show));
    return statement.next() ? statement.integer(0) : 0;
}

std::optional<core::ConsentRecord> ConsentStore::find(ReadSession& session, const QString& phoneNumberId,
                                                      const QString& contact) {
    auto statement = session.statement(
        u"SELECT %1 FROM consent WHERE phone_number_id = ? AND contact = ? ORDER BY updated_at DESC LIMIT 1"_s
            .arg(recordFields.names()));
    statement.bind(phoneNumberId, contact);
    const auto rows = readAll(recordFields, statement);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

std::optional<core::ConsentRecord> ConsentStore::findById(ReadSession& session, const QString& id) {
    auto statement = session.statement(u"SELECT %1 FROM consent WHERE id = ?"_s.arg(recordFields.names()));
    statement.bind(id);
    const auto rows = readAll(recordFields, statement);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<core::ConsentRecord> ConsentStore::listById(ReadSession& session, const QString& after, int limit) {
    auto statement = session.statement(
        u"SELECT %1 FROM consent WHERE id > ? ORDER BY id LIMIT ?"_s.arg(recordFields.names()));
    statement.bind(after, limit);
    return readAll(recordFields, statement);
}

QList<core::ConsentEvent> ConsentStore::history(ReadSession& session, const QString& consentId) {
    auto statement = session.statement(
        u"SELECT %1 FROM consent_events WHERE consent_id = ? ORDER BY occurred_at DESC, id DESC"_s.arg(
            eventFields.names()));
    statement.bind(consentId);
    return readAll(eventFields, statement);
}

void ConsentStore::addPending(WriteTransaction& transaction, const core::PendingOptIn& pending) {
    static const QString sql = u"INSERT OR REPLACE INTO ledger.pending_opt_ins (%1) VALUES (%2)"_s.arg(
        pendingFields.names(), pendingFields.marks());
    auto statement = transaction.statement(sql);
    pendingFields.bind(statement, pending);
    statement.run();
    transaction.changes().consent = true;
}

void ConsentStore::removePending(WriteTransaction& transaction, const QString& phoneNumberId,
                                 const QString& contact) {
    const int removed =
        transaction
            .statement(u"DELETE FROM ledger.pending_opt_ins WHERE phone_number_id = ? AND contact = ?"_s)
            .bind(phoneNumberId, contact)
            .run();
    if (removed > 0) {
        transaction.changes().consent = true;
    }
}

std::optional<core::PendingOptIn> ConsentStore::pending(ReadSession& session, const QString& phoneNumberId,
                                                        const QString& contact) {
    auto statement = session.statement(
        u"SELECT %1 FROM ledger.pending_opt_ins WHERE phone_number_id = ? AND contact = ?"_s.arg(
            pendingFields.names()));
    statement.bind(phoneNumberId, contact);
    const auto rows = readAll(pendingFields, statement);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<core::PendingOptIn> ConsentStore::allPending(ReadSession& session) {
    auto statement = session.statement(
        u"SELECT %1 FROM ledger.pending_opt_ins ORDER BY started_at DESC"_s.arg(pendingFields.names()));
    return readAll(pendingFields, statement);
}

} // namespace am::store
