// Draws the board's cells: names in two lines, the stages, the next step.
#pragma once

#include "ui/widgets/BadgeDelegate.h"

namespace am::ui {

/// For the columns of models::BoardModel.
class BoardDelegate : public BadgeDelegate {
    Q_OBJECT
public:
    using BadgeDelegate::BadgeDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintName(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;
    void paintStep(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;
    void paintStages(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const;
};

} // namespace am::ui
