// Looks among the API's messages for the one an outbox item may have become.
#pragma once

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

/// What the search gave.
struct SentSearch {
    std::optional<core::Message> found;
    bool isThorough =
        true; ///< false: there are messages that were not looked at, so "not found" proves nothing
};

/// Searches by number, contact, text, tag and time, leaving out messages that other items are known to have
/// become (design rule 4.1). Network thread; `archive` and `client` must outlive the coroutine.
QCoro::Task<core::Result<SentSearch>> findSent(store::Archive* archive, api::ApiClient* client,
                                               ServerClock clock, core::OutboxItem item);

} // namespace am::sync
