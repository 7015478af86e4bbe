// The window in which a brand or a campaign is filled in, checked and filed.
#pragma once

#include "models/FindingsController.h"
#include "models/FormStepsModel.h"
#include "models/RegistrationFacts.h"
#include "models/RegistrationForm.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/PageContext.h"

class QListView;
class QSplitter;

namespace am::ui {

class Banner;
class FilingSummary;
class FindingsPanel;
class RegistrationFormView;

/// Texts that differ between brand and campaign.
struct RegistrationTexts {
    QString title;
    QString purpose;
    QString fileLabel;    ///< "File brand"
    QString confirmTitle; ///< "File this brand?"
    QString confirmText;  ///< what filing costs and that it is final
    QString noReasons;    ///< what is known where a rejection came without reasons
};

/// Steps at the leading side, fields in the middle, findings beside or below them. Owns the form. Blocks
/// nothing; a closed window keeps the draft. Only findings that block stop a filing.
class RegistrationDialog : public FormDialog {
    Q_OBJECT
public:
    RegistrationDialog(const PageContext& context, models::RegistrationForm* form,
                       models::RegistrationFacts& facts, RegistrationTexts texts, QWidget* parent);

    models::RegistrationForm& form() { return *m_form; }
    models::FindingsController& findings() { return *m_findings; }
    RegistrationFormView& view() { return *m_view; }
    void showStep(int step);
    /// Shows a field of any step and puts the cursor there.
    void revealField(const QString& field);

Q_SIGNALS:
    void filed(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildContent();
    QWidget* buildMiddle();
    void buildShortcuts();
    void goBy(int steps);
    void updateButtons();
    void updateState();
    void showNotice();
    void showReasons();
    void showFilingError();
    void ask();
    void askDiscard();

    PageContext m_context;
    models::RegistrationForm* m_form;
    models::RegistrationFacts& m_facts;
    RegistrationTexts m_texts;
    models::FindingsController* m_findings;
    models::FormStepsModel* m_stepsModel;
    QListView* m_steps;
    RegistrationFormView* m_view;
    FindingsPanel* m_panel;
    FilingSummary* m_summary;
    QSplitter* m_split;
    Banner* m_notice;
    QWidget* m_reasons = nullptr;
    QPushButton* m_discard;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace am::ui
