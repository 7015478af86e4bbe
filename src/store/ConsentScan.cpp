// The statements behind a scan of consent.
#include "store/ConsentScan.h"

#include "store/MessageKey.h"
#include "store/ReadSession.h"
#include "store/Statement.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;

const QString joined =
    u"FROM consent c INDEXED BY consent_by_change LEFT JOIN consent_events e ON e.consent_id = c.id"_s;

QString textOf(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

qint64 keyAt(qint64 milliseconds) {
    return MessageKey::first(core::Timestamp::fromMilliseconds(milliseconds));
}

} // namespace

ConsentScan::ConsentScan(ReadSession& session)
    : RowScan(
          session,
          {u"SELECT c.id, c.phone_number_id, coalesce(n.number, ''), c.contact, c.opted_in, c.opted_in_at, "
           "c.opted_out_at, c.source, c.created_at, c.updated_at, c.extra, coalesce(n.campaign_id, ''), "
           "coalesce((SELECT json_extract(filed, '$.brand_id') FROM campaigns WHERE id = n.campaign_id), "
           "''), "
           "e.id, e.event, e.keyword, e.source, e.raw_event_id, e.occurred_at, e.evidence_ip, "
           "e.evidence_user_agent, e.evidence_agreement_text_hash, e.evidence_form_url, "
           "e.evidence_consent_method, e.extra "_s +
               joined +
               u" LEFT JOIN numbers n ON n.id = c.phone_number_id "
               "ORDER BY c.updated_at, c.id, e.occurred_at, e.id"_s,
           {}}) {}

qint64 ConsentScan::count(ReadSession& session) {
    auto statement = session.statement(u"SELECT count(*) "_s + joined);
    return statement.next() ? statement.integer(0) : 0;
}

CauseLookup::CauseLookup(ReadSession& session)
    : m_scan(session,
             {u"SELECT m.text FROM conversations c CROSS JOIN messages m INDEXED BY messages_by_conversation "
              "ON m.conversation_id = c.id WHERE c.number = ? AND c.contact = ? AND m.key >= ? AND m.key < ? "
              "AND m.id = ?"_s,
              {QString(), QString(), 0, 0, QString()}}) {}

bool CauseLookup::find(std::string_view number, std::string_view contact, std::string_view id, qint64 at) {
    m_scan.restart({textOf(number), textOf(contact), keyAt(at - hour), keyAt(at + hour),
                    MessageKey::packedId(textOf(id))});
    return m_scan.next();
}

} // namespace am::store
