// Finding conversations by the digits of their contact.
#include "store/SearchStore.h"

#include "store/ConversationStore.h"
#include "store/ReadSession.h"
#include "store/Statement.h"

namespace am::store {

using namespace Qt::StringLiterals;

QList<core::Conversation> SearchStore::conversations(ReadSession& session, const ContactDigits& contact,
                                                     int limit) {
    QList<qint64> ids;
    {
        auto statement = session.statement(
            u"SELECT c.id FROM conversations c INDEXED BY conversations_by_last "
            "WHERE c.contact = ? OR %1 ORDER BY c.last_key DESC LIMIT ?"_s.arg(
                contact.isBeginning ? u"substr(c.contact, 1, length(?)) = ?"_s
                                    : u"instr(c.contact, ?) > 0"_s));
        statement.bind(contact.e164);
        if (contact.isBeginning) {
            const QString beginning = u'+' + contact.digits;
            statement.bind(beginning, beginning);
        } else {
            statement.bind(contact.digits);
        }
        statement.bind(limit);
        while (statement.next()) {
            ids.append(statement.integer(0));
        }
    }
    QList<core::Conversation> found;
    for (const qint64 id : std::as_const(ids)) {
        if (const auto conversation = ConversationStore::find(session, id)) {
            found.append(*conversation);
        }
    }
    return found;
}

} // namespace am::store
