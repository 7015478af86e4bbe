// What is said when a profile cannot be opened.
#pragma once

#include "models/ErrorText.h"
#include "store/StoreResult.h"

namespace am::models {

/// A failure of the archive or the ledger in words.
ErrorText describeOpening(const store::StoreError& error);
/// The embedded sandbox did not start; `reason` is its own text.
ErrorText describeSandboxFailure(const QString& reason);

} // namespace am::models
