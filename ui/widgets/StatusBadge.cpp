// Paints badges for widgets and for table cells alike.
#include "ui/widgets/StatusBadge.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QFontMetrics>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int height = 20;
constexpr int iconSide = 14;
constexpr int padding = 7;

QFont badgeFont() {
    QFont font = fontFor(TextRole::Secondary);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

QSize badgeSize(IconName icon, const QString& word) {
    const int textWidth = QFontMetrics(badgeFont()).horizontalAdvance(word);
    const int iconWidth = icon == IconName::None ? 0 : iconSide + (word.isEmpty() ? 0 : 4);
    return QSize(textWidth + iconWidth + 2 * padding, height);
}

int paintBadge(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction, const Tokens& tokens,
               Tone tone, IconName icon, const QString& word) {
    const QFont font = badgeFont();
    const int width = std::min(badgeSize(icon, word).width(), rect.width());
    const QRect box = QStyle::visualRect(
        direction, rect, QRect(rect.x(), rect.y() + (rect.height() - height) / 2, width, height));
    paintBox(painter, box, 5, tokens.toneFill(tone), QColor());
    const QColor color = tokens.tone(tone);
    int x = box.x() + padding;
    if (icon != IconName::None) {
        paintIcon(painter, QStyle::visualRect(direction, box, QRect(x, box.y() + 3, iconSide, iconSide)),
                  icon, color);
        x += iconSide + 4;
    }
    const QRect text =
        QStyle::visualRect(direction, box, QRect(x, box.y(), box.right() - padding - x + 2, height));
    painter->save();
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
    return width;
}

StatusBadge::StatusBadge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(Tone tone, IconName icon, const QString& word, QWidget* parent)
    : StatusBadge(parent) {
    setState(tone, icon, word);
}

void StatusBadge::setState(Tone tone, IconName icon, const QString& word) {
    m_tone = tone;
    m_icon = icon;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const {
    return badgeSize(m_icon, m_word);
}

void StatusBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(&painter, rect(), layoutDirection(), ConsoleStyle::tokens(this), m_tone, m_icon, m_word);
}

} // namespace am::ui
