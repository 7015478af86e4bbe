// Writes down what the aggregator said about a dossier.
#pragma once

#include "core/TollFreeDossier.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace am::ui {

class FormRow;

/// New status, its date, reference, rejection codes, note. Adds to the history and changes nothing in it.
class TollFreeStatusDialog : public FormDialog {
    Q_OBJECT
public:
    TollFreeStatusDialog(const core::TollFreeDossier& dossier, core::Timestamp now, QWidget* parent);

Q_SIGNALS:
    /// The button is off from now on; whoever saves it closes the dialog or switches the button on again.
    void chosen(qint64 dossierId, const am::core::TollFreeStatusChange& change);

private:
    QStringList codes() const;
    void explainCodes();
    void explainStatus();
    void save();

    core::TollFreeDossier m_dossier;
    core::Timestamp m_now;
    QComboBox* m_status;
    QDateTimeEdit* m_at;
    QLineEdit* m_reference;
    QLineEdit* m_codes;
    QPlainTextEdit* m_note;
    FormRow* m_statusRow;
    FormRow* m_atRow;
    FormRow* m_codesRow;
};

} // namespace am::ui
