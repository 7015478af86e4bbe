// Writes an export and its manifest.
#pragma once

#include "reports/ExportKind.h"
#include "reports/PendingFile.h"
#include "rules/FilterLanguage.h"
#include "store/StoreResult.h"

#include <QString>
#include <QTimeZone>

#include <atomic>
#include <optional>

namespace am::reports {

/// What is wanted. A value.
struct ExportRequest {
    QString profileFolder;
    ExportKind kind = ExportKind::Messages;
    ExportFormat format = ExportFormat::Csv;
    QString filter;                               ///< in the filter language; empty = all rows
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< for dates in the filter
    QString target;
    QString programVersion;
    QString source; ///< base URL of the API, or "embedded sandbox"; for the manifest
    bool isSandbox = false;
};

/// What was written. A value.
struct ExportReport {
    QString file;
    QString manifest;
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256;
};

/// Why nothing was written. A value.
struct ExportError {
    enum class Kind : quint8 {
        BadFilter,      ///< `filter` says where
        NotFilterable,  ///< the kind has no filter
        TargetUnusable, ///< a folder, a device, a place that is not there
        TargetFailed,   ///< `file`
        ArchiveFailed,  ///< `store`
        Cancelled
    };
    Kind kind = Kind::Cancelled;
    FileError file;
    store::StoreError store;
    rules::FilterError filter;
};

/// Shared between the thread that exports and those that watch.
struct ExportProgress {
    std::atomic<qint64> rows{0};
    std::atomic<qint64> total{-1}; ///< -1 = not counted yet
    std::atomic<bool> isCancelled{false};
};

/// Reads the profile's archive in one snapshot and writes the rows as they come, with the memory of a few
/// megabytes however many there are. Blocks until both files are on the disk under their names, or neither
/// is: a target that exists is replaced only then. `Archive` need not be open, here or elsewhere, and may be;
/// its writer is not held up (README.md). Not for the UI thread.
tl::expected<ExportReport, ExportError> runExport(const ExportRequest& request, ExportProgress& progress);

} // namespace am::reports
