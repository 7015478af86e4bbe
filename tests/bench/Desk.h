// What a window has open on a profile: its workspace and the controllers behind its pages, without widgets.
#pragma once

#include "core/Clock.h"
#include "models/ConversationListController.h"
#include "models/MessagesController.h"
#include "models/OverviewController.h"
#include "models/SyncStatusController.h"
#include "models/ThreadController.h"
#include "sync/Workspace.h"

#include <QString>

#include <memory>
#include <string>

namespace am::bench {

/// A profile in `folder`, opened. Without a URL nothing is fetched.
std::unique_ptr<sync::Workspace> openWorkspace(const QString& folder, const std::string& url = {},
                                               const std::string& key = {});

/// The conversation list, a thread, the delivery log, the overview and the sync indicator.
class Desk {
public:
    explicit Desk(sync::Workspace& workspace);

    /// Waits until list and log show what the archive has.
    void settle();
    /// Opens a thread at its newest message and waits for its rows.
    void openThread(const QString& number, const QString& contact);
    /// Opens the newest conversation as soon as there is one, and follows it.
    void followNewestThread();

    models::ConversationListController& conversations() { return m_conversations; }
    models::ThreadController& thread() { return m_thread; }

private:
    core::SystemClock m_clock;
    models::ConversationListController m_conversations;
    models::ThreadController m_thread;
    models::MessagesController m_messages;
    models::OverviewController m_overview;
    models::SyncStatusController m_sync;
};

} // namespace am::bench
