// One conversation: who it is with, its messages, and the composer.
#pragma once

#include "models/ComposerController.h"
#include "models/ThreadController.h"
#include "models/ThreadPlace.h"
#include "models/ThreadSearch.h"
#include "ui/conversations/BubbleGeometry.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace am::ui {

class Banner;
class ComposerPanel;
class DateJumpPanel;
class ElidedLabel;
class EmptyState;
class LineTypeBadge;
class ThreadFindBar;
class ThreadView;

/// Joins thread view and composer to their controllers, and moves the read marker with what is on screen
/// while the window is active.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    ThreadPane(const PageContext& context, models::ThreadController& thread,
               models::ComposerController& composer, QWidget* parent = nullptr);

    void focusComposer();
    void focusThread();
    void startDoubleOptIn();
    /// Goes to a message of any conversation and remembers the place one leaves.
    void visit(const QString& number, const QString& contact, qint64 key);
    /// Back to the place left by a jump, and forward again.
    void goBack();
    void goForward();
    void find();
    void findNext(bool older);
    void chooseDay();
    /// Closes what `find` and `chooseDay` opened.
    void closeJumps();
    bool isFinding() const { return m_search.isBusy(); }
    /// What stands here while no conversation is open.
    void setPlaceholder(const QString& title, const QString& hint);

Q_SIGNALS:
    void contactRequested();
    void itemChosen(const am::models::ThreadItem& item);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHeader();
    void connectFinding();
    models::ThreadPlace here() const;
    void leave();
    void goTo(const models::ThreadPlace& place);
    void arrive(qint64 key);
    void updateWays();
    void sayDay(const QDate& asked, const QDate& shown);
    void connectThread();
    void onOpened();
    void onLoaded();
    void noticeRead();
    void act(BubbleAct act, qint64 outboxId);
    void openMenu(const QModelIndex& index, const QPoint& position);

    PageContext m_context;
    models::ThreadController& m_thread;
    models::ComposerController& m_composer;
    models::ThreadSearch m_search;
    models::ThreadHistory m_history;
    std::optional<models::ThreadPlace> m_going;      ///< on the way there
    std::optional<models::ThreadPlace> m_beforeFind; ///< what was being read when finding began
    QLabel* m_contact;
    LineTypeBadge* m_lineType;
    ElidedLabel* m_number;
    QToolButton* m_back;
    QToolButton* m_findButton;
    QToolButton* m_dayButton;
    QToolButton* m_unread;
    QToolButton* m_details;
    Banner* m_problem;
    ThreadFindBar* m_findBar;
    ThreadView* m_view;
    DateJumpPanel* m_days;
    QLabel* m_noMessages;
    ComposerPanel* m_composerPanel;
    EmptyState* m_placeholder;
    QStackedWidget* m_stack;
};

} // namespace am::ui
