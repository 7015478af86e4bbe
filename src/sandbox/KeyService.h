// Who may make, rotate and revoke API keys.
#pragma once

#include "sandbox/AccessKeys.h"
#include "sandbox/BodyReader.h"
#include "sandbox/Request.h"

namespace am::sandbox {

/// The rules of /v1/api-keys: ten new secrets a minute, no scope that the caller lacks. Each change is told
/// to the webhook endpoints and stands in the audit log.
class KeyService {
public:
    KeyService(WorldState& state, AccessKeys& keys) : m_state(state), m_keys(keys) {}

    /// Everything wrong with the body is 400 INVALID_INPUT, as the route documents no 422.
    Outcome<IssuedKey> create(const Request& request);
    Outcome<IssuedKey> rotate(const Request& request, const std::string& id);
    /// Revoking a revoked key changes nothing. 404 for an unknown one.
    Outcome<StoredKey> revoke(const std::string& id);

private:
    void announce(const std::string& verb, const std::string& event, const StoredKey& key);
    WorldState& m_state;
    AccessKeys& m_keys;
};

} // namespace am::sandbox
