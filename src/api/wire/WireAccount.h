// The organization and its wallet.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Organization.h"

namespace am::api::wire {

core::Organization organization(FieldReader& fields);
core::Wallet wallet(FieldReader& fields);

} // namespace am::api::wire
