// Opening, watching and closing a snapshot's connection.
#include "store/Snapshot.h"

#include "store/Archive.h"
#include "store/Database.h"
#include "store/Migrations.h"
#include "store/SessionEnd.h"

#include <QFileInfo>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

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
        const Interruption interruption(database.connection(), [&] { return isCancelled && isCancelled(); });
        ReadSession session(database);
        database.inTransaction(u"BEGIN"_s, [&] { step(session); });
    });
}

} // namespace am::store
