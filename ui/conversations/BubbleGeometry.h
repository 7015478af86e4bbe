// Where everything of one thread row is drawn.
#pragma once

#include "models/ThreadItem.h"

#include <QCoreApplication>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

class QTextLayout;

namespace am::ui {

/// What can be clicked below a text that did not get through.
enum class BubbleAct : quint8 { Retry, LookUp, Edit, Discard };

struct BubbleButton {
    BubbleAct act = BubbleAct::Retry;
    QString label;
    QRect rect;
};

/// Places within a row whose leading top corner is (0, 0); mirror for right-to-left. Costs one text layout,
/// so views keep it. A value.
struct BubbleGeometry {
    Q_DECLARE_TR_FUNCTIONS(am::ui::BubbleGeometry)

public:
    int width = 0; ///< of the row this was made for
    int height = 0;
    QRect bubble;
    QRect text;
    QList<QRect> chips;    ///< one per attachment, inside the bubble
    QStringList chipTexts; ///< "Image · media.example"
    QRect footer;          ///< time and state
    QRect explanation;     ///< empty if there is nothing to explain
    QString explanationText;
    QList<BubbleButton> buttons;

    /// What can be done with a text that is not in the archive, by its state; without places.
    static QList<BubbleButton> buttonsFor(const core::OutboxItem& item);
    static BubbleGeometry of(const models::ThreadItem& item, int width, core::Timestamp now);

    /// Lays `text` out in lines of at most `width`, each paragraph's direction by its content; gives the room
    /// used.
    static QSize layOut(QTextLayout& layout, int width);
    /// Line feeds as QTextLayout wants them.
    static QString layoutText(const QString& text);

    static constexpr int sideMargin = 20;
    static constexpr int longestLine = 560;
    static constexpr int paddingX = 12;
    static constexpr int paddingY = 8;
    static constexpr int chipHeight = 26;
};

} // namespace am::ui
