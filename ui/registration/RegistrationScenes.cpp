// The registration windows in states worth a picture.
#include "ui/registration/RegistrationScenes.h"

#include "models/CampaignForm.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/registration/RegistrationWindows.h"

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

void discardAfterwards(RegistrationDialog* dialog) {
    QObject::connect(dialog, &QDialog::finished, &dialog->form(), &models::RegistrationForm::discard);
}

void fillBrand(models::RegistrationForm& form) {
    form.setValue(u"display_name"_s, u"Harbor Cycle Works"_s);
    form.setValue(u"company_name"_s, u"Harbor Cycle Works"_s);
    form.setValue(u"ein"_s, u"94-5550123"_s);
    form.setValue(u"email"_s, u"harborcycleworks@gmail.com"_s);
    form.setValue(u"phone"_s, u"(415) 555-0123"_s);
    form.setValue(u"website"_s, u"http://harborcycleworks.example"_s);
}

models::CampaignForm* templated(RegistrationDialog* dialog) {
    auto* form = qobject_cast<models::CampaignForm*>(&dialog->form());
    form->useTemplate(u"delivery-notification"_s);
    form->setValue(u"sample2"_s, u"Harbor – your bike is on its way ✓ track it: http://bit.ly/3hcw"_s);
    return form;
}

void correct(models::RegistrationForm& form) {
    QString flow = form.text(u"message_flow"_s);
    flow +=
        u" The form is at https://harborcycleworks.example/intake and names message frequency, rates, STOP and HELP."_s;
    form.setValue(u"message_flow"_s, flow);
    form.setValue(u"sample1"_s,
                  u"Harbor Cycle Works: your [bike] is ready for pick-up. Reply STOP to opt out."_s);
}

} // namespace

QStringList RegistrationScenes::names() {
    return {u"brand-form"_s,      u"campaign-form"_s, u"campaign-samples"_s, u"campaign-replies"_s,
            u"campaign-review"_s, u"redraft"_s,       u"redraft-changes"_s};
}

bool RegistrationScenes::show(const QString& scene, RegistrationWindows& windows,
                              const std::optional<core::Campaign>& rejected) {
    if (!names().contains(scene)) {
        return false;
    }
    if (scene == "brand-form"_L1) {
        RegistrationDialog* dialog = windows.openBrand();
        discardAfterwards(dialog);
        fillBrand(dialog->form());
        dialog->revealField(u"email"_s);
        return true;
    }
    if (scene.startsWith("campaign"_L1)) {
        RegistrationDialog* dialog = windows.openCampaign();
        discardAfterwards(dialog);
        if (scene == "campaign-form"_L1) {
            return true;
        }
        models::CampaignForm* form = templated(dialog);
        if (scene == "campaign-review"_L1) {
            dialog->showStep(int(form->steps().size()) - 1);
        } else {
            dialog->revealField(scene == "campaign-samples"_L1 ? u"sample2"_s : u"optin_message"_s);
        }
        return true;
    }
    if (rejected) {
        RegistrationDialog* dialog = windows.redraft(*rejected);
        discardAfterwards(dialog);
        QObject::connect(&dialog->form(), &models::RegistrationForm::draftLoaded, dialog, [dialog, scene] {
            if (scene == "redraft-changes"_L1) {
                correct(dialog->form());
                dialog->showStep(int(dialog->form().steps().size()) - 1);
            } else {
                dialog->revealField(u"message_flow"_s);
            }
        });
    }
    return true;
}

} // namespace am::ui
