// The lists of a comparison with the API, one row each.
#pragma once

#include "models/DiffTableModel.h"
#include "sync/ReconcileReport.h"

namespace am::models {

struct ReconcileRow {
    sync::StreamComparison comparison;

    QString key() const { return comparison.stream; }
    bool operator==(const ReconcileRow&) const = default;
};

/// Counts on both sides, and the result as a badge. Lives on the UI thread.
class ReconcileModel : public DiffTableModel<ReconcileRow> {
    Q_OBJECT
public:
    enum Column : int { List, Remote, Local, Missing, Changed, OnlyHere, Result, ColumnCount };

    using DiffTableModel::DiffTableModel;

    void setStreams(const QList<sync::StreamComparison>& streams);
    /// "Sent messages"
    static QString nameOf(const QString& stream);
    /// "The same", "12 differ", "Reading…", or why it ended early.
    static QString resultOf(const sync::StreamComparison& comparison);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace am::models
