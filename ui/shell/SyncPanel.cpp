// Follows the controller while it is open.
#include "ui/shell/SyncPanel.h"

#include "models/SyncStatusController.h"
#include "ui/shell/SyncStreamRow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelWidth = 480;
constexpr int gap = 4;
} // namespace

SyncPanel::SyncPanel(models::SyncStatusController& controller, QWidget* anchor, QWidget* parent)
    : QFrame(parent),
      m_controller(controller),
      m_anchor(anchor),
      m_state(makeLabel({}, TextRole::Heading)),
      m_coverage(makeLabel({}, TextRole::Secondary)),
      m_note(makeLabel({}, TextRole::Secondary)),
      m_rows(new QWidget),
      m_pause(new QPushButton),
      m_refresh(new QPushButton(tr("Refresh now"))),
      m_compare(new QPushButton(tr("Compare with the API\u2026"))) {
    setObjectName(u"syncPanel"_s);
    setAccessibleName(tr("Local copy"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    m_state->setObjectName(u"syncStateLabel"_s);
    m_coverage->setObjectName(u"syncCoverageLabel"_s);
    m_note->setObjectName(u"syncNoteLabel"_s);
    m_pause->setObjectName(u"pauseAllPushButton"_s);
    m_refresh->setObjectName(u"refreshPushButton"_s);
    m_refresh->setIcon(icon(IconName::Refresh));
    m_refresh->setToolTip(tr("Ask for news now (F5)"));
    m_compare->setObjectName(u"comparePushButton"_s);
    m_compare->setToolTip(tr("Read every list of the API and hold it against the local copy"));
    setButtonKind(m_compare, ButtonKind::Quiet);
    m_note->hide();

    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_refresh);
    buttons->addStretch();
    buttons->addWidget(m_compare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_coverage);
    layout->addWidget(new Divider);
    layout->addWidget(m_rows);
    layout->addWidget(m_note);
    layout->addWidget(new Divider);
    layout->addLayout(buttons);
    hide();

    connect(&controller, &models::SyncStatusController::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&controller, &models::SyncStatusController::pauseNotKept, this,
            [this](const models::ErrorText& error) {
                m_note->setText(
                    tr("The pause holds until the console ends, but could not be kept: %1").arg(error.title));
                m_note->show();
                place();
            });
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_controller.setPaused(!m_controller.isPaused() && !m_controller.isPartlyPaused()); });
    connect(m_refresh, &QPushButton::clicked, &controller, &models::SyncStatusController::syncNow);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT compareWanted();
    });
}

void SyncPanel::toggle() {
    if (isVisible()) {
        dismiss();
        return;
    }
    refresh();
    show();
    raise();
    m_pause->setFocus(Qt::PopupFocusReason);
}

void SyncPanel::dismiss() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_anchor) {
        m_anchor->setFocus(Qt::PopupFocusReason);
    }
}

void SyncPanel::refresh() {
    const bool isPaused = m_controller.isPaused() || m_controller.isPartlyPaused();
    m_state->setText(m_controller.state());
    m_coverage->setText(m_controller.coverage());
    m_coverage->setVisible(!m_controller.coverage().isEmpty());
    const auto lines = m_controller.streams();
    for (const models::StreamLine& line : lines) {
        SyncStreamRow*& row = m_rowOf[line.id];
        if (!row) {
            row = new SyncStreamRow(line.id, m_rows);
            m_rows->layout()->addWidget(row);
            connect(row, &SyncStreamRow::pauseWanted, &m_controller,
                    &models::SyncStatusController::setStreamPaused);
        }
        row->setLine(line, !m_controller.isPaused());
    }
    m_pause->setText(isPaused ? tr("Resume all") : tr("Pause all"));
    m_pause->setIcon(icon(isPaused ? IconName::Play : IconName::Pause));
    m_pause->setToolTip(
        isPaused ? QString()
                 : tr("Nothing more is copied until you resume, also after a restart. Texts are still sent, "
                      "and their statuses asked for."));
    m_refresh->setEnabled(!m_controller.isPaused());
    place();
}

void SyncPanel::place() {
    if (!m_anchor || !parentWidget()) {
        return;
    }
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int wide = std::min(std::max(panelWidth, minimumSizeHint().width()), room.width());
    const int high = std::min(layout()->totalHeightForWidth(wide), room.height());
    const QPoint below = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + gap));
    // Its trailing edge under that of the anchor.
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() : below.x() + m_anchor->width() - wide;
    const QRect target(std::clamp(left, room.left(), std::max(room.left(), room.right() + 1 - wide)),
                       below.y(), wide, high);
    if (geometry() != target) {
        setGeometry(target);
    }
}

bool SyncPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        auto* pressed = qobject_cast<QWidget*>(watched);
        const bool isOutside = pressed && pressed != this && pressed != m_anchor && !isAncestorOf(pressed) &&
                               pressed->window() == window();
        if (isOutside) {
            hide();
        }
    } else if (event->type() == QEvent::Resize && watched == parentWidget()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void SyncPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SyncPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
    place();
}

void SyncPanel::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    qApp->removeEventFilter(this);
}

void SyncPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.raised, tokens.line);
}

} // namespace am::ui
