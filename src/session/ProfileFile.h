// profiles.json.
#pragma once

#include "session/Profile.h"

#include <QByteArray>

#include <functional>

namespace am::session {

/// What the file holds. A value.
struct ProfileEntries {
    QList<Profile> profiles;
    QList<QByteArray> foreign; ///< entries this version cannot read, as JSON; written back as they were
    QString lastUsed;
};

/// Reads and writes `profiles.json` in the data folder, and beside it each entry once more in the profile's
/// own folder: should the list be lost or damaged, it is made from those again, so that no archive or ledger
/// stays behind where nobody finds it. Small and local: called on the UI thread.
class ProfileFile {
public:
    explicit ProfileFile(QString dataFolder);

    /// An unreadable list is set aside.
    ProfileEntries read();
    /// Where `read` put an unreadable list; empty if it was sound.
    QString setAsideTo() const { return m_setAsideTo; }

    /// Reads, lets `edit` change the entries and writes them, while no other console can do the same. Gives
    /// what was written; nothing if `edit` said no, or the data folder cannot be written.
    std::optional<ProfileEntries> change(const std::function<bool(ProfileEntries&)>& edit);

    QString profileFolder(const QString& id) const;

private:
    /// Nothing if there is a list that may not be opened.
    std::optional<ProfileEntries> tryRead();
    ProfileEntries recovered() const;
    bool write(const ProfileEntries& entries) const;
    void writeCopies(const ProfileEntries& entries) const;

    QString m_dataFolder;
    QString m_setAsideTo;
};

} // namespace am::session
