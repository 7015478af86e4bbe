// The plans an organization can be on, what can be bought, and what things cost.
#include "sandbox/BillingPlan.h"

#include "sandbox/JsonWriter.h"
#include "sandbox/WalletService.h"

#include <algorithm>

namespace am::sandbox {

namespace {
struct UsecaseFee {
    const char* usecase;
    qint64 cents;
};
constexpr UsecaseFee usecaseFees[] = {{"LOW_VOLUME", 150},
                                      {"LOW_VOLUME_MIXED", 150},
                                      {"SOLE_PROPRIETOR", 200},
                                      {"CHARITY", 300},
                                      {"AGENTS_FRANCHISES", 3000}};

void writeFee(JsonWriter& json, const char* ref, qint64 cents) {
    json.beginObject().field("ref", ref).field("unit_cost_cents", cents).endObject();
}
} // namespace

const std::vector<BillingPlan>& billingPlans() {
    static const std::vector<BillingPlan> plans{
        {"payg", std::nullopt}, {"starter", 2'000}, {"growth", 5'000}, {"scale", 10'000}};
    return plans;
}

std::optional<BillingPlan> planNamed(const std::string& name) {
    const auto& plans = billingPlans();
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const BillingPlan& plan) { return plan.name == name; });
    return found == plans.end() ? std::nullopt : std::optional(*found);
}

const std::vector<TopupProduct>& topupProducts() {
    static const std::vector<TopupProduct> products{{"prod_sandbox_10", 1'000, "$10"},
                                                    {"prod_sandbox_25", 2'500, "$25"},
                                                    {"prod_sandbox_50", 5'000, "$50"},
                                                    {"prod_sandbox_100", 10'000, "$100"},
                                                    {"prod_sandbox_500", 50'000, "$500"}};
    return products;
}

std::optional<TopupProduct> topupProduct(const std::string& id) {
    const auto& products = topupProducts();
    const auto found = std::find_if(products.begin(), products.end(),
                                    [&](const TopupProduct& product) { return product.id == id; });
    return found == products.end() ? std::nullopt : std::optional(*found);
}

qint64 campaignMonthPrice(const std::string& usecase) {
    for (const UsecaseFee& fee : usecaseFees)
        if (fee.usecase == usecase)
            return fee.cents;
    return Prices::campaignMonth;
}

std::string feeCatalogJson(const std::string& plan) {
    JsonWriter json;
    json.beginObject().field("tier", plan).field("currency", "usd").key("campaign_month").beginObject();
    json.field("default_unit_cost_cents", Prices::campaignMonth).key("by_ref").beginArray();
    for (const UsecaseFee& fee : usecaseFees)
        writeFee(json, fee.usecase, fee.cents);
    json.endArray().endObject().key("brand_filing_onetime").beginObject();
    json.field("default_unit_cost_cents", Prices::brand).key("by_ref").beginArray();
    writeFee(json, "SOLE_PROPRIETOR", Prices::soleProprietorBrand);
    json.endArray().endObject().endObject();
    return json.take();
}

} // namespace am::sandbox
