// Opens the windows in which brands and campaigns are filled in.
#include "ui/registration/RegistrationWindows.h"

#include "models/BrandForm.h"
#include "models/CampaignForm.h"
#include "models/RegistrationFacts.h"
#include "ui/registration/CampaignSteps.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/widgets/Notifier.h"

#include <algorithm>

namespace am::ui {

RegistrationWindows::RegistrationWindows(PageContext context, QWidget* owner)
    : QObject(owner),
      m_context(std::move(context)),
      m_owner(owner),
      m_facts(new models::RegistrationFacts(m_context.workspace, this)) {}

RegistrationDialog* RegistrationWindows::show(const QString& draftName) {
    RegistrationDialog* dialog = m_open.value(draftName);
    if (dialog) {
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    }
    return dialog;
}

RegistrationDialog* RegistrationWindows::openBrand(const QString& draftName) {
    const QString name = draftName.isEmpty() ? models::BrandForm::newDraftName() : draftName;
    if (!m_open.value(name)) {
        models::BrandForm* form = makeBrand(name);
        form->loadDraft();
    }
    return show(name);
}

RegistrationDialog* RegistrationWindows::openCampaign(const QString& draftName) {
    const QString name = draftName.isEmpty() ? models::CampaignForm::newDraftName() : draftName;
    if (!m_open.value(name)) {
        models::CampaignForm* form = makeCampaign(name);
        form->loadDraft();
    }
    return show(name);
}

RegistrationDialog* RegistrationWindows::redraft(const core::Campaign& campaign) {
    const QString name = models::CampaignForm::redraftName(campaign);
    if (!m_open.value(name)) {
        models::CampaignForm* form = makeCampaign(name);
        startUnlessBegun(form, [form, campaign] { form->startFrom(campaign); });
    }
    return show(name);
}

RegistrationDialog* RegistrationWindows::redraft(const core::Brand& brand) {
    const QString name = models::BrandForm::redraftName(brand);
    if (!m_open.value(name)) {
        models::BrandForm* form = makeBrand(name);
        startUnlessBegun(form, [form, brand] { form->startFrom(brand); });
    }
    return show(name);
}

bool RegistrationWindows::isBusy() const {
    return std::any_of(m_open.cbegin(), m_open.cend(), [](const QPointer<RegistrationDialog>& dialog) {
        return dialog && dialog->form().isUnsaved();
    });
}

void RegistrationWindows::forget(const QString& draftName) {
    if (RegistrationDialog* open = m_open.take(draftName)) {
        open->form().discard();
        open->close();
    }
}

void RegistrationWindows::startUnlessBegun(models::RegistrationForm* form, std::function<void()> start) {
    connect(
        form, &models::RegistrationForm::draftLoaded, form,
        [start = std::move(start)](bool found) {
            if (!found) {
                start();
            }
        },
        Qt::SingleShotConnection);
    form->loadDraft();
}

RegistrationDialog* RegistrationWindows::make(models::RegistrationForm* form, const RegistrationTexts& texts,
                                              const QString& notice) {
    auto* dialog = new RegistrationDialog(m_context, form, *m_facts, texts, m_owner->window());
    connect(dialog, &RegistrationDialog::filed, this, [this, notice](const QString& id) {
        m_context.notifier.notify(notice, {}, models::Tone::Success);
        Q_EMIT filed(id);
    });
    // A closed window is deleted later; its draft may be opened before.
    connect(dialog, &QDialog::finished, this, [this, form] {
        form->saveUnsaved();
        m_open.remove(form->draftName());
    });
    form->follow(*m_facts);
    m_open.insert(form->draftName(), dialog);
    return dialog;
}

models::BrandForm* RegistrationWindows::makeBrand(const QString& draftName) {
    auto* form = new models::BrandForm(m_context.workspace, draftName);
    const RegistrationTexts texts{
        tr("New brand"),
        tr("Tells the registry who sends. The facts must match your tax record."),
        tr("File brand"),
        tr("File this brand?"),
        tr("The registry charges a fee to your wallet for each filing. It is not refunded, whatever the "
           "outcome, and a filed brand cannot be changed here."),
        tr("The registry gave no reasons. The usual cause is an EIN or a legal name that differs from the "
           "tax "
           "record.")};
    make(form, texts, tr("Brand filed; the registry verifies it now"))
        ->setObjectName(QStringLiteral("brandDialog"));
    return form;
}

models::CampaignForm* RegistrationWindows::makeCampaign(const QString& draftName) {
    auto* form = new models::CampaignForm(m_context.workspace, draftName);
    const RegistrationTexts texts{
        tr("New campaign"),
        tr("Tells carriers what you send, and how people agreed to it. Reviewers read every word."),
        tr("File campaign"),
        tr("File this campaign?"),
        tr("The registry charges a fee to your wallet for each filing, and carriers charge monthly. It is "
           "not refunded if the campaign is rejected, and a filed campaign cannot be changed."),
        tr("No reasons were given. The findings beside the form are what is known to be refused.")};
    RegistrationDialog* dialog = make(form, texts, tr("Campaign filed; carriers review it now"));
    dialog->setObjectName(QStringLiteral("campaignDialog"));
    new CampaignSteps(*form, dialog->view(), m_context.prompter, dialog);
    return form;
}

} // namespace am::ui
