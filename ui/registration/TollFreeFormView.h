// The fields of a toll-free dossier as widgets, one section below the other.
#pragma once

#include "models/TollFreeForm.h"

#include <QHash>
#include <QScrollArea>

namespace am::ui {

class FormRow;

/// Keeps both sides equal. Editors are named as FieldEditors name them.
class TollFreeFormView : public QScrollArea {
    Q_OBJECT
public:
    explicit TollFreeFormView(models::TollFreeForm& form, QWidget* parent = nullptr);

    /// Scrolls to a field and puts the cursor there.
    void reveal(const QString& field);

private:
    void showField(const QString& field);
    void showValue(const QString& field);
    void showCount(const QString& field);
    void showProblems();

    models::TollFreeForm& m_form;
    QHash<QString, FormRow*> m_rows;
};

} // namespace am::ui
