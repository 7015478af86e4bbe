// Keeps the overview's facts fresh at a bounded cost.
#include "models/OverviewController.h"

#include "models/Answers.h"
#include "models/Formats.h"
#include "models/MessageDetails.h"
#include "store/Archive.h"
#include "sync/Commit.h"
#include "sync/Workspace.h"

#include <algorithm>
#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortestPause(2000);
constexpr std::chrono::milliseconds shortestDelay(50);
constexpr std::chrono::seconds tolerableAge(90);
/// Reading takes at most this share of the time.
constexpr int pausePerReadTime = 10;

} // namespace

OverviewController::OverviewController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_pause(shortestPause) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OverviewController::reload);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &OverviewController::scheduleReload);
    m_minute.start();
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        const bool onlySyncState = !changes.messages && !changes.numbers && !changes.registration &&
                                   !changes.consent && !changes.account && !changes.outbox &&
                                   changes.conversations.isEmpty();
        // An account without anything in it has been copied without a change to anything else.
        if (!onlySyncState || isStillCopying()) {
            scheduleReload();
        }
    });
    connect(&workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_facts) {
            Q_EMIT changed();
            // A sandbox's clock can be pushed on.
            if (std::chrono::abs(m_clock.now().since(m_facts->now)) > tolerableAge) {
                scheduleReload();
            }
        }
    });
    reload();
}

void OverviewController::scheduleReload() {
    if (m_timer.isActive() || m_reading) {
        m_again = m_again || m_reading;
        return;
    }
    // The first change after a quiet time shows at once.
    const std::chrono::milliseconds since(m_sinceRead.isValid() ? m_sinceRead.elapsed() : m_pause.count());
    m_timer.start(std::max(shortestDelay, m_pause - since));
}

void OverviewController::reload() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_timer.stop();
    m_reading = true;
    m_sinceRead.start();
    const auto future = m_workspace.archive().read(
        [now = m_clock.now()](store::ReadSession& session) { return readOverviewFacts(session, now); });
    onAnswer(this, future, [this](const store::StoreResult<OverviewFacts>& facts) {
        m_reading = false;
        m_pause =
            std::max(shortestPause, std::chrono::milliseconds(m_sinceRead.elapsed() * pausePerReadTime));
        if (facts) {
            m_facts = *facts;
            m_error.reset();
        } else {
            m_error = sync::storageError(facts.error());
        }
        if (m_again) {
            m_again = false;
            scheduleReload();
        }
        Q_EMIT changed();
    });
}

QList<AttentionRow> OverviewController::attention() const {
    return m_facts ? Overview::attention(*m_facts, m_workspace.status()) : QList<AttentionRow>();
}

QList<FigureTile> OverviewController::tiles() const {
    return m_facts ? Overview::tiles(*m_facts) : QList<FigureTile>();
}

QList<FirstStep> OverviewController::firstSteps() const {
    return m_facts ? Overview::firstSteps(*m_facts) : QList<FirstStep>();
}

bool OverviewController::isFirstRun() const {
    return m_facts && Overview::isFirstRun(*m_facts);
}

bool OverviewController::isStillCopying() const {
    if (!isFirstRun() || m_facts->numbersCopied) {
        return false;
    }
    const sync::SyncStatus& status = m_workspace.status();
    const bool stuck =
        status.phase == sync::SyncStatus::Phase::Offline || status.phase == sync::SyncStatus::Phase::Stopped;
    const bool refused = std::any_of(
        status.streams.cbegin(), status.streams.cend(),
        [](const sync::StreamProgress& stream) { return stream.stream == "numbers"_L1 && stream.error; });
    return !stuck && !refused;
}

QString OverviewController::asOf() const {
    return m_facts ? tr("As of %1").arg(MessageDetails::logTime(m_facts->now, m_clock.now())) : QString();
}

} // namespace am::models
