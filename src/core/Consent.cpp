// Which consent state follows from a record and a pending double opt-in.
#include "core/Consent.h"

namespace am::core {

ConsentState consentState(const std::optional<ConsentRecord>& record,
                          const std::optional<PendingOptIn>& pending, Timestamp now) {
    if (record && record->optedIn) {
        return ConsentState::OptedIn;
    }
    const bool waiting = pending && (!pending->expiresAt || now < *pending->expiresAt);
    if (record && record->optedOutAt) {
        // Only a challenge newer than the opt-out can undo it.
        return waiting && pending->startedAt > *record->optedOutAt ? ConsentState::Pending
                                                                   : ConsentState::OptedOut;
    }
    if (waiting) {
        return ConsentState::Pending;
    }
    return pending ? ConsentState::Expired : ConsentState::None;
}

} // namespace am::core
