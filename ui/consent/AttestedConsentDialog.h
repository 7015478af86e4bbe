// Records consent that was given elsewhere, with its evidence.
#pragma once

#include "core/OwnedNumber.h"
#include "models/AttestedConsentController.h"
#include "ui/widgets/FormDialog.h"

#include <QHash>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace am::ui {

class FormRow;

class AttestedConsentDialog : public FormDialog {
    Q_OBJECT
public:
    AttestedConsentDialog(sync::Workspace& workspace, const core::Clock& clock,
                          const QList<core::OwnedNumber>& numbers, QWidget* parent);

    models::AttestedConsentController& controller() { return *m_controller; }

Q_SIGNALS:
    void saved(const QString& phoneNumberId, const QString& contact);

private:
    FormRow* addRow(const QString& field, const QString& label, QWidget* editor, const QString& help);
    void take();
    void updateState();
    void save();

    models::AttestedConsentController* m_controller;
    QComboBox* m_number;
    QLineEdit* m_contact;
    QDateTimeEdit* m_capturedAt;
    QComboBox* m_method;
    QPlainTextEdit* m_agreement;
    QLineEdit* m_formUrl;
    QLineEdit* m_ipAddress;
    QLineEdit* m_userAgent;
    QHash<QString, FormRow*> m_rows;
    bool m_showsProblems = false;
};

} // namespace am::ui
