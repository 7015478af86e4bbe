// The archive with the ledger attached, and the statements prepared on it.
#pragma once

#include "store/Connection.h"

#include <QHash>
#include <QString>

#include <memory>

class QSqlQuery;
struct sqlite3;
struct sqlite3_stmt;

namespace am::store {

class Statement;

/// `archive.sqlite` as `main` and `ledger.sqlite` as `ledger` on one connection. Belongs to the thread that
/// made it. Every failure is a StoreFailure.
class Database {
public:
    /// How statements are bound and stepped: by SQLite's own functions, which cost a fraction of Qt's, or by
    /// Qt's where its driver brings an SQLite of its own.
    enum class Calls : quint8 { Direct, ThroughQt };

    Database(const QString& folder, Connection::Access access, Calls calls = Calls::Direct);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A handle to the prepared `sql`; prepared once and kept, unless a handle to the same text is in use.
    Statement statement(const QString& sql);
    Connection& connection() { return m_connection; }

    /// Runs `step` in a transaction begun with `begin`. Anything thrown rolls back and is thrown on.
    template <class Step>
    void inTransaction(const QString& begin, Step step);

    /// An inbound message older than this counts as read unless its conversation has a read marker
    /// (README.md, Unread).
    qint64 unreadSinceKey() const { return m_unreadSinceKey; }
    /// Reads it again from the ledger.
    void readFirstOpened();

private:
    friend class Statement;
    struct Prepared {
        std::shared_ptr<QSqlQuery> query;
        sqlite3_stmt* direct = nullptr; ///< the query's own; null where all goes through Qt
        bool inUse = false;
    };

    void prepareForWriting();

    Connection m_connection;
    sqlite3* m_handle = nullptr; ///< null where all goes through Qt
    QHash<QString, std::shared_ptr<Prepared>> m_prepared;
    qint64 m_unreadSinceKey = 0;
};

template <class Step>
void Database::inTransaction(const QString& begin, Step step) {
    m_connection.execute(begin);
    try {
        step();
        m_connection.execute(QStringLiteral("COMMIT"));
    } catch (...) {
        m_connection.rollback();
        throw;
    }
}

} // namespace am::store
