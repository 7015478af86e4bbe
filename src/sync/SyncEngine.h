// Keeps the archive equal to what the API has.
#pragma once

#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"
#include "sync/StatusBoard.h"
#include "sync/SyncLanes.h"
#include "sync/SyncStatus.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <QCoro/QCoroTask>

#include <chrono>
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
    /// `backfillSlice`: how long a first copy may keep new rows waiting.
    SyncEngine(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock,
               std::chrono::milliseconds pollInterval, std::chrono::milliseconds backfillSlice);

    /// Passes from now on, until `stop`.
    void start();
    void stop();
    /// The next pass begins at once, or as soon as the running one has ended, and covers every stream.
    void syncNow();
    /// Streams rest from the page in flight on, or go on; kept in the ledger. Fails if that could not be
    /// written; the pause then lasts for this run.
    QCoro::Task<core::Result<void>> setPaused(PausedStreams paused);
    /// Copies these long streams again from the newest row to the oldest, over the rows that are here.
    void copyAgain(const QStringList& streams);
    /// One pass over everything, whatever is paused. Fails if a stream could not be read for another reason
    /// than a missing scope.
    QCoro::Task<core::Result<SyncSummary>> once();

    /// Wait before the next attempt after `failures` passes in a row that did not reach the API.
    static std::chrono::milliseconds backoff(int failures);

Q_SIGNALS:
    void statusChanged(const am::sync::SyncStatus& status);
    /// The API answered and every stream was tried.
    void passDone();

private:
    using Scope = SyncLanes::Scope;
    using Manner = SyncLanes::Manner;

    void runPass();
    QCoro::Task<void> pass(Scope scope, Manner manner);
    QCoro::Task<void> loadStatus();
    QCoro::Task<void> loadUnreadable();
    /// Notes for the streams of `m_copyAgain` that their backfill begins anew.
    QCoro::Task<void> forgetPlaces();
    QCoro::Task<core::Result<SyncSummary>> summary(double seconds);
    void finishPass();

    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
    std::chrono::milliseconds m_pollInterval;
    std::chrono::milliseconds m_backfillSlice;

    StatusBoard m_board;
    SyncLanes m_lanes;
    Scope m_scope = Scope::Everything;
    QStringList m_copyAgain;
    std::optional<core::Timestamp> m_lastServerNow;
    QElapsedTimer m_sinceEverything;
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
    bool m_pauseKnown = false; ///< from the ledger, or because it was set in this run
};

} // namespace am::sync
