// The fields of a registration form as widgets.
#pragma once

#include "models/RegistrationForm.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace am::ui {

class FormRow;

/// Builds one row per field, in sections, and keeps both sides equal. Editors are named after the contract's
/// fields: "displayNameLineEdit", "messageFlowPlainTextEdit", "usecaseComboBox", "embeddedLinkCheckBox".
class RegistrationFormView : public QWidget {
    Q_OBJECT
public:
    explicit RegistrationFormView(models::RegistrationForm& form, QWidget* parent = nullptr);

    /// The row of a field; null if there is none.
    FormRow* row(const QString& field) const { return m_rows.value(field); }
    /// Scroll areas need to know which widget to show for a field.
    QWidget* editor(const QString& field) const;

private:
    void addField(const models::FormField& field);
    QWidget* makeLine(const models::FormField& field);
    QWidget* makeText(const models::FormField& field);
    QWidget* makeChoice(const models::FormField& field);
    QWidget* makeChoices(const models::FormField& field);
    QWidget* makeFlag(const models::FormField& field);
    void fillChoices(const QString& field);
    void showValue(const QString& field);
    void showField(const QString& field);
    void showProblems();
    void showCount(const QString& field);

    models::RegistrationForm& m_form;
    QVBoxLayout* m_column;
    QString m_section;
    QHash<QString, FormRow*> m_rows;
};

} // namespace am::ui
