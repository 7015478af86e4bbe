// The key comes from the environment and is not kept.
#include "app/console/SyncOnce.h"

#include "app/console/Application.h"
#include "models/ErrorText.h"
#include "sync/Workspace.h"

#include <QDir>
#include <QTextStream>

#include <nlohmann/json.hpp>

namespace am::app {

using namespace Qt::StringLiterals;

SyncOnce::SyncOnce(const CommandLine& line) : m_line(line) {
    const QString dataDir = line.dataDir.isEmpty() ? defaultDataDir() : line.dataDir;
    QDir().mkpath(dataDir);
    m_keys.useSessionOnly();
    m_profiles = std::make_unique<session::ProfileList>(dataDir);
    m_signIn = std::make_unique<models::SignInController>(*m_profiles, m_keys);
    connect(m_signIn.get(), &models::SignInController::signedIn, this, &SyncOnce::open);
    connect(m_signIn.get(), &models::SignInController::failed, this,
            [this](const models::SignInProblem& problem) { fail(problem.text); });
}

SyncOnce::~SyncOnce() = default;

void SyncOnce::start() {
    if (m_line.sandboxWorld) {
        m_signIn->openSandbox(*m_line.sandboxWorld);
        return;
    }
    const QByteArray key = qgetenv(m_line.apiKeyVariable.toLocal8Bit().constData()).trimmed();
    if (key.isEmpty()) {
        models::ErrorText error;
        error.title = u"There is no API key"_s;
        error.explanation = u"The environment variable %1 is empty or not set."_s.arg(m_line.apiKeyVariable);
        error.nextStep = u"Set it, or name another one with --api-key-env."_s;
        fail(error);
        return;
    }
    m_signIn->openWithKey(m_line.baseUrl->toString(), core::SecretKey(key));
}

void SyncOnce::open(const models::SignedIn& signedIn) {
    SessionOptions options;
    options.folder = m_profiles->folder(signedIn.profile.id);
    options.sandbox = sandboxOptions(m_line.sandboxWorld.value_or(QString()), options.folder);
    m_session = std::make_unique<OpenSession>(signedIn, m_signIn->takeLock(), options);
    connect(m_session.get(), &OpenSession::ready, this, &SyncOnce::run);
    connect(m_session.get(), &OpenSession::failed, this, &SyncOnce::fail);
    m_session->open();
}

void SyncOnce::run() {
    m_session->workspace().syncOnce().then(this, [this](const core::Result<sync::SyncSummary>& summary) {
        if (!summary) {
            fail(models::describe(summary.error()));
            return;
        }
        nlohmann::ordered_json line{{"ok", true},
                                    {"outbound", summary->outbound},
                                    {"inbound", summary->inbound},
                                    {"conversations", summary->conversations},
                                    {"consent", summary->consent},
                                    {"numbers", summary->numbers},
                                    {"requests", summary->requests},
                                    {"seconds", summary->seconds},
                                    {"rows_per_second", summary->rowsPerSecond}};
        if (summary->unreadable > 0) {
            QTextStream(stderr)
                << u"%1 rows could not be read and were set aside; the console's sync panel names them."_s
                       .arg(summary->unreadable)
                << Qt::endl;
        }
        QTextStream(stdout) << QString::fromStdString(line.dump()) << Qt::endl;
        Q_EMIT finished(0);
    });
}

void SyncOnce::fail(const models::ErrorText& error) {
    QTextStream(stderr) << error.forClipboard() << Qt::endl;
    Q_EMIT finished(1);
}

} // namespace am::app
