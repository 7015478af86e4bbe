// Campaigns to begin with, to choose from.
#pragma once

#include "models/CampaignForm.h"

#include <QWidget>

class QListView;
class QPushButton;
class QVBoxLayout;

namespace am::ui {

class Prompter;

/// A list of templates and a button that fills the form in, then a line for each place that is still open.
/// Asks before it replaces what was typed.
class TemplatePicker : public QWidget {
    Q_OBJECT
public:
    TemplatePicker(models::CampaignForm& form, Prompter& prompter, QWidget* parent = nullptr);

private:
    void use();
    void showOpen();
    void addLine(const QString& mark);

    models::CampaignForm& m_form;
    Prompter& m_prompter;
    QListView* m_list;
    QPushButton* m_use;
    QWidget* m_open;
    QVBoxLayout* m_lines;
    QStringList m_marks; ///< those that have a line
};

} // namespace am::ui
