// Holds an export against its manifest.
#pragma once

#include "reports/Manifest.h"

#include <QString>

namespace am::reports {

/// What became of an export. A value.
struct Verification {
    enum class Outcome : quint8 {
        Untouched,
        NoFile,
        NoManifest,
        Unreadable,      ///< one of the two cannot be read
        ManifestChanged, ///< not what the console wrote
        Shorter,         ///< fewer bytes than recorded
        Longer,
        Changed, ///< as many bytes, but others
        RowsDiffer
    };
    Outcome outcome = Outcome::Untouched;
    ManifestClaims claims; ///< once the manifest could be read
    qint64 bytes = 0;      ///< found
    qint64 rows = 0;       ///< found
    QString problem;       ///< the system's own words, for Unreadable

    bool isUntouched() const { return outcome == Outcome::Untouched; }
};

/// Reads both files anew. It shows whether anything was changed since the manifest was written; it cannot
/// show who wrote the two. Blocks.
Verification verifyExport(const QString& file);

} // namespace am::reports
