// A pill that hides after a moment.
#include "ui/conversations/FloatingDay.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QFontMetrics>

#include <chrono>

namespace am::ui {

namespace {

constexpr auto stay = std::chrono::milliseconds(1500);
constexpr int pillHeight = 24;
constexpr int topMargin = 8;

} // namespace

FloatingDay::FloatingDay(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("floatingDay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_away.setSingleShot(true);
    m_away.setInterval(stay);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void FloatingDay::show(const QString& text, const QRect& room) {
    m_text = text;
    const int width = QFontMetrics(fontFor(TextRole::Secondary)).horizontalAdvance(text) + 26;
    setGeometry(room.center().x() - width / 2, room.top() + topMargin, width, pillHeight);
    QWidget::show();
    raise();
    update();
    m_away.start();
}

void FloatingDay::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), pillHeight / 2.0, tokens.raised, tokens.line);
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace am::ui
