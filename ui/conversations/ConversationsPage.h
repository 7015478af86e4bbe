// Conversations: list, thread, inspector.
#pragma once

#include "models/ComposerController.h"
#include "models/ConversationListController.h"
#include "models/ThreadController.h"
#include "ui/conversations/ThreadPane.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QSplitter;

namespace am::ui {

class ConversationInspector;
class ConversationListPane;

/// The heart of the console: read, understand, answer. Everything follows the archive by itself.
class ConversationsPage : public Page {
    Q_OBJECT
public:
    explicit ConversationsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ConversationsPage() override;

    /// Opens the conversation, around a message if a key is given.
    void openConversation(const QString& number, const QString& contact, qint64 messageKey = 0);

    bool isBusy() const override;
    void activated() override;
    void navigateTo(const Navigation& target) override;
    bool focusSearch() override;
    QStringList scenes() const override;
    void showScene(const QString& scene) override;
    void leaveScene() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void buildActions();
    void connectParts();
    void onListLoaded();
    void openFirst();
    void startNew();
    void openLookup(const QString& numbers);
    void toggleContact();
    void askToRevoke();
    void updateFooter();

    PageContext m_context;
    models::ConversationListController m_list;
    models::ThreadController m_thread;
    models::ComposerController m_composer;
    QSplitter* m_splitter;
    ConversationListPane* m_listPane;
    ThreadPane* m_threadPane;
    ConversationInspector* m_inspector;
    QAction* m_new;
    QAction* m_toNumbers;
    QAction* m_toSandbox;
    bool m_firstLook = true;
    std::optional<models::ThreadPlace> m_beforeScene; ///< the conversation a scene took one away from
};

} // namespace am::ui
