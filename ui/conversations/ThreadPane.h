// One conversation: who it is with, its messages, and the composer.
#pragma once

#include "models/ComposerController.h"
#include "models/ThreadController.h"
#include "ui/conversations/BubbleGeometry.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace am::ui {

class Banner;
class ComposerPanel;
class ElidedLabel;
class EmptyState;
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
    void connectThread();
    void onOpened();
    void onLoaded();
    void noticeRead();
    void act(BubbleAct act, qint64 outboxId);
    void openMenu(const QModelIndex& index, const QPoint& position);

    PageContext m_context;
    models::ThreadController& m_thread;
    models::ComposerController& m_composer;
    QLabel* m_contact;
    ElidedLabel* m_number;
    QToolButton* m_unread;
    QToolButton* m_details;
    Banner* m_problem;
    ThreadView* m_view;
    QLabel* m_noMessages;
    ComposerPanel* m_composerPanel;
    EmptyState* m_placeholder;
    QStackedWidget* m_stack;
};

} // namespace am::ui
