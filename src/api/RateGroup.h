// Which of the API's rate limits a request counts against.
#pragma once

#include "api/Request.h"

namespace am::api {

/// Requests of one group are limited together, so after a 429 the whole group waits and the others go on.
enum class RateGroup : quint8 {
    Reads,   ///< GET; not limited as documented, so a 429 speaks for all of them
    Writes,  ///< every write without a limit of its own
    Sends,   ///< POST /v1/messages: its own ladder; the caller, who owns the outbox, does the waiting
    Consent, ///< POST /v1/consent
    Erase,   ///< POST /v1/contacts/{number}/erase
    ApiKeys, ///< creating and rotating keys share one limit
    Replay,  ///< POST /v1/webhooks/deliveries/{id}/replay
    Apart    ///< not under the API's limits: uploads, and the sandbox's controls
};

RateGroup rateGroupOf(const Request& request);

/// Does the queue hold a group back after a 429?
constexpr bool isPausable(RateGroup group) {
    return group != RateGroup::Sends && group != RateGroup::Apart;
}

} // namespace am::api
