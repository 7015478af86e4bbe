// A push button that is the face of an action.
#pragma once

#include "ui/widgets/ConsoleStyle.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace am::ui {

/// Follows the action's text, icon, tool tip, enabled and visible state, and triggers it.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(QAction* action, ButtonKind kind = ButtonKind::Normal, QWidget* parent = nullptr);

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace am::ui
