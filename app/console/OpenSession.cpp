// The steps of opening a profile.
#include "app/console/OpenSession.h"

#include "models/OpeningText.h"
#include "sync/Workspace.h"

namespace am::app {

OpenSession::OpenSession(models::SignedIn signedIn, std::unique_ptr<session::ProfileLock> lock,
                         SessionOptions options, QObject* parent)
    : QObject(parent),
      m_signedIn(std::move(signedIn)),
      m_lock(std::move(lock)),
      m_options(std::move(options)) {}

OpenSession::~OpenSession() = default;

void OpenSession::open() {
    if (m_signedIn.profile.kind != session::Profile::Kind::EmbeddedSandbox) {
        openWorkspace();
        return;
    }
    m_sandbox = std::make_unique<EmbeddedSandbox>();
    connect(m_sandbox.get(), &EmbeddedSandbox::started, this,
            [this](const QUrl& url, const core::SecretKey& key) {
                m_signedIn.baseUrl = url;
                m_signedIn.key = key;
                openWorkspace();
            });
    connect(m_sandbox.get(), &EmbeddedSandbox::failed, this,
            [this](const QString& reason) { Q_EMIT failed(models::describeSandboxFailure(reason)); });
    m_sandbox->start(m_options.sandbox);
}

void OpenSession::openWorkspace() {
    sync::WorkspaceOptions options;
    options.folder = m_options.folder;
    options.baseUrl = m_signedIn.baseUrl;
    options.key = m_signedIn.key;
    options.isSandbox = m_signedIn.profile.isSandbox();
    options.pollInterval = m_options.pollInterval;
    m_workspace = std::make_unique<sync::Workspace>(options);
    m_workspace->open().then(this, [this](const store::StoreResult<store::OpenReport>& report) {
        if (!report) {
            Q_EMIT failed(models::describeOpening(report.error()));
            return;
        }
        m_report = *report;
        m_clock = std::make_unique<WorldClock>(*m_workspace);
        // The embedded sandbox answers at once; anybody else's may be away, and the window must not wait for
        // it.
        if (m_sandbox) {
            connect(m_clock.get(), &WorldClock::known, this, &OpenSession::ready, Qt::SingleShotConnection);
            m_clock->refresh();
        } else {
            m_clock->refresh();
            Q_EMIT ready();
        }
    });
}

} // namespace am::app
