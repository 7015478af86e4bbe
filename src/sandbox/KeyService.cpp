// Who may make, rotate and revoke API keys.
#include "sandbox/KeyService.h"

#include "core/Scopes.h"
#include "sandbox/AuditLog.h"

#include <set>

namespace am::sandbox {

namespace {
constexpr int longestLabel = 100;

Failure invalid(std::map<std::string, std::string> details) {
    Failure failure = failure::invalidInput(std::move(details));
    failure.message = "invalid input";
    return failure;
}

std::optional<Failure> lackedScope(const Request& request, const std::vector<std::string>& scopes) {
    for (const std::string& scope : scopes)
        if (!request.hasScope(scope))
            return failure::forbidden("your key lacks the scope " + scope + ", so it cannot hand it on");
    return std::nullopt;
}
} // namespace

void KeyService::announce(const std::string& verb, const std::string& event, const StoredKey& key) {
    JsonWriter json;
    json.beginObject().field("api_key_id", key.id).field("label", key.label).field("prefix", key.prefix);
    json.key("scopes").beginArray();
    for (const std::string& scope : key.scopes)
        json.value(scope);
    json.endArray().endObject();
    const std::string data = json.take();
    m_state.announcements.event(event, data);
    AuditLog(m_state).record("api_key." + verb, "api_key", key.id, data);
}

Outcome<IssuedKey> KeyService::create(const Request& request) {
    if (auto failure = m_state.limits.keyChanges.refusal(m_state.now()))
        return Refusal(*failure);
    // Assumption A32. Every problem of the body is 400 INVALID_INPUT here, a missing label as well as a bad
    // scope.
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(invalid(body.error().details));
    const std::string label = body->requiredText("label", longestLabel);
    const bool given = body->has("scopes");
    const auto scopes = body->textList("scopes", 64).value_or(std::vector<std::string>());
    if (!given)
        body->problem("scopes", "is required");
    else if (scopes.empty())
        body->problem("scopes", "must name at least one scope");
    for (const std::string& scope : scopes)
        if (!core::allScopes().contains(QString::fromStdString(scope)))
            body->problem("scopes", "has an unknown scope: " + scope);
    if (std::set<std::string>(scopes.begin(), scopes.end()).size() != scopes.size())
        body->problem("scopes", "must not repeat a scope");
    if (auto failure = body->finish())
        return Refusal(invalid(failure->details));
    if (auto failure = lackedScope(request, scopes))
        return Refusal(*failure);
    IssuedKey issued = m_keys.issue(label, scopes);
    announce("create", "api_key.created", issued.key);
    return issued;
}

Outcome<IssuedKey> KeyService::rotate(const Request& request, const std::string& id) {
    if (auto failure = m_state.limits.keyChanges.refusal(m_state.now()))
        return Refusal(*failure);
    const auto key = m_keys.byId(id);
    // Assumption A31. A revoked key cannot be rotated back to life: it counts as unknown. And rotating gives
    // the caller that key, so it takes the same scopes as making it.
    if (!key || key->revokedAt)
        return Refusal(failure::notFound("API key"));
    if (auto failure = lackedScope(request, key->scopes))
        return Refusal(*failure);
    IssuedKey issued = m_keys.replace(*key);
    announce("rotate", "api_key.rotated", issued.key);
    return issued;
}

Outcome<StoredKey> KeyService::revoke(const std::string& id) {
    auto key = m_keys.byId(id);
    if (!key)
        return Refusal(failure::notFound("API key"));
    if (key->revokedAt)
        return *key;
    m_keys.revoke(id);
    announce("revoke", "api_key.revoked", *key);
    return *key;
}

} // namespace am::sandbox
