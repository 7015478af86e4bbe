// Binding and running by SQLite's own functions.
#include "store/BulkStatement.h"

#include "store/Database.h"
#include "store/StoreFailure.h"

#include <QSqlError>

#include <sqlite3.h>

namespace am::store {

BulkStatement::BulkStatement(Database& database, const QString& sql)
    : m_handle(database.connection().handle()), m_file(database.connection().file()) {
    if (!m_handle) {
        m_plain.emplace(database.statement(sql));
        return;
    }
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &m_statement, nullptr));
}

BulkStatement::~BulkStatement() {
    sqlite3_finalize(m_statement);
}

int BulkStatement::run() {
    m_bound = 0;
    if (m_plain) {
        return m_plain->run();
    }
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_DONE) {
        check(result);
    }
    const int changed = sqlite3_changes(m_handle);
    check(sqlite3_reset(m_statement));
    sqlite3_clear_bindings(m_statement); // they point to values that may go now
    return changed;
}

void BulkStatement::put(qint64 value) {
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void BulkStatement::put(const QString& value) {
    if (value.isEmpty()) { // never NULL
        check(sqlite3_bind_text(m_statement, ++m_bound, "", 0, SQLITE_STATIC));
    } else {
        check(sqlite3_bind_text16(m_statement, ++m_bound, value.constData(),
                                  int(value.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC));
    }
}

void BulkStatement::put(const QByteArray& value) {
    check(sqlite3_bind_blob(m_statement, ++m_bound, value.isEmpty() ? "" : value.constData(),
                            int(value.size()), SQLITE_STATIC));
}

void BulkStatement::put(const QStringList& value) {
    const QByteArray json = SqlValue<QStringList>::write(value).toString().toUtf8();
    check(sqlite3_bind_text(m_statement, ++m_bound, json.isEmpty() ? "" : json.constData(), int(json.size()),
                            SQLITE_TRANSIENT));
}

void BulkStatement::put(const QVariant& value) {
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        check(sqlite3_bind_blob(m_statement, ++m_bound, bytes.isEmpty() ? "" : bytes.constData(),
                                int(bytes.size()), SQLITE_TRANSIENT));
    } else {
        const QByteArray text = value.toString().toUtf8();
        check(sqlite3_bind_text(m_statement, ++m_bound, text.isEmpty() ? "" : text.constData(),
                                int(text.size()), SQLITE_TRANSIENT));
    }
}

void BulkStatement::check(int result) const {
    if (result == SQLITE_OK) {
        return;
    }
    const QString why = QString::fromUtf8(sqlite3_errmsg(m_handle));
    throw StoreFailure(QSqlError(QString(), why, QSqlError::StatementError, QString::number(result)), m_file);
}

} // namespace am::store
