// Finds out what kind of line a number is, for a fee.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/LookupStore.h"
#include "sandbox/WalletService.h"

#include <string>

namespace am::sandbox {

/// POST /v1/lookup and what follows from it. A fixed line blocks texts to the number for as long as that
/// result is the newest and is kept (90 days).
class LookupService {
public:
    LookupService(WorldState& state, LookupStore& store, WalletService& wallet)
        : m_state(state), m_store(store), m_wallet(wallet) {}

    /// The lookup as it stands now. Status `failed` stands for 502 LOOKUP_FAILED: it was charged and
    /// refunded.
    Outcome<StoredLookup> submit(BodyReader& body);
    /// A slow lookup is done.
    void handleResult(const DueEvent& event);
    /// The time of a result is over.
    void handleExpiry(const DueEvent& event);

private:
    void complete(StoredLookup& lookup);
    /// Found to be one before, or brought along by the world.
    bool isKnownLandline(const std::string& phoneNumber);
    void settleBlock(const std::string& phoneNumber);
    WorldState& m_state;
    LookupStore& m_store;
    WalletService& m_wallet;
};

} // namespace am::sandbox
