// Scroll anchoring, the pill, keys and the buttons below bubbles.
#include "ui/conversations/ThreadView.h"

#include "models/ThreadModel.h"
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
} // namespace

ThreadView::ThreadView(QWidget* parent)
    : QListView(parent), m_delegate(new ThreadDelegate(this)), m_pill(new QPushButton(this)) {
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

void ThreadView::showPosition(qint64 key) {
    executeDelayedItemsLayout();
    const int row = key == 0 ? -1 : m_thread->rowOfMessage(key);
    if (row >= 0) {
        const QModelIndex index = m_thread->index(row);
        m_atEnd = false;
        setCurrentIndex(index);
        scrollTo(index, PositionAtCenter);
    } else {
        m_atEnd = true;
        if (m_thread->count() > 0) {
            // A valid current row without a selection, for screen readers.
            selectionModel()->setCurrentIndex(m_thread->index(m_thread->count() - 1),
                                              QItemSelectionModel::NoUpdate);
            selectionModel()->clearSelection();
        }
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    rememberAnchor();
    updatePill();
    announceEdges();
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

void ThreadView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    if (!m_layingOut && m_thread != nullptr) {
        rememberAnchor();
        updatePill();
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
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex& row : std::as_const(rows)) {
        texts.append(row.data().toString());
    }
    return texts.join(u'\n');
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
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_End && m_moreBelow) {
        Q_EMIT newestRequested();
        return;
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
