// Keeping profiles.json and the profiles' folders.
#include "session/ProfileList.h"

#include "core/Logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace am::session {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr auto ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;

constexpr std::array<std::pair<Profile::Kind, const char*>, 3> kindWords{{
    {Profile::Kind::Live, "live"},
    {Profile::Kind::Sandbox, "sandbox"},
    {Profile::Kind::EmbeddedSandbox, "embedded_sandbox"},
}};

std::string kindWord(Profile::Kind kind) {
    const auto found = std::find_if(kindWords.begin(), kindWords.end(),
                                    [kind](const auto& entry) { return entry.first == kind; });
    return found->second;
}

std::optional<Profile::Kind> kindFromWord(const std::string& word) {
    const auto found = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&word](const auto& entry) { return entry.second == word; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->first);
}

QString textOf(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

/// The id becomes a folder name, so nothing else may come in through an edited file.
bool isSafeId(const QString& id) {
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
               character == u'-';
    });
}

std::optional<Profile> profileOf(const Json& object) {
    if (!object.is_object()) {
        return std::nullopt;
    }
    Profile profile;
    profile.id = textOf(object, "id");
    profile.name = textOf(object, "name");
    profile.baseUrl = QUrl(textOf(object, "base_url"));
    profile.organizationId = textOf(object, "organization_id");
    profile.keyFingerprint = textOf(object, "key_fingerprint");
    const std::optional<Profile::Kind> kind = kindFromWord(textOf(object, "kind").toStdString());
    if (!kind || !isSafeId(profile.id)) {
        return std::nullopt;
    }
    profile.kind = *kind;
    return profile;
}

Json jsonOf(const Profile& profile) {
    return Json{{"id", profile.id.toStdString()},
                {"name", profile.name.toStdString()},
                {"kind", kindWord(profile.kind)},
                {"base_url", profile.baseUrl.toString().toStdString()},
                {"organization_id", profile.organizationId.toStdString()},
                {"key_fingerprint", profile.keyFingerprint.toStdString()}};
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

ProfileList::ProfileList(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {
    QFile file(QDir(m_dataFolder).filePath(u"profiles.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray text = file.readAll();
    const Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
    const auto profiles = json.is_object() ? json.find("profiles") : json.end();
    if (profiles == json.end() || !profiles->is_array()) {
        // Not ours to read; it must not be overwritten by the next save either.
        const QString aside = file.fileName() + u".unreadable"_s;
        file.close();
        QFile::remove(aside);
        QFile::rename(file.fileName(), aside);
        qCWarning(core::logSession) << "profiles.json is unreadable and was set aside";
        return;
    }
    for (const Json& entry : *profiles) {
        if (const std::optional<Profile> profile = profileOf(entry); profile && !find(profile->id)) {
            m_profiles += *profile;
        } else {
            m_foreign += QByteArray::fromStdString(entry.dump());
        }
    }
    m_lastUsed = textOf(json, "last_used");
}

std::optional<Profile> ProfileList::find(const QString& id) const {
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&id](const Profile& profile) { return profile.id == id; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::findByOrganization(const QUrl& baseUrl, Profile::Kind kind,
                                                       const QString& organizationId) const {
    const QUrl wanted = normalized(baseUrl);
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile& profile) {
        return profile.kind == kind && !profile.organizationId.isEmpty() &&
               profile.organizationId == organizationId && normalized(profile.baseUrl) == wanted;
    });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::findByKey(const QUrl& baseUrl, const core::SecretKey& key) const {
    const QUrl wanted = normalized(baseUrl);
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile& profile) {
        return !profile.keyFingerprint.isEmpty() && normalized(profile.baseUrl) == wanted &&
               profile.keyFingerprint == fingerprintOf(profile.id, key);
    });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileList::lastUsed() const {
    return find(m_lastUsed);
}

std::optional<Profile> ProfileList::add(const QString& name, Profile::Kind kind, const QUrl& baseUrl) {
    Profile profile;
    profile.id = newId(m_profiles);
    profile.name = name;
    profile.kind = kind;
    profile.baseUrl = baseUrl;
    if (!makeOwnerOnlyFolder(m_dataFolder) || !makeOwnerOnlyFolder(folder(profile.id))) {
        return std::nullopt;
    }
    m_profiles += profile;
    if (!save()) {
        m_profiles.removeLast();
        QDir(folder(profile.id)).removeRecursively();
        return std::nullopt;
    }
    return profile;
}

bool ProfileList::rename(const QString& id, const QString& name) {
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&id](const Profile& profile) { return profile.id == id; });
    if (found == m_profiles.end()) {
        return false;
    }
    const QString old = std::exchange(found->name, name);
    if (!save()) {
        found->name = old;
        return false;
    }
    return true;
}

bool ProfileList::setAccount(const QString& id, const QString& organizationId, const core::SecretKey& key) {
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&id](const Profile& profile) { return profile.id == id; });
    if (found == m_profiles.end()) {
        return false;
    }
    const Profile old = *found;
    if (!organizationId.isEmpty()) {
        found->organizationId = organizationId;
    }
    found->keyFingerprint = fingerprintOf(id, key);
    if (*found == old || save()) {
        return true;
    }
    *found = old;
    return false;
}

bool ProfileList::setLastUsed(const QString& id) {
    if (!find(id)) {
        return false;
    }
    const QString old = std::exchange(m_lastUsed, id);
    if (!save()) {
        m_lastUsed = old;
        return false;
    }
    return true;
}

bool ProfileList::forget(const QString& id) {
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&id](const Profile& profile) { return profile.id == id; });
    if (found == m_profiles.end()) {
        return false;
    }
    // First the data, then the entry: a profile whose files could not be deleted stays visible.
    QDir files(folder(id));
    if (files.exists() && !files.removeRecursively()) {
        return false;
    }
    m_profiles.erase(found);
    if (m_lastUsed == id) {
        m_lastUsed.clear();
    }
    return save();
}

QString ProfileList::folder(const QString& id) const {
    return QDir(m_dataFolder).filePath(u"profiles/"_s + id);
}

bool ProfileList::save() const {
    Json profiles = Json::array();
    for (const Profile& profile : m_profiles) {
        profiles.push_back(jsonOf(profile));
    }
    for (const QByteArray& entry : m_foreign) {
        profiles.push_back(Json::parse(entry.cbegin(), entry.cend(), nullptr, false));
    }
    const Json json{
        {"version", 1}, {"last_used", m_lastUsed.toStdString()}, {"profiles", std::move(profiles)}};
    QSaveFile file(QDir(m_dataFolder).filePath(u"profiles.json"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(ownerOnlyFile);
    file.write(QByteArray::fromStdString(json.dump(2) + "\n"));
    return file.commit();
}

} // namespace am::session
