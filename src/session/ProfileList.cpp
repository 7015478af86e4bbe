// The profiles in memory, and each change of them in the file.
#include "session/ProfileList.h"

#include "session/ForgottenFolders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace am::session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnlyFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

/// The entry of this id; the end if there is none.
QList<Profile>::iterator entryOf(QList<Profile>& profiles, const QString& id) {
    return std::find_if(profiles.begin(), profiles.end(),
                        [&id](const Profile& profile) { return profile.id == id; });
}

QString newId(const QList<Profile>& taken) {
    constexpr QLatin1String letters("abcdefghijkmnpqrstuvwxyz23456789");
    constexpr int length = 8;
    for (;;) {
        QString id;
        for (int i = 0; i < length; ++i) {
            id += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
        }
        const bool isTaken = std::any_of(taken.cbegin(), taken.cend(),
                                         [&id](const Profile& profile) { return profile.id == id; });
        if (!isTaken) {
            return id;
        }
    }
}

/// The same server, however it was written.
QUrl normalized(const QUrl& url) {
    QUrl result = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (result.path() == "/"_L1) {
        result.setPath(QString());
    }
    return result;
}

/// Salted with the profile's id, so that a key used in two profiles does not show as the same one.
QString fingerprintOf(const QString& profileId, const core::SecretKey& key) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(profileId.toUtf8() + '\n');
    hash.addData(key.reveal());
    return QString::fromLatin1(hash.result().toHex());
}

bool makeOwnerOnlyFolder(const QString& path) {
    return QDir().mkpath(path) && QFile::setPermissions(path, ownerOnlyFolder);
}

} // namespace

ProfileList::ProfileList(QString dataFolder)
    : m_dataFolder(std::move(dataFolder)), m_file(m_dataFolder), m_entries(m_file.read()) {}

void ProfileList::reload() {
    m_entries = m_file.read();
}

void ProfileList::dropForgotten() {
    if (!ForgottenFolders(m_dataFolder).isEmpty()) {
        change([](ProfileEntries&) { return true; }); // reading leaves them out
    }
}

bool ProfileList::change(const std::function<bool(ProfileEntries&)>& edit) {
    std::optional<ProfileEntries> changed = m_file.change(edit);
    if (changed) {
        m_entries = std::move(*changed);
    }
    return changed.has_value();
}

std::optional<Profile> ProfileList::find(const QString& id) const {
    const auto found = std::find_if(m_entries.profiles.cbegin(), m_entries.profiles.cend(),
                                    [&id](const Profile& profile) { return profile.id == id; });
    return found == m_entries.profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::findByOrganization(const QUrl& baseUrl, Profile::Kind kind,
                                                       const QString& organizationId) const {
    const QUrl wanted = normalized(baseUrl);
    const auto found =
        std::find_if(m_entries.profiles.cbegin(), m_entries.profiles.cend(), [&](const Profile& profile) {
            return profile.kind == kind && !profile.organizationId.isEmpty() &&
                   profile.organizationId == organizationId && normalized(profile.baseUrl) == wanted;
        });
    return found == m_entries.profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::findByKey(const QUrl& baseUrl, const core::SecretKey& key) const {
    const QUrl wanted = normalized(baseUrl);
    const auto found =
        std::find_if(m_entries.profiles.cbegin(), m_entries.profiles.cend(), [&](const Profile& profile) {
            return !profile.keyFingerprint.isEmpty() && normalized(profile.baseUrl) == wanted &&
                   profile.keyFingerprint == fingerprintOf(profile.id, key);
        });
    return found == m_entries.profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::lastUsed() const {
    return find(m_entries.lastUsed);
}

std::optional<Profile> ProfileList::add(const QString& name, Profile::Kind kind, const QUrl& baseUrl) {
    Profile profile;
    profile.name = name;
    profile.kind = kind;
    profile.baseUrl = baseUrl;
    const bool added = change([&](ProfileEntries& entries) {
        profile.id = newId(entries.profiles);
        entries.profiles += profile;
        return makeOwnerOnlyFolder(folder(profile.id));
    });
    if (!added) {
        if (!profile.id.isEmpty()) {
            QDir().rmdir(folder(profile.id));
        }
        return std::nullopt;
    }
    return profile;
}

bool ProfileList::edit(const QString& id, const std::function<void(Profile&)>& step) {
    const std::optional<Profile> known = find(id);
    if (!known) {
        return false;
    }
    Profile edited = *known;
    step(edited);
    return edited == *known || change([&](ProfileEntries& entries) {
               const auto entry = entryOf(entries.profiles, id);
               if (entry == entries.profiles.end()) {
                   return false;
               }
               step(*entry);
               return true;
           });
}

bool ProfileList::rename(const QString& id, const QString& name) {
    return edit(id, [&name](Profile& profile) { profile.name = name; });
}

bool ProfileList::setAccount(const QString& id, const QString& organizationId, const core::SecretKey& key) {
    return edit(id, [&](Profile& profile) {
        if (!organizationId.isEmpty()) {
            profile.organizationId = organizationId;
        }
        profile.keyFingerprint = fingerprintOf(id, key);
    });
}

bool ProfileList::setLastUsed(const QString& id) {
    return find(id) && change([&id](ProfileEntries& entries) {
               entries.lastUsed = id;
               return entryOf(entries.profiles, id) != entries.profiles.end();
           });
}

bool ProfileList::forget(const QString& id) {
    // First the data, then the entry: a profile whose files cannot be taken away stays visible. If the
    // program ends in between, the entry of a folder that was set aside is left out by the next one.
    if (!find(id) || !ForgottenFolders(m_dataFolder).setAside(id)) {
        return false;
    }
    const auto forgetIn = [&id](ProfileEntries& entries) {
        if (const auto entry = entryOf(entries.profiles, id); entry != entries.profiles.end()) {
            entries.profiles.erase(entry);
        }
        if (entries.lastUsed == id) {
            entries.lastUsed.clear();
        }
        return true;
    };
    if (!change(forgetIn)) {
        // The list cannot be written now, but what it names is gone all the same.
        forgetIn(m_entries);
    }
    return true;
}

QString ProfileList::folder(const QString& id) const {
    return m_file.profileFolder(id);
}

} // namespace am::session
