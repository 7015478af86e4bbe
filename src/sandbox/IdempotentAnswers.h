// Repeats the answer of a request that came before with the same Idempotency-Key.
#pragma once

#include "sandbox/Request.h"
#include "sandbox/WorldState.h"

#include <functional>

namespace am::sandbox {

/// Answers kept for 24 hours by route and key. The same key with another body is refused.
class IdempotentAnswers {
public:
    explicit IdempotentAnswers(WorldState& state) : m_state(state) {}

    /// Runs `handler` unless this request was answered before. Only good answers are kept.
    Outcome<Answer> once(const Request& request,
                         const std::function<Outcome<Answer>(const Request&)>& handler);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
