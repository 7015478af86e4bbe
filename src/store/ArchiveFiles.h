// Making the two files ready before anyone works on them.
#pragma once

#include "core/Timestamp.h"
#include "store/Archive.h"

#include <QString>

namespace am::store {

class Connection;

/// What happens to the files of a profile at opening and closing. Runs on the writer thread, while no other
/// connection of ours is open. Failures are StoreFailures.
class ArchiveFiles {
public:
    explicit ArchiveFiles(QString folder) : m_folder(std::move(folder)) {}

    /// Creates what is missing (folder 0700, files 0600), refuses files of a newer console before touching
    /// anything, moves a damaged archive aside, migrates both. `firstOpenedAt` is noted in a new ledger.
    OpenReport prepare(core::Timestamp firstOpenedAt);
    /// Notes that the archive was closed in order, so that the next opening need not check all of it.
    static void noteClosed(Connection& joined);

private:
    void makeFolder() const;
    void makeFile(const QString& file) const;
    void moveDamagedAside(OpenReport& report) const;
    void inspectLedger() const;
    void keepDamagedLog(OpenReport& report) const;
    void makeLedger() const;
    int prepareLedger(core::Timestamp firstOpenedAt);
    int prepareArchive();
    void check(Connection& connection) const;
    void checkThoroughly(Connection& connection) const;
    QString freePath(const QString& name) const;
    void recountUnread() const;

    QString m_folder;
    bool m_closedInOrder = false;
    bool m_archiveLogIsDamaged = false;
};

} // namespace am::store
