// The SQLite file (or memory) the world lives in.
#include "sandbox/Database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <stdexcept>
#include <vector>

// Outside every namespace, as Q_INIT_RESOURCE demands; a static library's resources are not registered by
// themselves.
static void registerSandboxResources() {
    Q_INIT_RESOURCE(sandbox);
}

namespace am::sandbox {

namespace {
constexpr int applicationId = 0x414d5358; // "AMSX"
constexpr int schemaVersion = 3;

int pragma(SQLite::Database& connection, const char* name) {
    return connection.execAndGet(std::string("PRAGMA ") + name).getInt();
}

bool isSandboxWorld(SQLite::Database& connection) {
    return pragma(connection, "application_id") == applicationId &&
           pragma(connection, "user_version") == schemaVersion;
}

/// A world holds its API key, so only its owner may read a new one. SQLite gives its side files the same
/// permissions.
void makePrivate(const QString& name) {
    QFile file(name);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}
} // namespace

std::string sandboxResource(const QString& name) {
    registerSandboxResources();
    QFile file(QStringLiteral(":/sandbox/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("missing resource " + name.toStdString());
    return file.readAll().toStdString();
}

Database::Database(const QString& file) {
    const std::string name = file.isEmpty() ? std::string(":memory:") : QFile::encodeName(file).toStdString();
    if (!file.isEmpty())
        makePrivate(file);
    try {
        m_connection =
            std::make_unique<SQLite::Database>(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
        // Much of a world is counted in memory, so a second program on the same file would spoil it.
        if (!file.isEmpty())
            m_connection->exec("PRAGMA locking_mode = EXCLUSIVE");
        m_new = m_connection->execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
        if (!m_new && !isSandboxWorld(*m_connection))
            throw std::runtime_error(name + " is not a sandbox world of this version");
        if (!file.isEmpty()) {
            m_connection->exec("PRAGMA journal_mode = WAL");
            m_connection->exec("PRAGMA synchronous = NORMAL");
        }
        m_connection->exec("PRAGMA cache_size = -65536");
        if (m_new)
            createTables();
    } catch (const SQLite::Exception& error) {
        const bool inUse = error.getErrorCode() == SQLITE_BUSY;
        throw std::runtime_error(
            name + (inUse ? " is in use by another program" : std::string(": ") + error.what()));
    }
}

Database::~Database() {
    m_prepared.clear();
}

void Database::createTables() {
    m_connection->exec("PRAGMA application_id = " + std::to_string(applicationId));
    m_connection->exec("BEGIN");
    m_connection->exec(sandboxResource(QStringLiteral("schema.sql")));
    m_connection->exec(sandboxResource(QStringLiteral("message_indexes.sql")));
    m_connection->exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    m_connection->exec("COMMIT");
}

void Database::execute(const char* sql) {
    m_connection->exec(sql);
}

void Database::createMessageIndexes() {
    m_connection->exec(sandboxResource(QStringLiteral("message_indexes.sql")));
}

void Database::dropMessageIndexes() {
    std::vector<std::string> names;
    {
        SQLite::Statement all(*m_connection,
                              "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                              "AND tbl_name IN ('message', 'inbound_message')");
        while (all.executeStep())
            names.push_back(all.getColumn(0).getString());
    }
    for (const std::string& name : names)
        m_connection->exec("DROP INDEX " + name);
}

void Database::clear() {
    std::vector<std::string> names;
    {
        SQLite::Statement all(*m_connection, "SELECT name FROM sqlite_master WHERE type = 'table'");
        while (all.executeStep())
            names.push_back(all.getColumn(0).getString());
    }
    for (const std::string& name : names)
        m_connection->exec("DELETE FROM " + name);
}

std::optional<std::string> Database::copyTo(const QString& file) {
    makePrivate(file);
    try {
        SQLite::Database target(QFile::encodeName(file).toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
        const bool empty = target.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0;
        if (!empty && !isSandboxWorld(target))
            return "the file exists and is not a sandbox world";
        SQLite::Backup backup(target, *m_connection);
        backup.executeStep();
        return std::nullopt;
    } catch (const SQLite::Exception& error) {
        return error.what();
    }
}

std::optional<std::string> Database::copyFrom(const QString& file) {
    if (!QFileInfo::exists(file))
        return "there is no such file";
    try {
        SQLite::Database source(QFile::encodeName(file).toStdString(), SQLite::OPEN_READONLY, 2000);
        if (!isSandboxWorld(source))
            return "the file is not a sandbox world of this version";
        m_prepared.clear();
        SQLite::Backup backup(*m_connection, source);
        backup.executeStep();
        return std::nullopt;
    } catch (const SQLite::Exception& error) {
        return error.what();
    }
}

std::optional<std::string> Database::setting(std::string_view name) {
    Query query(*this, "SELECT value FROM setting WHERE name = ?", name);
    if (!query.step())
        return std::nullopt;
    return query.text(0);
}

void Database::setSetting(std::string_view name, std::string_view value) {
    Query(*this,
          "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = "
          "excluded.value",
          name, value)
        .run();
}

Database::Prepared& Database::prepared(std::string_view sql) {
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        auto statement = std::make_unique<SQLite::Statement>(*m_connection, std::string(sql));
        found = m_prepared.emplace(std::string(sql), Prepared{std::move(statement), false}).first;
    }
    return found->second;
}

Query::Query(Database& database, std::string_view sql, Plain) {
    Database::Prepared& shared = database.prepared(sql);
    if (shared.inUse) {
        m_own = std::make_unique<SQLite::Statement>(*database.m_connection, std::string(sql));
        m_statement = m_own.get();
    } else {
        shared.inUse = true;
        m_shared = &shared;
        m_statement = shared.statement.get();
    }
}

Query::~Query() {
    if (m_shared) {
        m_statement->tryReset();
        m_statement->clearBindings();
        m_shared->inUse = false;
    }
}

bool Query::step() {
    return m_statement->executeStep();
}

int Query::run() {
    return m_statement->exec();
}

void Query::bindNext(std::string_view text) {
    m_statement->bind(++m_bound, std::string(text));
}

void Query::bindNext(qint64 number) {
    m_statement->bind(++m_bound, static_cast<int64_t>(number));
}

std::string Query::text(int column) const {
    return m_statement->getColumn(column).getString();
}

std::optional<std::string> Query::optionalText(int column) const {
    if (isNull(column))
        return std::nullopt;
    return text(column);
}

qint64 Query::integer(int column) const {
    return m_statement->getColumn(column).getInt64();
}

std::optional<core::Timestamp> Query::optionalTime(int column) const {
    if (isNull(column))
        return std::nullopt;
    return time(column);
}

bool Query::isNull(int column) const {
    return m_statement->getColumn(column).isNull();
}

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.execute("BEGIN");
}

Transaction::~Transaction() {
    if (m_open) {
        try {
            m_database.execute("ROLLBACK");
        } catch (const SQLite::Exception&) {
            // SQLite has rolled back by itself already (disk full, I/O error).
            m_open = false;
        }
    }
}

void Transaction::commit() {
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace am::sandbox
