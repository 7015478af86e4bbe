// Scroll anchoring, the pill, keys and the buttons below bubbles.
#include "ui/conversations/ThreadView.h"

#include "models/ThreadModel.h"
#include "ui/conversations/FloatingDay.h"
#include "ui/conversations/ThreadDelegate.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace am::ui {

using models::ThreadModel;

namespace {
/// Closer to the end than this counts as at the end.
constexpr int endTolerance = 12;
/// So much stays on screen when one turns a page.
constexpr int pageOverlap = 48;
} // namespace

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
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ThreadView::announceEdges);
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
    announceEdges();
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
    updatePill();
}

void ThreadView::doItemsLayout() {
    m_layingOut = true;
    updateRowWidth();
    QListView::doItemsLayout();
    m_layingOut = false;
    restoreAnchor();
    updatePill();
    QMetaObject::invokeMethod(this, &ThreadView::announceEdges, Qt::QueuedConnection);
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
        announceEdges();
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
    if (m_atEnd) {
        bar->setValue(bar->maximum());
    } else if (m_anchor.isValid()) {
        bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    }
}

void ThreadView::announceEdges() {
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
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    // Where the day itself stands at the top there is nothing to add.
    if (!top.isValid() || m_thread->row(top.row()).day() != nullptr) {
        m_floatingDay->hide();
        return;
    }
    m_floatingDay->show(m_thread->dayText(m_thread->dayOf(top.row())), viewport()->geometry());
}

QModelIndex ThreadView::firstOnScreen(int direction) const {
    const QRect screen = viewport()->rect();
    QModelIndex index = indexAt(QPoint(screen.width() / 2, direction > 0 ? 1 : screen.bottom() - 1));
    if (!index.isValid() && m_thread->count() > 0) {
        index = m_thread->index(direction > 0 ? 0 : m_thread->count() - 1);
    }
    const QModelIndex edge = index;
    while (index.isValid()) {
        const QRect place = visualRect(index);
        const bool whole = place.top() >= 0 && place.bottom() <= screen.bottom() + endTolerance;
        if (index.flags().testFlag(Qt::ItemIsSelectable) && whole) {
            return index;
        }
        if (!place.intersects(screen)) {
            break;
        }
        index = index.siblingAtRow(index.row() + direction);
    }
    return edge.isValid() && edge.flags().testFlag(Qt::ItemIsSelectable) ? edge : QModelIndex();
}

bool ThreadView::startOnScreen(int direction) {
    const bool visible =
        currentIndex().isValid() && visualRect(currentIndex()).intersects(viewport()->rect());
    if (visible) {
        return false;
    }
    const QModelIndex first = firstOnScreen(direction);
    if (first.isValid()) {
        setCurrentIndex(first);
    }
    return first.isValid();
}

void ThreadView::scrollPage(int direction) {
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + direction * qMax(pageOverlap, viewport()->height() - pageOverlap));
    const QModelIndex first = firstOnScreen(-direction);
    if (first.isValid()) {
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
        setAutoScroll(true);
    }
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

void ThreadView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        if (selectionModel()->hasSelection()) {
            QGuiApplication::clipboard()->setText(selectedText());
        }
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        Q_EMIT allSelected(int(selectionModel()->selectedIndexes().size()));
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier)) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (currentIndex().isValid()) {
                Q_EMIT detailsRequested(currentIndex());
            }
            return;
        case Qt::Key_Home:
            Q_EMIT oldestRequested();
            return;
        case Qt::Key_End:
            Q_EMIT newestRequested();
            return;
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            scrollPage(event->key() == Qt::Key_PageUp ? -1 : 1);
            return;
        case Qt::Key_Up:
        case Qt::Key_Down:
            // The row one stood on may be far from what is on screen by now.
            if (startOnScreen(event->key() == Qt::Key_Up ? -1 : 1)) {
                return;
            }
            break;
        case Qt::Key_Escape: // closes things further out
            event->ignore();
            return;
        default:
            break;
    }
    QListView::keyPressEvent(event);
}

void ThreadView::contextMenuEvent(QContextMenuEvent* event) {
    // Shift+F10 means the row one stands on, wherever the mouse is.
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        const QPoint position =
            keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
        Q_EMIT menuRequested(index, position);
    }
}

void ThreadView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), ConsoleStyle::tokens(this).background);
    }
    QListView::paintEvent(event);
}

} // namespace am::ui
