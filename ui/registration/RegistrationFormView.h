// The fields of a registration form as widgets, a page for each step.
#pragma once

#include "models/FindingsController.h"
#include "models/RegistrationForm.h"

#include <QHash>
#include <QStackedWidget>

class QScrollArea;
class QVBoxLayout;

namespace am::ui {

class FieldBlock;

/// Builds one block per field and keeps both sides equal. Each step scrolls by itself.
class RegistrationFormView : public QStackedWidget {
    Q_OBJECT
public:
    RegistrationFormView(models::RegistrationForm& form, models::FindingsController& findings,
                         QWidget* parent = nullptr);

    /// Null if there is no such field.
    FieldBlock* block(const QString& field) const { return m_blocks.value(field); }
    QWidget* editor(const QString& field) const;
    /// The column of a step's fields, between its title and the stretch at its end.
    QVBoxLayout* column(int step) const { return m_columns.at(step); }
    /// Puts a widget below a field.
    void addBelow(const QString& field, QWidget* widget);
    /// Shows the step a field stands in, scrolls there and puts the cursor into it.
    void reveal(const QString& field);
    /// Findings of this step's fields are shown from now on.
    void notice(int step);
    /// Puts the cursor into the first field of the step shown.
    void focusFirst();

private:
    void addStep(const models::FormStep& step);
    void showReasons();

    models::RegistrationForm& m_form;
    models::FindingsController& m_findings;
    QList<QScrollArea*> m_pages;
    QList<QVBoxLayout*> m_columns;
    QHash<QString, FieldBlock*> m_blocks;
};

} // namespace am::ui
