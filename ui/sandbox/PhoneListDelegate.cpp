// Draws one phone of the sandbox: number and last text.
#include "ui/sandbox/PhoneListDelegate.h"

#include "models/Roles.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QFontMetrics>
#include <QPainter>

namespace am::ui {

void PhoneListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& tokens = ConsoleStyle::tokens(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), ConsoleStyle::cornerRadius,
                                 ConsoleStyle::cornerRadius);
    }
    const QRect box = option.rect.adjusted(10, 6, -10, -6);
    const QFont strong = fontFor(TextRole::Strong);
    const QFont secondary = fontFor(TextRole::Secondary);
    const int firstLine = QFontMetrics(strong).height();
    painter->setFont(strong);
    painter->setPen(selected ? tokens.selectionText : tokens.text);
    painter->drawText(QRect(box.left(), box.top(), box.width(), firstLine),
                      Qt::AlignLeading | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    painter->setFont(secondary);
    painter->setPen(selected ? tokens.selectionText : tokens.muted);
    const QFontMetrics metrics(secondary);
    painter->drawText(
        QRect(box.left(), box.top() + firstLine + 2, box.width(), metrics.height()),
        Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(index.data(models::SecondaryTextRole).toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize PhoneListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {160, QFontMetrics(fontFor(TextRole::Strong)).height() +
                     QFontMetrics(fontFor(TextRole::Secondary)).height() + 14};
}

} // namespace am::ui
