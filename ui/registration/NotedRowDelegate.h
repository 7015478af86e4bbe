// A row of two lines behind an icon: a step of the wizard, a finding, a template.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

/// Display text above, models::SecondaryTextRole below; the icon of models::BadgeIconRole in its tone.
class NotedRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace am::ui
