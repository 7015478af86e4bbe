// Outbox items as rows of the ledger.
#include "store/OutboxStore.h"

#include "store/ConversationStore.h"
#include "store/Fields.h"
#include "store/MessageKey.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <chrono>

namespace am::store {

using namespace Qt::StringLiterals;

/// Field → problem, of a refused request.
template <>
struct JsonValue<QMap<QString, QString>> {
    static QJsonValue write(const QMap<QString, QString>& value) {
        QJsonObject object;
        for (auto it = value.begin(); it != value.end(); ++it) {
            object.insert(it.key(), it.value());
        }
        return object;
    }
    static void read(const QJsonValue& stored, QMap<QString, QString>& value) {
        value.clear();
        const QJsonObject object = stored.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            value.insert(it.key(), it.value().toString());
        }
    }
};

template <>
struct JsonValue<std::chrono::seconds> {
    static QJsonValue write(std::chrono::seconds value) { return qint64(value.count()); }
    static void read(const QJsonValue& stored, std::chrono::seconds& value) {
        value = std::chrono::seconds(stored.toInteger());
    }
};

namespace {

constexpr Fields errorFields(field("kind", &core::ApiError::kind),
                             field("http_status", &core::ApiError::httpStatus),
                             field("code", &core::ApiError::code), field("message", &core::ApiError::message),
                             field("request_id", &core::ApiError::requestId),
                             field("details", &core::ApiError::details),
                             field("retry_after", &core::ApiError::retryAfter),
                             field("unavailable_numbers", &core::ApiError::unavailableNumbers),
                             field("operation", &core::ApiError::operation));

} // namespace

template <>
struct SqlValue<std::optional<core::ApiError>> {
    static QVariant write(const std::optional<core::ApiError>& value) {
        return SqlValue<QString>::write(value ? errorFields.toText(*value) : QString());
    }
    static void read(const ColumnValue& stored, std::optional<core::ApiError>& value) {
        const QString text = stored.text();
        value = text.isEmpty() ? std::nullopt : std::optional(errorFields.fromText(text));
    }
};

namespace {

/// All but the id, which SQLite gives.
constexpr Fields itemFields(field("number", &core::OutboxItem::number),
                            field("contact", &core::OutboxItem::contact),
                            field("text", &core::OutboxItem::text), field("tag", &core::OutboxItem::tag),
                            field("state", &core::OutboxItem::state),
                            field("created_at", &core::OutboxItem::createdAt),
                            field("requested_at", &core::OutboxItem::requestedAt),
                            field("message_id", &core::OutboxItem::messageId),
                            field("error", &core::OutboxItem::error));

QString selectSql(const QString& where) {
    return u"SELECT id, %1 FROM ledger.outbox WHERE %2"_s.arg(itemFields.names(), where);
}

QList<core::OutboxItem> readAll(Statement& statement) {
    QList<core::OutboxItem> items;
    while (statement.next()) {
        core::OutboxItem& item = items.emplaceBack();
        item.id = statement.integer(0);
        itemFields.read(statement, item, 1);
    }
    return items;
}

void noteChanged(WriteTransaction& transaction, const QString& number, const QString& contact) {
    transaction.changes().outbox = true;
    if (const auto conversation = ConversationStore::find(transaction, number, contact)) {
        transaction.changes().conversations.insert(conversation->id);
    }
}

enum class Copy : quint8 { Missing, There, Erased };

/// Has the copy of the accepted message come before the answer to the request? Then MessageStore will not
/// tell again. Looks only where it can be: in its conversation, from a day before the request, in case the
/// clocks differ.
Copy copyInArchive(WriteTransaction& transaction, const core::OutboxItem& item) {
    if (item.state != core::OutboxState::Accepted || item.messageId.isEmpty()) {
        return Copy::Missing;
    }
    auto statement = transaction.statement(
        u"SELECT m.redacted_at FROM conversations c CROSS JOIN messages m ON m.conversation_id = c.id "
        "WHERE c.number = ? AND c.contact = ? AND m.key >= ? AND m.id = ? LIMIT 1"_s);
    const core::Timestamp requestedAt = item.requestedAt.value_or(item.createdAt);
    const qint64 since = MessageKey::first(requestedAt.plus(std::chrono::hours(-24)));
    statement.bind(item.number, item.contact, since, MessageKey::packedId(item.messageId));
    if (!statement.next()) {
        return Copy::Missing;
    }
    return statement.isNull(0) ? Copy::There : Copy::Erased;
}

} // namespace

qint64 OutboxStore::add(WriteTransaction& transaction, const core::OutboxItem& item) {
    core::OutboxItem queued = item;
    queued.state = core::OutboxState::Queued;
    auto statement = transaction.statement(u"INSERT INTO ledger.outbox (%1) VALUES (%2) RETURNING id"_s.arg(
        itemFields.names(), itemFields.marks()));
    itemFields.bind(statement, queued);
    qint64 id = 0;
    while (statement.next()) {
        id = statement.integer(0);
    }
    noteChanged(transaction, item.number, item.contact);
    return id;
}

void OutboxStore::update(WriteTransaction& transaction, const core::OutboxItem& item) {
    auto statement = transaction.statement(
        u"UPDATE ledger.outbox SET state = ?, message_id = ?, error = ?, requested_at = ?, in_archive = ?, "
        "text = iif(?, '', text) WHERE id = ?"_s);
    const Copy copy = copyInArchive(transaction, item);
    // What was given up is shown to nobody; what was sent again is another item's, and erased with that one.
    const bool isGivenUp = item.state == core::OutboxState::Discarded;
    statement.bind(item.state, item.messageId, item.error, item.requestedAt, copy != Copy::Missing, isGivenUp,
                   item.id);
    if (statement.run() > 0) {
        noteChanged(transaction, item.number, item.contact);
    }
    if (copy == Copy::Erased) {
        eraseText(transaction, item.messageId);
        transaction.noteContentErased();
    }
}

int OutboxStore::eraseText(WriteTransaction& transaction, const QString& messageId) {
    auto statement = transaction.statement(
        u"UPDATE ledger.outbox SET text = '' WHERE message_id = ? AND state = 2 AND text <> ''"_s);
    return statement.bind(messageId).run();
}

int OutboxStore::eraseTextsOfErased(WriteTransaction& transaction) {
    auto statement = transaction.statement(selectSql(u"state = 2 AND text <> ''"_s));
    int erased = 0;
    const QList<core::OutboxItem> accepted = readAll(statement);
    for (const core::OutboxItem& item : accepted) {
        if (copyInArchive(transaction, item) == Copy::Erased) {
            erased += eraseText(transaction, item.messageId);
        }
    }
    return erased;
}

std::optional<core::OutboxItem> OutboxStore::find(ReadSession& session, qint64 id) {
    auto statement = session.statement(selectSql(u"id = ?"_s));
    statement.bind(id);
    const auto items = readAll(statement);
    return items.isEmpty() ? std::nullopt : std::optional(items.first());
}

QList<core::OutboxItem> OutboxStore::visible(ReadSession& session, const QString& number,
                                             const QString& contact) {
    auto statement = session.statement(
        selectSql(u"number = ? AND contact = ? AND state <> 5 AND in_archive = 0 ORDER BY created_at, id"_s));
    statement.bind(number, contact);
    return readAll(statement);
}

QList<core::OutboxItem> OutboxStore::inState(ReadSession& session, core::OutboxState state) {
    auto statement = session.statement(selectSql(u"state = ? ORDER BY created_at, id"_s));
    statement.bind(state);
    return readAll(statement);
}

} // namespace am::store
