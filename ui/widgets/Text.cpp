// Fonts by role; colours come from the palette, so that themes change by themselves.
#include "ui/widgets/Text.h"

#include "models/Formats.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>

namespace am::ui {

namespace {

QPalette::ColorRole colorFor(TextRole role) {
    return role == TextRole::Secondary ? QPalette::PlaceholderText : QPalette::WindowText;
}

} // namespace

QFont fontFor(TextRole role) {
    QFont font = QApplication::font();
    switch (role) {
        case TextRole::Title:
            font.setPixelSize(20);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Heading:
            font.setPixelSize(14);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Body:
            font.setPixelSize(13);
            break;
        case TextRole::Strong:
            font.setPixelSize(13);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Secondary:
            font.setPixelSize(12);
            break;
        case TextRole::Mono:
            font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            font.setPixelSize(12);
            break;
        case TextRole::Figure:
            font.setPixelSize(26);
            font.setWeight(QFont::DemiBold);
            break;
    }
    return font;
}

void setTextRole(QLabel* label, TextRole role) {
    label->setFont(fontFor(role));
    label->setForegroundRole(colorFor(role));
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(role == TextRole::Body || role == TextRole::Secondary);
    setTextRole(label, role);
    return label;
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, QWidget* parent)
    : QWidget(parent), m_text(text), m_role(role) {
    setFont(fontFor(role));
    setForegroundRole(colorFor(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void ElidedLabel::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const {
    return QSize(fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height());
}

QSize ElidedLabel::minimumSizeHint() const {
    return QSize(std::min(fontMetrics().averageCharWidth() * 6, sizeHint().width()), fontMetrics().height());
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString text = fontMetrics().elidedText(m_text, m_mode, width());
    const int leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(), Qt::AlignVCenter | leading | Qt::AlignAbsolute | Qt::TextSingleLine, text);
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip() {
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? models::Formats::toolTip(m_text)
                                                                 : QString());
}

} // namespace am::ui
