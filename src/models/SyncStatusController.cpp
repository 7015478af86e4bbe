// Turns the engine's status and the archive's coverage into a few words.
#include "models/SyncStatusController.h"

#include "models/Formats.h"
#include "store/MessageStore.h"
#include "sync/Workspace.h"

#include <QHash>

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using sync::SyncStatus;

namespace {

bool isMessageStream(const QString& stream) {
    return stream == "outbound"_L1 || stream == "inbound"_L1;
}

} // namespace

SyncStatusController::SyncStatusController(sync::Workspace& workspace, const core::Clock& wallClock,
                                           QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(wallClock), m_status(workspace.status()) {
    m_coverageTimer.setSingleShot(true);
    m_coverageTimer.setInterval(500);
    connect(&m_coverageTimer, &QTimer::timeout, this, &SyncStatusController::readCoverage);
    m_ageTimer.setInterval(1000);
    connect(&m_ageTimer, &QTimer::timeout, this, &SyncStatusController::rebuild);
    m_ageTimer.start();
    connect(&workspace, &sync::Workspace::statusChanged, this, &SyncStatusController::onStatus);
    connect(&workspace.archive(), &store::Archive::changed, this, [this](const store::Changes& changes) {
        if (changes.messages && !m_coverageTimer.isActive()) {
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

void SyncStatusController::onStatus(const SyncStatus& status) {
    if (status.syncedAt != m_status.syncedAt && m_status.syncedAt) {
        m_sinceSynced.start();
    }
    m_status = status;
    rebuild();
}

void SyncStatusController::readCoverage() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_workspace.archive()
        .read([](store::ReadSession& session) { return store::MessageStore::coverage(session); })
        .then(this, [this](const store::StoreResult<store::Coverage>& coverage) {
            m_reading = false;
            if (coverage) {
                m_coverageKnown = true;
                m_messages = coverage->outbound + coverage->inbound;
                m_oldest = coverage->oldest;
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
    if (m_oldest) {
        parts << tr("since %1").arg(Formats::isoDate(*m_oldest));
    }
    if (m_status.syncedAt) {
        // Of two clocks the one that says older: ours may have been put back, the other stands still while
        // the computer sleeps. Nothing is to look fresher than it is.
        const bool isTimed = m_sinceSynced.isValid();
        parts << ageText(*m_status.syncedAt,
                         isTimed ? std::chrono::milliseconds(m_sinceSynced.elapsed())
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
    m_running = false;
    m_trouble = Trouble::None;
    switch (m_status.phase) {
        case SyncStatus::Phase::Idle:
            m_state = m_status.syncedAt ? tr("Up to date") : tr("Starting\u2026");
            m_tone = m_status.syncedAt ? Tone::Success : Tone::Neutral;
            break;
        case SyncStatus::Phase::CatchUp:
            m_state = tr("Copying\u2026");
            m_tone = Tone::Info;
            m_running = true;
            break;
        case SyncStatus::Phase::Refresh:
            // Too short and too frequent to be worth a word of its own.
            m_state = m_status.syncedAt ? tr("Up to date") : tr("Starting\u2026");
            m_tone = m_status.syncedAt ? Tone::Success : Tone::Neutral;
            m_running = true;
            break;
        case SyncStatus::Phase::Offline:
            m_state = tr("Offline");
            m_tone = Tone::Warning;
            m_trouble = Trouble::Offline;
            break;
        case SyncStatus::Phase::Stopped: {
            const bool refused = m_status.error && m_status.error->kind == core::ApiError::Kind::Unauthorized;
            m_state = refused ? tr("Key refused") : tr("Stopped");
            m_tone = Tone::Danger;
            m_trouble = refused ? Trouble::KeyRefused : Trouble::Stopped;
            break;
        }
    }
    m_error = m_status.error ? describe(*m_status.error) : ErrorText();

    static const QHash<QString, const char*> names{
        {u"outbound"_s, QT_TR_NOOP("Sent messages")}, {u"inbound"_s, QT_TR_NOOP("Received messages")},
        {u"consent"_s, QT_TR_NOOP("Consent")},        {u"numbers"_s, QT_TR_NOOP("Numbers")},
        {u"brands"_s, QT_TR_NOOP("Brands")},          {u"campaigns"_s, QT_TR_NOOP("Campaigns")},
        {u"account"_s, QT_TR_NOOP("Account")}};
    m_streams.clear();
    bool complete = !m_status.streams.isEmpty();
    bool trouble = false;
    std::optional<core::ApiError> unkept;
    for (const sync::StreamProgress& stream : m_status.streams) {
        StreamLine line;
        const char* name = names.value(stream.stream, nullptr);
        line.name = name ? tr(name) : stream.stream;
        if (stream.error) {
            line.state = describe(*stream.error).title;
            line.tone = Tone::Warning;
            trouble = true;
            if (stream.error->kind == core::ApiError::Kind::Storage) {
                unkept = stream.error;
            }
        } else if (stream.running && !stream.complete) {
            line.state = tr("copying, %1 so far").arg(Formats::count(stream.rows));
            line.tone = Tone::Info;
        } else if (stream.complete) {
            const QString age = stream.syncedAt ? ageText(*stream.syncedAt, std::chrono::milliseconds::min()) : QString();
            line.state = age.isEmpty() ? tr("up to date") : tr("up to date, %1").arg(age);
            line.tone = Tone::Success;
        } else {
            line.state = tr("not copied yet");
        }
        complete = complete && (stream.complete || stream.error);
        m_streams << line;
    }
    if (trouble && m_status.phase == SyncStatus::Phase::Idle) {
        m_state = tr("Partly up to date");
        m_tone = Tone::Warning;
    }
    if (unkept && m_trouble == Trouble::None) {
        m_trouble = Trouble::Storage;
        m_error = describe(*unkept);
        m_state = m_error.title;
        m_tone = Tone::Danger;
    }
    m_complete = complete;
    m_coverage = coverageText();
    Q_EMIT changed();
}

} // namespace am::models
