// The scopes named by the contract (openapi.yaml, schema Scope).
#include "core/Scopes.h"

namespace am::core {

QStringList allScopes() {
    using namespace Qt::StringLiterals;
    return {u"messages:send"_s,   u"messages:read"_s, u"messages:erase"_s,
            u"numbers:read"_s,    u"numbers:write"_s, u"platform:inventory:write"_s,
            u"brands:read"_s,     u"brands:write"_s,  u"campaigns:read"_s,
            u"campaigns:write"_s, u"consent:read"_s,  u"consent:write"_s,
            u"lookups:read"_s,    u"lookups:write"_s, u"webhooks:read"_s,
            u"webhooks:write"_s,  u"org:read"_s,      u"org:admin:write"_s,
            u"apikeys:read"_s,    u"apikeys:write"_s, u"billing:read"_s,
            u"billing:write"_s,   u"metrics:read"_s,  u"audit:read"_s};
}

} // namespace am::core
