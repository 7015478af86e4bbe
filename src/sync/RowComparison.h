// Rows of the API held against those of the archive.
#pragma once

#include "sync/ComparedList.h"
#include "sync/ReconcileReport.h"
#include "sync/RowFields.h"

#include <QList>

#include <optional>

namespace am::sync {

/// How some rows of the API compare with the archive.
template <class Row>
struct ComparedRows {
    qint64 same = 0;
    QList<RowDifference> differences;
    QList<Row> found; ///< one row for each difference
};

/// Runs where the archive runs it.
template <class Row>
ComparedRows<Row> compareRows(const ComparedList<Row>& list, store::ReadSession& session,
                              const QList<Row>& rows) {
    using Kind = RowDifference::Kind;
    ComparedRows<Row> result;
    const QList<Row> settled = list.settled(session, rows);
    for (const Row& row : settled) {
        const std::optional<Row> known = list.find(session, row);
        if (known && *known == row) {
            ++result.same;
            continue;
        }
        RowDifference difference;
        difference.id = row.id;
        difference.at = list.timeOf(row);
        if (known) {
            difference.kind = list.merged(*known, row) == *known ? Kind::Kept : Kind::Changed;
            difference.fields = differingFields(*known, row);
        }
        result.differences += difference;
        result.found += row;
    }
    return result;
}

} // namespace am::sync
