// Keeps the button in step with its action.
#include "ui/widgets/ActionButton.h"

#include <QAction>

namespace am::ui {

ActionButton::ActionButton(QAction* action, ButtonKind kind, QWidget* parent)
    : QPushButton(parent), m_action(action) {
    setButtonKind(this, kind);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow() {
    if (!m_action) {
        return;
    }
    setText(m_action->text());
    setIcon(m_action->icon());
    const bool ownToolTip = m_action->toolTip() != m_action->iconText();
    setToolTip(ownToolTip ? m_action->toolTip() : QString());
    setAccessibleName(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    if (!m_action->objectName().isEmpty()) {
        setObjectName(m_action->objectName() + QStringLiteral("Button"));
    }
    updateGeometry();
}

} // namespace am::ui
