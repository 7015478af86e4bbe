// Draws the texts of a simulated phone as bubbles, as its owner would see them.
#include "ui/sandbox/PhoneBubbleDelegate.h"

#include "models/PhoneThreadModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace am::ui {

namespace {

constexpr int margin = 4;
constexpr int paddingX = 10;
constexpr int paddingY = 7;

int bubbleTextWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int available = view ? view->viewport()->width() : option.rect.width();
    return qMax(120, available * 3 / 4 - 2 * paddingX);
}

/// Lays the text out; direction follows its content, so right-to-left texts read as they should.
QSizeF layOut(QTextLayout& layout, int width) {
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    textOption.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(textOption);
    layout.setCacheEnabled(true);
    qreal height = 0;
    qreal used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        used = qMax(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {used, height};
}

QString bodyOf(const QModelIndex& index) {
    QString body = index.data(Qt::DisplayRole).toString();
    return body.replace(u'\n', QChar::LineSeparator);
}

} // namespace

void PhoneBubbleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const bool sent = index.data(models::PhoneThreadModel::SentByPhoneRole).toBool();
    QTextLayout layout(bodyOf(index), fontFor(TextRole::Body));
    const QSizeF text = layOut(layout, bubbleTextWidth(option));
    const QFont small = fontFor(TextRole::Secondary);
    const int width = static_cast<int>(std::ceil(text.width())) + 2 * paddingX;
    const int height = static_cast<int>(std::ceil(text.height())) + 2 * paddingY;
    const bool atRight = sent != (option.direction == Qt::RightToLeft);
    const int left = atRight ? option.rect.right() - margin - width : option.rect.left() + margin;
    const QRect bubble(left, option.rect.top() + margin, width, height);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state.testFlag(QStyle::State_Selected) ? QPen(tokens.accent) : QPen(Qt::NoPen));
    painter->setBrush(sent ? tokens.bubbleOut : tokens.bubbleIn);
    painter->drawRoundedRect(bubble, 10, 10);
    painter->setPen(sent ? tokens.bubbleOutText : tokens.bubbleInText);
    // Lines are laid out in the full width; right-to-left lines end at its far side.
    const bool rightToLeft = bodyOf(index).isRightToLeft();
    const qreal shift = rightToLeft ? text.width() - bubbleTextWidth(option) : 0;
    layout.draw(painter, QPointF(bubble.left() + paddingX + shift, bubble.top() + paddingY));
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(option.rect.left() + margin + 2, bubble.bottom() + 2,
                            option.rect.width() - 2 * margin - 4, QFontMetrics(small).height()),
                      (atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                      index.data(models::PhoneThreadModel::TimeTextRole).toString());
    painter->restore();
}

QSize PhoneBubbleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextLayout layout(bodyOf(index), fontFor(TextRole::Body));
    const QSizeF text = layOut(layout, bubbleTextWidth(option));
    return {200, static_cast<int>(std::ceil(text.height())) + 2 * paddingY + 2 * margin +
                     QFontMetrics(fontFor(TextRole::Secondary)).height() + 4};
}

} // namespace am::ui
