// Orders, changes and releases numbers, and ties them to campaigns.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/Inventory.h"
#include "sandbox/NumberStore.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/WalletService.h"

#include <string>
#include <vector>

namespace am::sandbox {

class NumberService {
public:
    NumberService(WorldState& state, NumberStore& numbers, RegistrationStore& registrations,
                  WalletService& wallet)
        : m_state(state),
          m_numbers(numbers),
          m_registrations(registrations),
          m_wallet(wallet),
          m_inventory(numbers) {}

    /// POST /v1/phone-numbers/search: the numbers on offer.
    Outcome<std::vector<std::string>> search(BodyReader& body);
    /// POST /v1/phone-numbers/orders: all or none.
    Outcome<std::vector<StoredNumber>> order(BodyReader& body);
    /// PATCH: 400 INVALID_INPUT for fields that cannot be changed.
    Outcome<StoredNumber> change(const std::string& id, BodyReader& body);
    enum class Returned : quint8 { ToPool, ToCarrier };
    /// A number given back to the carrier is never on offer again.
    Outcome<StoredNumber> release(const std::string& id, Returned where = Returned::ToPool);
    /// Checks in the order of api.md 3: campaign, its state, its brand, number, number ours.
    Outcome<StoredNumber> attach(const std::string& id, const std::string& campaignId);
    Outcome<StoredNumber> detach(const std::string& id);
    /// The carrier has taken the campaign in.
    void handleLineOption(const DueEvent& event);

    /// Nothing if numbers may be tied to the campaign.
    std::optional<Failure> campaignProblem(const std::string& campaignId);
    /// Makes a number ours, with the URLs and the label of `common`, and charges it.
    StoredNumber take(const StoredNumber& common, const std::string& e164,
                      const std::optional<std::string>& campaignId);
    Inventory& inventory() { return m_inventory; }
    /// An entry in the audit log, e.g. of "update".
    void record(const std::string& verb, const StoredNumber& number);

private:
    Outcome<StoredNumber> ours(const std::string& id);
    void setCampaign(StoredNumber& number, const std::string& campaignId);
    WorldState& m_state;
    NumberStore& m_numbers;
    RegistrationStore& m_registrations;
    WalletService& m_wallet;
    Inventory m_inventory;
};

/// The digits of a search: `area_code`, `number_type` and `pattern` of a body.
InventoryQuery readInventoryQuery(BodyReader& body);
/// 409 INSUFFICIENT_INVENTORY with how many are there, and which are not if the order named them.
Failure inventoryConflict(std::size_t available, const std::vector<std::string>& unavailable);

} // namespace am::sandbox
