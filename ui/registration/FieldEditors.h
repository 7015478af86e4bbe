// The editor of one field of a registration form, and its value.
#pragma once

#include "models/RegistrationForm.h"

class QWidget;

namespace am::ui {

/// Editors are named after the contract's fields: "displayNameLineEdit", "messageFlowPlainTextEdit",
/// "usecaseComboBox", "embeddedLinkCheckBox". What is typed goes into the form.
struct FieldEditors {
    /// "display_name", "LineEdit" → "displayNameLineEdit"
    static QString objectName(const QString& field, const QString& widgetClass);
    static QWidget* make(models::RegistrationForm& form, const models::FormField& field, QWidget* parent);
    /// The choices as they are now.
    static void fillChoices(const models::RegistrationForm& form, const QString& field, QWidget* editor);
    /// Shows the form's value. What the form put in by itself can be undone in the editor, too.
    static void showValue(const models::RegistrationForm& form, const QString& field, QWidget* editor);
};

} // namespace am::ui
