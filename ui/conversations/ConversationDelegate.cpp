// Two lines per conversation, mirrored for right-to-left layouts.
#include "ui/conversations/ConversationDelegate.h"

#include "models/ConversationListModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QFontMetrics>
#include <QPainter>

namespace am::ui {

using models::ConversationListModel;

namespace {

constexpr int sideMargin = 16;
constexpr int lineHeight = 19;
constexpr int topMargin = 11;
constexpr int gap = 8;
constexpr int iconSize = 16;

/// One line of a row, filled from both ends.
class Line {
public:
    Line(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction)
        : m_painter(painter), m_whole(rect), m_left(rect), m_direction(direction) {}

    int room() const { return qMax(0, m_left.width()); }

    void leading(const QString& text, const QFont& font, const QColor& color) {
        leading(text, font, color, 0);
    }
    /// Digits keep their order, whatever the direction of the layout.
    void leadingNumber(const QString& text, const QFont& font, const QColor& color) {
        leading(text, font, color, Qt::TextForceLeftToRight);
    }
    void leadingIcon(IconName icon, const QColor& color) {
        const QRect box(m_left.left(), m_left.top() + (m_left.height() - iconSize) / 2, iconSize, iconSize);
        paintIcon(m_painter, mirrored(box), icon, color);
        m_left.setLeft(box.right() + 1 + gap / 2);
    }
    void trailing(const QString& text, const QFont& font, const QColor& color) {
        const int width = qMin(QFontMetrics(font).horizontalAdvance(text) + 1, room());
        write(takeTrailing(width), text, font, color);
    }
    void trailingIcon(IconName icon, const QColor& color) {
        QRect box = takeTrailing(iconSize);
        box.setTop(box.top() + (box.height() - iconSize) / 2);
        box.setHeight(iconSize);
        paintIcon(m_painter, mirrored(box), icon, color);
    }
    void trailingPill(const QString& text, const QFont& font, const QColor& fill, const QColor& color) {
        const int width = qMax(18, QFontMetrics(font).horizontalAdvance(text) + 12);
        QRect box = takeTrailing(width);
        box = QRect(box.left(), box.center().y() - 8, width, 18);
        paintBox(m_painter, mirrored(box), 9, fill, QColor());
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(mirrored(box), Qt::AlignCenter, text);
    }

private:
    void leading(const QString& text, const QFont& font, const QColor& color, int flags) {
        const int width = qMin(QFontMetrics(font).horizontalAdvance(text) + 1, room());
        write(QRect(m_left.left(), m_left.top(), width, m_left.height()), text, font, color, flags);
        m_left.setLeft(m_left.left() + width + gap);
    }
    QRect takeTrailing(int width) {
        const QRect box(m_left.right() - width + 1, m_left.top(), width, m_left.height());
        m_left.setRight(box.left() - gap);
        return box;
    }
    QRect mirrored(const QRect& rect) const { return QStyle::visualRect(m_direction, m_whole, rect); }
    void write(const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               int flags = 0) {
        m_painter->setFont(font);
        m_painter->setPen(color);
        const auto side = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter->drawText(mirrored(rect),
                            side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | flags,
                            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    QPainter* m_painter;
    QRect m_whole;
    QRect m_left;
    Qt::LayoutDirection m_direction;
};

} // namespace

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* model = qobject_cast<const ConversationListModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const models::Delivery delivery = model->delivery(index.row());
    const int unread = index.data(ConversationListModel::UnreadRole).toInt();
    const bool optedOut = index.data(ConversationListModel::OptedOutRole).toBool();
    const bool draft = index.data(ConversationListModel::DraftRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor text = selected ? tokens.selectionText : tokens.text;
    const QColor muted = selected ? tokens.selectionText : tokens.muted;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.selection : (hovered ? tokens.hover : tokens.surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.divider);

    const QFont strong = fontFor(TextRole::Strong);
    const QFont body = fontFor(TextRole::Body);
    const QFont small = fontFor(TextRole::Secondary);
    QRect lineRect = option.rect.adjusted(sideMargin, topMargin, -sideMargin + 2, 0);
    lineRect.setHeight(lineHeight);
    Line first(painter, lineRect, option.direction);
    first.trailing(model->timeText(index.row()), small, unread > 0 && !selected ? tokens.accent : muted);
    first.leadingNumber(index.data(ConversationListModel::ContactRole).toString(), unread > 0 ? strong : body,
                        text);
    first.leading(index.data(models::SecondaryTextRole).toString(), small, muted);

    Line second(painter, lineRect.translated(0, lineHeight + 2), option.direction);
    if (unread > 0) {
        const QString count = unread > 99 ? tr("99+") : option.locale.toString(unread);
        QFont bold = small;
        bold.setWeight(QFont::DemiBold);
        second.trailingPill(count, bold, tokens.accent, tokens.accentText);
    }
    if (optedOut) {
        second.trailingIcon(IconName::OptOut, selected ? text : tokens.danger);
    }
    if (delivery.state != models::Delivery::State::None) {
        const auto tone = delivery.tone();
        second.trailingIcon(iconFromFileName(delivery.icon()), selected ? text : tokens.tone(tone));
    }
    if (index.data(ConversationListModel::LandlineRole).toBool()) {
        const QColor warning = selected ? text : tokens.warning;
        second.leadingIcon(IconName::Landline, warning);
        second.leading(tr("Landline"), small, warning);
    }
    if (draft) {
        second.leading(tr("Draft"), small, selected ? text : tokens.warning);
    }
    second.leading(index.data(ConversationListModel::SnippetRole).toString(), small,
                   unread > 0 ? text : muted);

    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -3), ConsoleStyle::cornerRadius,
                       tokens.accent);
    }
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), rowHeight};
}

} // namespace am::ui
