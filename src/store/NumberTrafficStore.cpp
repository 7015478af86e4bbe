// Counts conversations, contacts and what hangs on a number.
#include "store/NumberTrafficStore.h"

#include "core/OutboxItem.h"
#include "store/MessageKey.h"
#include "store/NumberStore.h"
#include "store/ReadSession.h"
#include "store/Statement.h"

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

void addConversations(ReadSession& session, QHash<QString, NumberTraffic>& traffic) {
    auto statement = session.statement(
        u"SELECT number, count(*), max(last_key) FROM conversations WHERE message_count > 0 GROUP BY number"_s);
    while (statement.next()) {
        NumberTraffic& entry = traffic[statement.text(0)];
        entry.conversations = statement.integer(1);
        entry.contacts = entry.conversations;
        entry.lastAt = MessageKey::at(statement.integer(2));
    }
}

void addConsent(ReadSession& session, QHash<QString, NumberTraffic>& traffic) {
    // max() makes the other columns those of the newest record. By the index on (number, contact) each record
    // would be looked up on its own, which takes more than twice as long as reading all and sorting.
    auto statement = session.statement(
        u"SELECT n.number, sum(c.id IS NULL), sum(NOT k.opted_in AND k.opted_out_at IS NOT NULL) FROM "
        "(SELECT phone_number_id, contact, opted_in, opted_out_at, max(updated_at) FROM consent NOT INDEXED "
        "GROUP BY phone_number_id, contact) k JOIN numbers n ON n.id = k.phone_number_id "
        "LEFT JOIN conversations c ON c.number = n.number AND c.contact = k.contact AND c.message_count > 0 "
        "GROUP BY n.number"_s);
    while (statement.next()) {
        NumberTraffic& entry = traffic[statement.text(0)];
        entry.contacts += statement.integer(1);
        entry.optedOut = statement.integer(2);
    }
}

qint64 countOf(ReadSession& session, const QString& sql, const QString& value) {
    auto statement = session.statement(sql);
    statement.bind(value);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

NumberStake& NumberStake::operator+=(const NumberStake& other) {
    conversations += other.conversations;
    consentRecords += other.consentRecords;
    drafts += other.drafts;
    unsent += other.unsent;
    return *this;
}

QHash<QString, NumberTraffic> NumberTrafficStore::traffic(ReadSession& session) {
    QHash<QString, NumberTraffic> traffic;
    addConversations(session, traffic);
    addConsent(session, traffic);
    return traffic;
}

QHash<QString, NumberStake> NumberTrafficStore::stakes(ReadSession& session, const QStringList& ids) {
    static const QString unsentSql =
        u"SELECT count(*) FROM ledger.outbox WHERE number = ? AND state IN (%1, %2, %3)"_s
            .arg(int(core::OutboxState::Queued))
            .arg(int(core::OutboxState::Sending))
            .arg(int(core::OutboxState::Unknown));
    QHash<QString, NumberStake> stakes;
    for (const QString& id : ids) {
        const std::optional<core::OwnedNumber> number = NumberStore::find(session, id);
        if (!number) {
            continue;
        }
        NumberStake& stake = stakes[id];
        stake.conversations =
            countOf(session, u"SELECT count(*) FROM conversations WHERE number = ? AND message_count > 0"_s,
                    number->number);
        stake.consentRecords =
            countOf(session, u"SELECT count(*) FROM consent WHERE phone_number_id = ?"_s, id);
        stake.drafts =
            countOf(session, u"SELECT count(*) FROM ledger.text_drafts WHERE number = ?"_s, number->number);
        stake.unsent = countOf(session, unsentSql, number->number);
    }
    return stakes;
}

} // namespace am::store
