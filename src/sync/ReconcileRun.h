// One comparison of the archive with the API, as its lists see it.
#pragma once

#include "api/CancelSource.h"
#include "store/Archive.h"
#include "sync/NetworkThread.h"
#include "sync/Pass.h"
#include "sync/ReconcileReport.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>

namespace am::sync {

/// What the lists of one comparison share. Network thread.
struct ReconcileRun {
    store::Archive* archive = nullptr;
    NetworkThread* network = nullptr;
    api::CancelToken cancel;
    core::Timestamp recent; ///< what came or changed since then is left to the next top-up
    PullEnd fatal;          ///< what ended the comparison for all lists
    std::function<void()> progressed;

    bool isOver() const { return fatal || cancel.isCancelled() || network->isClosing(); }
    /// Waits, a minute at most; less if the comparison ends meanwhile.
    QCoro::Task<void> rest(std::chrono::milliseconds span) const;
    /// Does this failure concern every list alike?
    static bool isFatal(const core::ApiError& error);
};

/// A comparison of some list.
class AnyListComparison {
public:
    virtual ~AnyListComparison() = default;
    virtual QCoro::Task<void> run() = 0;
    /// Writes what is missing or changed, as far as it was kept; adds to `outcome`.
    virtual QCoro::Task<void> repair(RepairOutcome* outcome) = 0;
    virtual const StreamComparison& result() const = 0;
};

} // namespace am::sync
