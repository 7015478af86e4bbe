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
/// Reading takes at most this share of the time.
constexpr int pausePerReadTime = 10;

} // namespace

OverviewController::OverviewController(sync::Workspace& workspace, const core::Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(shortestPause);
    connect(&m_timer, &QTimer::timeout, this, &OverviewController::reload);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &OverviewController::scheduleReload);
    m_minute.start();
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        const bool onlySyncState = !changes.messages && !changes.numbers && !changes.registration &&
                                   !changes.consent && !changes.account && !changes.outbox &&
                                   changes.conversations.isEmpty();
        if (!onlySyncState) {
            scheduleReload();
        }
    });
    connect(&workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_facts) {
            Q_EMIT changed();
        }
    });
    reload();
}

void OverviewController::scheduleReload() {
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void OverviewController::reload() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_timer.stop();
    m_reading = true;
    m_readTime.start();
    const auto future = m_workspace.archive().read(
        [now = m_clock.now()](store::ReadSession& session) { return readOverviewFacts(session, now); });
    onAnswer(this, future, [this](const store::StoreResult<OverviewFacts>& facts) {
        m_reading = false;
        m_timer.setInterval(
            std::max(shortestPause, std::chrono::milliseconds(m_readTime.elapsed() * pausePerReadTime)));
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
    if (!isFirstRun()) {
        return false;
    }
    const auto& streams = m_workspace.status().streams;
    return std::any_of(streams.cbegin(), streams.cend(), [](const sync::StreamProgress& stream) {
        return stream.stream == "numbers"_L1 && !stream.complete && !stream.error;
    });
}

QString OverviewController::asOf() const {
    return m_facts ? tr("As of %1").arg(MessageDetails::logTime(m_facts->now, m_clock.now())) : QString();
}

} // namespace am::models
