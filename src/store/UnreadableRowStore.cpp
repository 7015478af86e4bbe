// Unreadable rows as rows.
#include "store/UnreadableRowStore.h"

#include "store/Fields.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <QCryptographicHash>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// A row without an id is known by its JSON.
QString keyOf(const core::UnreadableRow& row) {
    return row.id.isEmpty()
               ? u"sha1:"_s +
                     QString::fromLatin1(QCryptographicHash::hash(row.json, QCryptographicHash::Sha1).toHex())
               : row.id;
}

} // namespace

void UnreadableRowStore::save(WriteTransaction& transaction, const QString& stream,
                              const QList<core::UnreadableRow>& rows) {
    auto statement = transaction.statement(
        u"INSERT INTO unreadable_rows (stream, id, problem, json) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (stream, id) DO UPDATE SET problem = excluded.problem, json = excluded.json "
        "WHERE problem <> excluded.problem OR json <> excluded.json"_s);
    for (const core::UnreadableRow& row : rows) {
        if (statement.bind(stream, keyOf(row), row.problem, row.json).run() > 0) {
            transaction.changes().syncState = true;
        }
    }
}

void UnreadableRowStore::remove(WriteTransaction& transaction, const QString& stream,
                                const QStringList& ids) {
    if (count(transaction, stream) == 0) {
        return;
    }
    auto statement = transaction.statement(u"DELETE FROM unreadable_rows WHERE stream = ? AND id = ?"_s);
    for (const QString& id : ids) {
        if (statement.bind(stream, id).run() > 0) {
            transaction.changes().syncState = true;
        }
    }
}

void UnreadableRowStore::clear(WriteTransaction& transaction, const QString& stream) {
    transaction.statement(u"DELETE FROM unreadable_rows WHERE stream = ?"_s).bind(stream).run();
}

QList<core::UnreadableRow> UnreadableRowStore::list(ReadSession& session, const QString& stream, int limit) {
    auto statement = session.statement(
        u"SELECT id, problem, json FROM unreadable_rows WHERE stream = ? ORDER BY id LIMIT ?"_s);
    statement.bind(stream, limit);
    QList<core::UnreadableRow> rows;
    while (statement.next()) {
        const QString id = statement.text(0);
        rows.append({id.startsWith("sha1:"_L1) ? QString() : id, statement.text(1),
                     statement.value(2).toByteArray()});
    }
    return rows;
}

qint64 UnreadableRowStore::count(ReadSession& session, const QString& stream) {
    auto statement = session.statement(u"SELECT count(*) FROM unreadable_rows WHERE stream = ?"_s);
    statement.bind(stream);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace am::store
