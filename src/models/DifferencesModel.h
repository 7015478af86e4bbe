// The rows of one list that are not the same at the API and here.
#pragma once

#include "sync/ReconcileReport.h"

#include <QAbstractTableModel>

namespace am::models {

/// What, id, time, and which fields or why. Lives on the UI thread.
class DifferencesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { What, Id, At, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(const QList<sync::RowDifference>& differences);
    const QList<sync::RowDifference>& differences() const { return m_rows; }
    /// All rows as tab-separated lines under a line of headings.
    QString text() const;

    static QString whatOf(const sync::RowDifference& difference);
    static QString whyOf(const sync::RowDifference& difference);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<sync::RowDifference> m_rows;
};

} // namespace am::models
