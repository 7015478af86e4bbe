// Opening, watching and closing a snapshot's connection.
#include "store/Snapshot.h"

#include "store/Archive.h"
#include "store/Database.h"
#include "store/Migrations.h"
#include "store/SessionEnd.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// Steps of SQLite's machine between two questions whether to go on; some milliseconds.
constexpr int stepsBetweenQuestions = 10'000;

int wantsToStop(void* question) {
    return (*static_cast<const std::function<bool()>*>(question))() ? 1 : 0;
}

void refuseOtherVersion(const QString& file, Migrations::Kind kind) {
    if (QFileInfo(file).size() == 0) {
        throw StoreFailure({StoreError::Kind::Closed, u"there is no such file"_s, file});
    }
    const int version = Migrations::inspect(file, kind);
    if (version < Migrations::latest(kind)) {
        throw StoreFailure({StoreError::Kind::OlderVersion,
                            u"version %1 of %2"_s.arg(version).arg(Migrations::latest(kind)), file});
    }
}

} // namespace

int archiveVersion() {
    return Migrations::latest(Migrations::Kind::Archive);
}

std::optional<StoreError> detail::inSnapshot(const QString& folder, const std::function<bool()>& isCancelled,
                                             const std::function<void(ReadSession&)>& step) {
    return endOfSession(Archive::archiveFile(folder), [&] {
        refuseOtherVersion(Archive::archiveFile(folder), Migrations::Kind::Archive);
        refuseOtherVersion(Archive::ledgerFile(folder), Migrations::Kind::Ledger);
        Database database(folder, Connection::Access::ReadOnly);
        // Who reads all of a large file from end to end is not to have all of it mapped.
        database.connection().execute(u"PRAGMA mmap_size = 0"_s);
        if (sqlite3* handle = database.connection().handle(); handle && isCancelled) {
            // Asked only while this connection lives, which ends before the function it points to.
            sqlite3_progress_handler(handle, stepsBetweenQuestions, wantsToStop,
                                     const_cast<std::function<bool()>*>(&isCancelled));
        }
        ReadSession session(database);
        database.inTransaction(u"BEGIN"_s, [&] { step(session); });
    });
}

} // namespace am::store
