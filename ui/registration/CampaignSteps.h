// What only the steps of a campaign have: templates, sample buttons, composing.
#pragma once

#include "models/CampaignForm.h"

#include <QObject>

class QPushButton;

namespace am::ui {

class Prompter;
class RegistrationFormView;

/// Puts them into the view of a campaign form. Lives as long as the view.
class CampaignSteps : public QObject {
    Q_OBJECT
public:
    CampaignSteps(models::CampaignForm& form, RegistrationFormView& view, Prompter& prompter,
                  QObject* parent);

private:
    void addSampleButtons();
    void addComposing();
    void compose(const QStringList& fields);
    void showButtons();

    models::CampaignForm& m_form;
    RegistrationFormView& m_view;
    QWidget* m_samplesLine = nullptr;
    QPushButton* m_addSample = nullptr;
    QList<QPushButton*> m_removeSample;
    class ToneText* m_missing = nullptr;
};

} // namespace am::ui
