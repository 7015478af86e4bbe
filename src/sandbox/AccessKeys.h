// The keys that open the sandbox.
#pragma once

#include "core/SecretKey.h"
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
    bool isMain = false; ///< the sandbox's own key: all scopes and the control calls
    std::string id;      ///< of the API key resource; empty for keys made by a control call
    std::string label;   ///< who acts, in the audit log
};

/// The main key and those made by POST /sandbox/keys. Only hashes of the latter are stored.
class AccessKeys {
public:
    explicit AccessKeys(WorldState& state) : m_state(state) {}

    /// Loads the stored keys; `given` replaces the main key, an empty one is generated if none is stored.
    void load(const core::SecretKey& given);
    const core::SecretKey& mainKey() const { return m_main; }
    /// Stores the main key again after the world was replaced, and reads the others.
    void reload();
    std::optional<KeyGrant> find(const std::string& key) const;
    /// A further key with just these scopes.
    std::string create(const std::vector<std::string>& scopes);

private:
    WorldState& m_state;
    core::SecretKey m_main;
    std::map<std::string, KeyGrant> m_byHash;
};

} // namespace am::sandbox
