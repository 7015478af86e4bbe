// Draws one row of the conversation list.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

/// Rows of models::ConversationListModel: contact, our number's label and time above; last text, state,
/// opt-out and unread count below. All rows have the same height.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 62;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace am::ui
