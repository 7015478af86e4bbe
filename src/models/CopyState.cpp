// What an empty list means.
#include "models/CopyState.h"

namespace am::models {

CopyState CopyState::of(const sync::SyncStatus& status, const QString& stream) {
    using Phase = sync::SyncStatus::Phase;
    for (const sync::StreamProgress& progress : status.streams) {
        if (progress.stream == stream) {
            if (progress.complete || progress.syncedAt) {
                return {};
            }
            if (progress.paused) {
                return {Kind::Paused, {}};
            }
            if (progress.error && !progress.error->isOffline()) {
                return {Kind::Refused, progress.error};
            }
        }
    }
    if (status.phase == Phase::Offline) {
        return {Kind::Offline, status.error};
    }
    if (status.phase == Phase::Stopped && status.error) {
        return {Kind::Refused, status.error};
    }
    return {status.phase == Phase::CatchUp ? Kind::Copying : Kind::Copied, {}};
}

} // namespace am::models
