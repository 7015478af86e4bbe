// A change of many numbers as a table: what is planned for each, and what became of it.
#pragma once

#include "models/DiffTableModel.h"
#include "models/NumberBulkPlan.h"
#include "models/Roles.h"

namespace am::models {

/// Lives on the UI thread.
class NumberBulkModel : public DiffTableModel<NumberBulkRow> {
    Q_OBJECT
public:
    enum Column : int { Number, Label, State, Note, ColumnCount };

    explicit NumberBulkModel(QObject* parent = nullptr) : DiffTableModel<NumberBulkRow>(parent) {}

    void setRows(const QList<NumberBulkRow>& rows) { replaceRows(rows); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateWord(NumberBulkRow::State state);
    /// What became of the row, with the code and request id of an error.
    static QString outcome(const NumberBulkRow& row);
};

} // namespace am::models
