// All parts of one signed-in profile at work.
#pragma once

#include "core/RequestRecord.h"
#include "core/Result.h"
#include "core/SecretKey.h"
#include "store/Archive.h"
#include "sync/CurlCommands.h"
#include "sync/PausedStreams.h"
#include "sync/SyncStatus.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class AccountActions;
class BillingActions;
class ConsentActions;
class ContactActions;
class KeyActions;
class LineTypes;
class LookupActions;
class MetricsActions;
class NetworkThread;
class NumberActions;
class Outbox;
class Reconciliation;
class RegistrationActions;
class SandboxControl;
class ServerClock;
class SyncEngine;
class WebhookActions;

/// What a workspace needs to know.
struct WorkspaceOptions {
    QString folder; ///< of the profile; archive and ledger live there
    QUrl baseUrl;
    core::SecretKey key;
    bool isSandbox = false;                         ///< offers SandboxControl
    std::chrono::milliseconds pollInterval{5000};   ///< between refreshes; shorter for a sandbox
    std::chrono::milliseconds backfillSlice{10000}; ///< how long a first copy may keep new rows waiting
};

/// Archive, network thread, sync engine and the acts a user may take. Lives on the UI thread; its actions
/// give QFutures that finish there or anywhere, and its signals arrive on the UI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(WorkspaceOptions options, QObject* parent = nullptr);
    /// As `close`, and waits for it.
    ~Workspace() override;

    /// Begins the end (README.md): on a thread of its own, so that nobody has to wait for the writer. Nothing
    /// may be asked for any more. The future finishes when every thread has ended and the files are closed;
    /// destroying the workspace is then immediate.
    QFuture<void> close();

    /// Opens the archive; must succeed before anything else.
    QFuture<store::StoreResult<store::OpenReport>> open();

    const WorkspaceOptions& options() const { return m_options; }
    store::Archive& archive() { return m_archive; }
    Outbox& outbox() { return *m_outbox; }
    NumberActions& numbers() { return *m_numbers; }
    RegistrationActions& registration() { return *m_registration; }
    ConsentActions& consent() { return *m_consent; }
    ContactActions& contacts() { return *m_contacts; }
    AccountActions& account() { return *m_account; }
    LookupActions& lookups() { return *m_lookups; }
    /// What lookups found out, for lists.
    LineTypes& lineTypes() { return *m_lineTypes; }
    BillingActions& billing() { return *m_billing; }
    KeyActions& keys() { return *m_keys; }
    WebhookActions& webhooks() { return *m_webhooks; }
    MetricsActions& metrics() { return *m_metrics; }
    /// Acts as commands, for those who would rather script them.
    CurlCommands curl() const { return CurlCommands(m_options.baseUrl); }
    Reconciliation& reconciliation() { return *m_reconciliation; }
    /// Null on a live profile.
    SandboxControl* sandbox() { return m_sandbox.get(); }

    /// Starts copying and keeps the archive fresh until the workspace ends.
    void startSync();
    /// Refreshes at once.
    void syncNow();
    /// Streams rest, or go on; kept over restarts. Sending, look-ups of what was sent and the statuses of
    /// late texts do not rest.
    QFuture<core::Result<void>> setPaused(const PausedStreams& paused);
    /// One complete pass of all streams, for --sync-once. Not together with startSync.
    QFuture<core::Result<SyncSummary>> syncOnce();

    const SyncStatus& status() const { return m_status; }
    /// The time in which the API's times are to be read: a virtual clock's as of the last pass, or else ours.
    core::Timestamp now() const;

Q_SIGNALS:
    void statusChanged(const am::sync::SyncStatus& status);
    void requestFinished(const am::core::RequestRecord& record);

private:
    void end();
    QFuture<store::StoreResult<store::OpenReport>> openArchive();

    WorkspaceOptions m_options;
    store::Archive m_archive;
    std::unique_ptr<NetworkThread> m_network;
    api::ApiClient* m_client = nullptr; ///< lives on the network thread, deleted there
    SyncEngine* m_engine = nullptr;     ///< lives on the network thread, deleted there
    std::unique_ptr<ServerClock> m_clock;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<NumberActions> m_numbers;
    std::unique_ptr<RegistrationActions> m_registration;
    std::unique_ptr<ConsentActions> m_consent;
    std::unique_ptr<ContactActions> m_contacts;
    std::unique_ptr<AccountActions> m_account;
    std::unique_ptr<LookupActions> m_lookups;
    std::unique_ptr<LineTypes> m_lineTypes;
    std::unique_ptr<BillingActions> m_billing;
    std::unique_ptr<KeyActions> m_keys;
    std::unique_ptr<WebhookActions> m_webhooks;
    std::unique_ptr<MetricsActions> m_metrics;
    std::unique_ptr<Reconciliation> m_reconciliation;
    std::unique_ptr<SandboxControl> m_sandbox;
    SyncStatus m_status;
    std::unique_ptr<QThread> m_closer; ///< runs `end`
    QFuture<void> m_closed;
};

} // namespace am::sync
