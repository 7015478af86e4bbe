// Where copying stands, for the window's sync indicator.
#pragma once

#include "core/ApiError.h"
#include "core/Timestamp.h"
#include "core/UnreadableRow.h"
#include "sync/PausedStreams.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace am::sync {

/// Progress of one stream. A value.
struct StreamProgress {
    QString stream;  ///< as in store::StreamState
    qint64 rows = 0; ///< fetched in this pass
    bool running = false;
    bool complete = false; ///< copied down to the oldest row at least once
    bool paused = false;   ///< by the operator
    std::optional<core::Timestamp> syncedAt;
    std::optional<core::ApiError>
        error; ///< why the last pass of this stream ended early (e.g. a missing scope)

    /// While the first copy of a long stream runs: rows per second of late, the oldest row it has come to,
    /// and about how long the rest takes. Nothing where that cannot be said.
    std::optional<double> rowsPerSecond;
    std::optional<core::Timestamp> reached;
    std::optional<std::chrono::seconds> timeLeft;

    qint64 unreadable = 0;                     ///< rows the API lists that could not be read
    QList<core::UnreadableRow> unreadableRows; ///< the first of them
};

/// State of the sync engine. A value, sent with each change.
struct SyncStatus {
    enum class Phase : quint8 {
        Idle,    ///< up to date as of `syncedAt`
        CatchUp, ///< first copy, or one that was interrupted
        Refresh, ///< fetching what is new
        Offline, ///< the API cannot be reached; retried
        Stopped  ///< signed out, or the key was refused
    };
    Phase phase = Phase::Idle;
    PausedStreams paused; ///< by the operator
    QList<StreamProgress> streams;
    std::optional<core::Timestamp> syncedAt; ///< oldest of the streams' times
    std::optional<core::ApiError> error;     ///< what keeps the engine Offline or Stopped
    /// A sandbox's virtual time as of the last pass; nothing if the API's clock is the real one.
    std::optional<core::Timestamp> virtualNow;
};

/// Result of one complete pass, as --sync-once prints it (design.md 5).
struct SyncSummary {
    qint64 outbound = 0;
    qint64 inbound = 0;
    qint64 conversations = 0;
    qint64 consent = 0;
    qint64 numbers = 0;
    qint64 requests = 0;
    double seconds = 0;
    double rowsPerSecond = 0;
    qint64 unreadable = 0; ///< rows the API lists that could not be read; not printed as a key
};

} // namespace am::sync

Q_DECLARE_METATYPE(am::sync::SyncStatus)
