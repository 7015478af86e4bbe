// The list, its lock and its copies.
#include "session/ProfileFile.h"

#include "core/Logging.h"
#include "session/ForgottenFolders.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>

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

bool isListed(const ProfileEntries& entries, const QString& id) {
    return std::any_of(entries.profiles.cbegin(), entries.profiles.cend(),
                       [&id](const Profile& profile) { return profile.id == id; });
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(ownerOnlyFile);
    file.write(content);
    return file.commit();
}

QByteArray textOf(const Json& json) {
    return QByteArray::fromStdString(json.dump(2) + "\n");
}

} // namespace

ProfileFile::ProfileFile(QString dataFolder) : m_dataFolder(std::move(dataFolder)) {}

QString ProfileFile::profileFolder(const QString& id) const {
    return QDir(m_dataFolder).filePath(u"profiles/"_s + id);
}

ProfileEntries ProfileFile::read() {
    return tryRead().value_or(ProfileEntries());
}

std::optional<ProfileEntries> ProfileFile::tryRead() {
    const QString path = QDir(m_dataFolder).filePath(u"profiles.json"_s);
    QFile file(path);
    if (!file.exists()) {
        return recovered();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray text = file.readAll();
    file.close();
    const Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
    const auto profiles = json.is_object() ? json.find("profiles") : json.end();
    if (profiles == json.end() || !profiles->is_array()) {
        // Not ours to read; it must not be overwritten by the next save either.
        m_setAsideTo = path + u".unreadable"_s;
        QFile::remove(m_setAsideTo);
        QFile::rename(path, m_setAsideTo);
        qCWarning(core::logSession) << "profiles.json is unreadable and was set aside";
        return recovered();
    }
    ProfileEntries entries;
    for (const Json& entry : *profiles) {
        const std::optional<Profile> profile = profileOf(entry);
        if (!profile || isListed(entries, profile->id)) {
            entries.foreign += QByteArray::fromStdString(entry.dump());
        } else if (!ForgottenFolders(m_dataFolder).has(profile->id)) {
            entries.profiles += *profile;
        }
    }
    entries.lastUsed = textOf(json, "last_used");
    if (!entries.lastUsed.isEmpty() && ForgottenFolders(m_dataFolder).has(entries.lastUsed)) {
        entries.lastUsed.clear();
    }
    return entries;
}

ProfileEntries ProfileFile::recovered() const {
    ProfileEntries entries;
    const QStringList folders =
        QDir(profileFolder({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed);
    for (const QString& id : folders) {
        const QByteArray text = contentOf(QDir(profileFolder(id)).filePath(u"profile.json"_s));
        const Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
        if (const std::optional<Profile> profile = profileOf(json); profile && profile->id == id) {
            entries.profiles += *profile;
        }
    }
    return entries;
}

std::optional<ProfileEntries> ProfileFile::change(const std::function<bool(ProfileEntries&)>& edit) {
    if (!QDir().mkpath(m_dataFolder) || !QFile::setPermissions(m_dataFolder, ownerOnlyFolder)) {
        return std::nullopt;
    }
    QLockFile lock(QDir(m_dataFolder).filePath(u"profiles.json.lock"_s));
    // Held for an instant; a lock file that names nobody is what a crash left.
    constexpr std::chrono::milliseconds stale{3000};
    constexpr std::chrono::milliseconds patience{500};
    lock.setStaleLockTime(int(stale.count()));
    if (!lock.tryLock(int(patience.count()))) {
        return std::nullopt;
    }
    std::optional<ProfileEntries> entries = tryRead();
    if (!entries || !edit(*entries) || !write(*entries)) {
        return std::nullopt;
    }
    writeCopies(*entries);
    return entries;
}

bool ProfileFile::write(const ProfileEntries& entries) const {
    Json profiles = Json::array();
    for (const Profile& profile : entries.profiles) {
        profiles.push_back(jsonOf(profile));
    }
    for (const QByteArray& entry : entries.foreign) {
        profiles.push_back(Json::parse(entry.cbegin(), entry.cend(), nullptr, false));
    }
    const Json json{
        {"version", 1}, {"last_used", entries.lastUsed.toStdString()}, {"profiles", std::move(profiles)}};
    return writeFile(QDir(m_dataFolder).filePath(u"profiles.json"_s), textOf(json));
}

void ProfileFile::writeCopies(const ProfileEntries& entries) const {
    for (const Profile& profile : entries.profiles) {
        const QDir folder(profileFolder(profile.id));
        const QByteArray content = textOf(jsonOf(profile));
        const QString path = folder.filePath(u"profile.json"_s);
        if (folder.exists() && contentOf(path) != content && !writeFile(path, content)) {
            qCWarning(core::logSession) << "the copy of a profile's entry could not be written";
        }
    }
}

} // namespace am::session
