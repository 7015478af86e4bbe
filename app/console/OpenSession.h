// One profile at work: its lock, perhaps a sandbox, its workspace and its clock.
#pragma once

#include "app/console/EmbeddedSandbox.h"
#include "app/console/WorldClock.h"
#include "models/SignInController.h"
#include "store/Archive.h"

#include <chrono>

namespace am::app {

/// How a session is opened.
struct SessionOptions {
    QString folder;                  ///< of the profile
    sandbox::SandboxOptions sandbox; ///< used for an embedded sandbox only
    std::chrono::milliseconds pollInterval{5000};
};

/// Opens in steps: sandbox, archive, clock; ends in `ready` or `failed`. `close` takes them back without
/// holding up the window; the destructor waits for what still runs. UI thread.
class OpenSession : public QObject {
    Q_OBJECT
public:
    OpenSession(models::SignedIn signedIn, std::unique_ptr<session::ProfileLock> lock, SessionOptions options,
                QObject* parent = nullptr);
    ~OpenSession() override;

    void open();
    /// Ends the workspace, then the sandbox, then gives up the profile's lock; ends in `closed`. Pages and
    /// whatever else uses the workspace must be gone.
    void close();
    const models::SignedIn& signedIn() const { return m_signedIn; }
    sync::Workspace& workspace() { return *m_workspace; }
    const core::Clock& clock() const { return *m_clock; }
    const store::OpenReport& report() const { return m_report; }

Q_SIGNALS:
    void ready();
    void failed(const am::models::ErrorText& error);
    void closed();

private:
    void openWorkspace();
    void closeSandbox();
    void release();

    models::SignedIn m_signedIn;
    std::unique_ptr<session::ProfileLock> m_lock;
    SessionOptions m_options;
    // Destroyed from the last to the first: the workspace ends before the sandbox it talks to.
    std::unique_ptr<EmbeddedSandbox> m_sandbox;
    std::unique_ptr<sync::Workspace> m_workspace;
    std::unique_ptr<WorldClock> m_clock;
    store::OpenReport m_report;
    bool m_closing = false;
};

} // namespace am::app
