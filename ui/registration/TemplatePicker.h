// Campaigns to begin with, to choose from.
#pragma once

#include "models/CampaignForm.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace am::ui {

class Prompter;

/// A list of templates and a button that fills the form in. Asks before it replaces what was typed.
class TemplatePicker : public QWidget {
    Q_OBJECT
public:
    TemplatePicker(models::CampaignForm& form, Prompter& prompter, QWidget* parent = nullptr);

private:
    void use();

    models::CampaignForm& m_form;
    Prompter& m_prompter;
    QListView* m_list;
    QPushButton* m_use;
};

} // namespace am::ui
