// Creating, checking, moving aside.
#include "store/ArchiveFiles.h"

#include "core/Logging.h"
#include "store/Connection.h"
#include "store/ConversationUpkeep.h"
#include "store/Database.h"
#include "store/LogCheck.h"
#include "store/Migrations.h"
#include "store/StoreFailure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// Below this a whole check costs less than anyone notices at start.
constexpr qint64 alwaysCheckedBelow = 16LL * 1024 * 1024;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void useWriteAheadLog(Connection& connection) {
    const QString mode = connection.value(u"PRAGMA journal_mode = WAL"_s).toString();
    if (mode != u"wal") {
        // Some network file systems cannot do it. Readers then wait for the writer, nothing worse.
        qCWarning(core::logStore) << "No write-ahead log on this file system; journal mode is" << mode;
    }
}

} // namespace

OpenReport ArchiveFiles::prepare(core::Timestamp firstOpenedAt) {
    const QString archive = Archive::archiveFile(m_folder);
    makeFolder();
    // Before SQLite opens anything: it cuts a damaged log at the damage.
    OpenReport report;
    keepDamagedLog(report);
    m_archiveLogIsDamaged = LogCheck::isDamaged(archive + u"-wal"_s);
    inspectLedger();
    report.created = QFileInfo(archive).size() == 0;
    try {
        if (QFileInfo(archive).isDir()) {
            throw StoreFailure({StoreError::Kind::Damaged, u"this is a folder, not a file"_s, archive});
        }
        Migrations::inspect(archive, Migrations::Kind::Archive);
    } catch (const StoreFailure& failure) {
        if (failure.error().kind != StoreError::Kind::Damaged) {
            throw;
        }
        moveDamagedAside(report);
    }
    report.ledgerVersion = prepareLedger(firstOpenedAt);
    try {
        report.archiveVersion = prepareArchive();
    } catch (const StoreFailure& failure) {
        if (failure.error().kind != StoreError::Kind::Damaged) {
            throw;
        }
        moveDamagedAside(report);
        report.archiveVersion = prepareArchive();
    }
    report.closedInOrder = m_closedInOrder;
    if (!m_closedInOrder) {
        recountUnread();
    }
    return report;
}

void ArchiveFiles::inspectLedger() const {
    const QFileInfo ledger(Archive::ledgerFile(m_folder));
    if (!ledger.exists()) {
        return;
    }
    // One of ours is never empty (makeLedger), so its content was lost, and that is not ours to hide.
    if (!ledger.isFile() || ledger.size() == 0) {
        const QString found = ledger.isFile() ? u"the file is empty"_s : u"this is a folder, not a file"_s;
        throw StoreFailure({StoreError::Kind::Damaged, found, ledger.filePath()});
    }
    Migrations::inspect(ledger.filePath(), Migrations::Kind::Ledger);
}

void ArchiveFiles::keepDamagedLog(OpenReport& report) const {
    const QString ledger = Archive::ledgerFile(m_folder);
    if (!LogCheck::isDamaged(ledger + u"-wal"_s)) {
        return;
    }
    const QString copy = freePath(u"ledger.damaged"_s);
    for (const QString& tail : {QString(), u"-wal"_s}) {
        if (!QFile::copy(ledger + tail, copy + tail)) {
            throw StoreFailure({StoreError::Kind::Damaged,
                                u"its log is damaged, and no copy of it can be made"_s, ledger + tail});
        }
        QFile::setPermissions(copy + tail, ownerOnly);
    }
    qCWarning(core::logStore) << "The ledger's log was damaged; the last changes are in a copy of it only";
    report.damagedLogKeptAs = copy;
}

void ArchiveFiles::makeLedger() const {
    const QString file = Archive::ledgerFile(m_folder);
    if (QFile::exists(file)) {
        return;
    }
    // Made whole under another name first: whenever the program ends, there is a ledger or none.
    const QString unfinished = file + u".new"_s;
    for (const QString& tail : {QString(), u"-journal"_s}) {
        QFile::remove(unfinished + tail);
    }
    makeFile(unfinished);
    {
        Connection connection(unfinished, Connection::Access::ReadWrite);
        Migrations::run(connection, Migrations::Kind::Ledger);
    }
    // A log whose ledger was moved away would be applied to the new one.
    const QString log = file + u"-wal"_s;
    const bool isFree = !QFile::exists(log) || QFile::rename(log, freePath(u"ledger.left"_s) + u"-wal"_s);
    if (!isFree || !QFile::rename(unfinished, file)) {
        throw StoreFailure({StoreError::Kind::ReadOnly, u"the ledger cannot be made"_s, file});
    }
}

void ArchiveFiles::makeFolder() const {
    if (QFileInfo(m_folder).isDir()) {
        return;
    }
    const QFileInfo info(QDir::cleanPath(m_folder));
    const bool made = QDir().mkpath(info.path()) &&
                      QDir(info.path()).mkdir(info.fileName(), ownerOnly | QFileDevice::ExeOwner);
    if (!made) {
        throw StoreFailure({StoreError::Kind::ReadOnly, u"the folder cannot be made"_s, m_folder});
    }
}

void ArchiveFiles::makeFile(const QString& path) const {
    // SQLite gives its -wal and -shm files the mode of the file they belong to.
    QFile file(path);
    if (file.exists()) {
        if ((file.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser)) != 0) {
            file.setPermissions(ownerOnly);
        }
        return;
    }
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly)) {
        throw StoreFailure({StoreError::Kind::ReadOnly, file.errorString(), path});
    }
}

void ArchiveFiles::moveDamagedAside(OpenReport& report) const {
    const QString archive = Archive::archiveFile(m_folder);
    const QString target = freePath(u"archive.damaged"_s);
    if (!QFile::rename(archive, target)) {
        throw StoreFailure(
            {StoreError::Kind::ReadOnly, u"the damaged archive cannot be moved aside"_s, archive});
    }
    for (const QString& tail : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(archive + tail) && !QFile::rename(archive + tail, target + tail)) {
            // A log left behind would be applied to the fresh archive.
            throw StoreFailure({StoreError::Kind::ReadOnly,
                                u"the damaged archive's log cannot be moved aside"_s, archive + tail});
        }
    }
    qCWarning(core::logStore) << "The archive was damaged and moved aside; it will be copied again";
    report.damagedFileMovedTo = target;
}

QString ArchiveFiles::freePath(const QString& name) const {
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString path;
    for (int attempt = 0; path.isEmpty() || QFile::exists(path); ++attempt) {
        const QString suffix = attempt == 0 ? QString() : u"-%1"_s.arg(attempt);
        path = QDir(m_folder).filePath(u"%1-%2%3.sqlite"_s.arg(name, stamp, suffix));
    }
    return path;
}

void ArchiveFiles::checkThoroughly(Connection& connection) const {
    const QString found = connection.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (found != u"ok") {
        throw StoreFailure({StoreError::Kind::Damaged, found, connection.file()});
    }
    if (connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'messages_fts'"_s).toInt() > 0) {
        connection.execute(u"INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"_s);
    }
}

void ArchiveFiles::check(Connection& connection) const {
    if (m_closedInOrder && QFileInfo(connection.file()).size() >= alwaysCheckedBelow) {
        return;
    }
    const QString found = connection.value(u"PRAGMA quick_check(1)"_s).toString();
    if (found != u"ok") {
        throw StoreFailure({StoreError::Kind::Damaged, found, connection.file()});
    }
}

int ArchiveFiles::prepareLedger(core::Timestamp firstOpenedAt) {
    const QString file = Archive::ledgerFile(m_folder);
    makeLedger();
    makeFile(file);
    Connection connection(file, Connection::Access::ReadWrite);
    useWriteAheadLog(connection);
    connection.execute(u"PRAGMA synchronous = FULL"_s);
    check(connection);
    const int version = Migrations::run(connection, Migrations::Kind::Ledger);
    m_closedInOrder =
        connection.value(u"SELECT value FROM meta WHERE name = 'archive_state'"_s).toString() == u"closed";
    connection.inTransaction([&] {
        connection.execute(
            u"INSERT INTO meta (name, value) VALUES ('first_opened_at', ?) ON CONFLICT DO NOTHING"_s,
            {firstOpenedAt.milliseconds()});
        connection.execute(
            u"INSERT INTO meta (name, value) VALUES ('archive_state', 'open') "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    });
    return version;
}

int ArchiveFiles::prepareArchive() {
    const QString file = Archive::archiveFile(m_folder);
    makeFile(file);
    Connection connection(file, Connection::Access::ReadWrite);
    useWriteAheadLog(connection);
    if (m_archiveLogIsDamaged) {
        // What the log still gives may not fit what the file has of it already.
        checkThoroughly(connection);
    } else {
        check(connection);
    }
    return Migrations::run(connection, Migrations::Kind::Archive);
}

void ArchiveFiles::recountUnread() const {
    // With a write-ahead log each file commits by itself; a crash in between may have kept a read marker of
    // the ledger without the count in the archive.
    Database database(m_folder, Connection::Access::ReadWrite);
    database.inTransaction(u"BEGIN IMMEDIATE"_s, [&] { ConversationUpkeep::recountAllUnread(database); });
}

void ArchiveFiles::noteClosed(Connection& joined) {
    joined.execute(u"UPDATE ledger.meta SET value = 'closed' WHERE name = 'archive_state'"_s);
}

} // namespace am::store
