// Messages of both directions as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Message.h"

namespace am::api::wire {

core::Message outboundMessage(FieldReader& fields);
core::Message inboundMessage(FieldReader& fields);

} // namespace am::api::wire
