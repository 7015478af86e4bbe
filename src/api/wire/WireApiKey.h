// API keys as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/ApiKey.h"

namespace am::api::wire {

core::ApiKey apiKey(FieldReader& fields);
core::IssuedApiKey issuedApiKey(FieldReader& fields);

} // namespace am::api::wire
