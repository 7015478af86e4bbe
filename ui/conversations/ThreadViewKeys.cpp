// The keyboard in a thread.
#include "models/ThreadModel.h"
#include "ui/conversations/ThreadView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollBar>

namespace am::ui {

namespace {

/// So much stays on screen when one turns a page.
constexpr int pageOverlap = 48;

} // namespace

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
        choose(first);
    }
    return first.isValid();
}

void ThreadView::scrollPage(int direction) {
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + direction * qMax(pageOverlap, viewport()->height() - pageOverlap));
    const QModelIndex first = firstOnScreen(-direction);
    if (first.isValid()) {
        choose(first);
    }
}

void ThreadView::choose(const QModelIndex& index) {
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
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

} // namespace am::ui
