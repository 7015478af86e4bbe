// Text with the words that were searched for behind a marker.
#pragma once

#include "rules/TextMatch.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace am::ui {

struct Tokens;

/// How one marked line is drawn.
struct MarkedLine {
    QString text; ///< plain
    QList<rules::TextRange> marks;
    QFont font;
    QColor color;
    bool isLeftToRight = false; ///< whatever it holds, such as a telephone number
};

/// Draws the line within `rect`, shortened with an ellipsis, at the leading side of `direction`. Gives the
/// width used.
int paintMarkedLine(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction,
                    const MarkedLine& line, const Tokens& tokens);

/// The marks as formats of a text layout; of the `current` ones in a stronger colour.
QList<QTextLayout::FormatRange> markFormats(const QList<rules::TextRange>& marks, const Tokens& tokens,
                                            bool current = false);

} // namespace am::ui
