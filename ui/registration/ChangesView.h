// What a new draft changes against what was filed and rejected, field by field.
#pragma once

#include "models/FiledDifferences.h"
#include "models/RegistrationForm.h"

#include <QWidget>

class QVBoxLayout;

namespace am::ui {

/// Removed words are struck through behind a minus, inserted ones underlined behind a plus. Follows the form
/// while it is visible.
class ChangesView : public QWidget {
    Q_OBJECT
public:
    explicit ChangesView(models::RegistrationForm& form, QWidget* parent = nullptr);

Q_SIGNALS:
    void fieldAsked(const QString& field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* makeDifference(const models::FiledDifference& difference);
    QWidget* makeText(const models::FiledDifference& difference, models::DiffPart::Kind kind);

    models::RegistrationForm& m_form;
    QVBoxLayout* m_column;
    QList<models::FiledDifference> m_shown;
    bool m_isBuilt = false;
};

} // namespace am::ui
