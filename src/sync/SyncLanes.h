// What one pass does: which streams, side by side, and what follows from how each ended.
#pragma once

#include "store/Archive.h"
#include "sync/LookupRefresh.h"
#include "sync/Pass.h"
#include "sync/StatusBoard.h"
#include "sync/StatusRefresh.h"

#include <QStringList>

#include <QCoro/QCoroTask>

#include <chrono>
#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

/// The streams of the engine's passes. Kept from pass to pass, because some of what a pass leaves undone is
/// for the next. Network thread.
class SyncLanes {
public:
    enum class Scope : quint8 { Quick, Everything };
    /// A pass that nobody watches and that must be complete heeds no pause and gives way to nothing.
    enum class Manner : quint8 { Steady, Thorough };

    SyncLanes(store::Archive& archive, api::ApiClient& client, StatusBoard& board);

    /// A new pass: marks the streams that are due. True if one of them has a first copy to make.
    bool begin(Scope scope, Manner manner, std::chrono::milliseconds backfillSlice);
    /// Runs the lanes of the pass that was begun. `lastPass`: when the archive was last up to date, in the
    /// API's clock. `virtualNow`: a sandbox's clock.
    QCoro::Task<void> run(Scope scope, std::optional<core::Timestamp> lastPass,
                          std::optional<core::Timestamp> virtualNow);
    /// Ends the pass for this reason; it concerns every stream.
    void fail(core::ApiError error);

    void setPaused(const PausedStreams& paused);
    const PausedStreams& paused() const { return m_paused; }

    Pass& pass() { return m_pass; }
    /// What ended the pass for all streams.
    const PullEnd& fatal() const { return m_fatal; }
    /// What every stream the key may read failed with, if each of them did and may do better later.
    PullEnd commonTrouble();
    /// Why the last look for erasures ended early, but for a missing scope.
    const PullEnd& erasuresFailed() const { return m_erasuresFailed; }
    /// Did a backfill give way, so that the next pass should begin at once?
    bool hasMore() const;
    bool hasMore(const QString& stream) const;

private:
    /// Reads the account before anything else, once in a run: is the archive this key's?
    QCoro::Task<void> checkAccount();
    QCoro::Task<void> outboundLane(std::optional<core::Timestamp> lastPass);
    QCoro::Task<void> inboundLane();
    QCoro::Task<void> consentLane();
    QCoro::Task<void> listLane();
    QCoro::Task<void> lookupLane();
    /// In full passes: what others erased at the provider. A key that may not read the audit log goes
    /// without.
    QCoro::Task<void> erasures();
    QCoro::Task<void> noteHistoryBegins();

    bool isDue(const QString& stream, Scope scope);
    bool begins(const QString& stream);
    void ends(const QString& stream, const PullEnd& ended);

    store::Archive& m_archive;
    api::ApiClient& m_client;
    StatusBoard& m_board;
    Pass m_pass;
    PausedStreams m_paused;
    StatusRefresh m_statusRefresh;
    LookupRefresh m_lookupRefresh;
    QStringList m_historyDue; ///< ids of consent records that changed and whose history is not fetched yet
    PullEnd m_fatal;
    PullEnd m_erasuresFailed;
    bool m_accountChecked = false;
    bool m_firstOpenedChecked = false;
};

} // namespace am::sync
