// Boxes and separations.
#include "ui/widgets/Card.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace am::ui {

Card::Card(QWidget* parent) : QWidget(parent), m_body(new QVBoxLayout(this)) {
    m_body->setContentsMargins(20, 16, 20, 16);
    m_body->setSpacing(8);
}

Card::Card(const QString& heading, QWidget* parent) : Card(parent) {
    m_body->addWidget(makeLabel(heading, TextRole::Heading));
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), 8, tokens.surface, tokens.divider);
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Divider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ConsoleStyle::tokens(this).divider);
}

} // namespace am::ui
