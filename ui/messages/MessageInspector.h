// The inspector of the delivery log: everything about one message.
#pragma once

#include "models/MessageDetails.h"
#include "ui/widgets/Inspector.h"

class QAction;

namespace am::ui {

struct MessageInspectorActions {
    QAction* openConversation = nullptr;
    QAction* copyId = nullptr;
    QAction* copyDetails = nullptr;
};

class MessageInspector : public Inspector {
    Q_OBJECT
public:
    /// The actions stay the caller's.
    explicit MessageInspector(const MessageInspectorActions& actions, QWidget* parent = nullptr);

    /// Builds the body only if something differs, so that a selection in it survives.
    void setDetails(const models::MessageDetails& details, const QString& title);

private:
    QWidget* makeActions();

    MessageInspectorActions m_actions;
    models::MessageDetails m_details;
};

} // namespace am::ui
