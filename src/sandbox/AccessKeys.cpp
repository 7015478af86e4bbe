// The keys that open the sandbox.
#include "sandbox/AccessKeys.h"

#include "core/Scopes.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace am::sandbox {

namespace {
constexpr const char* mainKeySetting = "api_key";

std::string hashOf(const std::string& key) {
    return QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string freshKey() {
    std::array<quint32, 6> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    return "am_sandbox_" + bytes.toHex().toStdString();
}
} // namespace

void AccessKeys::load(const core::SecretKey& given) {
    if (!given.isEmpty())
        m_main = given;
    else if (const auto stored = m_state.database.setting(mainKeySetting))
        m_main = core::SecretKey(QByteArray::fromStdString(*stored));
    else
        m_main = core::SecretKey(QByteArray::fromStdString(freshKey()));
    reload();
}

void AccessKeys::reload() {
    m_state.database.setSetting(mainKeySetting, m_main.reveal().toStdString());
    m_byHash.clear();
    KeyGrant all;
    all.isMain = true;
    all.label = "sandbox key";
    for (const QString& scope : core::allScopes())
        all.scopes.insert(scope.toStdString());
    m_byHash.emplace(hashOf(m_main.reveal().toStdString()), std::move(all));
    Query query(m_state.database, "SELECT hash, scopes FROM access_key");
    while (query.step())
        m_byHash.emplace(
            query.text(0),
            KeyGrant{
                nlohmann::json::parse(query.text(1)).get<std::set<std::string>>(), false, {}, "test key"});
}

std::optional<KeyGrant> AccessKeys::find(const std::string& key) const {
    const auto found = m_byHash.find(hashOf(key));
    if (found == m_byHash.end())
        return std::nullopt;
    return found->second;
}

std::string AccessKeys::create(const std::vector<std::string>& scopes) {
    const std::string key = freshKey();
    Query(m_state.database, "INSERT INTO access_key(hash, scopes, created_at) VALUES (?, ?, ?)", hashOf(key),
          nlohmann::json(scopes).dump(), m_state.now())
        .run();
    m_byHash.emplace(hashOf(key), KeyGrant{{scopes.begin(), scopes.end()}, false, {}, "test key"});
    return key;
}

} // namespace am::sandbox
