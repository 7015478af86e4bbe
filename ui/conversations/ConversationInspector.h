// The pane beside a thread: the contact, or one message.
#pragma once

#include "models/ErrorText.h"
#include "models/ThreadItem.h"
#include "ui/widgets/Inspector.h"

namespace am::core {
class Clock;
}

namespace am::ui {

/// Follows the open conversation while it shows the contact; a message stays until another is chosen.
class ConversationInspector : public Inspector {
    Q_OBJECT
public:
    explicit ConversationInspector(const core::Clock& clock, QWidget* parent = nullptr);

    /// Each time the conversation was read.
    void setFacts(const models::ConversationFacts& facts,
                  const std::optional<models::ErrorText>& consentProblem);
    void showContact();
    void showMessage(const models::ThreadItem& item);
    bool showsContact() const { return m_subject == Subject::Contact; }

Q_SIGNALS:
    void doubleOptInRequested();
    void revokeRequested();
    void lookupRequested();

private:
    enum class Subject : quint8 { Contact, Message };
    void fillContact();
    void addWhere();
    void addLineType();
    void addConsent();
    void addHistory();
    void addActions();

    const core::Clock& m_clock;
    Subject m_subject = Subject::Contact;
    models::ConversationFacts m_facts;
    std::optional<models::ErrorText> m_consentProblem;
    core::ConsentState m_shownState = core::ConsentState::None;
};

} // namespace am::ui
