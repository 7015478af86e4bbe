// Look up whose line numbers are: one, or many at once.
#pragma once

#include "models/LookupController.h"
#include "ui/widgets/FormDialog.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace am::ui {

class DataTable;
class FormRow;
class ToneText;

/// Numbers as typed or pasted, what is known already, what asking costs, and a result for each. Nothing is
/// asked before the button that names the charge is pressed. Closing it lets the request on its way end; its
/// answer is kept.
class LookupDialog : public FormDialog {
    Q_OBJECT
public:
    LookupDialog(sync::Workspace& workspace, QWidget* parent);

    /// In any notation, separated by line ends or commas.
    void setNumbers(const QString& numbers);
    models::LookupController& controller() { return *m_controller; }

private:
    void build();
    void refresh();
    QString countsText() const;
    QString outcomeText() const;

    models::LookupController* m_controller;
    QPlainTextEdit* m_numbers;
    FormRow* m_numbersRow = nullptr;
    QCheckBox* m_again;
    ToneText* m_cost;
    DataTable* m_table;
    QPushButton* m_retry;
    QPushButton* m_stop;
};

} // namespace am::ui
