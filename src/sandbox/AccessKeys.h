// The keys that open the sandbox.
#pragma once

#include "core/SecretKey.h"
#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace am::sandbox {

/// What a key may do.
struct KeyGrant {
    std::set<std::string> scopes;
    bool isMain = false;    ///< the sandbox's own key: opens the control calls, for ever
    bool isRevoked = false; ///< of the main key alone: it opens only the control calls now
    std::string id;         ///< of the API key resource
    std::string label;      ///< who acts, in the audit log
};

/// An API key as it can be shown. The plain text is known only to whoever it was given to.
struct StoredKey {
    qint64 seq = 0;
    std::string id;
    std::string label;
    std::string prefix;
    std::vector<std::string> scopes;
    core::Timestamp createdAt;
    std::optional<core::Timestamp> lastUsedAt;
    std::optional<core::Timestamp> revokedAt;
};

/// A key just made, with the plain text that is shown this once.
struct IssuedKey {
    StoredKey key;
    std::string plaintext;
};

/// The ApiKey of the contract; with the plain text, its ApiKeySecret.
void writeKey(JsonWriter& json, const StoredKey& key, const std::string& organizationId,
              const std::optional<std::string>& plaintext = std::nullopt);

/// All keys of the organization, the sandbox's own among them. Of all but that one only hashes are stored.
class AccessKeys {
public:
    explicit AccessKeys(WorldState& state) : m_state(state) {}

    /// Takes `given` as the sandbox's own key; an empty one means the stored, or else a generated one.
    void load(const core::SecretKey& given);
    const core::SecretKey& mainKey() const { return m_main; }
    /// Puts the sandbox's own key into the world again after that was replaced. It is valid then, even if it
    /// was rotated or revoked before: whoever starts or resets a sandbox issues its key.
    void reload();
    std::optional<KeyGrant> find(const std::string& key);
    /// Remembers that a key is in use now, to the minute.
    void noteUse(const std::string& keyId);

    /// A further key with just these scopes, for tests (POST /sandbox/keys).
    std::string create(const std::vector<std::string>& scopes);
    IssuedKey issue(const std::string& label, const std::vector<std::string>& scopes);
    /// A new plain text for the same key; the old one opens nothing any more.
    IssuedKey replace(const StoredKey& key);
    void revoke(const std::string& id);
    std::optional<StoredKey> byId(const std::string& id);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredKey>> page(bool withRevoked, const Page& page);

private:
    /// The same for the same world and requests, yet not to be guessed without the sandbox's own key.
    std::string freshPlaintext();
    WorldState& m_state;
    core::SecretKey m_main;
    std::map<std::string, core::Timestamp> m_noted; ///< by key id: the use that stands in the table
};

} // namespace am::sandbox
