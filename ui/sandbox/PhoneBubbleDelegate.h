// Draws the texts of a simulated phone as bubbles, as its owner would see them.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

class PhoneBubbleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace am::ui
