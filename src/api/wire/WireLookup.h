// Lookups as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Lookup.h"

namespace am::api::wire {

core::Lookup lookup(FieldReader& fields);

} // namespace am::api::wire
