// Asking a sandbox for its clock.
#include "sync/ServerClock.h"

#include "api/ApiClient.h"
#include "api/SandboxEndpoint.h"

namespace am::sync {

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
    core::Timestamp result = core::Timestamp::now();
    if (theirs && *theirs) {
        result = **theirs;
    }
    co_return result;
}

} // namespace am::sync
