// What the programme of a toll-free number forbids to send.
#pragma once

#include "core/ApiError.h"
#include "core/OutboxItem.h"
#include "core/Timestamp.h"

#include <optional>

namespace am::store {
class ReadSession;
}

namespace am::sync {

/// Why this text may not leave, as the sandbox would refuse it: the contact's daily limit is reached, or it
/// is marketing from a transactional programme. Nothing for numbers that are not toll-free. `item` is one
/// that is still queued; it does not count itself.
std::optional<core::ApiError> programmeRefusal(store::ReadSession& session, const core::OutboxItem& item,
                                               core::Timestamp now);

} // namespace am::sync
