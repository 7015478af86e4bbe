// Asking a sandbox for its clock.
#include "sync/ServerClock.h"

#include "api/ApiClient.h"
#include "api/SandboxEndpoint.h"

#include <algorithm>

namespace am::sync {

namespace {

/// The answer that told the API's time was on its way for a while, and is in whole seconds.
constexpr std::chrono::minutes tolerance{2};
/// A computer's clock is taken to be no further off than this.
constexpr std::chrono::hours furthestOff{24};

} // namespace

QCoro::Task<core::Result<std::optional<core::Timestamp>>> ServerClock::virtualNow() const {
    core::Result<std::optional<core::Timestamp>> result;
    if (m_kind == Kind::Sandbox) {
        api::SandboxEndpoint sandbox(*m_client);
        const core::Result<core::SandboxState> state = co_await sandbox.state();
        if (!state) {
            result = tl::unexpected<core::ApiError>(state.error());
        } else if (state->virtualClock) {
            *result = state->now;
        }
    }
    co_return result;
}

QCoro::Task<core::Timestamp> ServerClock::now() const {
    const core::Result<std::optional<core::Timestamp>> theirs = co_await virtualNow();
    core::Timestamp result = m_client->serverNow().value_or(core::Timestamp::now());
    if (theirs && *theirs) {
        result = **theirs;
    }
    co_return result;
}

QCoro::Task<std::optional<core::Timestamp>> ServerClock::known() const {
    std::optional<core::Timestamp> result;
    if (m_kind == Kind::Sandbox) {
        api::SandboxEndpoint sandbox(*m_client);
        const core::Result<core::SandboxState> state = co_await sandbox.state();
        if (state) {
            result = state->now;
        }
    } else {
        result = m_client->serverNow();
    }
    co_return result;
}

std::optional<core::Timestamp> ServerClock::lowerBound(std::optional<core::Timestamp> since,
                                                       core::Timestamp noted) const {
    if (since) {
        return since->plus(-tolerance);
    }
    if (m_kind == Kind::Live) {
        // Ours may be ahead by more than that; by now the API has most likely told how much.
        const auto ahead = m_client->serverAhead().value_or(std::chrono::milliseconds(0));
        return std::min(noted, noted.plus(ahead)).plus(-furthestOff);
    }
    return std::nullopt;
}

} // namespace am::sync
