// Everything known about one brand, campaign or draft, and what can be done about it.
#pragma once

#include "core/SandboxTypes.h"
#include "models/BoardEntry.h"
#include "models/ErrorText.h"
#include "models/RegistrationController.h"
#include "ui/widgets/Inspector.h"

class QPushButton;

namespace am::ui {

class ErrorCard;
class SandboxDecisionView;

/// Follows the board: what changes there changes here.
class RegistrationInspector : public Inspector {
    Q_OBJECT
public:
    RegistrationInspector(models::RegistrationController& controller, const core::Clock& clock,
                          QWidget* parent = nullptr);

    void inspect(const QString& id);
    /// Of what is shown; empty if nothing is.
    QString shownId() const;
    void showFailure(const models::ErrorText& error);

Q_SIGNALS:
    /// What is shown is to be opened as a new draft.
    void redraftAsked(const QString& id);
    void openDraftAsked(const QString& name);
    void duplicateDraftAsked(const QString& name);
    void discardDraftAsked(const QString& name);
    /// A campaign of the brand shown is to be drafted.
    void newCampaignAsked();
    /// The numbers page is to be shown, with this number if there is one.
    void numberAsked(const QString& number);

private:
    void refresh();
    void build();
    void buildDraft();
    void buildBrand();
    void buildCampaign();
    void addState();
    void addTimeline();
    void addReasons();
    void addRedraft(const QString& text);
    void addDecision(const QString& reasons);
    void addFees();
    void addNumbers();
    void addRecord();
    /// The day on which the fees were read: "today".
    QString readDay() const;
    void decide(const core::SandboxDecision& decision);

    models::RegistrationController& m_controller;
    const core::Clock& m_clock;
    models::BoardEntryPtr m_entry;
    ErrorCard* m_error = nullptr;
    SandboxDecisionView* m_decision = nullptr;
};

} // namespace am::ui
