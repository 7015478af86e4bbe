// Keeping the status and merging its announcements.
#include "sync/StatusBoard.h"

#include <algorithm>
#include <chrono>

namespace am::sync {

namespace {

constexpr std::chrono::milliseconds announceEvery{100};

/// Oldest of the streams' times; nothing while a stream that can be read has none.
std::optional<core::Timestamp> oldestSync(const QList<StreamProgress>& streams) {
    std::optional<core::Timestamp> oldest;
    for (const StreamProgress& stream : streams) {
        if (stream.syncedAt) {
            oldest = oldest ? std::min(*oldest, *stream.syncedAt) : *stream.syncedAt;
        } else if (!stream.error) {
            return std::nullopt;
        }
    }
    return oldest;
}

} // namespace

StatusBoard::StatusBoard() {
    for (const QString& name : streamNames()) {
        StreamProgress stream;
        stream.stream = name;
        m_status.streams += stream;
    }
    m_clock.start();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &StatusBoard::announceNow);
}

const QStringList& StatusBoard::streamNames() {
    static const QStringList names{QStringLiteral("outbound"), QStringLiteral("inbound"),
                                   QStringLiteral("consent"),  QStringLiteral("numbers"),
                                   QStringLiteral("brands"),   QStringLiteral("campaigns"),
                                   QStringLiteral("lookups"),  QStringLiteral("account")};
    return names;
}

StreamProgress& StatusBoard::stream(const QString& name) {
    const auto found = std::find_if(m_status.streams.begin(), m_status.streams.end(),
                                    [&name](const StreamProgress& known) { return known.stream == name; });
    Q_ASSERT(found != m_status.streams.end());
    return *found;
}

void StatusBoard::setState(const store::StreamState& state) {
    if (streamNames().contains(state.stream)) {
        stream(state.stream).complete = state.complete;
        stream(state.stream).syncedAt = state.syncedAt;
    }
}

void StatusBoard::setPaused(const PausedStreams& paused) {
    m_status.paused = paused;
    for (StreamProgress& stream : m_status.streams) {
        stream.paused = paused.covers(stream.stream);
    }
}

void StatusBoard::noteRows(const QString& name, qint64 rows) {
    stream(name).rows += rows;
    m_paces[name].rows(CopyPace::Millis(m_clock.elapsed()), rows);
}

void StatusBoard::noteReached(const QString& name, core::Timestamp oldest) {
    m_paces[name].reached(CopyPace::Millis(m_clock.elapsed()), oldest);
}

void StatusBoard::setHistoryBegins(const QString& name, const QList<core::Timestamp>& begins) {
    m_begins.insert(name, begins);
}

void StatusBoard::updatePaces() {
    const CopyPace::Millis now(m_clock.elapsed());
    for (StreamProgress& stream : m_status.streams) {
        const auto pace = m_paces.constFind(stream.stream);
        const bool isCopying = stream.running && !stream.complete && pace != m_paces.cend();
        stream.rowsPerSecond = isCopying ? pace->rowsPerSecond(now) : std::nullopt;
        stream.reached = pace != m_paces.cend() && !stream.complete ? pace->oldest() : std::nullopt;
        stream.timeLeft.reset();
        for (const core::Timestamp begin : m_begins.value(stream.stream)) {
            if (isCopying && stream.reached && *stream.reached > begin) {
                stream.timeLeft = pace->timeLeft(now, begin);
                break;
            }
        }
    }
}

void StatusBoard::announce() {
    if (m_later.isActive()) {
        return;
    }
    if (!m_sinceAnnounced.isValid() || m_sinceAnnounced.elapsed() >= announceEvery.count()) {
        announceNow();
    } else {
        m_later.start(announceEvery);
    }
}

void StatusBoard::announceNow() {
    m_later.stop();
    m_sinceAnnounced.start();
    m_status.syncedAt = oldestSync(m_status.streams);
    updatePaces();
    Q_EMIT changed(m_status);
}

} // namespace am::sync
