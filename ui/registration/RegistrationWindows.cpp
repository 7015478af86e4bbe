// Opens the windows in which brands and campaigns are filled in.
#include "ui/registration/RegistrationWindows.h"

#include "models/BrandForm.h"
#include "models/CampaignForm.h"
#include "models/RegistrationFacts.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/widgets/Notifier.h"

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
    if (RegistrationDialog* open = draftName.isEmpty() ? nullptr : show(draftName)) {
        return open;
    }
    const QString name = draftName.isEmpty() ? models::BrandForm::newDraftName() : draftName;
    auto* form = new models::BrandForm(m_context.workspace, name);
    makeBrand(form);
    if (!draftName.isEmpty()) {
        form->loadDraft();
    }
    return show(name);
}

RegistrationDialog* RegistrationWindows::openCampaign(const QString& draftName) {
    if (RegistrationDialog* open = draftName.isEmpty() ? nullptr : show(draftName)) {
        return open;
    }
    const QString name = draftName.isEmpty() ? models::CampaignForm::newDraftName() : draftName;
    auto* form = new models::CampaignForm(m_context.workspace, name);
    makeCampaign(form);
    if (!draftName.isEmpty()) {
        form->loadDraft();
    }
    return show(name);
}

RegistrationDialog* RegistrationWindows::redraft(const core::Campaign& campaign) {
    const QString name = models::CampaignForm::newDraftName();
    auto* form = new models::CampaignForm(m_context.workspace, name);
    form->startFrom(campaign);
    makeCampaign(form);
    return show(name);
}

RegistrationDialog* RegistrationWindows::redraft(const core::Brand& brand) {
    const QString name = models::BrandForm::newDraftName();
    auto* form = new models::BrandForm(m_context.workspace, name);
    form->startFrom(brand);
    makeBrand(form);
    return show(name);
}

void RegistrationWindows::forget(const QString& draftName) {
    if (RegistrationDialog* open = m_open.take(draftName)) {
        open->form().discard();
        open->close();
    }
}

RegistrationDialog* RegistrationWindows::makeBrand(models::BrandForm* form) {
    const RegistrationTexts texts{
        tr("New brand"), tr("Tells the registry who sends. The facts must match your tax record."),
        tr("File brand"), tr("File this brand?"),
        tr("The registry charges a fee to your wallet for each filing. It is not refunded, whatever the "
           "outcome, and a filed brand cannot be changed here.")};
    auto* dialog = new RegistrationDialog(m_context, form, texts, m_owner->window());
    dialog->setObjectName(QStringLiteral("brandDialog"));
    connect(dialog, &RegistrationDialog::filed, this, [this](const QString& id) {
        m_context.notifier.notify(tr("Brand filed; the registry verifies it now"), {}, models::Tone::Success);
        Q_EMIT filed(id);
    });
    m_open.insert(form->draftName(), dialog);
    return dialog;
}

RegistrationDialog* RegistrationWindows::makeCampaign(models::CampaignForm* form) {
    const RegistrationTexts texts{
        tr("New campaign"),
        tr("Tells carriers what you send, and how people agreed to it. Reviewers read every word."),
        tr("File campaign"), tr("File this campaign?"),
        tr("The registry charges a fee to your wallet for each filing, and carriers charge monthly. It is "
           "not refunded if the campaign is rejected, and a filed campaign cannot be changed.")};
    auto* dialog = new RegistrationDialog(m_context, form, texts, m_owner->window());
    dialog->setObjectName(QStringLiteral("campaignDialog"));
    const auto giveBrands = [this, form] {
        if (m_facts->isLoaded()) {
            form->setBrands(m_facts->brands());
        }
    };
    connect(m_facts, &models::RegistrationFacts::changed, form, giveBrands);
    connect(form, &models::RegistrationForm::draftLoaded, form, giveBrands);
    giveBrands();
    connect(dialog, &RegistrationDialog::filed, this, [this](const QString& id) {
        m_context.notifier.notify(tr("Campaign filed; carriers review it now"), {}, models::Tone::Success);
        Q_EMIT filed(id);
    });
    m_open.insert(form->draftName(), dialog);
    return dialog;
}

} // namespace am::ui
