// One consent record: state, history with its evidence, waiting double opt-in, and what may be done.
#pragma once

#include "core/Clock.h"
#include "models/ConsentController.h"
#include "models/LineTypeController.h"
#include "ui/widgets/Inspector.h"

class QPushButton;

namespace am::ui {

/// Shows the record the controller has selected.
class ConsentInspector : public Inspector {
    Q_OBJECT
public:
    ConsentInspector(models::ConsentController& controller, models::LineTypeController& line,
                     const core::Clock& clock, QWidget* parent = nullptr);

    void showFailure(const core::ApiError& error);

Q_SIGNALS:
    void doubleOptInAsked(const QString& phoneNumberId, const QString& contact);
    void revokeAsked(const QString& key);
    void lookupAsked(const QString& number);
    void conversationAsked(const QString& number, const QString& contact);

private:
    void refresh();
    void addState(const models::ConsentRow& row);
    void addActions(const models::ConsentRow& row);
    void addLineType(const models::ConsentRow& row);
    void addHistory(const models::ConsentRow& row);
    void addEvent(const core::ConsentEvent& event);
    void addRecord(const models::ConsentRow& row);

    models::ConsentController& m_controller;
    models::LineTypeController& m_line;
    const core::Clock& m_clock;
    models::ConsentRow m_shown;
    QList<core::ConsentEvent> m_shownHistory;
    std::optional<core::Lookup> m_shownLine;
    std::optional<core::ApiError> m_failure;
};

} // namespace am::ui
