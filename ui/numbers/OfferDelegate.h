// Draws a number on offer: its check box, and the searched digits behind a marker.
#pragma once

#include <QStyledItemDelegate>

namespace am::ui {

/// For models::AvailableNumbersModel. The console's own delegate draws no check box.
class OfferDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A telephone number reads from left to right in every language.
    static QString leftToRight(const QString& number);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace am::ui
