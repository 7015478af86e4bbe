// Paints the box; the labels inside paint themselves.
#include "ui/overview/ClickableBox.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace am::ui {

ClickableBox::ClickableBox(Edge edge, QWidget* parent)
    : QAbstractButton(parent), m_edge(edge), m_body(new QVBoxLayout(this)) {
    const bool card = edge == Edge::Card;
    m_body->setContentsMargins(card ? 16 : 8, card ? 12 : 8, card ? 16 : 8, card ? 12 : 8);
    m_body->setSpacing(2);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, card ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ClickableBox::sizeHint() const {
    return m_body->totalSizeHint();
}

bool ClickableBox::hasHeightForWidth() const {
    return m_body->hasHeightForWidth();
}

int ClickableBox::heightForWidth(int width) const {
    return m_body->totalHeightForWidth(width);
}

void ClickableBox::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    const bool hot = underMouse() || isDown();
    const bool card = m_edge == Edge::Card;
    const int radius = card ? 8 : ConsoleStyle::cornerRadius;
    if (card || hot) {
        paintBox(&painter, rect(), radius, hot ? tokens.hover : tokens.surface,
                 card ? tokens.divider : QColor());
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), radius, tokens.accent);
    }
}

void ClickableBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace am::ui
