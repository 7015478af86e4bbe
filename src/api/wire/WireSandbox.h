// What the sandbox's control calls answer (src/sandbox/README.md).
#pragma once

#include "api/wire/FieldReader.h"
#include "core/SandboxTypes.h"

namespace am::api::wire {

core::SandboxState sandboxState(FieldReader& fields);
core::SandboxPhone sandboxPhone(FieldReader& fields);
core::SandboxPhoneMessage sandboxPhoneMessage(FieldReader& fields);
QByteArray chaosBody(const core::SandboxChaos& chaos);

} // namespace am::api::wire
