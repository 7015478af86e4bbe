// Marks as formats of a text layout.
#include "ui/widgets/MarkedText.h"

#include "ui/widgets/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace am::ui {

QList<QTextLayout::FormatRange> markFormats(const QList<rules::TextRange>& marks, const Tokens& tokens,
                                            bool current) {
    QList<QTextLayout::FormatRange> formats;
    for (const rules::TextRange& mark : marks) {
        QTextLayout::FormatRange format;
        format.start = mark.start;
        format.length = mark.length;
        format.format.setBackground(current ? tokens.accent : tokens.mark);
        format.format.setForeground(current ? tokens.accentText : tokens.markText);
        formats.append(format);
    }
    return formats;
}

int paintMarkedLine(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction,
                    const MarkedLine& line, const Tokens& tokens) {
    const QString text = QFontMetrics(line.font).elidedText(line.text, Qt::ElideRight, rect.width());
    QList<rules::TextRange> marks;
    for (const rules::TextRange& mark : line.marks) {
        // The ellipsis is not what was searched for.
        const int end = std::min<int>(mark.start + mark.length,
                                      int(text.size()) - (text.size() < line.text.size() ? 1 : 0));
        if (mark.start < end) {
            marks.append({mark.start, end - mark.start});
        }
    }
    QTextLayout layout(text, line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.isLeftToRight ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    // Absolute, so that the side does not follow the text's own direction.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine row = layout.createLine();
    row.setLineWidth(rect.width() + 1);
    layout.endLayout();
    const int width = std::min(int(std::ceil(row.naturalTextWidth())), rect.width());
    const int x = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    const qreal y = rect.top() + (rect.height() - row.height()) / 2.0;
    painter->setPen(line.color);
    layout.draw(painter, QPointF(x - row.naturalTextRect().left(), y), markFormats(marks, tokens));
    return width;
}

} // namespace am::ui
