// Writes a toll-free dossier and its manifest.
#pragma once

#include "core/Timestamp.h"
#include "reports/Export.h"

namespace am::reports {

/// What is wanted. A value.
struct TollFreeRequest {
    QString profileFolder;
    qint64 dossierId = 0;
    ExportFormat format = ExportFormat::Pdf; ///< Json or Pdf
    QString target;
    QString programVersion;
    QString source; ///< base URL of the API, or "embedded sandbox"
    bool isSandbox = false;
    core::Timestamp now; ///< in the API's time; for fields that are mandatory from a day on
};

/// Reads the dossier, what it is checked against and what the manifest says in one snapshot, and writes both
/// files as `runExport` does: both, or neither. Blocks. Not for the UI thread; a PDF needs a QGuiApplication.
tl::expected<ExportReport, ExportError> runTollFreeExport(const TollFreeRequest& request,
                                                          ExportProgress& progress);

} // namespace am::reports
