// The passes: which streams, in which lanes, and what follows from how they ended.
#include "sync/SyncEngine.h"

#include "api/ApiClient.h"
#include "core/Logging.h"
#include "core/SecretKey.h"
#include "store/AccountStore.h"
#include "sync/Commit.h"
#include "sync/ConsentPull.h"
#include "sync/ErasurePull.h"
#include "sync/FirstOpened.h"
#include "sync/ListPull.h"
#include "sync/MessagePull.h"
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
constexpr int mostHistoriesPerPass = 20;

/// The streams that grow without end and are copied page by page.
bool isPaged(const QString& stream) {
    return stream == QLatin1String("outbound") || stream == QLatin1String("inbound") ||
           stream == QLatin1String("consent");
}

} // namespace

SyncEngine::SyncEngine(store::Archive& archive, NetworkThread& network, api::ApiClient& client,
                       ServerClock clock, std::chrono::milliseconds pollInterval)
    : m_archive(archive), m_network(network), m_client(client), m_clock(clock), m_pollInterval(pollInterval) {
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
    m_pass.ended = true;
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
    } else {
        m_next.start(0ms);
    }
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
        co_await pass(scope);
        m_running = false;
        finishPass();
    });
}

QCoro::Task<void> SyncEngine::pass(Scope scope) {
    m_fatal.reset();
    m_pass = Pass();
    m_pass.archive = &m_archive;
    m_pass.client = &m_client;
    m_pass.ended = m_stopped;
    m_pass.fetched = [this](const QString& stream, qint64 rows) {
        m_board.stream(stream).rows += rows;
        m_board.status().phase = m_busyPhase;
        m_board.status().error.reset();
        m_board.announce();
    };
    m_pass.saved = [this](const store::StreamState& state) {
        m_board.setState(state);
        m_board.announce();
    };
    if (!m_loaded) {
        co_await loadStatus();
    }
    bool catchingUp = false;
    for (StreamProgress& stream : m_board.status().streams) {
        stream.rows = 0;
        stream.running = isDue(stream.stream, scope);
        catchingUp = catchingUp || (stream.running && !stream.complete && isPaged(stream.stream));
    }
    m_busyPhase = catchingUp ? SyncStatus::Phase::CatchUp : SyncStatus::Phase::Refresh;
    // While the API is away the indicator stays at Offline until rows say otherwise.
    if (m_board.status().phase != SyncStatus::Phase::Offline) {
        m_board.status().phase = m_busyPhase;
    }
    m_board.announce();

    const core::Result<std::optional<core::Timestamp>> virtualNow = co_await m_clock.virtualNow();
    if (!virtualNow && virtualNow.error().isOffline()) {
        m_fatal = virtualNow.error();
        m_pass.ended = true;
        co_return;
    }
    m_board.status().virtualNow = virtualNow ? *virtualNow : std::nullopt;
    std::optional<core::Timestamp> lastPass = m_lastServerNow;
    if (!lastPass && !m_board.status().virtualNow) {
        lastPass = m_board.stream(QStringLiteral("outbound")).syncedAt;
    }
    if (!m_accountChecked) {
        co_await checkAccount();
    }
    // By now a live API has told its time; ours may be set to anything.
    m_pass.serverNow = m_board.status().virtualNow.value_or(
        m_client.serverNow().value_or(core::Timestamp::now()));
    if (!m_firstOpenedChecked && !m_board.status().virtualNow) {
        m_firstOpenedChecked = co_await correctFirstOpened(&m_archive, m_client.serverNow());
    }
    co_await lanes(scope, lastPass);

    if (!m_fatal && !m_pass.ended) {
        m_lastServerNow = m_pass.serverNow;
        if (scope == Scope::Everything) {
            m_sinceEverything.start();
        }
    }
}

QCoro::Task<void> SyncEngine::checkAccount() {
    const QString stream = QStringLiteral("account");
    if (!begin(stream)) {
        co_return;
    }
    const PullEnd ended = co_await pullAccount(&m_pass);
    end(stream, ended);
    if (m_pass.knowsOrganization || m_pass.ended) {
        m_accountChecked = m_pass.knowsOrganization;
        co_return;
    }
    auto read = [](store::ReadSession& session) {
        return store::AccountStore::organization(session).has_value();
    };
    const core::Result<bool> hasOwner = co_await look(&m_archive, std::move(read));
    if (ended && ended->isRetryable() && hasOwner && *hasOwner) {
        // Rows of two accounts could never be told apart again: better none until it is known.
        m_fatal = ended;
        m_pass.ended = true;
    } else {
        // A new archive, or a key that may not read the organization.
        m_accountChecked = hasOwner.has_value();
    }
}

QCoro::Task<void> SyncEngine::lanes(Scope scope, std::optional<core::Timestamp> lastPass) {
    // Each task runs as soon as it is made; they proceed side by side.
    QCoro::Task<void> lists = listLane();
    QCoro::Task<void> outbound = outboundLane(lastPass);
    QCoro::Task<void> inbound = inboundLane();
    QCoro::Task<void> consent = consentLane();
    co_await lists;
    co_await outbound;
    co_await inbound;
    co_await consent;
    if (scope == Scope::Everything && !m_pass.ended) {
        co_await erasures();
    }
}

QCoro::Task<void> SyncEngine::loadStatus() {
    auto read = [](store::ReadSession& session) {
        return store::SyncStateStore::list(session);
    };
    const core::Result<QList<store::StreamState>> states = co_await look(&m_archive, std::move(read));
    if (states) {
        m_loaded = true;
        for (const store::StreamState& state : *states) {
            m_board.setState(state);
        }
    }
}

QCoro::Task<void> SyncEngine::outboundLane(std::optional<core::Timestamp> lastPass) {
    const QString stream = QStringLiteral("outbound");
    if (!begin(stream)) {
        co_return;
    }
    OutboundPull pull(m_pass);
    PullEnd ended = co_await pull.run();
    if (!ended && !m_pass.ended) {
        ended = co_await m_statusRefresh.run(&m_pass, pull.seen(), lastPass);
    }
    end(stream, ended);
}

QCoro::Task<void> SyncEngine::inboundLane() {
    const QString stream = QStringLiteral("inbound");
    if (!begin(stream)) {
        co_return;
    }
    InboundPull pull(m_pass);
    const PullEnd ended = co_await pull.run();
    end(stream, ended);
}

QCoro::Task<void> SyncEngine::consentLane() {
    const QString stream = QStringLiteral("consent");
    if (!begin(stream)) {
        co_return;
    }
    const bool firstCopy = !m_board.stream(stream).complete;
    ConsentPull pull(m_pass);
    PullEnd ended = co_await pull.run();
    for (const QString& id : pull.changedIds()) {
        if (!firstCopy && !m_historyDue.contains(id)) {
            m_historyDue += id;
        }
    }
    for (int fetched = 0;
         fetched < mostHistoriesPerPass && !m_historyDue.isEmpty() && !ended && !m_pass.ended; ++fetched) {
        const QString id = m_historyDue.first();
        PullEnd history =
            co_await ConsentPull::fetchHistory(&m_archive, &m_client, id, api::Lane::Background);
        const bool gone = history && history->kind == ApiError::Kind::NotFound;
        if (history && !gone) {
            ended = std::move(history);
        } else {
            m_historyDue.removeOne(id);
        }
    }
    end(stream, ended);
}

QCoro::Task<void> SyncEngine::listLane() {
    using Pull = QCoro::Task<PullEnd> (*)(Pass*);
    struct List {
        QString stream;
        Pull pull;
    };
    const List lists[] = {{QStringLiteral("account"), &pullAccount},
                          {QStringLiteral("numbers"), &pullNumbers},
                          {QStringLiteral("brands"), &pullBrands},
                          {QStringLiteral("campaigns"), &pullCampaigns}};
    for (const List& list : lists) {
        if (begin(list.stream)) {
            const PullEnd ended = co_await list.pull(&m_pass);
            end(list.stream, ended);
        }
    }
}

QCoro::Task<void> SyncEngine::erasures() {
    PullEnd ended = co_await pullErasures(&m_pass);
    if (ended && isFatal(*ended)) {
        m_fatal = ended;
        m_pass.ended = true;
    } else if (ended && ended->kind == ApiError::Kind::Cancelled) {
        m_pass.ended = true;
    }
    const bool forbidden = ended && ended->kind == ApiError::Kind::Forbidden;
    m_erasuresFailed = forbidden ? std::nullopt : std::move(ended);
    if (m_erasuresFailed && !m_pass.ended) {
        qCWarning(core::logSync).noquote() << "erasures ended early:" << m_erasuresFailed->httpStatus
                                           << m_erasuresFailed->code << m_erasuresFailed->requestId;
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
    co_await pass(Scope::Everything);
    m_running = false;
    finishPass();

    PullEnd failed = m_fatal;
    if (!failed && m_pass.ended) {
        failed = cancelledError();
    }
    for (const StreamProgress& stream : std::as_const(m_board.status().streams)) {
        if (!failed && stream.error && stream.error->kind != ApiError::Kind::Forbidden) {
            failed = stream.error;
        }
    }
    if (!failed) {
        failed = m_erasuresFailed;
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
        }
        result->requests = m_requests;
        result->seconds = seconds;
        result->rowsPerSecond = seconds > 0 ? double(rows) / seconds : 0;
    }
    co_return result;
}

bool SyncEngine::isDue(const QString& stream, Scope scope) {
    if (scope == Scope::Everything) {
        return true;
    }
    const std::optional<ApiError>& error = m_board.stream(stream).error;
    const bool forbidden = error && error->kind == ApiError::Kind::Forbidden;
    return isPaged(stream) ? !forbidden : error && !forbidden;
}

bool SyncEngine::begin(const QString& stream) {
    return m_board.stream(stream).running && !m_pass.ended;
}

void SyncEngine::end(const QString& stream, const PullEnd& ended) {
    StreamProgress& state = m_board.stream(stream);
    state.running = false;
    if (!ended) {
        state.error.reset();
    } else if (isFatal(*ended)) {
        if (!m_fatal || ended->kind == ApiError::Kind::Unauthorized) {
            m_fatal = ended;
        }
        m_pass.ended = true;
    } else if (ended->kind == ApiError::Kind::Cancelled) {
        m_pass.ended = true;
    } else {
        state.error = ended;
        qCWarning(core::logSync).noquote()
            << stream << "ended early:" << ended->httpStatus << ended->code << ended->requestId;
    }
    m_board.announce();
}

PullEnd SyncEngine::commonTrouble() {
    PullEnd trouble;
    for (const StreamProgress& stream : std::as_const(m_board.status().streams)) {
        const bool forbidden = stream.error && stream.error->kind == ApiError::Kind::Forbidden;
        if (!forbidden && (!stream.error || !stream.error->isRetryable())) {
            return std::nullopt;
        }
        trouble = forbidden ? trouble : stream.error;
    }
    return trouble;
}

void SyncEngine::finishPass() {
    std::chrono::milliseconds wait = m_pollInterval;
    const bool cancelled = m_pass.ended && !m_fatal;
    if (!m_fatal && !cancelled) {
        // A server that answers nothing but 5xx is as far away as one that does not answer.
        m_fatal = commonTrouble();
    }
    for (StreamProgress& stream : m_board.status().streams) {
        stream.running = false;
        if (stream.error && stream.error->isRetryable()) {
            wait = std::max({wait, backoff(m_failures + 1),
                             std::chrono::milliseconds(stream.error->retryAfter.value_or(0s))});
        }
    }
    if (m_fatal) {
        ++m_failures;
        const bool refused = m_fatal->kind == ApiError::Kind::Unauthorized || isOtherOrganization(*m_fatal);
        m_board.status().phase = refused ? SyncStatus::Phase::Stopped : SyncStatus::Phase::Offline;
        m_board.status().error = m_fatal;
        wait = std::max(backoff(m_failures), std::chrono::milliseconds(m_fatal->retryAfter.value_or(0s)));
        qCInfo(core::logSync).noquote()
            << "pass ended:" << m_fatal->httpStatus << core::redacted(m_fatal->message);
    } else if (cancelled) {
        m_board.status().phase = SyncStatus::Phase::Stopped;
    } else {
        const bool waiting = wait > m_pollInterval;
        m_failures = waiting ? m_failures + 1 : 0;
        m_board.status().phase = SyncStatus::Phase::Idle;
        m_board.status().error.reset();
    }
    m_board.announceNow();
    if (!m_fatal && !cancelled) {
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
