// Exporting messages to CSV, beside sqlite3's own.
#pragma once

#include <QString>

#include <optional>

namespace am::bench {

/// All messages of an archive, written once each way; seconds.
struct ExportTimes {
    qint64 rows = 0;
    double ours = 0; ///< with SHA-256, manifest, and everything on the disk
    /// `sqlite3 -csv`: the columns as they are stored, so that nothing is turned into text for people.
    std::optional<double> asStored;
    /// `sqlite3 -csv`: the values that ours writes.
    std::optional<double> sameValues;
};

/// The profile must not be open. What sqlite3 is not there for stays empty.
ExportTimes exportTimes(const QString& folder);

} // namespace am::bench
