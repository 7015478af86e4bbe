// One SQLite connection, with the settings every connection of ours has.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>

struct sqlite3;

namespace am::store {

/// Opens one file; used and closed on the thread that made it. Every failure is a StoreFailure.
class Connection {
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    Connection(QString file, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement and drops its result.
    void execute(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid if there is none.
    QVariant value(const QString& sql, const QVariantList& values = {});

    /// Runs `step` in one transaction that takes the write lock at once.
    template <class Step>
    void inTransaction(Step step);

    /// SQLite's handle behind Qt's connection; null if Qt's driver was built with another SQLite than the one
    /// we are linked to, whose functions must not touch it.
    sqlite3* handle() const { return m_handle; }

    /// Ends a transaction that failed; SQLite may have ended it already.
    void rollback() noexcept;

    const QString& file() const { return m_file; }
    QSqlDatabase& database() { return m_database; }

private:
    sqlite3* findHandle() const;

    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr; ///< see `handle`
};

/// While this lives, statements of the connection fail soon after `isWanted` begins to say so. It is asked
/// every few dozen microseconds while a statement runs, on the connection's thread. Without a handle (above)
/// they run to their end.
class Interruption {
public:
    Interruption(Connection& connection, std::function<bool()> isWanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    sqlite3* m_handle;
    std::function<bool()> m_isWanted;
};

template <class Step>
void Connection::inTransaction(Step step) {
    execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        step();
        execute(QStringLiteral("COMMIT"));
    } catch (...) {
        rollback();
        throw;
    }
}

} // namespace am::store
