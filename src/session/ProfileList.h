// The profiles of a data folder.
#pragma once

#include "core/SecretKey.h"
#include "session/ProfileFile.h"

namespace am::session {

/// The entries of `profiles.json` in the data folder; each profile's files live in `profiles/<id>/`, mode
/// 0700. Every change goes to the file at once, on top of what another console with the same data folder
/// wrote meanwhile. Small and local: called on the UI thread.
class ProfileList {
public:
    explicit ProfileList(QString dataFolder);

    const QList<Profile>& profiles() const { return m_entries.profiles; }
    std::optional<Profile> find(const QString& id) const;
    /// The profile that holds this organization's data from this server; base URLs may be written
    /// differently.
    std::optional<Profile> findByOrganization(const QUrl& baseUrl, Profile::Kind kind,
                                              const QString& organizationId) const;
    /// The profile at this server that was last opened with this very key.
    std::optional<Profile> findByKey(const QUrl& baseUrl, const core::SecretKey& key) const;
    /// Takes profiles off the list in the file whose forgetting was interrupted; before their folders are
    /// deleted, which is what tells them from others.
    void dropForgotten();
    /// Reads what another console may have changed.
    void reload();
    /// Where an unreadable list was put, if it was; the profiles are then those found in their folders.
    QString unreadableFileMovedTo() const { return m_file.setAsideTo(); }
    /// The one used last, if any.
    std::optional<Profile> lastUsed() const;

    /// Adds a profile with a new id and makes its folder; nothing if the folder cannot be made.
    std::optional<Profile> add(const QString& name, Profile::Kind kind, const QUrl& baseUrl);
    bool rename(const QString& id, const QString& name);
    /// Notes whose key opened the profile. An empty organization leaves a known one as it is.
    bool setAccount(const QString& id, const QString& organizationId, const core::SecretKey& key);
    bool setLastUsed(const QString& id);
    /// Removes the profile and sets its folder aside, with archive, ledger and sandbox world, for
    /// ForgottenFolders to delete. False if that is not possible; nothing has changed then.
    bool forget(const QString& id);

    QString folder(const QString& id) const;
    QString dataFolder() const { return m_dataFolder; }

private:
    bool change(const std::function<bool(ProfileEntries&)>& edit);
    bool edit(const QString& id, const std::function<void(Profile&)>& step);

    QString m_dataFolder;
    ProfileFile m_file;
    ProfileEntries m_entries; ///< as of the last change or reading
};

} // namespace am::session
