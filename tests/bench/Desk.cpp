// What a window has open on a profile: its workspace and the controllers behind its pages, without widgets.
#include "bench/Desk.h"

#include "bench/BenchTools.h"

#include <QUrl>

namespace am::bench {

std::unique_ptr<sync::Workspace> openWorkspace(const QString& folder, const std::string& url,
                                               const std::string& key) {
    sync::WorkspaceOptions options;
    options.folder = folder;
    options.baseUrl = QUrl(url.empty() ? QStringLiteral("http://127.0.0.1:9") : QString::fromStdString(url));
    options.key = core::SecretKey(QByteArray::fromStdString(key.empty() ? "am_sandbox_none" : key));
    options.isSandbox = !url.empty();
    auto workspace = std::make_unique<sync::Workspace>(options);
    awaited(workspace->open());
    return workspace;
}

Desk::Desk(sync::Workspace& workspace)
    : m_conversations(workspace.archive(), m_clock),
      m_thread(workspace, m_clock),
      m_messages(workspace, m_clock),
      m_overview(workspace, m_clock),
      m_sync(workspace, m_clock) {
    m_conversations.start();
    m_messages.setFilterText(QString());
}

void Desk::settle() {
    spinUntil([this] { return !m_conversations.isBusy() && !m_messages.isBusy(); });
}

void Desk::openThread(const QString& number, const QString& contact) {
    bool isThere = false;
    QObject scope;
    QObject::connect(&m_thread, &models::ThreadController::positioned, &scope,
                     [&isThere] { isThere = true; });
    m_thread.open(number, contact);
    spinUntil([&isThere] { return isThere; });
}

void Desk::followNewestThread() {
    QObject::connect(&m_conversations, &models::ConversationListController::loaded, &m_thread, [this] {
        if (!m_thread.isOpen() && m_conversations.model().rowCount() > 0) {
            const core::Conversation& newest = m_conversations.model().row(0).conversation;
            m_thread.open(newest.number, newest.contact);
        }
    });
}

} // namespace am::bench
