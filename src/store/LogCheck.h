// Looks for damage in a write-ahead log.
#pragma once

#include <QString>

namespace am::store {

/// SQLite reads a log up to the first frame that is not whole and takes that for its end. That is right for
/// what a sudden end leaves, a last frame written in part; but damage further up takes committed transactions
/// away without a word. This tells the two apart: damaged is a log whose header is not sound, or in which
/// frames of the same run follow one that is not (https://www.sqlite.org/fileformat.html, The Write-Ahead
/// Log).
struct LogCheck {
    /// False also for a missing or empty log, and for one that cannot be read.
    static bool isDamaged(const QString& logFile);
};

} // namespace am::store
