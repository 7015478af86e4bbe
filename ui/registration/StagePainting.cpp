// Marks, the line between them, and a caption below each.
#include "ui/registration/StagePainting.h"

#include "models/RegistrationText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QPainter>
#include <QStyle>

namespace am::ui {

using Reach = models::RegistrationStage::Reach;

namespace {
constexpr int markSide = 16;
constexpr int smallSide = 8;
constexpr int slimSlot = 26;
/// Narrower slots have no room for a caption of their own.
constexpr int smallestSlot = 64;
constexpr int gap = 8;

/// How much of the line a stage takes: captions differ in length, and the marks of all rows stand in line.
int weightOf(models::RegistrationStage::Kind kind, bool last) {
    switch (kind) {
        case models::RegistrationStage::Kind::Draft:
            return 6;
        case models::RegistrationStage::Kind::Filed:
            return 10;
        case models::RegistrationStage::Kind::Review:
            return 12;
        default:
            return last ? 13 : 8;
    }
}
} // namespace

void paintStageMark(QPainter* painter, const QRect& place, const models::RegistrationStage& stage,
                    const Tokens& tokens) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF center = QRectF(place).center();
    if (stage.reach == Reach::Current) {
        const Tone tone = models::RegistrationText::stageTone(stage.kind);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.toneFill(tone));
        painter->drawEllipse(center, markSide / 2.0 + 1, markSide / 2.0 + 1);
        const QRect inner = place.adjusted(2, 2, -2, -2);
        paintIcon(painter, inner, iconFromFileName(models::RegistrationText::stageIcon(stage.kind)),
                  tokens.tone(tone));
    } else {
        const bool passed = stage.reach == Reach::Passed;
        painter->setPen(QPen(passed ? tokens.muted : tokens.line, 1.5));
        painter->setBrush(passed ? QBrush(tokens.muted) : QBrush(tokens.surface));
        painter->drawEllipse(center, smallSide / 2.0, smallSide / 2.0);
    }
    painter->restore();
}

void StageLine::paint(QPainter* painter, const QRect& room, Qt::LayoutDirection direction,
                      const Tokens& tokens) const {
    if (stages.isEmpty()) {
        return;
    }
    painter->save();
    const QFont font = fontFor(TextRole::Secondary);
    painter->setFont(font);
    const int lineHeight = painter->fontMetrics().height();
    const int top = room.y() + (room.height() - markSide - 2 - lineHeight) / 2;
    int total = 0;
    for (int i = 0; i < stages.size(); ++i) {
        total += weightOf(stages.at(i).kind, i + 1 == stages.size());
    }
    const bool slim = room.width() / int(stages.size()) < smallestSlot;
    int left = room.x();
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(direction, room, part);
    };
    const auto leading = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    for (int i = 0; i < stages.size(); ++i) {
        const models::RegistrationStage& stage = stages.at(i);
        const int slot =
            slim ? slimSlot : room.width() * weightOf(stage.kind, i + 1 == stages.size()) / total;
        if (i + 1 < stages.size()) {
            const bool ahead = stages.at(i + 1).reach == Reach::Ahead;
            const QRect line(left + markSide + 2, top + markSide / 2 - 1, slot - markSide - 4, ahead ? 1 : 2);
            painter->fillRect(mirrored(line), ahead ? tokens.line : tokens.muted);
        }
        const QRect mark(left, top, markSide, markSide);
        left += slot;
        paintStageMark(painter, mirrored(mark), stage, tokens);
        const bool current = stage.reach == Reach::Current;
        if (slim && !current) {
            continue;
        }
        const QRect caption = slim ? QRect(room.x(), top + markSide + 2, room.width(), lineHeight)
                                   : QRect(mark.x(), top + markSide + 2, slot - gap, lineHeight);
        painter->setPen(selected ? tokens.selectionText : current ? tokens.text : tokens.muted);
        painter->drawText(
            mirrored(caption), leading | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(captions.value(i), Qt::ElideRight, caption.width()));
    }
    painter->restore();
}

} // namespace am::ui
