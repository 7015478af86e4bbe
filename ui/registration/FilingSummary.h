// The last step: what stands against filing, what it costs, and what will be filed.
#pragma once

#include "models/FindingsController.h"
#include "models/RegistrationFacts.h"
#include "models/RegistrationForm.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace am::ui {

class ChangesView;
class ToneText;

/// Follows form, findings and archive while it is visible.
class FilingSummary : public QWidget {
    Q_OBJECT
public:
    FilingSummary(models::RegistrationForm& form, models::FindingsController& findings,
                  models::RegistrationFacts& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void fieldAsked(const QString& field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showValues();

    models::RegistrationForm& m_form;
    models::FindingsController& m_findings;
    models::RegistrationFacts& m_facts;
    ToneText* m_verdict;
    QVBoxLayout* m_costs;
    ChangesView* m_changes;
    QGridLayout* m_values;
};

} // namespace am::ui
