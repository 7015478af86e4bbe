// Turns the engine's status and the archive's coverage into a few words.
#include "models/SyncStatusController.h"

#include "models/Formats.h"
#include "store/ConsentStore.h"
#include "store/LookupStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/RegistrationStore.h"
#include "sync/Workspace.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace am::models {

using namespace Qt::StringLiterals;
using sync::SyncStatus;

namespace {

bool isMessageStream(const QString& stream) {
    return stream == "outbound"_L1 || stream == "inbound"_L1;
}

/// Numbers of rows by stream, and how far back the messages go.
struct Counted {
    store::Coverage messages;
    QHash<QString, qint64> rows;
};

Counted count(store::ReadSession& session) {
    Counted counted;
    counted.messages = store::MessageStore::coverage(session);
    counted.rows = {{u"outbound"_s, counted.messages.outbound},
                    {u"inbound"_s, counted.messages.inbound},
                    {u"consent"_s, store::ConsentStore::count(session, store::ConsentQuery::Show::All)},
                    {u"numbers"_s, store::NumberStore::list(session).size()},
                    {u"brands"_s, store::RegistrationStore::brands(session).size()},
                    {u"campaigns"_s, store::RegistrationStore::campaigns(session).size()},
                    {u"lookups"_s, store::LookupStore::count(session)}};
    return counted;
}

bool isLongStream(const QString& stream) {
    return isMessageStream(stream) || stream == "consent"_L1;
}

/// Has anything changed that nobody should wait for?
bool differsInKind(const SyncStatus& left, const SyncStatus& right) {
    return left.phase != right.phase || left.paused != right.paused ||
           !std::equal(left.streams.cbegin(), left.streams.cend(), right.streams.cbegin(),
                       right.streams.cend(), [](const auto& one, const auto& other) {
                           return one.running == other.running && one.complete == other.complete;
                       });
}

} // namespace

SyncStatusController::SyncStatusController(sync::Workspace& workspace, const core::Clock& wallClock,
                                           QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(wallClock),
      m_status(workspace.status()),
      m_wanted(m_status.paused) {
    m_rebuildTimer.setSingleShot(true);
    m_rebuildTimer.setInterval(250);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &SyncStatusController::rebuild);
    m_coverageTimer.setSingleShot(true);
    m_coverageTimer.setInterval(500);
    connect(&m_coverageTimer, &QTimer::timeout, this, &SyncStatusController::readCoverage);
    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &SyncStatusController::rebuild);
    m_ageTimer.start();
    connect(&workspace, &sync::Workspace::statusChanged, this, &SyncStatusController::onStatus);
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        const bool concerns = changes.messages || changes.consent || changes.numbers || changes.registration;
        if (concerns && !m_coverageTimer.isActive()) {
            m_coverageTimer.start();
        }
    });
    readCoverage();
    rebuild();
}

void SyncStatusController::hideAge() {
    m_ageHidden = true;
    m_ageTimer.stop();
    rebuild();
}

bool SyncStatusController::isSettled() const {
    return m_complete && m_coverageKnown && !m_reading && !m_readAgain && !m_coverageTimer.isActive() &&
           m_status.phase == SyncStatus::Phase::Idle;
}

void SyncStatusController::syncNow() {
    m_workspace.syncNow();
}

void SyncStatusController::setPaused(bool paused) {
    sync::PausedStreams wanted = m_wanted;
    wanted.everything = paused;
    if (!paused) {
        wanted.streams.clear();
    }
    keep(wanted);
}

void SyncStatusController::setStreamPaused(const QString& stream, bool paused) {
    sync::PausedStreams wanted = m_wanted;
    wanted.streams.removeAll(stream);
    if (paused) {
        wanted.streams += stream;
    }
    keep(wanted);
}

void SyncStatusController::keep(const sync::PausedStreams& paused) {
    m_wanted = paused;
    ++m_asked;
    m_workspace.setPaused(paused).then(this, [this](const core::Result<void>& kept) {
        --m_asked;
        if (!kept) {
            Q_EMIT pauseNotKept(describe(kept.error()));
        }
    });
}

void SyncStatusController::onStatus(const SyncStatus& status) {
    if (status.syncedAt != m_status.syncedAt && m_status.syncedAt) {
        m_sinceSynced.start();
    }
    const bool atOnce = differsInKind(status, m_status);
    m_status = status;
    if (m_asked == 0) {
        m_wanted = status.paused;
    }
    if (atOnce) {
        rebuild();
    } else if (!m_rebuildTimer.isActive()) {
        m_rebuildTimer.start();
    }
}

void SyncStatusController::readCoverage() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_workspace.archive().read(&count).then(this, [this](const store::StoreResult<Counted>& counted) {
        m_reading = false;
        if (counted) {
            m_coverageKnown = true;
            m_messages = counted->messages.outbound + counted->messages.inbound;
            m_oldest = counted->messages.oldest;
            m_rows = counted->rows;
            rebuild();
        }
        if (std::exchange(m_readAgain, false)) {
            m_coverageTimer.start();
        }
    });
}

QString SyncStatusController::coverageText() const {
    if (!m_coverageKnown) {
        return {};
    }
    const auto ends =
        std::count_if(m_status.streams.cbegin(), m_status.streams.cend(),
                      [](const auto& stream) { return isMessageStream(stream.stream) && stream.complete; });
    QStringList parts;
    // The API gives no totals: a number of all messages is known only once both streams reached their end.
    parts << (ends >= 2 ? tr("%1 of %2 messages").arg(Formats::count(m_messages), Formats::count(m_messages))
                        : tr("%1 messages so far").arg(Formats::count(m_messages)));
    if (!m_pace.isEmpty()) {
        parts << m_pace;
    }
    if (m_oldest) {
        parts << tr("since %1").arg(Formats::isoDate(*m_oldest));
    }
    if (m_status.syncedAt && m_pace.isEmpty()) {
        // Of two clocks the one that says older: ours may have been put back, the other stands still while
        // the computer sleeps. Nothing is to look fresher than it is.
        const bool isTimed = m_sinceSynced.isValid();
        parts << ageText(*m_status.syncedAt, isTimed ? std::chrono::milliseconds(m_sinceSynced.elapsed())
                                                     : std::chrono::milliseconds::min());
        parts.removeAll(QString());
    }
    return parts.join(tr(", ", "between parts of the coverage line"));
}

QString SyncStatusController::ageText(core::Timestamp syncedAt, std::chrono::milliseconds atLeast) const {
    const core::Timestamp now = m_clock.now();
    const std::chrono::milliseconds age = std::max(now.since(syncedAt), atLeast);
    constexpr std::chrono::seconds tolerance{5};
    return m_ageHidden || age < -tolerance ? QString() : Formats::relative(now.plus(-age), now);
}

void SyncStatusController::rebuild() {
    m_rebuildTimer.stop();
    rebuildState();
    m_error = m_status.error ? describe(*m_status.error) : ErrorText();
    rebuildStreams();
    rebuildPace();
    m_coverage = coverageText();
    Q_EMIT changed();
}

void SyncStatusController::setState(const QString& state, Tone tone) {
    m_state = state;
    m_tone = tone;
}

void SyncStatusController::rebuildState() {
    m_running = m_status.phase == SyncStatus::Phase::CatchUp || m_status.phase == SyncStatus::Phase::Refresh;
    m_trouble = Trouble::None;
    switch (m_status.phase) {
        case SyncStatus::Phase::CatchUp:
            setState(tr("Copying\u2026"), Tone::Info);
            return;
        case SyncStatus::Phase::Idle:
        case SyncStatus::Phase::Refresh:
            // A refresh is too short and too frequent to be worth a word of its own.
            if (m_status.paused.everything) {
                setState(tr("Paused by you"), Tone::Neutral);
            } else if (!m_status.paused.streams.isEmpty()) {
                setState(tr("Partly paused by you"), Tone::Neutral);
            } else {
                setState(m_status.syncedAt ? tr("Up to date") : tr("Starting\u2026"),
                         m_status.syncedAt ? Tone::Success : Tone::Neutral);
            }
            return;
        case SyncStatus::Phase::Offline:
            setState(tr("Offline"), Tone::Warning);
            m_trouble = Trouble::Offline;
            return;
        case SyncStatus::Phase::Stopped: {
            const bool refused = m_status.error && m_status.error->kind == core::ApiError::Kind::Unauthorized;
            setState(refused ? tr("Key refused") : tr("Stopped"), Tone::Danger);
            m_trouble = refused ? Trouble::KeyRefused : Trouble::Stopped;
            return;
        }
    }
}

StreamLine SyncStatusController::lineOf(const sync::StreamProgress& stream) const {
    static const QHash<QString, const char*> names{
        {u"outbound"_s, QT_TR_NOOP("Sent messages")}, {u"inbound"_s, QT_TR_NOOP("Received messages")},
        {u"consent"_s, QT_TR_NOOP("Consent")},        {u"numbers"_s, QT_TR_NOOP("Numbers")},
        {u"brands"_s, QT_TR_NOOP("Brands")},          {u"campaigns"_s, QT_TR_NOOP("Campaigns")},
        {u"lookups"_s, QT_TR_NOOP("Lookups")},        {u"account"_s, QT_TR_NOOP("Account")}};
    StreamLine line;
    const char* name = names.value(stream.stream, nullptr);
    line.id = stream.stream;
    line.name = name ? tr(name) : stream.stream;
    line.canPause = isLongStream(stream.stream);
    line.isPaused = stream.paused;
    const auto rows = m_rows.constFind(stream.stream);
    line.rows = rows == m_rows.cend() ? QString() : Formats::count(*rows);
    if (stream.error) {
        line.state = describe(*stream.error).title;
        line.tone = Tone::Warning;
    } else if (stream.paused) {
        line.state = stream.complete ? tr("paused by you") : tr("paused by you before its end");
    } else if (stream.running && !stream.complete) {
        line.state = tr("copying, %1 so far").arg(Formats::count(stream.rows));
        line.tone = Tone::Info;
    } else if (stream.complete) {
        const QString age =
            stream.syncedAt ? ageText(*stream.syncedAt, std::chrono::milliseconds::min()) : QString();
        line.state = age.isEmpty() ? tr("up to date") : tr("up to date, %1").arg(age);
        line.tone = Tone::Success;
    } else {
        line.state = tr("not copied yet");
    }
    QStringList pace;
    if (stream.rowsPerSecond) {
        pace << rateText(*stream.rowsPerSecond);
    }
    if (stream.reached) {
        pace << tr("back to %1").arg(Formats::isoDate(*stream.reached));
    }
    if (stream.timeLeft) {
        pace << timeLeftText(*stream.timeLeft);
    }
    line.pace = pace.join(tr(", ", "between parts of the coverage line"));
    if (stream.unreadable > 0 && !stream.unreadableRows.isEmpty()) {
        const core::UnreadableRow& first = stream.unreadableRows.constFirst();
        line.unreadable = tr("%n row(s) could not be read: %1", nullptr, int(stream.unreadable))
                              .arg(first.id.isEmpty() ? first.problem : first.id + u' ' + first.problem);
        QStringList lines;
        for (const core::UnreadableRow& row : stream.unreadableRows) {
            lines << row.id + u'\t' + row.problem + u'\t' + QString::fromUtf8(row.json);
        }
        line.unreadableRows = lines.join(u'\n');
        line.tone = Tone::Warning;
    }
    return line;
}

void SyncStatusController::rebuildStreams() {
    m_streams.clear();
    m_complete = !m_status.streams.isEmpty();
    bool trouble = false;
    std::optional<core::ApiError> unkept;
    for (const sync::StreamProgress& stream : m_status.streams) {
        m_streams << lineOf(stream);
        trouble = trouble || stream.error || stream.unreadable > 0;
        m_complete = m_complete && (stream.complete || stream.error);
        if (stream.error && stream.error->kind == core::ApiError::Kind::Storage) {
            unkept = stream.error;
        }
    }
    if (trouble && m_status.phase == SyncStatus::Phase::Idle && m_status.paused == sync::PausedStreams()) {
        setState(tr("Partly up to date"), Tone::Warning);
    }
    if (unkept && m_trouble == Trouble::None) {
        m_trouble = Trouble::Storage;
        m_error = describe(*unkept);
        setState(m_error.title, Tone::Danger);
    }
}

void SyncStatusController::rebuildPace() {
    double rate = 0;
    std::optional<std::chrono::seconds> left;
    bool isLeftKnown = true;
    for (const sync::StreamProgress& stream : std::as_const(m_status.streams)) {
        if (isLongStream(stream.stream) && stream.running && !stream.complete) {
            rate += stream.rowsPerSecond.value_or(0);
            // What the slowest needs; nothing while one of them cannot be told.
            isLeftKnown = isLeftKnown && stream.timeLeft;
            left = std::max(left.value_or(std::chrono::seconds(0)),
                            stream.timeLeft.value_or(std::chrono::seconds(0)));
        }
    }
    QStringList parts;
    if (rate >= 1) {
        parts << rateText(rate);
    }
    if (left && isLeftKnown) {
        parts << timeLeftText(*left);
    }
    m_pace = parts.join(tr(", ", "between parts of the coverage line"));
}

QString SyncStatusController::rateText(double rowsPerSecond) {
    // Two figures are all that such a measure is good for.
    const double step = std::pow(10.0, std::floor(std::log10(std::max(rowsPerSecond, 1.0))) - 1);
    const double rounded = step >= 1 ? std::round(rowsPerSecond / step) * step : std::round(rowsPerSecond);
    return tr("%1 per second", "rows").arg(Formats::count(qint64(rounded)));
}

QString SyncStatusController::timeLeftText(std::chrono::seconds left) {
    constexpr std::chrono::seconds minute(60);
    constexpr std::chrono::seconds hour(3600);
    if (left < minute) {
        return tr("less than a minute left");
    }
    if (left < 2 * hour) {
        return tr("about %n minute(s) left", nullptr, int((left + minute / 2) / minute));
    }
    return tr("about %n hour(s) left", nullptr, int((left + hour / 2) / hour));
}

} // namespace am::models
