// A filled pill: the strongest mark in the window, because it decides whether texts reach people.
#include "ui/shell/ModeBadge.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QPainter>

namespace am::ui {

namespace {
QFont wordFont() {
    QFont font = fontFor(TextRole::Secondary);
    font.setPixelSize(11);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}
} // namespace

ModeBadge::ModeBadge(Mode mode, QWidget* parent)
    : QWidget(parent), m_mode(mode), m_word(mode == Mode::Sandbox ? tr("SANDBOX") : tr("LIVE")) {
    setFont(wordFont());
    setObjectName(QStringLiteral("modeBadge"));
    setAccessibleName(m_word);
    setToolTip(mode == Mode::Sandbox ? tr("An emulator: no text leaves it and nothing is charged.")
                                     : tr("The real API: texts reach people and cost money."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ModeBadge::sizeHint() const {
    return QSize(fontMetrics().horizontalAdvance(m_word) + 18, 20);
}

void ModeBadge::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), 10, m_mode == Mode::Sandbox ? tokens.sandboxFrame : tokens.liveFrame,
             QColor());
    painter.setPen(tokens.frameText);
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace am::ui
