// Number, check box and marker.
#include "ui/numbers/OfferDelegate.h"

#include "models/AvailableNumbersModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/MarkedText.h"

#include <QPainter>

namespace am::ui {

using models::AvailableNumbersModel;

QString OfferDelegate::leftToRight(const QString& number) {
    constexpr char16_t leftToRightMark = 0x200E;
    return QChar(leftToRightMark) + number;
}

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const QVariant start = index.data(AvailableNumbersModel::MarkStartRole);
    if (start.isValid()) {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        const QString text = index.data().toString();
        const QStyle* style = option.widget->style();
        const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &bare, option.widget);
        bare.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        MarkedLine line;
        line.text = text;
        line.marks = {{start.toInt(), index.data(AvailableNumbersModel::MarkLengthRole).toInt()}};
        line.font = option.font;
        line.color = option.palette.color(
            option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
        line.isLeftToRight = true;
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &bare, option.widget) + 1;
        paintMarkedLine(painter, room.adjusted(margin, 0, -margin, 0), option.direction, line, tokens);
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.divider);
}

void OfferDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = leftToRight(option->text);
}

} // namespace am::ui
