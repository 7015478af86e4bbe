// One or two lines, mirrored for right-to-left layouts.
#include "ui/shell/SearchDelegate.h"

#include "models/SearchModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MarkedText.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace am::ui {

using models::SearchRow;

namespace {

constexpr int sideMargin = 14;
constexpr int iconSize = 16;
constexpr int iconGap = 10;
constexpr int gap = 8;
constexpr int headingHeight = 30;
constexpr int oneLine = 32;
constexpr int twoLines = 52;
constexpr int lineHeight = 19;
constexpr int widestProblem = 1000;

const SearchRow& rowOf(const QModelIndex& index) {
    return qobject_cast<const models::SearchModel*>(index.model())->row(index.row());
}

/// Hints are sentences: they wrap.
int problemHeight(const QString& text, int width) {
    const int room = qMax(120, width - 2 * sideMargin - iconSize - iconGap);
    return qMax(oneLine, QFontMetrics(fontFor(TextRole::Body))
                                 .boundingRect(QRect(0, 0, room, widestProblem), Qt::TextWordWrap, text)
                                 .height() +
                             14);
}

class RowPainter {
public:
    RowPainter(QPainter* painter, const QStyleOptionViewItem& option)
        : m_painter(painter),
          m_option(option),
          m_tokens(ConsoleStyle::tokens(option.widget)),
          m_selected(option.state.testFlag(QStyle::State_Selected)) {}

    void paint(const SearchRow& row) {
        const QRect room = m_option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
        if (row.kind == SearchRow::Kind::Heading) {
            m_painter->setFont(fontFor(TextRole::Secondary));
            m_painter->setPen(m_tokens.muted);
            m_painter->drawText(room.adjusted(0, 8, 0, 0),
                                int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)) |
                                    Qt::AlignVCenter | Qt::TextSingleLine,
                                row.title);
            return;
        }
        if (m_selected || (m_option.state.testFlag(QStyle::State_MouseOver) && row.canBeChosen())) {
            paintBox(m_painter, m_option.rect.adjusted(6, 1, -6, -1), ConsoleStyle::cornerRadius,
                     m_selected ? m_tokens.selection : m_tokens.hover, QColor());
        }
        const QRect iconBox(room.left(), room.top() + (room.height() - iconSize) / 2, iconSize, iconSize);
        paintIcon(m_painter, mirrored(iconBox), iconFromFileName(row.icon), iconColor(row));
        const QRect text = room.adjusted(iconSize + iconGap, 0, 0, 0);
        if (row.kind == SearchRow::Kind::Problem) {
            m_painter->setFont(fontFor(TextRole::Body));
            m_painter->setPen(m_tokens.danger);
            m_painter->drawText(mirrored(text),
                                int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft)) |
                                    Qt::AlignVCenter | Qt::TextWordWrap,
                                row.title);
            return;
        }
        if (row.line.isEmpty()) {
            first(row, text);
            return;
        }
        const QRect upper(text.left(), text.top() + (text.height() - 2 * lineHeight) / 2, text.width(),
                          lineHeight);
        first(row, upper);
        paintMarkedLine(m_painter, mirrored(upper.translated(0, lineHeight)), m_option.direction,
                        {row.line, row.lineMarks, fontFor(TextRole::Body),
                         m_selected ? m_tokens.selectionText : m_tokens.text, false},
                        m_tokens);
    }

private:
    QColor iconColor(const SearchRow& row) const {
        if (row.kind == SearchRow::Kind::Problem || row.kind == SearchRow::Kind::Note) {
            return m_tokens.tone(row.tone);
        }
        return row.isLandline && !m_selected ? m_tokens.warning : quiet();
    }
    QColor quiet() const { return m_selected ? m_tokens.selectionText : m_tokens.muted; }
    QRect mirrored(const QRect& part) const {
        return QStyle::visualRect(m_option.direction, m_option.rect, part);
    }

    /// Title and its companion from the leading end; state and time from the other.
    void first(const SearchRow& row, QRect room) {
        const QFont small = fontFor(TextRole::Secondary);
        trailing(row.time, small, quiet(), room);
        trailing(row.trailing, small,
                 m_selected || row.tone == Tone::Neutral ? quiet() : m_tokens.tone(row.tone), room);
        const bool isMessage = row.kind == SearchRow::Kind::Message;
        const MarkedLine title{row.title, row.titleMarks,
                               fontFor(isMessage ? TextRole::Strong : TextRole::Body),
                               m_selected ? m_tokens.selectionText : m_tokens.text, row.isNumber};
        const int used = paintMarkedLine(m_painter, mirrored(room), m_option.direction, title, m_tokens);
        room.setLeft(room.left() + used + gap);
        if (room.width() > 40 && !row.detail.isEmpty()) {
            paintMarkedLine(m_painter, mirrored(room), m_option.direction,
                            {row.detail, {}, small, quiet(), false}, m_tokens);
        }
    }

    void trailing(const QString& text, const QFont& font, const QColor& color, QRect& room) {
        if (text.isEmpty()) {
            return;
        }
        const int width = qMin(QFontMetrics(font).horizontalAdvance(text) + 1, room.width() / 3);
        const QRect box(room.right() - width + 1, room.top(), width, room.height());
        paintMarkedLine(m_painter, mirrored(box), m_option.direction, {text, {}, font, color, false},
                        m_tokens);
        room.setRight(box.left() - gap - 2);
    }

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    const Tokens& m_tokens;
    bool m_selected;
};

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter(painter, option).paint(rowOf(index));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const SearchRow& row = rowOf(index);
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    switch (row.kind) {
        case SearchRow::Kind::Heading:
            return {width, headingHeight};
        case SearchRow::Kind::Problem:
            return {width, problemHeight(row.title, width)};
        default:
            return {width, row.line.isEmpty() ? oneLine : twoLines};
    }
}

} // namespace am::ui
