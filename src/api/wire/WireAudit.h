// The audit log, and the erasures it records, as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/AuditEntry.h"
#include "core/Erasure.h"

namespace am::api::wire {

core::AuditEntry auditEntry(FieldReader& fields);
core::Erasure erasure(FieldReader& fields);

} // namespace am::api::wire
