// The window in which a toll-free dossier is filled in.
#pragma once

#include "models/TollFreeForm.h"
#include "ui/widgets/FormDialog.h"

#include <QTimer>

namespace am::ui {

class TollFreeFormView;
class TollFreeFindingsPanel;

/// Owns the form. The form on the leading side, the findings beside it. Blocks nothing; what is typed is
/// saved as one types.
class TollFreeDialog : public FormDialog {
    Q_OBJECT
public:
    TollFreeDialog(models::TollFreeForm* form, QWidget* parent);

    models::TollFreeForm& form() { return *m_form; }

Q_SIGNALS:
    /// What is typed is saved; the dossier is to be written to a file.
    void exportAsked(qint64 dossierId);

private:
    void updateState();

    models::TollFreeForm* m_form;
    TollFreeFormView* m_view;
    TollFreeFindingsPanel* m_findings;
    /// Cards are not made anew with each keystroke.
    QTimer m_calm;
    bool m_exportsOnceSaved = false;
};

} // namespace am::ui
