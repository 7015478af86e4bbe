// The statement behind a scan of conversations.
#include "store/ConversationScan.h"

#include "store/ReadSession.h"
#include "store/Statement.h"

namespace am::store {

using namespace Qt::StringLiterals;

ConversationScan::ConversationScan(ReadSession& session)
    : RowScan(session, {u"SELECT c.number, c.contact, c.message_count, c.unread_count, "
                        "(SELECT min(m.key) FROM messages m WHERE m.conversation_id = c.id), c.last_key, "
                        "c.last_direction, "
                        "c.last_status, c.last_status_text, c.last_text, c.last_erased, c.opted_out "
                        "FROM conversations c INDEXED BY conversations_by_last "
                        "ORDER BY c.last_key, c.number, c.contact"_s,
                        {}}) {}

qint64 ConversationScan::count(ReadSession& session) {
    auto statement = session.statement(u"SELECT count(*) FROM conversations"_s);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace am::store
