// A table cell: badge, id, or text with a muted companion; a hairline below.
#include "ui/widgets/BadgeDelegate.h"

#include "models/Roles.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

namespace am::ui {

namespace {
constexpr int cellPadding = 8;
constexpr int iconSide = 16;

/// The first column of a table that reaches the page's edge.
int indent(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0
               ? DataTable::leadingIndent(table)
               : 0;
}

QColor textColor(const QModelIndex& index, const Tokens& tokens) {
    const QVariant brush = index.data(Qt::ForegroundRole);
    return brush.canConvert<QBrush>() ? brush.value<QBrush>().color() : tokens.text;
}
} // namespace

QRect BadgeDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& cell,
                                 const QModelIndex& index) {
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->fillRect(QRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1),
                      ConsoleStyle::tokens(cell.widget).divider);
    return cell.rect.adjusted(cellPadding + indent(cell, index), 0, -cellPadding, -1);
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    QRect room = paintGround(painter, cell, index);
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QVariant tone = index.data(models::BadgeToneRole);
    if (tone.isValid()) {
        const IconName name = iconFromFileName(index.data(models::BadgeIconRole).toString());
        paintBadge(painter, mirrored(room), option.direction, tokens, Tone(tone.toInt()), name, cell.text);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration) && !cell.icon.isNull()) {
        const QRect place(room.x(), room.y() + (room.height() - iconSide) / 2, iconSide, iconSide);
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : selected ? QIcon::Selected : QIcon::Normal;
        cell.icon.paint(painter, mirrored(place), Qt::AlignCenter, mode);
        room.setLeft(room.left() + iconSide + 6);
    }
    const IconName mark = iconFromFileName(index.data(models::WarningIconRole).toString());
    if (mark != IconName::None) {
        const QRect place(room.x(), room.y() + (room.height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, mirrored(place), mark, selected ? tokens.selectionText : tokens.warning);
        room.setLeft(room.left() + iconSide + 6);
    }
    painter->save();
    painter->setFont(index.data(models::MonospaceRole).toBool() ? fontFor(TextRole::Mono) : cell.font);
    painter->setPen(!enabled ? tokens.disabled : selected ? tokens.selectionText : textColor(index, tokens));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text =
        metrics.elidedText(QString(cell.text).replace(QChar::LineSeparator, u' ').replace(u'\n', u' '),
                           option.textElideMode, room.width());
    // A telephone number reads from left to right in every language.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto alignment =
        QStyle::visualAlignment(option.direction, cell.displayAlignment | Qt::AlignVCenter);
    painter->drawText(mirrored(room), int(alignment) | Qt::TextSingleLine, text);
    const QString second = index.data(models::SecondaryTextRole).toString();
    const int used = metrics.horizontalAdvance(text) + 8;
    if (!second.isEmpty() && used < room.width()) {
        const QRect rest = mirrored(room.adjusted(used, 0, 0, 0));
        painter->setPen(selected ? tokens.selectionText : tokens.muted);
        painter->setFont(fontFor(TextRole::Secondary));
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(rest, int(leading),
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(models::BadgeToneRole).isValid()) {
        const IconName name = iconFromFileName(index.data(models::BadgeIconRole).toString());
        size.setWidth(badgeSize(name, index.data(Qt::DisplayRole).toString()).width() + 2 * cellPadding);
    }
    size.setWidth(size.width() + indent(option, index));
    size.setHeight(ConsoleStyle::rowHeight(option.widget));
    return size;
}

} // namespace am::ui
