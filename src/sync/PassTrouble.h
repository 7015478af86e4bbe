// Failures that are not about one stream.
#pragma once

#include "core/ApiError.h"

namespace am::sync {

/// The key reads another organization than the archive holds.
bool isOtherOrganization(const core::ApiError& error);
/// Does this failure concern every stream alike?
bool isFatal(const core::ApiError& error);

} // namespace am::sync
