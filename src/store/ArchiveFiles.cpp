// Creating, checking, moving aside.
#include "store/ArchiveFiles.h"

#include "core/Logging.h"
#include "store/Connection.h"
#include "store/ConversationUpkeep.h"
#include "store/Database.h"
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
    const QString ledger = Archive::ledgerFile(m_folder);
    makeFolder();
    Migrations::inspect(ledger, Migrations::Kind::Ledger);

    OpenReport report;
    report.created = QFileInfo(archive).size() == 0;
    try {
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
    if (!m_closedInOrder) {
        recountUnread();
    }
    return report;
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
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString target;
    for (int attempt = 0; target.isEmpty() || QFile::exists(target); ++attempt) {
        const QString suffix = attempt == 0 ? QString() : u"-%1"_s.arg(attempt);
        target = QDir(m_folder).filePath(u"archive.damaged-%1%2.sqlite"_s.arg(stamp, suffix));
    }
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
    check(connection);
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
