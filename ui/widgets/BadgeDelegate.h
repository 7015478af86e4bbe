// Draws table cells that have a badge role as badges, and ids in monospace.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

/// DataTable's delegate for every column: a cell with models::BadgeToneRole is a badge, one with
/// MonospaceRole an id, one with SecondaryTextRole has a muted text behind its own.
class BadgeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Paints a cell's ground and the hairline below it; gives the room for what stands in it, before it is
    /// mirrored.
    static QRect paintGround(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index);
};

} // namespace am::ui
