// The plans an organization can be on, what can be bought, and what things cost.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// A plan by its name in Organization.plan and Wallet.plan_tier.
/// Assumption A37. Only payg and the legacy starter are named by the contract; growth, scale, none and the
/// floors are ours. Without a plan a top-up is 404 NOT_FOUND, as that route documents no other code.
struct BillingPlan {
    const char* name;
    std::optional<qint64> minimumTopupCents; ///< nothing: no floor
};
const std::vector<BillingPlan>& billingPlans();
/// Nothing for a name that is no plan, "none" included.
std::optional<BillingPlan> planNamed(const std::string& name);

/// An amount on offer for top-ups.
struct TopupProduct {
    const char* id;
    qint64 cents;
    const char* label;
};
const std::vector<TopupProduct>& topupProducts();
std::optional<TopupProduct> topupProduct(const std::string& id);

/// What a campaign of this use case costs a month.
qint64 campaignMonthPrice(const std::string& usecase);
/// The FeeCatalog of the contract.
std::string feeCatalogJson(const std::string& plan);

} // namespace am::sandbox
