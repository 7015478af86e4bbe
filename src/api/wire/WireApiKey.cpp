// Schemas ApiKey and ApiKeySecret.
#include "api/wire/WireApiKey.h"

namespace am::api::wire {

core::ApiKey apiKey(FieldReader& fields) {
    // Only a key just made is shown whole, and then not as part of these fields.
    fields.drop("plaintext");
    core::ApiKey key;
    key.id = fields.text("id");
    key.orgId = fields.optionalText("org_id");
    key.label = fields.optionalText("label");
    key.prefix = fields.text("prefix");
    key.scopes = fields.texts("scopes");
    key.createdAt = fields.optionalTime("created_at");
    key.lastUsedAt = fields.optionalTime("last_used_at");
    key.revokedAt = fields.optionalTime("revoked_at");
    key.extra = fields.rest();
    return key;
}

core::IssuedApiKey issuedApiKey(FieldReader& fields) {
    core::IssuedApiKey issued;
    issued.plaintext = core::SecretKey(fields.text("plaintext").toUtf8());
    issued.key = apiKey(fields);
    return issued;
}

} // namespace am::api::wire
