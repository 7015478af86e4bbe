// Scroll anchoring, the pill, the day and the buttons below bubbles.
#include "ui/conversations/ThreadView.h"

#include "models/ThreadModel.h"
#include "ui/conversations/FloatingDay.h"
#include "ui/conversations/ThreadDelegate.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace am::ui {

using models::ThreadModel;

ThreadView::ThreadView(QWidget* parent)
    : QListView(parent),
      m_delegate(new ThreadDelegate(this)),
      m_pill(new QPushButton(this)),
      m_floatingDay(new FloatingDay(this)) {
    setObjectName(QStringLiteral("threadListView"));
    setAccessibleName(tr("Messages"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, 4, 0, 6);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    m_pill->setObjectName(QStringLiteral("newestPushButton"));
    m_pill->setCursor(Qt::PointingHandCursor);
    m_pill->setFocusPolicy(Qt::NoFocus);
    m_pill->setIcon(icon(IconName::ChevronDown));
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &ThreadView::newestRequested);
    connect(this, &QListView::doubleClicked, this, &ThreadView::detailsRequested);
    // While the handle is held its place means a place in the loaded part, so that part must not change.
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ThreadView::announceEdgesLater);
}

void ThreadView::setThread(ThreadModel& model) {
    m_thread = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    m_delegate->forget(m_thread->row(row).id);
                }
                scheduleDelayedItemsLayout();
            });
}

void ThreadView::showPosition(qint64 key, std::optional<int> top) {
    executeDelayedItemsLayout();
    const int row = key == 0 ? -1 : m_thread->rowOfMessage(key);
    QScrollBar* bar = verticalScrollBar();
    if (row >= 0) {
        const QModelIndex index = m_thread->index(row);
        m_atEnd = false;
        setCurrentIndex(index);
        if (top) {
            bar->setValue(bar->value() + visualRect(index).top() - *top);
        } else {
            scrollTo(index, PositionAtCenter);
        }
    } else {
        m_atEnd = true;
        if (m_thread->count() > 0) {
            // A valid current row without a selection, for screen readers.
            selectionModel()->setCurrentIndex(m_thread->index(m_thread->count() - 1),
                                              QItemSelectionModel::NoUpdate);
            selectionModel()->clearSelection();
        }
        bar->setValue(bar->maximum());
    }
    rememberAnchor();
    updatePill();
    m_floatingDay->hide();
    announceEdgesLater();
}

models::ThreadPlace ThreadView::place() const {
    models::ThreadPlace place;
    QModelIndex top = m_anchor;
    while (top.isValid() && m_thread->row(top.row()).message() == nullptr) {
        top = top.siblingAtRow(top.row() + 1);
    }
    if (!m_atEnd && top.isValid()) {
        place.key = m_thread->row(top.row()).message()->key;
        place.top = visualRect(top).top();
    }
    return place;
}

void ThreadView::setMatch(const rules::TextMatch& match, qint64 currentKey) {
    m_delegate->setMatch(match, currentKey);
    viewport()->update();
}

void ThreadView::setMoreBelow(bool more) {
    m_moreBelow = more;
    // The end that one stood at may not be the end any more.
    m_atEnd = m_atEnd && !more;
    updatePill();
}

void ThreadView::settle() {
    executeDelayedItemsLayout();
    // What was asked for while something else was being read is asked for again: at an edge nothing else
    // would.
    announceEdgesLater();
}

void ThreadView::announceEdgesLater() {
    // Whoever listens may change the rows, which must not happen in the middle of a scroll or a layout.
    if (!std::exchange(m_announcing, true)) {
        QMetaObject::invokeMethod(this, &ThreadView::announceEdges, Qt::QueuedConnection);
    }
}

void ThreadView::doItemsLayout() {
    m_layingOut = true;
    updateRowWidth();
    QListView::doItemsLayout();
    m_layingOut = false;
    restoreAnchor();
    updatePill();
    announceEdgesLater();
}

void ThreadView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    // A current row that goes hands over to its neighbour. That is no reason to scroll there.
    setAutoScroll(false);
    QListView::rowsAboutToBeRemoved(parent, start, end);
    setAutoScroll(true);
}

void ThreadView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    if (!m_layingOut && m_thread != nullptr) {
        rememberAnchor();
        updatePill();
        updateFloatingDay();
        announceEdgesLater();
    }
}

void ThreadView::rememberAnchor() {
    const QScrollBar* bar = verticalScrollBar();
    // With more below, standing at the bottom must not carry one along when that is loaded.
    m_atEnd = !m_moreBelow && bar->value() >= bar->maximum() - endTolerance;
    // A day or the unread line may get other neighbours; only a message keeps its place in the thread.
    QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    while (top.isValid() && !top.data(ThreadModel::BubbleRole).toBool()) {
        top = top.siblingAtRow(top.row() + 1);
    }
    m_anchor = top;
    m_anchorTop = top.isValid() ? visualRect(top).top() : 0;
}

void ThreadView::restoreAnchor() {
    QScrollBar* bar = verticalScrollBar();
    m_restoring = true;
    if (m_atEnd) {
        bar->setValue(bar->maximum());
    } else if (m_anchor.isValid()) {
        bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    }
    m_restoring = false;
}

void ThreadView::announceEdges() {
    m_announcing = false;
    if (m_thread == nullptr || m_thread->count() == 0) {
        return;
    }
    const QScrollBar* bar = verticalScrollBar();
    if (bar->isSliderDown()) {
        Q_EMIT visibleRowsChanged();
        return;
    }
    const int reach = 2 * viewport()->height();
    if (bar->value() < reach) {
        Q_EMIT nearTop();
    }
    if (bar->maximum() - bar->value() < reach) {
        Q_EMIT nearBottom();
    }
    Q_EMIT visibleRowsChanged();
}

void ThreadView::updatePill() {
    if (m_thread == nullptr) {
        return;
    }
    if (m_atEnd || m_thread->count() == 0) {
        m_newestSeen = m_thread->index(m_thread->count() - 1);
        m_pill->hide();
        return;
    }
    const int fresh = m_newestSeen.isValid() ? m_thread->messagesBelow(m_newestSeen.row()) : 0;
    const QScrollBar* bar = verticalScrollBar();
    const bool farAway = m_moreBelow || bar->maximum() - bar->value() > viewport()->height();
    m_pill->setText(fresh > 0 ? tr("%n new", "messages below", fresh) : tr("Newest"));
    m_pill->setVisible(fresh > 0 || farAway);
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, height() - m_pill->height() - 12);
}

void ThreadView::updateFloatingDay() {
    if (m_restoring) {
        return; // nobody scrolls
    }
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    // Where the day itself stands at the top there is nothing to add.
    if (!top.isValid() || m_thread->row(top.row()).day() != nullptr) {
        m_floatingDay->hide();
        return;
    }
    m_floatingDay->show(m_thread->dayText(m_thread->dayOf(top.row())), viewport()->geometry());
}

void ThreadView::updateRowWidth() {
    m_delegate->setRowWidth(viewport()->width());
}

void ThreadView::resizeEvent(QResizeEvent* event) {
    updateRowWidth();
    m_layingOut = true;
    QListView::resizeEvent(event);
    m_layingOut = false;
    scheduleDelayedItemsLayout();
}

void ThreadView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        m_delegate->forgetAll();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

qint64 ThreadView::lowestVisibleKey() const {
    const QRect screen = viewport()->rect();
    QModelIndex lowest = indexAt(QPoint(screen.width() / 2, screen.bottom() - 1));
    if (!lowest.isValid() && m_thread != nullptr && m_thread->count() > 0) {
        lowest = m_thread->index(m_thread->count() - 1);
    }
    if (!lowest.isValid()) {
        return 0;
    }
    const bool whole = visualRect(lowest).bottom() <= screen.bottom() + endTolerance;
    return m_thread->keyAtOrAbove(whole ? lowest.row() : lowest.row() - 1);
}

QString ThreadView::selectedText() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.append(index.row());
    }
    return m_thread->clipboardText(rows);
}

const BubbleButton* ThreadView::buttonAt(const QPoint& position, QModelIndex* row) const {
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return nullptr;
    }
    const QRect whole = visualRect(index);
    for (const BubbleButton& button : m_delegate->geometry(index).buttons) {
        if (QStyle::visualRect(layoutDirection(), whole, button.rect.translated(whole.topLeft()))
                .contains(position)) {
            *row = index;
            return &button;
        }
    }
    return nullptr;
}

void ThreadView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    QModelIndex row;
    const BubbleButton* button = event->button() == Qt::LeftButton ? buttonAt(event->pos(), &row) : nullptr;
    if (button != nullptr && m_thread->row(row.row()).unsent() != nullptr) {
        Q_EMIT actRequested(button->act, m_thread->row(row.row()).unsent()->id);
    }
}

void ThreadView::mouseMoveEvent(QMouseEvent* event) {
    QModelIndex row;
    viewport()->setCursor(buttonAt(event->pos(), &row) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void ThreadView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), ConsoleStyle::tokens(this).background);
    }
    QListView::paintEvent(event);
}

} // namespace am::ui
