// Where an export goes, and how it gets there with its manifest.
#pragma once

#include "reports/Export.h"
#include "reports/Manifest.h"
#include "reports/PendingFile.h"

#include <QByteArray>

namespace am::reports {

/// Where the file really goes: to what a symbolic link points to, not in its place. TargetUnusable for a
/// folder, a device, or a place that is not there.
tl::expected<QString, ExportError> exportTarget(const QString& wanted);

/// Both are whole and on the disk before either gets its name. The export comes first: killed in between, it
/// is whole, and --verify says that the manifest beside it is missing or another one's.
PendingFile::Done publishWithManifest(PendingFile& file, const QString& manifestName,
                                      const QByteArray& manifest);

/// Writes a small export that is in memory, and its manifest; fills in `manifest` what is known of the file.
tl::expected<ExportReport, ExportError> writeDocument(const QString& target, const QByteArray& content,
                                                      Manifest& manifest);

} // namespace am::reports
