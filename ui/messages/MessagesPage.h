// The delivery log: every message of both directions, and why it arrived or not.
#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QAction;
class QMenu;
class QModelIndex;

namespace am::models {
class MessagesController;
}

namespace am::ui {

class ExportBar;
class MessageFilterBar;
class MessageInspector;
class MessagesTable;

class MessagesPage : public Page {
    Q_OBJECT
public:
    explicit MessagesPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    /// `filter` replaces the filter; `messageKey` selects a message that passes it.
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;
    void leaveScene() override;

    models::MessagesController& controller() { return *m_controller; }

private:
    void makeExport();
    void makeActions();
    QWidget* makeContent();
    void update();
    void showNoMatch();
    void inspect(const QModelIndex& index);
    void updateInspector();
    void selectShown();
    void openContextMenu(const QPoint& position);
    void openConversation();
    void copy(const QString& text, const QString& notice);

    PageContext m_context;
    models::MessagesController* m_controller;
    ExportBar* m_export = nullptr;
    MessageFilterBar* m_filterBar = nullptr;
    MessagesTable* m_table = nullptr;
    MessageInspector* m_inspector = nullptr;
    QAction* m_openConversation;
    QAction* m_copyId;
    QAction* m_copyDetails;
    QAction* m_openNumbers;
    qint64 m_wantedKey = 0;     ///< the current message, or the one to become it once its row is there
    bool m_opensWanted = false; ///< and then the inspector opens
};

} // namespace am::ui
