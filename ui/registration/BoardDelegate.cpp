// Cells of two lines, and the line of stages.
#include "ui/registration/BoardDelegate.h"

#include "models/BoardModel.h"
#include "models/RegistrationStanding.h"
#include "ui/registration/StagePainting.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QPainter>

namespace am::ui {

using models::BoardModel;

namespace {

constexpr int belowIndent = 26;
constexpr int iconSide = 14;

/// Two lines in the middle of `room`; one if there is no second.
void paintLines(QPainter* painter, const QRect& room, const QStyleOptionViewItem& cell, const QString& first,
                const QFont& firstFont, const QColor& firstColor, const QString& second) {
    const Tokens& tokens = ConsoleStyle::tokens(cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QFont small = fontFor(TextRole::Secondary);
    const QFontMetrics firstMetrics(firstFont);
    const QFontMetrics smallMetrics(small);
    const int height = firstMetrics.height() + (second.isEmpty() ? 0 : smallMetrics.height());
    const auto leading =
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextSingleLine;
    const auto line = [&](const QFont& font, const QColor& color, const QString& text, int top) {
        const QFontMetrics metrics(font);
        const QRect place = QStyle::visualRect(cell.direction, cell.rect,
                                               QRect(room.x(), top, room.width(), metrics.height()));
        painter->setFont(font);
        painter->setPen(selected ? tokens.selectionText : color);
        const QString plain = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter->drawText(place, leading, metrics.elidedText(plain, Qt::ElideRight, room.width()));
    };
    painter->save();
    const int top = room.y() + (room.height() - height) / 2;
    line(firstFont, firstColor, first, top);
    if (!second.isEmpty()) {
        line(small, tokens.muted, second, top + firstMetrics.height());
    }
    painter->restore();
}

IconName stepIcon(Tone tone) {
    switch (tone) {
        case Tone::Danger:
            return IconName::Error;
        case Tone::Warning:
            return IconName::Warning;
        case Tone::Info:
            return IconName::ChevronRight;
        default:
            return IconName::None;
    }
}

} // namespace

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    switch (index.column()) {
        case BoardModel::Name:
            paintName(painter, cell, index);
            break;
        case BoardModel::Progress:
            paintStages(painter, cell, index);
            break;
        case BoardModel::Next:
            paintStep(painter, cell, index);
            break;
        default:
            BadgeDelegate::paint(painter, option, index);
            break;
    }
}

void BoardDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& cell,
                              const QModelIndex& index) const {
    const Tokens& tokens = ConsoleStyle::tokens(cell.widget);
    QRect room = paintGround(painter, cell, index);
    if (index.data(BoardModel::BelowRole).toBool()) {
        const int x = room.x() + belowIndent / 2 - 6;
        const int middle = cell.rect.center().y();
        const auto mirrored = [&](const QRect& part) {
            return QStyle::visualRect(cell.direction, cell.rect, part);
        };
        const bool goesOn =
            index.sibling(index.row() + 1, index.column()).data(BoardModel::BelowRole).toBool();
        const int bottom = goesOn ? cell.rect.bottom() + 1 : middle;
        painter->fillRect(mirrored(QRect(x, cell.rect.top(), 1, bottom - cell.rect.top())), tokens.line);
        painter->fillRect(mirrored(QRect(x, middle, 9, 1)), tokens.line);
        room.setLeft(room.left() + belowIndent);
    }
    const bool brand = index.data(BoardModel::ForBrandRole).toBool();
    paintLines(painter, room, cell, cell.text, brand ? fontFor(TextRole::Strong) : cell.font, tokens.text,
               index.data(models::SecondaryTextRole).toString());
}

void BoardDelegate::paintStep(QPainter* painter, const QStyleOptionViewItem& cell,
                              const QModelIndex& index) const {
    const Tokens& tokens = ConsoleStyle::tokens(cell.widget);
    QRect room = paintGround(painter, cell, index);
    const auto tone = Tone(index.data(BoardModel::StepToneRole).toInt());
    const IconName name = stepIcon(tone);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const bool loud = tone == Tone::Danger || tone == Tone::Warning;
    const QString second = index.data(models::SecondaryTextRole).toString();
    if (name != IconName::None) {
        const int lines = QFontMetrics(cell.font).height() +
                          (second.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Secondary)).height());
        const int top =
            room.y() + (room.height() - lines) / 2 + (QFontMetrics(cell.font).height() - iconSide) / 2;
        const QRect place =
            QStyle::visualRect(cell.direction, cell.rect, QRect(room.x(), top, iconSide, iconSide));
        paintIcon(painter, place, name, selected ? tokens.selectionText : tokens.tone(tone));
    }
    room.setLeft(room.left() + iconSide + 6);
    const QColor color = loud ? tokens.tone(tone) : tone == Tone::Info ? tokens.text : tokens.muted;
    paintLines(painter, room, cell, cell.text, cell.font, color, second);
}

void BoardDelegate::paintStages(QPainter* painter, const QStyleOptionViewItem& cell,
                                const QModelIndex& index) const {
    const QRect room = paintGround(painter, cell, index);
    StageLine line;
    line.stages = index.data(BoardModel::StandingRole).value<models::RegistrationStanding>().stages;
    line.captions = index.data(BoardModel::CaptionsRole).toStringList();
    line.selected = cell.state.testFlag(QStyle::State_Selected);
    line.paint(painter, QStyle::visualRect(cell.direction, cell.rect, room), cell.direction,
               ConsoleStyle::tokens(cell.widget));
}

} // namespace am::ui
