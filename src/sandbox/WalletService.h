// Money: prices, the prepaid balance and the send tier it buys.
#pragma once

#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// Prices in cents (our own; the real ones depend on the plan).
struct Prices {
    static constexpr qint64 smsSegment = 1;
    static constexpr qint64 mms = 3;
    static constexpr qint64 numberMonth = 100;
    static constexpr qint64 lookup = 2;
    static constexpr qint64 brand = 450;
    static constexpr qint64 soleProprietorBrand = 400;
    static constexpr qint64 campaignMonth = 1000; ///< of most use cases; see campaignMonthPrice
};

/// A rung of the ladder of api.md 0, "Rate limits".
struct Tier {
    int tier = 1;
    int perSecond = 1;
    int perMinute = 60;
};
Tier tierForSpend(qint64 lifetimeSpendCents);

struct WalletBalance {
    qint64 balanceCents = 0;
    qint64 lifetimeSpendCents = 0;
};

class WalletService {
public:
    explicit WalletService(WorldState& state) : m_state(state) {}

    WalletBalance balance();
    Tier tier() { return tierForSpend(balance().lifetimeSpendCents); }
    bool canPay(qint64 cents) { return balance().balanceCents >= cents; }
    /// Takes the money; whoever calls has asked canPay. `reason` names what was used: "message", "number",
    /// "brand", "campaign", "lookup", …; it makes a usage row, and tells the organization when the balance
    /// runs low.
    void charge(qint64 cents, const std::string& reason, const std::string& refId);
    /// Gives back what `charge` took.
    void refund(qint64 cents, const std::string& reason, const std::string& refId);
    /// Adds credit. `reason` is the source ("stripe"), `refId` the payment there.
    void topUp(qint64 cents, const std::string& reason,
               const std::optional<std::string>& refId = std::nullopt);
    /// For tests and demos (POST /sandbox/wallet).
    void set(std::optional<qint64> balanceCents, std::optional<qint64> lifetimeSpendCents);
    /// The Wallet of the contract.
    std::string toJson();
    /// Plans the next automatic top-up, if it is switched on, wanted, and not planned yet.
    void planTopup();
    /// Below this the organization is told, and an automatic top-up happens.
    static constexpr qint64 lowBalanceCents = 500;

private:
    qint64 spentSince(core::Timestamp from);
    void enter(const std::string& kind, qint64 cents, const std::string& reason,
               const std::optional<std::string>& refId);
    void use(qint64 cents, const std::string& reason, const std::string& refId);
    /// What falling from one balance to another sets off.
    void tell(qint64 before, qint64 after);
    WorldState& m_state;
};

} // namespace am::sandbox
