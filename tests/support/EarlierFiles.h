// Files of earlier consoles, with data.
#pragma once

#include "store/Migrations.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace am::tests {

/// Archive and ledger as a console of an earlier version left them: made by the steps of that time
/// (resources/schema), and after each step filled by tests/store/fixtures/<kind>/NNNN.sql with rows for what
/// the step brought. Every step must have such a file, and after it every table at least one row, and every
/// column at least one value that says something.
struct EarlierFiles {
    /// One file of that version; for 0 an empty one.
    static void make(const QString& folder, store::Migrations::Kind kind, int version);
    /// What its fixtures fail to fill: tables without rows, columns without values.
    static QStringList gaps(const QString& folder, store::Migrations::Kind kind);
    /// Every row of every table, by table: its columns with their values, sorted.
    static QMap<QString, QStringList> rows(const QString& folder, store::Migrations::Kind kind,
                                           const QMap<QString, QStringList>& columns = {});
    /// The columns of every table of ours.
    static QMap<QString, QStringList> columns(const QString& folder, store::Migrations::Kind kind);
};

} // namespace am::tests
