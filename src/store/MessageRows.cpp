// Reading rows of `messages`.
#include "store/MessageRows.h"

namespace am::store {

using namespace Qt::StringLiterals;

const QString& messageColumns() {
    static const QString columns = u"m.key, m.id, m.conversation_id, m.status_text, c.number, c.contact, "_s +
                                   messageFields.names("m."_L1);
    return columns;
}

const QString& messageTables() {
    static const QString tables = u"FROM messages m CROSS JOIN conversations c ON c.id = m.conversation_id"_s;
    return tables;
}

MessageRow readMessage(const Statement& statement) {
    MessageRow row;
    core::Message& message = row.message;
    row.key = statement.integer(0);
    row.conversationId = statement.integer(2);
    message.id = MessageKey::unpackedId(statement.value(1));
    message.at = MessageKey::at(row.key);
    message.number = statement.text(4);
    message.contact = statement.text(5);
    messageFields.read(statement, message, 6);
    message.statusText = message.status == core::MessageStatus::Unknown
                             ? statement.text(3)
                             : core::messageStatusText(message.status);
    return row;
}

QString storedStatusText(const core::Message& message) {
    return message.status == core::MessageStatus::Unknown ? message.statusText : QString();
}

} // namespace am::store
