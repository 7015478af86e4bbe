// A text as a telephone will show it.
#include "ui/registration/MessagePreview.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int bubbleWidth = 300;
constexpr int inset = 10;
constexpr int radius = 12;
} // namespace

MessagePreview::MessagePreview(QWidget* parent)
    : QWidget(parent), m_text(makeLabel({}, TextRole::Body, this)) {
    setAccessibleName(tr("As a telephone shows it"));
    m_text->setFixedWidth(bubbleWidth - 2 * inset);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, 6, 0, 6);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(inset, 0, inset, 0);
    line->addStretch();
    line->addWidget(m_text);
    applyColour();
}

void MessagePreview::setText(const QString& text) {
    m_text->setText(text);
    setAccessibleDescription(text);
    update();
}

void MessagePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bubble = m_text->geometry().adjusted(-inset, 0, inset, 0);
    const QColor fill = ConsoleStyle::tokens(this).bubbleOut;
    paintBox(&painter, bubble, radius, fill, fill);
}

void MessagePreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyColour();
    }
}

void MessagePreview::applyColour() {
    const QColor text = ConsoleStyle::tokens(this).bubbleOutText;
    if (m_text->palette().color(QPalette::WindowText) != text) {
        QPalette palette = m_text->palette();
        palette.setColor(QPalette::WindowText, text);
        m_text->setPalette(palette);
    }
}

} // namespace am::ui
