// The scrolling part of a thread.
#pragma once

#include "models/ThreadPlace.h"
#include "rules/TextMatch.h"
#include "ui/conversations/BubbleGeometry.h"

#include <QListView>
#include <QPersistentModelIndex>
#include <QPointer>

class QPushButton;

namespace am::models {
class ThreadModel;
}

namespace am::ui {

class FloatingDay;
class ThreadDelegate;

/// Shows a models::ThreadModel. What is being read stays where it is, whatever is inserted above or below; at
/// the end the view follows what arrives.
class ThreadView : public QListView {
    Q_OBJECT
public:
    explicit ThreadView(QWidget* parent = nullptr);

    void setThread(models::ThreadModel& model);
    /// To the end, or to the message `key`: in the middle of the view, or so far below its upper edge.
    void showPosition(qint64 key, std::optional<int> top = std::nullopt);
    /// What is being read, for coming back; number and contact are left empty.
    models::ThreadPlace place() const;
    /// Lays out what changed at once, so that nothing is drawn or scrolled before it stands where it belongs.
    void settle();
    /// Words to mark; stronger in the message `currentKey`.
    void setMatch(const rules::TextMatch& match, qint64 currentKey);
    bool isAtEnd() const { return m_atEnd; }
    /// Is there more below than the model holds? Then the end of the view is not the end of the thread.
    void setMoreBelow(bool more);
    /// Archive key of the lowest message that is wholly on screen; 0 if none.
    qint64 lowestVisibleKey() const;
    /// Texts of the selected messages, oldest first; with sender and time if there are several.
    QString selectedText() const;

Q_SIGNALS:
    void nearTop();
    void nearBottom();
    /// Scrolled, resized or laid out anew.
    void visibleRowsChanged();
    /// The pill or End was pressed.
    void newestRequested();
    /// Home was pressed.
    void oldestRequested();
    /// Everything that is loaded was selected.
    void allSelected(int messages);
    /// Enter or a double click on a message or note.
    void detailsRequested(const QModelIndex& index);
    void actRequested(am::ui::BubbleAct act, qint64 outboxId);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void doItemsLayout() override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Closer to the end than this counts as at the end.
    static constexpr int endTolerance = 12;

    void rememberAnchor();
    void restoreAnchor();
    void announceEdges();
    void announceEdgesLater();
    void updatePill();
    void updateRowWidth();
    void updateFloatingDay();
    void scrollPage(int direction);
    /// The first message wholly on screen from the top (1) or from the bottom (-1).
    QModelIndex firstOnScreen(int direction) const;
    bool startOnScreen(int direction);
    /// Makes it current and selected without scrolling.
    void choose(const QModelIndex& index);
    const BubbleButton* buttonAt(const QPoint& position, QModelIndex* row) const;

    QPointer<models::ThreadModel> m_thread;
    ThreadDelegate* m_delegate;
    QPushButton* m_pill;
    FloatingDay* m_floatingDay;
    QPersistentModelIndex m_anchor;     ///< topmost message on screen
    int m_anchorTop = 0;                ///< where its top edge was
    QPersistentModelIndex m_newestSeen; ///< last row when the end was last on screen
    bool m_atEnd = true;
    bool m_moreBelow = false;
    bool m_layingOut = false;
    bool m_restoring = false;
    bool m_announcing = false; ///< the edges will be looked at in the next turn of the event loop
};

} // namespace am::ui
