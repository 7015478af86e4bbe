// A row of two lines behind an icon.
#include "ui/registration/NotedRowDelegate.h"

#include "models/Roles.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int padding = 8;
constexpr int iconSide = 16;

int textHeight() {
    return QFontMetrics(fontFor(TextRole::Strong)).height() +
           QFontMetrics(fontFor(TextRole::Secondary)).height();
}
} // namespace

void NotedRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto mirrored = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    room.setTop(room.top() + (room.height() - textHeight()) / 2);
    const QFont strong = fontFor(TextRole::Strong);
    const int firstLine = QFontMetrics(strong).height();
    const IconName name = iconFromFileName(index.data(models::BadgeIconRole).toString());
    const QRect place(room.left(), room.top() + (firstLine - iconSide) / 2, iconSide, iconSide);
    const Tone tone = Tone(index.data(models::BadgeToneRole).toInt());
    if (name != IconName::None) {
        paintIcon(painter, mirrored(place), name, selected ? tokens.selectionText : tokens.tone(tone));
    }
    room.setLeft(room.left() + iconSide + padding);

    painter->save();
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](const QRect& where, const QFont& font, const QColor& color, const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(mirrored(where), leading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    line(QRect(room.left(), room.top(), room.width(), firstLine), strong,
         selected ? tokens.selectionText : tokens.text, index.data(Qt::DisplayRole).toString());
    const QFont secondary = fontFor(TextRole::Secondary);
    line(QRect(room.left(), room.top() + firstLine, room.width(), QFontMetrics(secondary).height()),
         secondary, selected ? tokens.selectionText : tokens.muted,
         index.data(models::SecondaryTextRole).toString());
    painter->restore();
}

QSize NotedRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), textHeight() + 2 * padding};
}

} // namespace am::ui
