// Draws the stages of a registration as a line of marks.
#pragma once

#include "models/RegistrationStanding.h"
#include "ui/widgets/Tokens.h"

#include <QRect>
#include <QStringList>

class QPainter;

namespace am::ui {

struct Tokens;

/// One mark: filled where the way led through, an icon where it stands, an outline for what is ahead.
void paintStageMark(QPainter* painter, const QRect& place, const models::RegistrationStage& stage,
                    const Tokens& tokens);

/// How the marks stand in `room`, in reading order; `mirrored` for right-to-left.
struct StageLine {
    QList<models::RegistrationStage> stages;
    QStringList captions; ///< one below each mark
    bool selected = false;

    /// Marks with their captions; where there is no room for them, only that of the stage it stands in.
    void paint(QPainter* painter, const QRect& room, Qt::LayoutDirection direction,
               const Tokens& tokens) const;
};

} // namespace am::ui
