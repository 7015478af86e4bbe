// The keys that open the sandbox.
#include "sandbox/AccessKeys.h"

#include "core/Scopes.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>

namespace am::sandbox {

namespace {
constexpr const char* mainKeySetting = "api_key";
constexpr const char* mainKeyLabel = "sandbox key";
constexpr const char* testKeyLabel = "test key";
constexpr const char* keyStart = "am_sandbox_";
constexpr auto notedEvery = std::chrono::minutes(1);
constexpr const char* columns = "seq, id, label, prefix, scopes, created_at, last_used_at, revoked_at";

std::string hashOf(const std::string& key) {
    return QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string randomKey() {
    std::array<quint32, 6> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char*>(bits.data()), sizeof bits);
    return keyStart + bytes.toHex().toStdString();
}

/// Assumption A30. A prefix is the key's word and eight further characters; short keys keep their end hidden.
std::string prefixOf(const std::string& key) {
    return key.substr(0, std::min<std::size_t>(std::string(keyStart).size() + 8, key.size() * 7 / 8));
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

std::vector<std::string> everyScope() {
    std::vector<std::string> scopes;
    for (const QString& scope : core::allScopes())
        scopes.push_back(scope.toStdString());
    return scopes;
}

StoredKey read(const Query& row) {
    StoredKey key;
    key.seq = row.integer(0);
    key.id = row.text(1);
    key.label = row.text(2);
    key.prefix = row.text(3);
    key.scopes = words(row.text(4));
    key.createdAt = row.time(5);
    key.lastUsedAt = row.optionalTime(6);
    key.revokedAt = row.optionalTime(7);
    return key;
}
} // namespace

void writeKey(JsonWriter& json, const StoredKey& key, const std::string& organizationId,
              const std::optional<std::string>& plaintext) {
    json.beginObject().field("id", key.id).field("org_id", organizationId).field("label", key.label);
    json.field("prefix", key.prefix).key("scopes").beginArray();
    for (const std::string& scope : key.scopes)
        json.value(scope);
    json.endArray().field("created_at", key.createdAt).field("last_used_at", key.lastUsedAt);
    json.field("revoked_at", key.revokedAt);
    if (plaintext)
        json.field("plaintext", *plaintext);
    json.endObject();
}

void AccessKeys::load(const core::SecretKey& given) {
    if (!given.isEmpty())
        m_main = given;
    else if (const auto stored = m_state.database.setting(mainKeySetting))
        m_main = core::SecretKey(QByteArray::fromStdString(*stored));
    else
        m_main = core::SecretKey(QByteArray::fromStdString(randomKey()));
    reload();
}

void AccessKeys::reload() {
    const std::string main = m_main.reveal().toStdString();
    Database& database = m_state.database;
    database.setSetting(mainKeySetting, main);
    m_noted.clear();
    if (Query(database, "SELECT 1 FROM api_key WHERE hash = ? AND revoked_at IS NULL", hashOf(main)).step())
        return;
    // A revoked entry stays in the list, but gives the hash up.
    Query(database, "UPDATE api_key SET hash = hash || '-' || seq WHERE hash = ?", hashOf(main)).run();
    // A key given anew replaces the one of before, which nobody is told any more.
    Query(database, "UPDATE api_key SET revoked_at = ? WHERE is_main = 1 AND revoked_at IS NULL",
          m_state.now())
        .run();
    Query(database,
          "INSERT INTO api_key(id, label, prefix, hash, scopes, is_main, created_at) VALUES (?, ?, ?, ?, ?, "
          "1, ?)",
          m_state.ids.uuid(), mainKeyLabel, prefixOf(main), hashOf(main), joined(everyScope()), m_state.now())
        .run();
}

std::optional<KeyGrant> AccessKeys::find(const std::string& key) {
    KeyGrant grant;
    grant.isMain = key == m_main.reveal().toStdString();
    Query row(m_state.database, "SELECT id, label, scopes FROM api_key WHERE hash = ? AND revoked_at IS NULL",
              hashOf(key));
    if (row.step()) {
        grant.id = row.text(0);
        grant.label = row.text(1);
        const std::vector<std::string> scopes = words(row.text(2));
        grant.scopes.insert(scopes.begin(), scopes.end());
        return grant;
    }
    if (!grant.isMain)
        return std::nullopt;
    grant.isRevoked = true;
    grant.label = mainKeyLabel;
    return grant;
}

void AccessKeys::noteUse(const std::string& keyId) {
    const core::Timestamp now = m_state.now();
    const auto noted = m_noted.find(keyId);
    if (noted != m_noted.end() && now.since(noted->second) < notedEvery)
        return;
    Query(m_state.database, "UPDATE api_key SET last_used_at = ? WHERE id = ?", now, keyId).run();
    m_noted.insert_or_assign(keyId, now);
}

std::string AccessKeys::freshPlaintext() {
    QByteArray place = QByteArray::number(m_state.ids.next(), 16);
    place += QByteArray::number(m_state.ids.next(), 16);
    const QByteArray secret =
        QMessageAuthenticationCode::hash(place, m_main.reveal(), QCryptographicHash::Sha256).toHex().left(48);
    return keyStart + secret.toStdString();
}

std::string AccessKeys::create(const std::vector<std::string>& scopes) {
    return issue(testKeyLabel, scopes).plaintext;
}

IssuedKey AccessKeys::issue(const std::string& label, const std::vector<std::string>& scopes) {
    IssuedKey issued;
    issued.plaintext = freshPlaintext();
    StoredKey& key = issued.key;
    key.id = m_state.ids.uuid();
    key.label = label;
    key.prefix = prefixOf(issued.plaintext);
    key.scopes = scopes;
    key.createdAt = m_state.now();
    Query(m_state.database,
          "INSERT INTO api_key(id, label, prefix, hash, scopes, is_main, created_at) VALUES (?, ?, ?, ?, ?, "
          "0, ?)",
          key.id, key.label, key.prefix, hashOf(issued.plaintext), joined(scopes), key.createdAt)
        .run();
    return issued;
}

IssuedKey AccessKeys::replace(const StoredKey& key) {
    IssuedKey issued{key, freshPlaintext()};
    issued.key.prefix = prefixOf(issued.plaintext);
    Query(m_state.database, "UPDATE api_key SET prefix = ?, hash = ?, is_main = 0 WHERE id = ?",
          issued.key.prefix, hashOf(issued.plaintext), key.id)
        .run();
    return issued;
}

void AccessKeys::revoke(const std::string& id) {
    Query(m_state.database, "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
          m_state.now(), id)
        .run();
}

std::optional<StoredKey> AccessKeys::byId(const std::string& id) {
    Query query(m_state.database, std::string("SELECT ") + columns + " FROM api_key WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return read(query);
}

Outcome<std::vector<StoredKey>> AccessKeys::page(bool withRevoked, const Page& page) {
    std::string sql = std::string("SELECT ") + columns + " FROM api_key WHERE 1";
    std::optional<StoredKey> last;
    if (page.after) {
        last = byId(page.after->id);
        if (!last)
            return Refusal(foreignCursor());
        sql += " AND seq < ?";
    }
    if (!withRevoked)
        sql += " AND revoked_at IS NULL";
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql);
    if (last)
        query.bindNext(last->seq);
    query.bindNext(page.limit + 1);
    std::vector<StoredKey> rows;
    while (query.step())
        rows.push_back(read(query));
    return rows;
}

} // namespace am::sandbox
