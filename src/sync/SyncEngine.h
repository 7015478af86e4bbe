// Keeps the archive equal to what the API has.
#pragma once

#include "core/Result.h"
#include "store/Archive.h"
#include "sync/Pass.h"
#include "sync/ServerClock.h"
#include "sync/StatusBoard.h"
#include "sync/StatusRefresh.h"
#include "sync/SyncStatus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>
#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Runs passes over the streams (README.md), one at a time, and says where they stand. Lives on the network
/// thread, and is deleted there only when none of its coroutines runs (NetworkThread::close), so they may use
/// `this` freely.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    SyncEngine(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock,
               std::chrono::milliseconds pollInterval);

    /// Passes from now on, until `stop`.
    void start();
    void stop();
    /// The next pass begins at once, or as soon as the running one has ended, and covers every stream.
    void syncNow();
    /// One pass over everything. Fails if a stream could not be read for another reason than a missing scope.
    QCoro::Task<core::Result<SyncSummary>> once();

    /// Wait before the next attempt after `failures` passes in a row that did not reach the API.
    static std::chrono::milliseconds backoff(int failures);

Q_SIGNALS:
    void statusChanged(const am::sync::SyncStatus& status);
    /// The API answered and every stream was tried.
    void passDone();

private:
    enum class Scope : quint8 { Quick, Everything };

    void runPass();
    QCoro::Task<void> pass(Scope scope);
    QCoro::Task<void> loadStatus();
    /// Reads the account before anything else, once in a run: is the archive this key's?
    QCoro::Task<void> checkAccount();
    QCoro::Task<void> lanes(Scope scope, std::optional<core::Timestamp> lastPass);
    QCoro::Task<void> outboundLane(std::optional<core::Timestamp> lastPass);
    QCoro::Task<void> inboundLane();
    QCoro::Task<void> consentLane();
    QCoro::Task<void> listLane();
    /// In full passes: what others erased at the provider. A key that may not read the audit log goes
    /// without.
    QCoro::Task<void> erasures();
    QCoro::Task<core::Result<SyncSummary>> summary(double seconds);

    bool isDue(const QString& stream, Scope scope);
    bool begin(const QString& stream);
    void end(const QString& stream, const PullEnd& ended);
    /// What every stream the key may read failed with, if each of them did and may do better later.
    PullEnd commonTrouble();
    void finishPass();

    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
    std::chrono::milliseconds m_pollInterval;

    Pass m_pass;
    Scope m_scope = Scope::Everything;
    StatusRefresh m_statusRefresh;
    QStringList m_historyDue; ///< ids of consent records that changed and whose history is not fetched yet
    std::optional<core::Timestamp> m_lastServerNow;
    QElapsedTimer m_sinceEverything;
    PullEnd m_erasuresFailed; ///< why the last look for erasures ended early, but for a missing scope
    PullEnd m_fatal;          ///< what ended the running pass for all streams
    StatusBoard m_board;
    SyncStatus::Phase m_busyPhase =
        SyncStatus::Phase::Refresh; ///< what the running pass is, once the API answers
    int m_failures = 0;
    qint64 m_requests = 0;

    QTimer m_next;
    bool m_started = false;
    bool m_stopped = false;
    bool m_running = false;
    bool m_again = false;
    bool m_loaded = false;
    bool m_accountChecked = false;
    bool m_firstOpenedChecked = false;
};

} // namespace am::sync
