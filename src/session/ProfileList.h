// The profiles of a data folder.
#pragma once

#include "core/SecretKey.h"
#include "session/Profile.h"

#include <QByteArray>

namespace am::session {

/// Reads and writes `profiles.json` in the data folder; each profile's files live in `profiles/<id>/`, mode
/// 0700. Small and local: called on the UI thread.
class ProfileList {
public:
    explicit ProfileList(QString dataFolder);

    const QList<Profile>& profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString& id) const;
    /// The profile that holds this organization's data from this server; base URLs may be written
    /// differently.
    std::optional<Profile> findByOrganization(const QUrl& baseUrl, Profile::Kind kind,
                                              const QString& organizationId) const;
    /// The profile at this server that was last opened with this very key.
    std::optional<Profile> findByKey(const QUrl& baseUrl, const core::SecretKey& key) const;
    /// The one used last, if any.
    std::optional<Profile> lastUsed() const;

    /// Adds a profile with a new id and makes its folder; nothing if the folder cannot be made.
    std::optional<Profile> add(const QString& name, Profile::Kind kind, const QUrl& baseUrl);
    bool rename(const QString& id, const QString& name);
    /// Notes whose key opened the profile. An empty organization leaves a known one as it is.
    bool setAccount(const QString& id, const QString& organizationId, const core::SecretKey& key);
    bool setLastUsed(const QString& id);
    /// Removes the profile and deletes its folder with archive, ledger and sandbox world.
    bool forget(const QString& id);

    QString folder(const QString& id) const;
    QString dataFolder() const { return m_dataFolder; }

private:
    bool save() const;

    QString m_dataFolder;
    QList<Profile> m_profiles;
    QList<QByteArray> m_foreign; ///< entries this version cannot read, as JSON; written back as they were
    QString m_lastUsed;
};

} // namespace am::session
