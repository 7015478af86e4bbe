// Wires archive, network thread, engine and actions together, and takes them apart in the right order.
#include "sync/Workspace.h"

#include "api/ApiClient.h"
#include "sync/AccountActions.h"
#include "sync/BillingActions.h"
#include "sync/ConsentActions.h"
#include "sync/ContactActions.h"
#include "sync/KeyActions.h"
#include "sync/LineTypes.h"
#include "sync/LookupActions.h"
#include "sync/MetricsActions.h"
#include "sync/NetworkThread.h"
#include "sync/NumberActions.h"
#include "sync/Outbox.h"
#include "sync/Reconciliation.h"
#include "sync/RegistrationActions.h"
#include "sync/SandboxControl.h"
#include "sync/ServerClock.h"
#include "sync/SyncEngine.h"
#include "sync/WebhookActions.h"

#include <QFile>

namespace am::sync {

Workspace::Workspace(WorkspaceOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_archive(m_options.folder),
      m_network(std::make_unique<NetworkThread>()) {
    const auto clockKind = m_options.isSandbox ? ServerClock::Kind::Sandbox : ServerClock::Kind::Live;
    // Made where they live: a network access manager and timers stay with the thread that made them.
    m_network->runNow([this, clockKind] {
        m_client = new api::ApiClient(m_options.baseUrl, m_options.key);
        m_clock = std::make_unique<ServerClock>(*m_client, clockKind);
        m_engine = new SyncEngine(m_archive, *m_network, *m_client, *m_clock, m_options.pollInterval,
                                  m_options.backfillSlice);
    });
    m_outbox = std::make_unique<Outbox>(m_archive, *m_network, *m_client, *m_clock);
    m_numbers = std::make_unique<NumberActions>(m_archive, *m_network, *m_client);
    m_registration = std::make_unique<RegistrationActions>(m_archive, *m_network, *m_client);
    m_consent = std::make_unique<ConsentActions>(m_archive, *m_network, *m_client, *m_clock);
    m_contacts = std::make_unique<ContactActions>(m_archive, *m_network, *m_client, *m_clock);
    m_account = std::make_unique<AccountActions>(m_archive, *m_network, *m_client);
    m_lookups = std::make_unique<LookupActions>(m_archive, *m_network, *m_client, *m_clock);
    m_lineTypes = std::make_unique<LineTypes>(m_archive);
    m_billing = std::make_unique<BillingActions>(m_archive, *m_network, *m_client);
    m_keys = std::make_unique<KeyActions>(*m_network, *m_client);
    m_webhooks = std::make_unique<WebhookActions>(*m_network, *m_client);
    m_metrics = std::make_unique<MetricsActions>(*m_network, *m_client);
    m_reconciliation = std::make_unique<Reconciliation>(
        m_archive, *m_network, *m_client, *m_clock, [this](const QStringList& streams) {
            m_network->run([engine = m_engine, streams]() -> QCoro::Task<void> {
                engine->copyAgain(streams);
                co_return;
            });
        });
    if (m_options.isSandbox) {
        m_sandbox = std::make_unique<SandboxControl>(*m_network, *m_client,
                                                     [engine = m_engine] { engine->syncNow(); });
    }

    connect(m_client, &api::ApiClient::requestFinished, this, &Workspace::requestFinished);
    connect(m_engine, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    });
    // The API can be reached: what was sent into the dark can be looked up.
    connect(m_engine, &SyncEngine::passDone, m_outbox.get(), &Outbox::lookUpAll);
}

Workspace::~Workspace() {
    if (m_closer) {
        m_closer->wait();
    } else {
        end();
    }
}

QFuture<void> Workspace::close() {
    if (!m_closer) {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        m_closed = promise->future();
        m_network->refuse();
        m_closer.reset(QThread::create([this] { end(); }));
        // The thread has left our members alone when it has finished.
        connect(m_closer.get(), &QThread::finished, this, [promise] { promise->finish(); });
        m_closer->start();
    }
    return m_closed;
}

void Workspace::end() {
    m_network->close(
        [engine = m_engine, client = m_client] {
            engine->stop();
            client->cancelAll();
        },
        [engine = m_engine, client = m_client] {
            delete engine;
            delete client;
        });
    m_archive.close();
}

QFuture<store::StoreResult<store::OpenReport>> Workspace::open() {
    if (!m_options.isSandbox || QFile::exists(store::Archive::ledgerFile(m_options.folder))) {
        return openArchive();
    }
    // A new ledger notes when it began, in the time of the messages it will hold.
    return m_network->run([clock = *m_clock] { return clock.virtualNow(); })
        .then(this,
              [this](const core::Result<std::optional<core::Timestamp>>& now) {
                  if (now && *now) {
                      m_archive.setFirstOpenedAt(**now);
                  }
                  return openArchive();
              })
        .unwrap();
}

QFuture<store::StoreResult<store::OpenReport>> Workspace::openArchive() {
    auto opened = m_archive.open();
    m_lineTypes->load(); // waits for it
    return opened;
}

void Workspace::startSync() {
    m_status.phase = SyncStatus::Phase::Refresh;
    Q_EMIT statusChanged(m_status);
    m_outbox->recover();
    m_network->run([engine = m_engine]() -> QCoro::Task<void> {
        engine->start();
        co_return;
    });
}

void Workspace::syncNow() {
    m_network->run([engine = m_engine]() -> QCoro::Task<void> {
        engine->syncNow();
        co_return;
    });
}

QFuture<core::Result<void>> Workspace::setPaused(const PausedStreams& paused) {
    return m_network->run([engine = m_engine, paused] { return engine->setPaused(paused); });
}

QFuture<core::Result<SyncSummary>> Workspace::syncOnce() {
    return m_network->run([engine = m_engine] { return engine->once(); });
}

core::Timestamp Workspace::now() const {
    return m_status.virtualNow.value_or(core::Timestamp::now());
}

} // namespace am::sync
