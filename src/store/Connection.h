// One SQLite connection, with the settings every connection of ours has.
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

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

    /// Ends a transaction that failed; SQLite may have ended it already.
    void rollback() noexcept;

    const QString& file() const { return m_file; }
    QSqlDatabase& database() { return m_database; }
    /// SQLite's own handle; null if Qt's driver was built with another SQLite than the one we are linked to,
    /// whose functions must not touch it.
    sqlite3* handle();

private:
    QString m_file;
    QString m_name;
    QSqlDatabase m_database;
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
