// Paints the icon beside the first line; the label does the wrapping.
#include "ui/widgets/ToneText.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int iconSize = 14;
constexpr int iconRoom = 20;
} // namespace

ToneText::ToneText(QWidget* parent) : QWidget(parent), m_text(makeLabel({}, TextRole::Secondary, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconRoom, 0, 0, 0);
    layout->addWidget(m_text);
    // A long word is cut rather than made the width of everything around.
    m_text->setMinimumWidth(1);
    applyColour();
}

ToneText::ToneText(Tone tone, IconName icon, const QString& text, QWidget* parent) : ToneText(parent) {
    setState(tone, icon, text);
}

void ToneText::setState(Tone tone, IconName icon, const QString& text) {
    m_tone = tone;
    m_icon = icon;
    m_text->setText(text);
    setAccessibleName(text);
    applyColour();
    update();
}

QString ToneText::text() const {
    return m_text->text();
}

void ToneText::applyColour() {
    QPalette colours = m_text->palette();
    const QColor wanted = ConsoleStyle::tokens(this).tone(m_tone);
    if (colours.color(QPalette::Active, QPalette::WindowText) != wanted) {
        colours.setColor(QPalette::WindowText, wanted);
        m_text->setPalette(colours);
    }
    m_text->setForegroundRole(QPalette::WindowText);
}

void ToneText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyColour();
    }
}

void ToneText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int line = m_text->fontMetrics().height();
    const QRect place(0, m_text->y() + (line - iconSize) / 2, iconSize, iconSize);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_icon,
              ConsoleStyle::tokens(this).tone(m_tone));
}

} // namespace am::ui
