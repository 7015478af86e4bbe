// Paints bubbles with their state, and the lines between them.
#include "ui/conversations/ThreadDelegate.h"

#include "models/Formats.h"
#include "models/ThreadModel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/MarkedText.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QPainter>
#include <QTextLayout>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::ThreadItem;
using models::ThreadModel;

namespace {

/// More geometries than the thread ever has rows are of rows long gone.
constexpr int mostGeometries = 1500;

/// One row being painted: mirrors, colours and fonts in one place.
class RowPainter {
public:
    RowPainter(QPainter* painter, const QStyleOptionViewItem& option)
        : m_painter(painter), m_option(option), m_tokens(ConsoleStyle::tokens(option.widget)) {}

    void day(const QString& text) {
        const QFont font = fontFor(TextRole::Secondary);
        const int width = QFontMetrics(font).horizontalAdvance(text) + 24;
        const QRect row = m_option.rect;
        const QRect pill(row.center().x() - width / 2, row.center().y() - 11, width, 22);
        paintBox(m_painter, pill, 11, m_tokens.neutralFill, QColor());
        write(pill, Qt::AlignCenter, text, font, m_tokens.muted);
    }

    void note(const models::ConsentNote& note, const QString& time) {
        const QFont font = fontFor(TextRole::Secondary);
        const QFontMetrics metrics(font);
        const QRect row =
            m_option.rect.adjusted(BubbleGeometry::sideMargin, 0, -BubbleGeometry::sideMargin, 0);
        const QString text =
            metrics.elidedText(note.text + u" · "_s + time, Qt::ElideRight, row.width() - 46);
        const int width = metrics.horizontalAdvance(text) + 46;
        const QRect pill(row.center().x() - width / 2, row.center().y() - 12, width, 24);
        paintBox(m_painter, pill, 12, m_tokens.toneFill(note.tone), QColor());
        const QColor color = m_tokens.tone(note.tone);
        const QRect iconBox(pill.left() + 11, pill.center().y() - 7, 16, 16);
        paintIcon(m_painter, QStyle::visualRect(m_option.direction, pill, iconBox),
                  iconFromFileName(note.icon), color);
        write(QStyle::visualRect(m_option.direction, pill, pill.adjusted(32, 0, -12, 0)), Qt::AlignCenter,
              text, font, color);
        if (isSelected()) {
            paintBox(m_painter, pill, 12, QColor(), m_tokens.accent, 1.5);
        }
    }

    void unreadLine(const QString& text) {
        const QFont font = fontFor(TextRole::Secondary);
        const int half = QFontMetrics(font).horizontalAdvance(text) / 2 + 12;
        const QRect row =
            m_option.rect.adjusted(BubbleGeometry::sideMargin, 0, -BubbleGeometry::sideMargin, 0);
        const int y = row.center().y();
        const int middle = row.center().x();
        m_painter->fillRect(QRect(row.left(), y, middle - half - row.left(), 1), m_tokens.accent);
        m_painter->fillRect(QRect(middle + half, y, row.right() - middle - half, 1), m_tokens.accent);
        write(row, Qt::AlignCenter, text, font, m_tokens.accent);
    }

    /// What is marked in a bubble.
    struct Marks {
        const rules::TextMatch& match;
        bool areCurrent = false;
    };

    void bubble(const ThreadItem& item, const BubbleGeometry& geometry, core::Timestamp now,
                const Marks& marks) {
        const models::Delivery delivery = item.delivery(now);
        const bool outbound = item.isOutbound();
        const bool failed = delivery.tone() == models::Tone::Danger;
        QColor fill = outbound ? m_tokens.bubbleOut : m_tokens.bubbleIn;
        QColor ink = outbound ? m_tokens.bubbleOutText : m_tokens.bubbleInText;
        if (item.unsent() != nullptr) {
            fill = failed ? m_tokens.dangerFill : m_tokens.neutralFill;
            ink = m_tokens.text;
        }
        const QRect box = placed(geometry.bubble);
        const bool edged = isSelected() || (item.unsent() != nullptr && failed);
        paintBox(m_painter, box, 12, fill,
                 edged ? (isSelected() ? m_tokens.accent : m_tokens.danger) : QColor(),
                 isSelected() ? 2.0 : 1.0);
        for (int i = 0; i < geometry.chips.size(); ++i) {
            const QRect chip = placed(geometry.chips.at(i));
            paintBox(m_painter, chip, 6, m_tokens.surface, m_tokens.divider);
            const QRect iconBox = QStyle::visualRect(m_option.direction, chip,
                                                     QRect(chip.left() + 8, chip.center().y() - 7, 16, 16));
            paintIcon(m_painter, iconBox, IconName::Image, m_tokens.muted);
            write(QStyle::visualRect(m_option.direction, chip, chip.adjusted(30, 0, -4, 0)),
                  leadingSide() | Qt::AlignVCenter, geometry.chipTexts.at(i), fontFor(TextRole::Secondary),
                  m_tokens.text);
        }
        if (!geometry.text.isEmpty()) {
            const QString text = BubbleGeometry::layoutText(item.text());
            QTextLayout layout(text, fontFor(TextRole::Body));
            BubbleGeometry::layOut(layout, geometry.text.width());
            m_painter->setPen(ink);
            const auto found = marks.match.isEmpty() ? QList<rules::TextRange>() : marks.match.in(text);
            layout.draw(m_painter, placed(geometry.text).topLeft(),
                        markFormats(found, m_tokens, marks.areCurrent));
        }
        footer(item, delivery, geometry);
        if (!geometry.explanation.isEmpty()) {
            QTextLayout layout(BubbleGeometry::layoutText(geometry.explanationText),
                               fontFor(TextRole::Secondary));
            BubbleGeometry::layOut(layout, geometry.explanation.width());
            m_painter->setPen(m_tokens.tone(delivery.tone()));
            layout.draw(m_painter, placed(geometry.explanation).topLeft());
        }
        for (const BubbleButton& button : geometry.buttons) {
            const QRect rect = placed(button.rect);
            paintBox(m_painter, rect, ConsoleStyle::cornerRadius, m_tokens.surface, m_tokens.line);
            write(rect, Qt::AlignCenter, button.label, fontFor(TextRole::Secondary), m_tokens.text);
        }
    }

private:
    bool isSelected() const { return m_option.state.testFlag(QStyle::State_Selected); }
    Qt::Alignment leadingSide() const {
        return (m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }
    QRect placed(const QRect& inRow) const {
        return QStyle::visualRect(m_option.direction, m_option.rect,
                                  inRow.translated(m_option.rect.topLeft()));
    }
    void write(const QRect& rect, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& color) {
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(rect, int(alignment) | Qt::TextSingleLine, text);
    }

    void footer(const ThreadItem& item, const models::Delivery& delivery, const BubbleGeometry& geometry) {
        const QFont font = fontFor(TextRole::Secondary);
        const QFontMetrics metrics(font);
        const QString time = models::Formats::timeOfDay(item.at);
        const QRect row = geometry.footer;
        const QString tag = item.unsent() != nullptr    ? item.unsent()->tag
                            : item.message() != nullptr ? item.message()->message.tag
                                                        : QString();
        const QString timeText = tag.isEmpty() ? time : u"%1 · %2"_s.arg(tag, time);
        if (!item.isOutbound()) {
            write(placed(row), leadingSide() | Qt::AlignVCenter, timeText, font, m_tokens.muted);
            return;
        }
        const QColor color = m_tokens.tone(delivery.tone());
        const QString word = delivery.line();
        int right = row.right();
        const int wordWidth = metrics.horizontalAdvance(word) + 1;
        write(placed(QRect(right - wordWidth, row.top(), wordWidth + 1, row.height())), Qt::AlignCenter, word,
              font, color);
        right -= wordWidth + 4;
        paintIcon(m_painter, placed(QRect(right - 15, row.center().y() - 7, 15, 15)),
                  iconFromFileName(delivery.icon()), color);
        right -= 15 + 8;
        const int timeWidth = qMin(metrics.horizontalAdvance(timeText) + 1, right - row.left());
        write(placed(QRect(right - timeWidth, row.top(), timeWidth + 1, row.height())), Qt::AlignCenter,
              metrics.elidedText(timeText, Qt::ElideRight, timeWidth), font, m_tokens.muted);
    }

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    const Tokens& m_tokens;
};

const ThreadModel& threadOf(const QModelIndex& index) {
    return *qobject_cast<const ThreadModel*>(index.model());
}

} // namespace

const BubbleGeometry& ThreadDelegate::geometry(const QModelIndex& index) const {
    const ThreadModel& model = threadOf(index);
    const ThreadItem& item = model.row(index.row());
    const auto known = m_geometries.find(item.id);
    if (known != m_geometries.end() && known->width == m_rowWidth) {
        return *known;
    }
    if (m_geometries.size() > mostGeometries) {
        m_geometries.clear();
    }
    return *m_geometries.insert(item.id, BubbleGeometry::of(item, m_rowWidth, model.now()));
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const ThreadModel& model = threadOf(index);
    const ThreadItem& item = model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainter row(painter, option);
    if (item.isBubble()) {
        const bool isCurrent = m_currentKey != 0 && item.message() && item.message()->key == m_currentKey;
        row.bubble(item, geometry(index), model.now(), {m_match, isCurrent});
    } else if (const QDate* day = item.day()) {
        row.day(model.dayText(*day));
    } else if (const models::ConsentNote* note = item.note()) {
        row.note(*note, models::Formats::timeOfDay(item.at));
    } else {
        row.unreadLine(index.data().toString());
    }
    painter->restore();
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {m_rowWidth, geometry(index).height};
}

} // namespace am::ui
