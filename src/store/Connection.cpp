// Opening, closing and the plain statements of a connection.
#include "store/Connection.h"

#include "store/DriverPointer.h"
#include "store/StoreFailure.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <atomic>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// Qt keeps connections by name in a list of its own; each of ours lives and dies under a name nobody else
/// has.
QString freshName() {
    static std::atomic<quint64> counter{0};
    return u"am-store-%1"_s.arg(++counter);
}

/// Steps of SQLite's machine between two questions: dozens of microseconds, and nothing one could measure.
constexpr int stepsBetweenQuestions = 2000;

int isInterrupted(void* isWanted) {
    return (*static_cast<const std::function<bool()>*>(isWanted))() ? 1 : 0;
}

} // namespace

Connection::Connection(QString file, Access access)
    : m_file(std::move(file)),
      m_name(freshName()),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name)) {
    m_database.setDatabaseName(m_file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const StoreFailure failure(m_database.lastError(), m_file);
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw failure;
    }
    m_handle = findHandle();
    if (access == Access::ReadWrite) {
        // What a migration or a repair replaces is overwritten, too.
        QSqlQuery(m_database).exec(u"PRAGMA secure_delete = ON"_s);
    }
}

sqlite3* Connection::findHandle() const {
    QSqlQuery query(m_database);
    const bool isOurs = query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
                        query.value(0).toString() == QLatin1String(sqlite3_sourceid());
    return isOurs ? driverPointer<sqlite3*>(m_database.driver()->handle(), "sqlite3*") : nullptr;
}

Connection::~Connection() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::execute(const QString& sql, const QVariantList& values) {
    value(sql, values);
}

QVariant Connection::value(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        throw StoreFailure(query.lastError(), m_file);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query.bindValue(int(i), values[i]);
    }
    if (!query.exec()) {
        throw StoreFailure(query.lastError(), m_file);
    }
    return query.next() ? query.value(0) : QVariant();
}

void Connection::rollback() noexcept {
    QSqlQuery query(m_database);
    query.exec(u"ROLLBACK"_s);
}

Interruption::Interruption(Connection& connection, std::function<bool()> isWanted)
    : m_handle(connection.handle()), m_isWanted(std::move(isWanted)) {
    if (m_handle) {
        sqlite3_progress_handler(m_handle, stepsBetweenQuestions, isInterrupted, &m_isWanted);
    }
}

Interruption::~Interruption() {
    if (m_handle) {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
}

} // namespace am::store
