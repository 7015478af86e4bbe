// Files brands and decides on them.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/WalletService.h"

#include <string>

namespace am::sandbox {

enum class Decision : quint8 { Approve, Reject };

class BrandService {
public:
    BrandService(WorldState& state, RegistrationStore& store, WalletService& wallet)
        : m_state(state), m_store(store), m_wallet(wallet) {}

    /// POST /v1/brands: validation, then RESELLER_REQUIRED, then INSUFFICIENT_CREDIT.
    Outcome<StoredBrand> create(BodyReader& body);
    /// Ends the review now. 404 if there is no such brand.
    Outcome<StoredBrand> decide(const std::string& id, Decision decision);
    /// The registry's own decision is due.
    void handleDue(const DueEvent& event);

private:
    bool isReseller();
    void settle(StoredBrand& brand, Decision decision);
    WorldState& m_state;
    RegistrationStore& m_store;
    WalletService& m_wallet;
};

} // namespace am::sandbox
