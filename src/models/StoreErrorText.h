// What a failed read or write of the local files means, and what to do next.
#pragma once

#include "models/ErrorText.h"
#include "store/StoreResult.h"

namespace am::models {

ErrorText describe(const store::StoreError& error);

} // namespace am::models
