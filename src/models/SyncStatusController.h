// What the window says about the local copy: how complete, how old, and what is in the way.
#pragma once

#include "core/Clock.h"
#include "models/ErrorText.h"
#include "models/Roles.h"
#include "sync/SyncStatus.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// One stream for the details.
struct StreamLine {
    QString id;    ///< as in sync::StreamProgress
    QString name;  ///< "Sent messages"
    QString rows;  ///< in the archive: "184,212"; empty while not counted
    QString state; ///< "up to date", "copying, 1,200 so far", or the error's title
    QString pace;  ///< "12,400 per second, back to 12 May 2024, about 4 min left", or what is known of it
    QString unreadable;     ///< "1 row could not be read: …"; empty if all could
    QString unreadableRows; ///< the first of them as received, to copy
    Tone tone = Tone::Neutral;
    bool canPause = false; ///< one of the long streams
    bool isPaused = false;
    bool operator==(const StreamLine&) const = default;
};

/// Follows a workspace. `changed` comes at most four times a second, and at once when the state changes. UI
/// thread.
class SyncStatusController : public QObject {
    Q_OBJECT
public:
    /// What stands in the way of a fresh copy, for a banner.
    enum class Trouble : quint8 {
        None,
        Offline,
        KeyRefused,
        Stopped,
        Storage ///< the API answers, but archive or ledger cannot take it
    };

    SyncStatusController(sync::Workspace& workspace, const core::Clock& wallClock, QObject* parent = nullptr);

    /// "Up to date", "Copying…", "Offline"
    QString state() const { return m_state; }
    /// "512 of 512 messages, since 2026-08-24, 4 s ago" (design.md 1.4); never more than is known.
    QString coverage() const { return m_coverage; }
    /// Rate and time left of a first copy, as far as they are known: "12,400 per second, about 4 min left".
    QString pace() const { return m_pace; }
    Tone tone() const { return m_tone; }
    bool isRunning() const { return m_running; }
    Trouble trouble() const { return m_trouble; }
    /// The error behind the trouble.
    ErrorText error() const { return m_error; }
    QList<StreamLine> streams() const { return m_streams; }
    /// True once every stream has been copied to its end and nothing is under way.
    bool isSettled() const;
    /// Leaves out ages, so that two pictures taken at different times are the same.
    void hideAge();

    void syncNow();
    /// Is everything paused, or some of the streams?
    bool isPaused() const { return m_status.paused.everything; }
    bool isPartlyPaused() const { return !m_status.paused.streams.isEmpty(); }
    /// Takes effect after the page in flight and is kept over restarts. Resuming everything resumes each
    /// stream, too.
    void setPaused(bool paused);
    void setStreamPaused(const QString& stream, bool paused);

Q_SIGNALS:
    void changed();
    /// The pause holds, but could not be written down: it ends with the console.
    void pauseNotKept(const am::models::ErrorText& error);

private:
    void onStatus(const sync::SyncStatus& status);
    void readCoverage();
    void rebuild();
    void setState(const QString& state, Tone tone);
    void rebuildState();
    void rebuildStreams();
    void rebuildPace();
    StreamLine lineOf(const sync::StreamProgress& stream) const;
    QString coverageText() const;
    /// "4 s ago", for what is at least this old; empty if it cannot be told because our clock was put back.
    QString ageText(core::Timestamp syncedAt, std::chrono::milliseconds atLeast) const;
    static QString rateText(double rowsPerSecond);
    static QString timeLeftText(std::chrono::seconds left);
    void keep(const sync::PausedStreams& paused);

    sync::Workspace& m_workspace;
    const core::Clock& m_clock;
    sync::SyncStatus m_status;
    QElapsedTimer m_sinceSynced;  ///< since `m_status.syncedAt` last changed; not started before that
    sync::PausedStreams m_wanted; ///< as last asked for
    int m_asked = 0;              ///< pauses on their way to the engine
    QTimer m_rebuildTimer;
    QTimer m_coverageTimer;
    QTimer m_ageTimer;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_ageHidden = false;
    bool m_coverageKnown = false;
    qint64 m_messages = 0;
    std::optional<core::Timestamp> m_oldest;
    QHash<QString, qint64> m_rows; ///< in the archive, by stream

    QString m_state;
    QString m_coverage;
    QString m_pace;
    Tone m_tone = Tone::Neutral;
    bool m_running = false;
    bool m_complete = false;
    Trouble m_trouble = Trouble::None;
    ErrorText m_error;
    QList<StreamLine> m_streams;
};

} // namespace am::models
