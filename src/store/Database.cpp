// Settings of the joined connection and its cache of statements.
#include "store/Database.h"

#include "store/Archive.h"
#include "store/DriverPointer.h"
#include "store/MessageKey.h"
#include "store/Statement.h"
#include "store/StoreFailure.h"

#include <QSqlError>
#include <QSqlResult>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// Filters make texts without end; past this many, those not in use are dropped.
constexpr qsizetype preparedLimit = 200;

constexpr qint64 day = 24LL * 60 * 60 * 1000;

} // namespace

Database::Database(const QString& folder, Connection::Access access, Calls calls)
    : m_connection(Archive::archiveFile(folder), access),
      m_handle(calls == Calls::Direct ? m_connection.handle() : nullptr) {
    m_connection.execute(u"ATTACH DATABASE ? AS ledger"_s, {Archive::ledgerFile(folder)});
    m_connection.execute(u"PRAGMA temp_store = MEMORY"_s);
    // No memory map: a file that is cut off or cannot be read ends a mapped read in a signal, not in an
    // error, and what is mapped counts as this program's memory.
    m_connection.execute(u"PRAGMA mmap_size = 0"_s);
    if (access == Connection::Access::ReadWrite) {
        prepareForWriting();
    } else {
        m_connection.execute(u"PRAGMA query_only = ON"_s);
        m_connection.execute(u"PRAGMA cache_size = -8192"_s);
    }
    readFirstOpened();
}

void Database::readFirstOpened() {
    const QVariant opened =
        m_connection.value(u"SELECT value FROM ledger.meta WHERE name = 'first_opened_at'"_s);
    m_unreadSinceKey = MessageKey::first(core::Timestamp::fromMilliseconds(opened.toLongLong() - day));
}

void Database::prepareForWriting() {
    m_connection.execute(u"PRAGMA foreign_keys = ON"_s);
    m_connection.execute(u"PRAGMA main.secure_delete = ON"_s);
    m_connection.execute(u"PRAGMA ledger.secure_delete = ON"_s);
    // The archive can be fetched again, so losing its last transactions to a power cut is bearable; the
    // ledger cannot.
    m_connection.execute(u"PRAGMA main.synchronous = NORMAL"_s);
    m_connection.execute(u"PRAGMA ledger.synchronous = FULL"_s);
    m_connection.execute(u"PRAGMA main.cache_size = -65536"_s);
    // Frequent checkpoints halve the speed of a first copy; the writer makes one whenever it is idle.
    m_connection.execute(u"PRAGMA wal_autocheckpoint = 20000"_s);
    m_connection.execute(u"PRAGMA main.journal_size_limit = 33554432"_s);
}

Database::~Database() {
    m_prepared.clear();
}

Statement Database::statement(const QString& sql) {
    auto& kept = m_prepared[sql];
    if (kept && !kept->inUse) {
        return Statement(kept, m_handle, m_connection.file());
    }
    auto fresh = std::make_shared<Prepared>();
    fresh->query = std::make_shared<QSqlQuery>(m_connection.database());
    fresh->query->setForwardOnly(true);
    if (!fresh->query->prepare(sql)) {
        const StoreFailure failure(fresh->query->lastError(), m_connection.file());
        if (!kept) {
            m_prepared.remove(sql);
        }
        throw failure;
    }
    if (m_handle) {
        fresh->direct = driverPointer<sqlite3_stmt*>(fresh->query->result()->handle(), "sqlite3_stmt*");
    }
    if (!kept) {
        kept = fresh;
        if (m_prepared.size() > preparedLimit) {
            m_prepared.removeIf(
                [&](const auto& entry) { return !entry.value()->inUse && entry.value() != fresh; });
        }
    }
    return Statement(fresh, m_handle, m_connection.file());
}

} // namespace am::store
