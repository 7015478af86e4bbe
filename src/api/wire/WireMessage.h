// Messages of both directions as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/MediaUpload.h"
#include "core/Message.h"

namespace am::api::wire {

core::Message outboundMessage(FieldReader& fields);
core::Message inboundMessage(FieldReader& fields);
core::MediaUpload mediaUpload(FieldReader& fields);

} // namespace am::api::wire
