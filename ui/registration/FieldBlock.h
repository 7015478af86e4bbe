// One field of a registration form with all that stands around it.
#pragma once

#include "models/FindingsController.h"
#include "models/PlacedReasons.h"
#include "models/RegistrationForm.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace am::ui {

class FieldNotes;
class FormRow;
class MessagePreview;
class ToneText;

/// Label, editor, count, help, what was found, and for texts that will be sent their segments and look. Keeps
/// equal to the form.
class FieldBlock : public QWidget {
    Q_OBJECT
public:
    FieldBlock(models::RegistrationForm& form, models::FindingsController& findings,
               const models::FormField& field, QWidget* parent);

    const QString& field() const { return m_name; }
    QWidget* editor() const;
    FormRow* row() const { return m_row; }
    /// Trailing end of the line below the editor, for a button.
    void addAction(QWidget* action);
    void setReasons(const QList<models::PlacedReason>& reasons);
    /// Findings are shown once somebody has been here.
    void setNoticed();
    void showField();
    void showValue();
    void showFindings();

private:
    void showHelp();
    void showCount();
    void showSegments();

    models::RegistrationForm& m_form;
    models::FindingsController& m_findings;
    QString m_name;
    FormRow* m_row;
    QWidget* m_under;
    QHBoxLayout* m_underLine;
    QLabel* m_segments = nullptr;
    ToneText* m_culprit = nullptr;
    MessagePreview* m_preview = nullptr;
    FieldNotes* m_notes;
    QList<models::PlacedReason> m_reasons;
    bool m_isNoticed = false;
};

} // namespace am::ui
