// The emulator inside the console.
#pragma once

#include "core/SecretKey.h"
#include "sandbox/SandboxOptions.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace am::sandbox {
class Server;
}

namespace am::app {

/// Makes, runs and stops a sandbox on a thread of its own: building a world takes longer than a frame. UI
/// thread.
class EmbeddedSandbox : public QObject {
    Q_OBJECT
public:
    explicit EmbeddedSandbox(QObject* parent = nullptr);
    /// Stops the sandbox and waits for it.
    ~EmbeddedSandbox() override;

    /// Ends in `started` or `failed`. Appends every request and answer to the file that the environment
    /// variable AGENTMESSAGE_SANDBOX_RECORD names, if one does (agentmessage-sandbox --record).
    void start(const sandbox::SandboxOptions& options);

    /// Stops the sandbox without waiting; ends in `stopped`.
    void stop();

Q_SIGNALS:
    void stopped();
    void started(const QUrl& url, const am::core::SecretKey& key);
    void failed(const QString& reason);

private:
    QThread m_thread;
    QObject* m_worker; ///< lives on the thread
    std::shared_ptr<std::unique_ptr<sandbox::Server>> m_server;
};

} // namespace am::app
