// All calls into the server happen on the worker's thread.
#include "app/console/EmbeddedSandbox.h"

#include "sandbox/ExchangeRecord.h"
#include "sandbox/Server.h"

#include <QPointer>
#include <QUrl>

#include <exception>

namespace am::app {

namespace {

sandbox::SandboxOptions recorded(sandbox::SandboxOptions options) {
    const QString file = qEnvironmentVariable("AGENTMESSAGE_SANDBOX_RECORD");
    if (!file.isEmpty()) {
        options.watcher = sandbox::recorderTo(file);
    }
    return options;
}

} // namespace

EmbeddedSandbox::EmbeddedSandbox(QObject* parent)
    : QObject(parent), m_worker(new QObject), m_server(std::make_shared<std::unique_ptr<sandbox::Server>>()) {
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // On the thread itself as its last act: an event posted for this could be overtaken by quit().
    connect(
        &m_thread, &QThread::finished, this, [server = m_server] { server->reset(); }, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &EmbeddedSandbox::stopped);
    m_thread.start();
}

EmbeddedSandbox::~EmbeddedSandbox() {
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedSandbox::stop() {
    m_thread.quit();
}

void EmbeddedSandbox::start(const sandbox::SandboxOptions& options) {
    QMetaObject::invokeMethod(
        m_worker,
        [this, server = m_server, options] {
            QString reason;
            try {
                *server = std::make_unique<sandbox::Server>(recorded(options));
                if ((*server)->start()) {
                    const QUrl url((*server)->url());
                    const core::SecretKey key = (*server)->apiKey();
                    // `this` waits for the thread in its destructor, so it is alive here.
                    QMetaObject::invokeMethod(this, [this, url, key] { Q_EMIT started(url, key); });
                    return;
                }
                reason = (*server)->errorString();
            } catch (const std::exception& problem) {
                reason = QString::fromUtf8(problem.what());
            }
            QMetaObject::invokeMethod(this, [this, reason] { Q_EMIT failed(reason); });
        },
        Qt::QueuedConnection);
}

} // namespace am::app
