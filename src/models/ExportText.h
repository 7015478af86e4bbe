// What an export that failed, or was checked, means in words.
#pragma once

#include "models/ErrorText.h"
#include "reports/Export.h"
#include "reports/Verification.h"

namespace am::models {

ErrorText describe(const reports::ExportError& error);

/// One line about the file named `file`.
QString describe(const reports::Verification& verification, const QString& file);

} // namespace am::models
