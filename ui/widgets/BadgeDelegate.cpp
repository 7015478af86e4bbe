// A table cell: badge, id, or text with a muted companion; a hairline below.
#include "ui/widgets/BadgeDelegate.h"

#include "models/Roles.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int cellPadding = 8;
} // namespace

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QVariant tone = index.data(models::BadgeToneRole);
    const QString word = cell.text;
    const QString second = index.data(models::SecondaryTextRole).toString();
    if (index.data(models::MonospaceRole).toBool()) {
        cell.font = fontFor(TextRole::Mono);
        cell.fontMetrics = QFontMetrics(cell.font);
    }
    if (tone.isValid()) {
        cell.text.clear();
        cell.features &= ~QStyleOptionViewItem::HasDecoration;
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (tone.isValid()) {
        const IconName name = iconFromFileName(index.data(models::BadgeIconRole).toString());
        paintBadge(painter, inner, option.direction, tokens, Tone(tone.toInt()), name, word);
    } else if (!second.isEmpty()) {
        const int used = cell.fontMetrics.horizontalAdvance(word) + 8;
        if (used < inner.width()) {
            const QRect rest = QStyle::visualRect(option.direction, inner, inner.adjusted(used, 0, 0, 0));
            const bool selected = option.state.testFlag(QStyle::State_Selected);
            painter->setPen(selected ? tokens.selectionText : tokens.muted);
            painter->setFont(fontFor(TextRole::Secondary));
            painter->drawText(
                rest,
                Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                painter->fontMetrics().elidedText(second, Qt::ElideRight, rest.width()));
        }
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.divider);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(models::BadgeToneRole).isValid()) {
        const IconName name = iconFromFileName(index.data(models::BadgeIconRole).toString());
        size.setWidth(badgeSize(name, index.data(Qt::DisplayRole).toString()).width() + 2 * cellPadding);
    }
    size.setHeight(ConsoleStyle::rowHeight(option.widget));
    return size;
}

} // namespace am::ui
