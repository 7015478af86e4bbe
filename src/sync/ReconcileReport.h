// What a comparison of the archive with the API found.
#pragma once

#include "core/ApiError.h"
#include "core/Timestamp.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::sync {

/// One row that is not the same on both sides. A value.
struct RowDifference {
    enum class Kind : quint8 {
        Missing,   ///< the API lists it, the archive lacks it
        Changed,   ///< both have it, and the archive would take what the API says now
        Kept,      ///< both have it, but the archive keeps its own: a later status, a time the API dropped
        OnlyHere,  ///< the archive has it, the API does not
        Unreadable ///< the API lists it, but it cannot be read; `fields` says why
    };
    /// Why a row may be here only.
    enum class Reason : quint8 {
        None,
        PastRetention, ///< older than everything the API still lists
        Erased,        ///< its content was erased at the provider
        NotListed      ///< the API does not know it
    };
    Kind kind = Kind::Missing;
    Reason reason = Reason::None;
    QString id;
    core::Timestamp at;
    QStringList fields;      ///< the API's names of what differs
    bool isConfirmed = true; ///< it was asked for a second time

    bool operator==(const RowDifference&) const = default;
};

/// How one list compares. A value.
struct StreamComparison {
    enum class State : quint8 {
        Waiting,
        Walking,  ///< its pages are read
        Checking, ///< what differs is asked for again
        Done,
        Failed, ///< ended early; what was found so far stands
        Cancelled
    };
    QString stream; ///< as in store::StreamState
    State state = State::Waiting;
    qint64 remote = 0; ///< rows the API lists, but for the newest (see Reconciliation)
    qint64 local = 0;  ///< rows of the archive in the same range of time
    qint64 same = 0;
    qint64 missing = 0;
    qint64 changed = 0;
    qint64 kept = 0;
    qint64 onlyHere = 0; ///< in the range the API lists
    qint64 older = 0;    ///< here only, older than that
    qint64 newer = 0;    ///< not judged: came or changed since shortly before the walk began
    qint64 unreadable = 0;
    qint64 unconfirmed = 0;                ///< of those that differ, not asked for a second time
    std::optional<core::Timestamp> oldest; ///< of the rows the API lists
    QList<RowDifference> differences;      ///< some thousands at most; the counts are whole
    std::optional<core::ApiError> error;

    bool isOver() const { return state >= State::Done; }
    bool isEqual() const { return missing + changed + kept + onlyHere + unreadable == 0; }
    bool operator==(const StreamComparison&) const = default;
};

/// What became of a repair.
struct RepairOutcome {
    qint64 written = 0;      ///< rows that are now the same
    qint64 left = 0;         ///< rows that the archive did not take
    QStringList copiedAgain; ///< streams with too many differences, which are copied again from the newest
    std::optional<core::ApiError> error;

    bool operator==(const RepairOutcome&) const = default;
};

/// A comparison under way or done. A value, sent as it goes on; `differences` come when a stream is over.
struct ReconcileReport {
    core::Timestamp startedAt; ///< in the API's clock
    bool isRunning = false;
    bool isRepairing = false;
    bool isCancelled = false;
    QList<StreamComparison> streams;
    std::optional<core::ApiError> error; ///< what ended it for all streams
    std::optional<RepairOutcome> repair;
};

} // namespace am::sync

Q_DECLARE_METATYPE(am::sync::ReconcileReport)
