// From any older shape of a file to today's.
#pragma once

#include "store/Connection.h"

#include <QStringList>

namespace am::store {

/// The numbered SQL files of resources/schema/<kind>; append only. A file's `user_version` is the number of
/// the last step it has seen.
class Migrations {
public:
    enum class Kind : quint8 { Archive, Ledger };

    /// The version of this console, which is the number of steps.
    static int latest(Kind kind);
    /// The version of a file; 0 for a missing or empty one. Touches nothing. A file that is not a database is
    /// a StoreFailure (Damaged), one of a newer console, too (NewerVersion).
    static int inspect(const QString& file, Kind kind);
    /// Runs the missing steps, each with its version in one transaction; gives the version then reached.
    static int run(Connection& connection, Kind kind);

    /// The single statements of a script; respects quotes, comments and trigger bodies.
    static QStringList statements(const QString& script);
};

} // namespace am::store
