// A value or the reason why there is none.
#pragma once

#include "core/ApiError.h"

#include <tl/expected.hpp>

namespace am::core {

template <class T>
using Result = tl::expected<T, ApiError>;

} // namespace am::core
