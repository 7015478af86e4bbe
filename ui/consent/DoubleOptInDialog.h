// Asks a contact by text whether they want our texts.
#pragma once

#include "core/OwnedNumber.h"
#include "models/DoubleOptInForm.h"
#include "ui/widgets/FormDialog.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace am::ui {

class Banner;
class LandlineWarning;
class FormRow;
class ToneText;

/// Number, contact and text, with what a good text holds; afterwards, what became of it.
class DoubleOptInDialog : public FormDialog {
    Q_OBJECT
public:
    DoubleOptInDialog(sync::Workspace& workspace, const QList<core::OwnedNumber>& numbers,
                      const QHash<QString, QString>& brandNames, QWidget* parent);

    void setNumber(const QString& phoneNumberId);
    void setContact(const QString& contact);
    models::DoubleOptInForm& form() { return *m_form; }

private:
    void buildFields(const QList<core::OwnedNumber>& numbers);
    void buildChecks();
    void chooseNumber();
    void updateFields();
    void updateState();

    models::DoubleOptInForm* m_form;
    QHash<QString, QString> m_brandNames;
    QString m_proposal; ///< the text put in by us; replaced only while untouched
    QComboBox* m_number;
    QLineEdit* m_contact;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_agreement;
    FormRow* m_contactRow = nullptr;
    FormRow* m_textRow = nullptr;
    LandlineWarning* m_landline;
    QList<ToneText*> m_checks;
    Banner* m_outcome;
    bool m_wasTyped = false;
};

} // namespace am::ui
