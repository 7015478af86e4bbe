// The table of our numbers: its columns, keys, menu and selection.
#pragma once

#include "models/NumberBulkPlan.h"
#include "models/OwnedNumbersModel.h"
#include "ui/widgets/DataTable.h"

namespace am::models {
class NumberFilterModel;
}

namespace am::ui {

/// F2 edits a label, Delete releases, Esc clears a selection of several, Ctrl+A takes all that are shown.
class NumbersTable : public DataTable {
    Q_OBJECT
public:
    NumbersTable(models::OwnedNumbersModel& numbers, models::NumberFilterModel& shown,
                 QWidget* parent = nullptr);

    /// Id of the current row; empty if there is none.
    QString currentId() const;
    int selectedCount() const { return int(selectionModel()->selectedRows().size()); }
    /// The selected rows, in the order of the table.
    QList<models::OwnedNumberRow> selection() const;
    /// Selects those of the ids that are shown and goes to the first; false if none is.
    bool select(const QStringList& ids);

Q_SIGNALS:
    void selectionEdited();
    void detailsAsked(const QString& id);
    void actAsked(am::models::NumberChange::Act act);
    void releaseAsked();
    /// Esc, with at most one row selected.
    void escaped();

private:
    void connectKeys();
    void showMenu(const QPoint& place);

    models::OwnedNumbersModel& m_numbers;
    models::NumberFilterModel& m_shown;
};

} // namespace am::ui
