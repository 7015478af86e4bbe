// Binding, executing and resetting prepared statements.
#include "store/Statement.h"

#include "store/StoreFailure.h"

#include <QSqlError>

#include <sqlite3.h>

namespace am::store {

Statement::Statement(std::shared_ptr<Database::Prepared> prepared, sqlite3* handle, QString file)
    : m_prepared(std::move(prepared)), m_handle(handle), m_file(std::move(file)) {
    m_prepared->inUse = true;
}

Statement::~Statement() {
    if (m_prepared) { // not moved from
        reset();
        m_prepared->inUse = false;
    }
}

Statement& Statement::bindVariant(const QVariant& value) {
    leaveRows();
    if (m_prepared->direct) {
        put(value);
    } else {
        m_prepared->query->bindValue(m_bound++, value);
    }
    return *this;
}

void Statement::put(const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::QByteArray:
            putBytes(value.toByteArray());
            return;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            value.isNull() ? putNull() : putInteger(value.toLongLong());
            return;
        case QMetaType::Double:
            check(sqlite3_bind_double(m_prepared->direct, ++m_bound, value.toDouble()));
            return;
        case QMetaType::UnknownType:
            putNull();
            return;
        default:
            putText(value.toString().toUtf8());
    }
}

void Statement::putInteger(qint64 value) {
    check(sqlite3_bind_int64(m_prepared->direct, ++m_bound, value));
}

// An empty text or blob is bound as one, never as NULL.

void Statement::putText(QByteArray utf8) {
    m_kept.append(std::move(utf8));
    const QByteArray& text = m_kept.constLast();
    check(sqlite3_bind_text64(m_prepared->direct, ++m_bound, text.isEmpty() ? "" : text.constData(),
                              sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::putBytes(QByteArray bytes) {
    m_kept.append(std::move(bytes));
    const QByteArray& blob = m_kept.constLast();
    check(sqlite3_bind_blob64(m_prepared->direct, ++m_bound, blob.isEmpty() ? "" : blob.constData(),
                              sqlite3_uint64(blob.size()), SQLITE_STATIC));
}

void Statement::putNull() {
    check(sqlite3_bind_null(m_prepared->direct, ++m_bound));
}

void Statement::execute() {
    const int bound = std::exchange(m_bound, 0);
    if (!m_prepared->direct) {
        if (!m_prepared->query->exec()) {
            throw StoreFailure(m_prepared->query->lastError(), m_file);
        }
        return;
    }
    if (bound != sqlite3_bind_parameter_count(m_prepared->direct)) {
        fail(SQLITE_RANGE);
    }
}

int Statement::run() {
    execute();
    if (!m_prepared->direct) {
        return m_prepared->query->numRowsAffected();
    }
    while (step()) {
    }
    const int changed = sqlite3_changes(m_handle);
    reset();
    return changed;
}

bool Statement::next() {
    if (!m_stepping) {
        execute();
        m_stepping = true;
    }
    if (m_prepared->direct) {
        if (step()) {
            return true;
        }
        reset();
        return false;
    }
    if (m_prepared->query->next()) {
        return true;
    }
    const QSqlError error = m_prepared->query->lastError();
    reset();
    if (error.isValid()) {
        throw StoreFailure(error, m_file);
    }
    return false;
}

bool Statement::step() {
    const int result = sqlite3_step(m_prepared->direct);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        fail(result);
    }
    return result == SQLITE_ROW;
}

void Statement::reset() {
    if (m_prepared->direct) {
        // Tells again what the last step failed with, which has been thrown already.
        sqlite3_reset(m_prepared->direct);
        sqlite3_clear_bindings(m_prepared->direct);
        m_kept.clear();
    } else {
        m_prepared->query->finish();
    }
    m_bound = 0;
    m_stepping = false;
}

void Statement::check(int result) const {
    if (result != SQLITE_OK) {
        fail(result);
    }
}

void Statement::fail(int result) const {
    const QString why =
        QString::fromUtf8(result == SQLITE_RANGE ? sqlite3_errstr(result) : sqlite3_errmsg(m_handle));
    throw StoreFailure(QSqlError(QString(), why, QSqlError::StatementError, QString::number(result)), m_file);
}

} // namespace am::store
