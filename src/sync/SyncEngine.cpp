// When the passes run, and what follows from how they ended.
#include "sync/SyncEngine.h"

#include "api/ApiClient.h"
#include "core/Logging.h"
#include "core/SecretKey.h"
#include "store/SyncPauseStore.h"
#include "store/UnreadableRowStore.h"
#include "sync/Commit.h"
#include "sync/LookupPull.h"
#include "sync/NetworkThread.h"
#include "sync/PassTrouble.h"
#include "sync/SyncCounts.h"

#include <algorithm>

namespace am::sync {

using namespace std::chrono_literals;
using core::ApiError;

namespace {

/// Numbers, registration, account and streams without a scope are looked at this often; the rest in every
/// pass.
constexpr auto everythingEvery = 60s;

struct Places {
    QList<store::StreamState> states;
    PausedStreams paused;
};

struct Unreadable {
    QList<qint64> counts; ///< in the order of StatusBoard::streamNames
    QList<QList<core::UnreadableRow>> rows;
};

} // namespace

SyncEngine::SyncEngine(store::Archive& archive, NetworkThread& network, api::ApiClient& client,
                       ServerClock clock, std::chrono::milliseconds pollInterval,
                       std::chrono::milliseconds backfillSlice)
    : m_archive(archive),
      m_network(network),
      m_client(client),
      m_clock(clock),
      m_pollInterval(pollInterval),
      m_backfillSlice(backfillSlice),
      m_lanes(archive, client, m_board) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SyncEngine::runPass);
    connect(&m_board, &StatusBoard::changed, this, &SyncEngine::statusChanged);
    connect(&m_client, &api::ApiClient::requestFinished, this, [this] { ++m_requests; });
}

void SyncEngine::start() {
    m_started = true;
    m_stopped = false;
    runPass();
}

void SyncEngine::stop() {
    m_started = false;
    m_stopped = true;
    m_again = false;
    m_lanes.pass().ended = true;
    m_next.stop();
    m_board.silence();
}

void SyncEngine::syncNow() {
    if (!m_started) {
        return;
    }
    m_scope = Scope::Everything;
    if (m_running) {
        m_again = true;
        m_lanes.pass().isHurried = true;
    } else {
        m_next.start(0ms);
    }
}

QCoro::Task<core::Result<void>> SyncEngine::setPaused(PausedStreams paused) {
    const bool isResumed = m_lanes.paused().everything ||
                           std::any_of(m_lanes.paused().streams.cbegin(), m_lanes.paused().streams.cend(),
                                       [&paused](const QString& stream) { return !paused.covers(stream); });
    m_pauseKnown = true;
    m_lanes.setPaused(paused);
    m_board.announceNow();
    if (isResumed) {
        syncNow();
    }
    auto save = [names = paused.names()](store::WriteTransaction& transaction) {
        store::SyncPauseStore::save(transaction, names);
    };
    co_return co_await commit(&m_archive, std::move(save));
}

void SyncEngine::copyAgain(const QStringList& streams) {
    m_copyAgain += streams;
    syncNow();
}

std::chrono::milliseconds SyncEngine::backoff(int failures) {
    constexpr std::chrono::milliseconds longest = 60s;
    constexpr int mostDoublings = 6;
    return std::min(longest, 1000ms * (1 << std::clamp(failures - 1, 0, mostDoublings)));
}

void SyncEngine::runPass() {
    if (m_running || !m_started) {
        return;
    }
    m_running = true;
    const bool everythingDue = !m_sinceEverything.isValid() ||
                               std::chrono::milliseconds(m_sinceEverything.elapsed()) >= everythingEvery;
    const Scope scope = everythingDue ? Scope::Everything : m_scope;
    m_scope = Scope::Quick;
    m_network.run([this, scope]() -> QCoro::Task<void> {
        co_await pass(scope, Manner::Steady);
        m_running = false;
        finishPass();
    });
}

QCoro::Task<void> SyncEngine::pass(Scope scope, Manner manner) {
    if (!m_loaded) {
        co_await loadStatus();
    }
    co_await forgetPlaces();
    const bool isFirstCopy = m_lanes.begin(scope, manner, m_backfillSlice);
    Pass& pass = m_lanes.pass();
    pass.ended = m_stopped;
    pass.fetched = [this](const QString& stream, qint64 rows) {
        m_board.noteRows(stream, rows);
        m_board.status().phase = m_busyPhase;
        m_board.status().error.reset();
        m_board.announce();
    };
    m_busyPhase = isFirstCopy ? SyncStatus::Phase::CatchUp : SyncStatus::Phase::Refresh;
    // While the API is away the indicator stays at Offline until rows say otherwise.
    if (m_board.status().phase != SyncStatus::Phase::Offline) {
        m_board.status().phase = m_busyPhase;
    }
    m_board.announce();

    const core::Result<std::optional<core::Timestamp>> virtualNow = co_await m_clock.virtualNow();
    if (!virtualNow && virtualNow.error().isOffline()) {
        m_lanes.fail(virtualNow.error());
        co_return;
    }
    m_board.status().virtualNow = virtualNow ? *virtualNow : std::nullopt;
    if (virtualNow) {
        // Also while a live API is away: the time of a result runs on.
        co_await forgetExpiredLookups(
            &m_archive, virtualNow->value_or(m_client.serverNow().value_or(core::Timestamp::now())));
    }
    std::optional<core::Timestamp> lastPass = m_lastServerNow;
    if (!lastPass && !m_board.status().virtualNow) {
        lastPass = m_board.stream(QStringLiteral("outbound")).syncedAt;
    }
    co_await m_lanes.run(scope, lastPass, m_board.status().virtualNow);
    co_await loadUnreadable();

    if (!m_lanes.fatal() && !pass.ended) {
        m_lastServerNow = pass.serverNow;
        if (scope == Scope::Everything) {
            m_sinceEverything.start();
        }
    }
}

QCoro::Task<void> SyncEngine::loadStatus() {
    auto read = [](store::ReadSession& session) {
        return Places{store::SyncStateStore::list(session),
                      PausedStreams::fromNames(store::SyncPauseStore::load(session))};
    };
    const core::Result<Places> places = co_await look(&m_archive, std::move(read));
    if (places) {
        m_loaded = true;
        for (const store::StreamState& state : places->states) {
            m_board.setState(state);
        }
        if (!m_pauseKnown) {
            m_pauseKnown = true;
            m_lanes.setPaused(places->paused);
        }
    }
}

QCoro::Task<void> SyncEngine::loadUnreadable() {
    constexpr int shown = 20;
    auto read = [](store::ReadSession& session) {
        Unreadable all;
        for (const QString& stream : StatusBoard::streamNames()) {
            all.counts += store::UnreadableRowStore::count(session, stream);
            all.rows += store::UnreadableRowStore::list(session, stream, shown);
        }
        return all;
    };
    const core::Result<Unreadable> unreadable = co_await look(&m_archive, std::move(read));
    if (unreadable) {
        for (qsizetype i = 0; i < unreadable->counts.size(); ++i) {
            StreamProgress& stream = m_board.stream(StatusBoard::streamNames().at(i));
            stream.unreadable = unreadable->counts.at(i);
            stream.unreadableRows = unreadable->rows.at(i);
        }
    }
}

QCoro::Task<void> SyncEngine::forgetPlaces() {
    if (m_copyAgain.isEmpty()) {
        co_return;
    }
    auto forget = [streams = m_copyAgain](store::WriteTransaction& transaction) {
        QList<store::StreamState> states;
        for (const QString& stream : streams) {
            if (auto state = store::SyncStateStore::find(transaction, stream)) {
                state->complete = false;
                state->cursor.clear();
                store::SyncStateStore::save(transaction, *state);
                states += *state;
            }
        }
        return states;
    };
    const core::Result<QList<store::StreamState>> states = co_await commit(&m_archive, std::move(forget));
    if (states) {
        m_copyAgain.clear();
        for (const store::StreamState& state : *states) {
            m_board.setState(state);
        }
    }
}

QCoro::Task<core::Result<SyncSummary>> SyncEngine::once() {
    if (m_running) {
        ApiError error;
        error.kind = ApiError::Kind::Conflict;
        error.message = QStringLiteral("A pass is already running.");
        co_return failure<SyncSummary>(std::move(error));
    }
    m_running = true;
    m_requests = 0;
    QElapsedTimer timer;
    timer.start();
    co_await pass(Scope::Everything, Manner::Thorough);
    m_running = false;
    finishPass();

    PullEnd failed = m_lanes.fatal();
    if (!failed) {
        failed = m_lanes.commonTrouble();
    }
    if (!failed && m_lanes.pass().ended) {
        failed = cancelledError();
    }
    for (const StreamProgress& stream : std::as_const(m_board.status().streams)) {
        if (!failed && stream.error && stream.error->kind != ApiError::Kind::Forbidden) {
            failed = stream.error;
        }
    }
    if (!failed) {
        failed = m_lanes.erasuresFailed();
    }
    if (failed) {
        co_return failure<SyncSummary>(std::move(*failed));
    }
    core::Result<SyncSummary> result = co_await summary(double(timer.nsecsElapsed()) / 1e9);
    co_return result;
}

QCoro::Task<core::Result<SyncSummary>> SyncEngine::summary(double seconds) {
    core::Result<SyncSummary> result = co_await look(&m_archive, countRows);
    if (result) {
        qint64 rows = 0;
        for (const StreamProgress& stream : std::as_const(m_board.status().streams)) {
            rows += stream.rows;
            result->unreadable += stream.unreadable;
        }
        result->requests = m_requests;
        result->seconds = seconds;
        result->rowsPerSecond = seconds > 0 ? double(rows) / seconds : 0;
    }
    co_return result;
}

void SyncEngine::finishPass() {
    std::chrono::milliseconds wait = m_pollInterval;
    PullEnd fatal = m_lanes.fatal();
    const bool cancelled = m_lanes.pass().ended && !fatal;
    if (!fatal && !cancelled) {
        // A server that answers nothing but 5xx is as far away as one that does not answer.
        fatal = m_lanes.commonTrouble();
    }
    const bool hasMore = !fatal && !cancelled && m_lanes.hasMore();
    for (StreamProgress& stream : m_board.status().streams) {
        stream.running = hasMore && m_lanes.hasMore(stream.stream);
        // What cannot be kept need not be fetched every few seconds either.
        const bool isUnkept = stream.error && stream.error->kind == ApiError::Kind::Storage;
        if (isUnkept || (stream.error && stream.error->isRetryable())) {
            wait = std::max({wait, backoff(m_failures + 1),
                             std::chrono::milliseconds(stream.error->retryAfter.value_or(0s))});
        }
    }
    if (fatal) {
        ++m_failures;
        const bool refused = fatal->kind == ApiError::Kind::Unauthorized || isOtherOrganization(*fatal);
        m_board.status().phase = refused ? SyncStatus::Phase::Stopped : SyncStatus::Phase::Offline;
        m_board.status().error = fatal;
        wait = std::max(backoff(m_failures), std::chrono::milliseconds(fatal->retryAfter.value_or(0s)));
        qCInfo(core::logSync).noquote()
            << "pass ended:" << fatal->httpStatus << core::redacted(fatal->message);
    } else if (cancelled) {
        m_board.status().phase = SyncStatus::Phase::Stopped;
    } else if (hasMore) {
        // The first copy only made room for what is new. Another stream's trouble does not hold it up.
        m_failures = 0;
        wait = 0ms;
        m_board.status().error.reset();
    } else {
        const bool waiting = wait > m_pollInterval;
        m_failures = waiting ? m_failures + 1 : 0;
        m_board.status().phase = SyncStatus::Phase::Idle;
        m_board.status().error.reset();
    }
    m_board.announceNow();
    if (!fatal && !cancelled) {
        Q_EMIT passDone();
    }
    if (!m_started || m_board.status().phase == SyncStatus::Phase::Stopped) {
        // A refused key stays refused; only `syncNow` tries it again.
        return;
    }
    m_next.start(m_again ? 0ms : wait);
    m_again = false;
}

} // namespace am::sync
