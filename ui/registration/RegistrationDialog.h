// The window in which a brand or a campaign is filled in and filed.
#pragma once

#include "models/RegistrationForm.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

namespace am::ui {

class RegistrationFormView;

/// Texts that differ between brand and campaign.
struct RegistrationTexts {
    QString title;
    QString purpose;
    QString fileLabel;    ///< "File brand"
    QString confirmTitle; ///< "File this brand?"
    QString confirmText;  ///< what filing costs and that it is final
};

/// Owns the form. Blocks nothing; a closed window keeps the draft.
class RegistrationDialog : public FormDialog {
    Q_OBJECT
public:
    RegistrationDialog(const PageContext& context, models::RegistrationForm* form, RegistrationTexts texts,
                       QWidget* parent);

    models::RegistrationForm& form() { return *m_form; }

Q_SIGNALS:
    void filed(const QString& id);

private:
    void updateState();
    void showReasons();
    void ask();
    void askDiscard();

    PageContext m_context;
    models::RegistrationForm* m_form;
    RegistrationTexts m_texts;
    RegistrationFormView* m_view;
    QWidget* m_reasons = nullptr;
    QPushButton* m_discard;
};

} // namespace am::ui
