// Usage, wallet movements, checkouts and the billing settings as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// What was used and paid for.
struct StoredUsage {
    qint64 seq = 0;
    std::string id;
    core::Timestamp at;
    std::string kind;
    qint64 quantity = 1;
    qint64 totalCents = 0; ///< negative: given back
    std::string refKind;
    std::string refId;
};
/// The UsageRow of the contract.
void writeUsage(JsonWriter& json, const StoredUsage& usage);

/// A movement of the balance.
struct StoredTransaction {
    qint64 seq = 0;
    std::string id;
    core::Timestamp at;
    std::string kind; ///< topup, debit, refund, adjustment
    qint64 cents = 0; ///< signed
    qint64 balanceAfterCents = 0;
    std::string reason;
    std::optional<std::string> refId;
};
/// The Transaction of the contract.
void writeTransaction(JsonWriter& json, const StoredTransaction& transaction);

/// A part of either ledger.
struct LedgerQuery {
    std::optional<core::Timestamp> from;
    std::optional<core::Timestamp> to; ///< up to but without it
    std::optional<std::string> kind;
};

/// A hosted payment that was begun.
struct StoredCheckout {
    std::string id;
    std::string productId;
    qint64 cents = 0;
    std::string successUrl;
    std::string cancelUrl;
    core::Timestamp expiresAt;
    std::optional<core::Timestamp> paidAt;
};

/// Where the hosted portal leads back to.
struct StoredPortal {
    std::string token;
    std::string returnUrl;
    core::Timestamp expiresAt;
};

/// One row of settings; the defaults are those of a fresh organization.
struct BillingSettings {
    std::string subscriptionStatus = "active";
    std::optional<std::string> autoTopupProduct; ///< nothing: auto top-up is off
    std::optional<core::Timestamp> nextChargeAt;
    bool isCustomer = false; ///< known to the payment provider
};

/// Stateless; make one where it is needed.
class BillingStore {
public:
    explicit BillingStore(WorldState& state) : m_state(state) {}

    /// Fills in id and time.
    void insert(StoredUsage& usage);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredUsage>> usage(const LedgerQuery& filter, const Page& page);
    /// Fills in id and time; the balance has been moved already.
    void insert(StoredTransaction& transaction);
    Outcome<std::vector<StoredTransaction>> transactions(const LedgerQuery& filter, const Page& page);

    BillingSettings settings();
    void write(const BillingSettings& settings);

    void insert(const StoredCheckout& checkout);
    std::optional<StoredCheckout> checkout(const std::string& id);
    void markPaid(const std::string& id);
    void insert(const StoredPortal& portal);
    std::optional<StoredPortal> portal(const std::string& token);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
