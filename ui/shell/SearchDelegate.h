// Draws the rows of the search panel.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

/// Rows of models::SearchModel: headings, hints, and what was found with the words asked for marked. Plain
/// text only.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace am::ui
