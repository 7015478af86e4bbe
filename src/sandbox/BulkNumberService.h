// Orders of numbers by quantity, and releases of many at once.
#pragma once

#include "sandbox/NumberService.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// An order of numbers by quantity.
struct StoredBulkOrder {
    std::string id; ///< empty: filled at once, nothing to poll
    std::string status = "processing";
    qint64 quantity = 0;
    std::vector<std::string> held; ///< chosen, but not ours yet
    std::vector<std::string> assigned;
    qint64 failedCount = 0;
    StoredNumber common; ///< URLs and label for all of them
    std::optional<std::string> campaignId;
};

/// The BulkOrder of the contract.
std::string bulkOrderJson(const StoredBulkOrder& order);

/// What became of the numbers of a release; ids.
struct BulkRelease {
    std::vector<std::string> released;
    std::vector<std::string> unknown;
    std::vector<std::string> alreadyReleased;
};

/// Small orders are filled at once. Larger ones hold their numbers, and all of them become ours and are
/// charged when the carrier has them ready; that fails if the balance does not cover them any more.
class BulkNumberService {
public:
    BulkNumberService(WorldState& state, NumberStore& numbers, NumberService& service, WalletService& wallet)
        : m_state(state), m_numbers(numbers), m_service(service), m_wallet(wallet) {}

    /// POST /v1/phone-numbers/bulk.
    Outcome<StoredBulkOrder> order(BodyReader& body);
    std::optional<StoredBulkOrder> byId(const std::string& id);
    /// POST /v1/phone-numbers/bulk/release.
    Outcome<BulkRelease> release(BodyReader& body);
    /// The carrier has decided an order.
    void handleDue(const DueEvent& event);

private:
    void take(StoredBulkOrder& order, std::size_t count);
    void save(const StoredBulkOrder& order);
    WorldState& m_state;
    NumberStore& m_numbers;
    NumberService& m_service;
    WalletService& m_wallet;
};

} // namespace am::sandbox
