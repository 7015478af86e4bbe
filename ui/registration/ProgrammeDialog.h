// What a toll-free number, or all of them, may send: content and how much a day.
#pragma once

#include "core/TollFreeProgramme.h"
#include "ui/widgets/FormDialog.h"

class QComboBox;
class QSpinBox;

namespace am::ui {

/// The empty number sets what holds for all; a single one may follow that.
class ProgrammeDialog : public FormDialog {
    Q_OBJECT
public:
    ProgrammeDialog(const QString& number, const core::ProgrammeSettings& settings, QWidget* parent);

Q_SIGNALS:
    /// The button is off from now on; whoever saves it closes the dialog or switches the button on again.
    void chosen(const QString& number, const am::core::ProgrammeSetting& setting);

private:
    core::ProgrammeSetting setting() const;

    QString m_number;
    QComboBox* m_content;
    QComboBox* m_limitKind;
    QSpinBox* m_limit;
};

} // namespace am::ui
