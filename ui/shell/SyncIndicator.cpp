// Two lines: the state in its tone, the coverage below.
#include "ui/shell/SyncIndicator.h"

#include "models/SyncStatusController.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QPainter>

namespace am::ui {

namespace {

IconName iconFor(const models::SyncStatusController& controller) {
    using Trouble = models::SyncStatusController::Trouble;
    switch (controller.trouble()) {
        case Trouble::Offline:
            return IconName::Offline;
        case Trouble::KeyRefused:
            return IconName::Key;
        case Trouble::Stopped:
            return IconName::Blocked;
        case Trouble::Storage:
            return IconName::Warning;
        case Trouble::None:
            break;
    }
    if (!controller.isRunning() && (controller.isPaused() || controller.isPartlyPaused())) {
        return IconName::Pause;
    }
    switch (controller.tone()) {
        case Tone::Success:
            return IconName::Check;
        case Tone::Warning:
            return IconName::Warning;
        default:
            return IconName::Sync;
    }
}

} // namespace

SyncIndicator::SyncIndicator(models::SyncStatusController& controller, QWidget* parent)
    : QAbstractButton(parent), m_controller(controller) {
    setObjectName(QStringLiteral("syncIndicator"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    connect(&controller, &models::SyncStatusController::changed, this, &SyncIndicator::onChanged);
    onChanged();
}

void SyncIndicator::onChanged() {
    setAccessibleName(
        tr("%1. %2", "sync state, coverage").arg(m_controller.state(), m_controller.coverage()));
    QStringList lines;
    const auto streams = m_controller.streams();
    for (const models::StreamLine& stream : streams) {
        lines << tr("%1: %2", "stream, state").arg(stream.name, stream.state);
    }
    lines << tr("Click for details and to pause. F5 asks for news now.");
    setToolTip(lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize SyncIndicator::sizeHint() const {
    const QFontMetrics strong(fontFor(TextRole::Strong));
    const QFontMetrics small(fontFor(TextRole::Secondary));
    // A little room to spare keeps the bar from moving with every second that passes.
    const int text = std::max(strong.horizontalAdvance(m_controller.state()),
                              small.horizontalAdvance(m_controller.coverage()));
    return QSize((text + 54 + 23) / 24 * 24, 40);
}

QSize SyncIndicator::minimumSizeHint() const {
    return QSize(150, 40);
}

void SyncIndicator::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.hover, QColor());
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), ConsoleStyle::cornerRadius, tokens.accent);
    }
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    paintIcon(&painter, mirrored(QRect(10, 11, 18, 18)), iconFor(m_controller),
              tokens.tone(m_controller.tone()));
    const int leading = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect room(36, 4, width() - 44, 16);
    const auto draw = [&](const QRect& place, TextRole role, const QColor& color, const QString& text) {
        painter.setFont(fontFor(role));
        painter.setPen(color);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(mirrored(place), leading | Qt::AlignVCenter | Qt::AlignAbsolute,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    if (m_controller.coverage().isEmpty()) {
        draw(room.translated(0, 8), TextRole::Strong, tokens.text, m_controller.state());
        return;
    }
    draw(room, TextRole::Strong, tokens.text, m_controller.state());
    draw(room.translated(0, 17), TextRole::Secondary, tokens.muted, m_controller.coverage());
}

} // namespace am::ui
