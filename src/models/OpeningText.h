// What is said when a profile cannot be opened.
#pragma once

#include "models/ErrorText.h"
#include "store/StoreResult.h"

namespace am::models {

/// Archive or ledger could not be opened, or not be written.
ErrorText describeOpening(const store::StoreError& error);
/// The embedded sandbox did not start; `reason` is its own text.
ErrorText describeSandboxFailure(const QString& reason);

} // namespace am::models
