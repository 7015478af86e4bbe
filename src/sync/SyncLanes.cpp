// The lanes run side by side; each tells the board how it went.
#include "sync/SyncLanes.h"

#include "api/ApiClient.h"
#include "core/Logging.h"
#include "store/AccountStore.h"
#include "sync/Commit.h"
#include "sync/ConsentPull.h"
#include "sync/ErasurePull.h"
#include "sync/FirstOpened.h"
#include "sync/ListPull.h"
#include "sync/LookupPull.h"
#include "sync/MessagePull.h"
#include "sync/PassTrouble.h"

#include <algorithm>
#include <utility>

namespace am::sync {

using core::ApiError;

namespace {

constexpr int mostHistoriesPerPass = 20;

/// The streams that grow without end and are copied page by page.
bool isPaged(const QString& stream) {
    return stream == QLatin1String("outbound") || stream == QLatin1String("inbound") ||
           stream == QLatin1String("consent");
}

} // namespace

SyncLanes::SyncLanes(store::Archive& archive, api::ApiClient& client, StatusBoard& board)
    : m_archive(archive), m_client(client), m_board(board) {}

bool SyncLanes::begin(Scope scope, Manner manner, std::chrono::milliseconds backfillSlice) {
    m_fatal.reset();
    std::map<QString, BackfillWalk> walks = std::exchange(m_pass, Pass()).walks;
    m_pass.archive = &m_archive;
    m_pass.client = &m_client;
    if (manner == Manner::Steady) {
        m_pass.paused = m_paused;
        m_pass.backfillSlice = backfillSlice;
    }
    m_pass.saved = [this](const store::StreamState& state) {
        m_board.setState(state);
        m_board.announce();
    };
    m_pass.reached = [this](const QString& stream, core::Timestamp oldest) {
        m_board.noteReached(stream, oldest);
    };
    bool isFirstCopy = false;
    for (StreamProgress& stream : m_board.status().streams) {
        // One that goes on counts on.
        const auto walk = walks.find(stream.stream);
        const bool goesOn = walk != walks.end() && !walk->second.cursor.isEmpty();
        if (!goesOn) {
            stream.rows = 0;
        }
        stream.running = (goesOn || isDue(stream.stream, scope)) && !m_pass.paused.covers(stream.stream);
        isFirstCopy = isFirstCopy || (stream.running && !stream.complete && isPaged(stream.stream));
    }
    m_pass.walks = std::move(walks);
    return isFirstCopy;
}

void SyncLanes::fail(ApiError error) {
    m_fatal = std::move(error);
    m_pass.ended = true;
}

void SyncLanes::setPaused(const PausedStreams& paused) {
    m_paused = paused;
    m_pass.paused = paused;
    m_board.setPaused(paused);
}

bool SyncLanes::hasMore(const QString& stream) const {
    const auto walk = m_pass.walks.find(stream);
    return walk != m_pass.walks.end() && !walk->second.cursor.isEmpty() && !m_paused.covers(stream);
}

bool SyncLanes::hasMore() const {
    return std::any_of(m_pass.walks.cbegin(), m_pass.walks.cend(),
                       [this](const auto& walk) { return hasMore(walk.first); });
}

QCoro::Task<void> SyncLanes::checkAccount() {
    const QString stream = QStringLiteral("account");
    // Also while everything is paused: what is still read and sent must be of this archive's organization.
    const PullEnd ended = co_await pullAccount(&m_pass);
    ends(stream, ended);
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

QCoro::Task<void> SyncLanes::run(Scope scope, std::optional<core::Timestamp> lastPass,
                                 std::optional<core::Timestamp> virtualNow) {
    if (!m_accountChecked && !m_pass.ended) {
        co_await checkAccount();
    }
    // By now a live API has told its time; ours may be set to anything.
    m_pass.serverNow = virtualNow.value_or(m_client.serverNow().value_or(core::Timestamp::now()));
    if (!m_firstOpenedChecked && !virtualNow) {
        m_firstOpenedChecked = co_await correctFirstOpened(&m_archive, m_client.serverNow());
    }
    co_await noteHistoryBegins();
    // Each task runs as soon as it is made; they proceed side by side.
    QCoro::Task<void> lists = listLane();
    QCoro::Task<void> outbound = outboundLane(lastPass);
    QCoro::Task<void> inbound = inboundLane();
    QCoro::Task<void> consent = consentLane();
    QCoro::Task<void> lookups = lookupLane();
    co_await lists;
    co_await outbound;
    co_await inbound;
    co_await consent;
    co_await lookups;
    if (scope == Scope::Everything && !m_pass.ended) {
        co_await erasures();
    }
}

QCoro::Task<void> SyncLanes::noteHistoryBegins() {
    auto read = [](store::ReadSession& session) {
        return store::AccountStore::organization(session);
    };
    const core::Result<std::optional<core::Organization>> organization =
        co_await look(&m_archive, std::move(read));
    if (!organization || !*organization) {
        co_return;
    }
    QList<core::Timestamp> begins;
    if ((*organization)->createdAt) {
        begins += *(*organization)->createdAt;
    }
    m_board.setHistoryBegins(QStringLiteral("consent"), begins);
    const int days = (*organization)->messageRetentionDays;
    if (days > 0) {
        const core::Timestamp kept = m_pass.serverNow.plus(-std::chrono::hours(24 * days));
        if (begins.isEmpty() || kept > begins.constFirst()) {
            begins.prepend(kept);
        }
    }
    m_board.setHistoryBegins(QStringLiteral("outbound"), begins);
    m_board.setHistoryBegins(QStringLiteral("inbound"), begins);
}

QCoro::Task<void> SyncLanes::outboundLane(std::optional<core::Timestamp> lastPass) {
    const QString stream = QStringLiteral("outbound");
    const bool isPaused = m_pass.paused.covers(stream);
    if (m_pass.ended || (!isPaused && !begins(stream))) {
        co_return;
    }
    OutboundPull pull(m_pass);
    PullEnd ended;
    if (!isPaused) {
        ended = co_await pull.run();
    }
    // A pause is for copying; what became of the texts of late is asked all the same.
    if (!ended && !m_pass.ended) {
        ended = co_await m_statusRefresh.run(&m_pass, pull.seen(), lastPass);
    }
    ends(stream, ended);
}

QCoro::Task<void> SyncLanes::inboundLane() {
    const QString stream = QStringLiteral("inbound");
    if (!begins(stream)) {
        co_return;
    }
    InboundPull pull(m_pass);
    const PullEnd ended = co_await pull.run();
    ends(stream, ended);
}

QCoro::Task<void> SyncLanes::consentLane() {
    const QString stream = QStringLiteral("consent");
    if (!begins(stream)) {
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
    ends(stream, ended);
}

QCoro::Task<void> SyncLanes::listLane() {
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
        if (begins(list.stream)) {
            const PullEnd ended = co_await list.pull(&m_pass);
            ends(list.stream, ended);
        }
    }
}

QCoro::Task<void> SyncLanes::lookupLane() {
    const QString stream = QStringLiteral("lookups");
    const bool pulls = begins(stream);
    const std::optional<ApiError>& before = m_board.stream(stream).error;
    const bool forbidden = before && before->kind == ApiError::Kind::Forbidden;
    PullEnd ended;
    if (pulls) {
        LookupPull pull(m_pass);
        ended = co_await pull.run();
    }
    // A pause is for copying; what somebody waits for is asked all the same.
    if (!ended && !m_pass.ended && (pulls || !forbidden)) {
        ended = co_await m_lookupRefresh.run(&m_pass);
    }
    if (pulls || ended) {
        ends(stream, ended);
    }
}

QCoro::Task<void> SyncLanes::erasures() {
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

bool SyncLanes::isDue(const QString& stream, Scope scope) {
    if (scope == Scope::Everything) {
        return true;
    }
    const std::optional<ApiError>& error = m_board.stream(stream).error;
    const bool forbidden = error && error->kind == ApiError::Kind::Forbidden;
    return isPaged(stream) ? !forbidden : error && !forbidden;
}

bool SyncLanes::begins(const QString& stream) {
    return m_board.stream(stream).running && !m_pass.ended;
}

void SyncLanes::ends(const QString& stream, const PullEnd& ended) {
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

PullEnd SyncLanes::commonTrouble() {
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

} // namespace am::sync
