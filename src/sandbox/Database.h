// The SQLite file (or memory) the world lives in.
#pragma once

#include "core/Timestamp.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace am::sandbox {

/// The contents of resources/sandbox/`name`.
std::string sandboxResource(const QString& name);

/// One connection with its prepared statements. Guarded by the world's mutex, so never used by two threads at
/// once. SQLite errors leave as SQLite::Exception and end the request with a 500.
class Database {
public:
    /// Opens or creates; an empty name means memory. Throws std::runtime_error with a text for people if the
    /// file is no world of this program's.
    explicit Database(const QString& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// True if the file was created just now.
    bool isNew() const { return m_new; }
    void execute(const char* sql);
    void createMessageIndexes();
    void dropMessageIndexes();
    /// Empties every table; ids and sequences start again.
    void clear();

    /// Copies the whole world into `file` / takes the one in `file`. Nothing on success, else what went
    /// wrong.
    std::optional<std::string> copyTo(const QString& file);
    std::optional<std::string> copyFrom(const QString& file);

    std::optional<std::string> setting(std::string_view name);
    void setSetting(std::string_view name, std::string_view value);

private:
    friend class Query;
    struct Prepared {
        std::unique_ptr<SQLite::Statement> statement;
        bool inUse = false;
    };
    Prepared& prepared(std::string_view sql);
    void createTables();

    std::unique_ptr<SQLite::Database> m_connection;
    std::map<std::string, Prepared, std::less<>> m_prepared;
    bool m_new = false;
};

/// One run of a statement: binds its arguments in order, steps, and gives the statement back when it ends.
class Query {
public:
    template <class... Arguments>
    Query(Database& database, std::string_view sql, const Arguments&... arguments)
        : Query(database, sql, Plain()) {
        (bindNext(arguments), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Next row; false at the end.
    bool step();
    /// Runs a statement that gives no rows; the number of rows it changed.
    int run();

    void bindNext(std::string_view text);
    void bindNext(const std::string& text) { bindNext(std::string_view(text)); }
    void bindNext(const char* text) { bindNext(std::string_view(text)); }
    void bindNext(qint64 number);
    void bindNext(int number) { bindNext(static_cast<qint64>(number)); }
    void bindNext(bool flag) { bindNext(static_cast<qint64>(flag)); }
    void bindNext(core::Timestamp moment) { bindNext(moment.milliseconds()); }
    template <class T>
    void bindNext(const std::optional<T>& maybe) {
        if (maybe)
            bindNext(*maybe);
        else
            ++m_bound;
    }

    std::string text(int column) const;
    std::optional<std::string> optionalText(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    core::Timestamp time(int column) const { return core::Timestamp::fromMilliseconds(integer(column)); }
    std::optional<core::Timestamp> optionalTime(int column) const;
    bool isNull(int column) const;

private:
    struct Plain {};
    Query(Database& database, std::string_view sql, Plain);

    Database::Prepared* m_shared = nullptr;
    std::unique_ptr<SQLite::Statement> m_own; ///< when the shared one is running already
    SQLite::Statement* m_statement = nullptr;
    int m_bound = 0;
};

/// All or nothing; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace am::sandbox
