// A consistent look at the archive and the ledger, on the thread that holds the connection.
#pragma once

#include <QString>

class QSqlDatabase;

namespace am::store {

class Database;
class Statement;

/// The right to read. Only reader threads and the writer thread can make one, so a function that takes it
/// runs there.
class ReadSession {
public:
    explicit ReadSession(Database& database) : m_database(database) {}
    ReadSession(const ReadSession&) = delete;
    ReadSession& operator=(const ReadSession&) = delete;

    /// A prepared statement, reset when the handle leaves scope; prepared once per connection.
    Statement statement(const QString& sql);

    Database& database() { return m_database; }

private:
    Database& m_database;
};

} // namespace am::store
