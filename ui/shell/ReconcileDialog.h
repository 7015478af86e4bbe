// Holds the local copy against the API, and repairs it.
#pragma once

#include "ui/widgets/FormDialog.h"

class QStackedWidget;

namespace am::models {
class ReconcileController;
}
namespace am::sync {
class Workspace;
}

namespace am::ui {

class DataTable;
class EmptyState;

/// One row for each list, below it the rows of the chosen one that differ. Closing it does not end a
/// comparison; opening it again shows how far it is.
class ReconcileDialog : public FormDialog {
    Q_OBJECT
public:
    ReconcileDialog(sync::Workspace& workspace, QWidget* parent);

    models::ReconcileController& controller() { return *m_controller; }

private:
    void refresh();
    QWidget* makeContent();

    models::ReconcileController* m_controller;
    QLabel* m_summary;
    QLabel* m_repaired;
    DataTable* m_streams;
    QLabel* m_title;
    DataTable* m_differences;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_run;
    QPushButton* m_copyList;
    QPushButton* m_copyReport;
};

} // namespace am::ui
