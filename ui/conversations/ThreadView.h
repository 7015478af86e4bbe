// The scrolling part of a thread.
#pragma once

#include "ui/conversations/BubbleGeometry.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>

class QPushButton;

namespace am::models {
class ThreadModel;
}

namespace am::ui {

class ThreadDelegate;

/// Shows a models::ThreadModel. What is being read stays where it is, whatever is inserted above or below; at
/// the end the view follows what arrives.
class ThreadView : public QListView {
    Q_OBJECT
public:
    explicit ThreadView(QWidget* parent = nullptr);

    void setThread(models::ThreadModel& model);
    /// To the end, or to the message `key`.
    void showPosition(qint64 key);
    bool isAtEnd() const { return m_atEnd; }
    /// Is there more below than the model holds? Then the end of the view is not the end of the thread.
    void setMoreBelow(bool more);
    /// Archive key of the lowest message that is wholly on screen; 0 if none.
    qint64 lowestVisibleKey() const;
    /// Texts of the selected messages, oldest first.
    QString selectedText() const;

Q_SIGNALS:
    void nearTop();
    void nearBottom();
    /// Scrolled, resized or laid out anew.
    void visibleRowsChanged();
    /// The pill was pressed.
    void newestRequested();
    /// Enter or a double click on a message or note.
    void detailsRequested(const QModelIndex& index);
    void actRequested(am::ui::BubbleAct act, qint64 outboxId);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void doItemsLayout() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rememberAnchor();
    void restoreAnchor();
    void announceEdges();
    void updatePill();
    void updateRowWidth();
    const BubbleButton* buttonAt(const QPoint& position, QModelIndex* row) const;

    QPointer<models::ThreadModel> m_thread;
    ThreadDelegate* m_delegate;
    QPushButton* m_pill;
    QPersistentModelIndex m_anchor;     ///< topmost message on screen
    int m_anchorTop = 0;                ///< where its top edge was
    QPersistentModelIndex m_newestSeen; ///< last row when the end was last on screen
    bool m_atEnd = true;
    bool m_moreBelow = false;
    bool m_layingOut = false;
};

} // namespace am::ui
