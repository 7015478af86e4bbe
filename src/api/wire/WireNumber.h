// Numbers as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/OwnedNumber.h"

namespace am::api::wire {

core::OwnedNumber ownedNumber(FieldReader& fields);
core::AvailableNumber availableNumber(FieldReader& fields);

} // namespace am::api::wire
