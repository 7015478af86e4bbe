// What an empty list means: nothing there, not copied yet, or not to be had.
#pragma once

#include "core/ApiError.h"
#include "sync/SyncStatus.h"

#include <QString>

#include <optional>

namespace am::models {

/// State of one stream's local copy. A value.
struct CopyState {
    enum class Kind : quint8 {
        Copied,  ///< what is here is what the API has, as far as known
        Copying, ///< the first copy is still on its way
        Offline, ///< never copied, and the API cannot be reached
        Paused,  ///< never copied, because the operator paused it
        Refused  ///< never copied, and the API refuses (a missing scope, for example)
    };
    Kind kind = Kind::Copied;
    std::optional<core::ApiError> error;

    static CopyState of(const sync::SyncStatus& status, const QString& stream);
};

} // namespace am::models
