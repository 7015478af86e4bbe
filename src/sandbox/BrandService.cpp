// Files brands and decides on them.
#include "sandbox/BrandService.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace am::sandbox {

namespace {
constexpr auto reviewTime = std::chrono::minutes(2);

// Assumption A89. Entity types and relationships are the registry's five each.
constexpr std::array<const char*, 5> entityTypes{"PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT",
                                                 "GOVERNMENT", "SOLE_PROPRIETOR"};
constexpr std::array<const char*, 5> relationships{"BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT",
                                                   "LARGE_ACCOUNT", "KEY_ACCOUNT"};

template <class List>
void demandOneOf(BodyReader& body, const char* field, const std::string& value, const List& allowed) {
    if (!value.empty() &&
        std::none_of(allowed.begin(), allowed.end(), [&](const char* one) { return value == one; }))
        body.problem(field, "is not a value of the registry");
}

/// Nine digits, with or without the dash after the second.
bool isTaxId(const std::string& text) {
    const bool dashed = text.size() == 10 && text[2] == '-';
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits == 9 && (text.size() == 9 || dashed);
}

/// A field one may leave empty or out.
std::string filledText(BodyReader& body, const char* field, int maximum = 255) {
    return body.text(field, maximum, BodyReader::Empty::Allowed).value_or(std::string());
}

bool isMailAddress(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos &&
           text.back() != '.' && text.find_first_of(" \t\r\n") == std::string::npos &&
           text.find('@', at + 1) == std::string::npos;
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}
} // namespace

bool BrandService::isReseller() {
    Query query(m_state.database, "SELECT is_reseller FROM organization");
    return query.step() && query.flag(0);
}

Outcome<StoredBrand> BrandService::create(BodyReader& body) {
    nlohmann::ordered_json filed;
    const std::string entityType = body.requiredText("entity_type");
    const std::string relationship = body.requiredText("brand_relationship");
    const std::string displayName = body.requiredText("display_name");
    const std::string country = body.requiredText("country");
    demandOneOf(body, "entity_type", entityType, entityTypes);
    demandOneOf(body, "brand_relationship", relationship, relationships);
    if (country.size() != 2 || country[0] < 'A' || country[0] > 'Z' || country[1] < 'A' || country[1] > 'Z')
        body.problem("country", "must be two capital letters");
    filed["entity_type"] = entityType;
    filed["brand_relationship"] = relationship;
    filed["display_name"] = displayName;
    for (const char* field : {"company_name", "email", "phone", "street", "city", "state", "postal_code"})
        if (const std::string value = filledText(body, field); !value.empty())
            filed[field] = value;
    filed["country"] = country;
    for (const char* field : {"vertical", "website", "reference_id"})
        if (const std::string value = filledText(body, field); !value.empty())
            filed[field] = value;
    if (filed.contains("email") && !isMailAddress(filed["email"].get<std::string>()))
        body.problem("email", "must be an e-mail address");
    if (filed.contains("website")) {
        const std::string website = filed["website"].get<std::string>();
        if (website.rfind("https://", 0) != 0 && website.rfind("http://", 0) != 0)
            body.problem("website", "must be a URL");
    }
    const std::string ein = filledText(body, "ein", 20);
    if (!ein.empty() && !isTaxId(ein))
        body.problem("ein", "must be nine digits");
    if (auto failure = body.finish())
        return Refusal(*failure);

    if (m_store.brandCount() > 0 && !isReseller())
        return Refusal(failure::unprocessable("RESELLER_REQUIRED", "a second brand needs reseller mode"));
    const qint64 fee = entityType == "SOLE_PROPRIETOR" ? Prices::soleProprietorBrand : Prices::brand;
    if (!m_wallet.canPay(fee))
        return Refusal(failure::insufficientCredit("the balance does not cover the brand fee"));

    StoredBrand brand;
    brand.filed = filed.dump();
    if (!ein.empty())
        brand.ein = ein;
    brand.submittedAt = m_state.now();
    m_store.insert(brand);
    m_wallet.charge(fee, "brand", brand.id);
    m_state.events.plan(m_state.now().plus(reviewTime), DueKind::BrandDecision, brand.id);
    return brand;
}

void BrandService::settle(StoredBrand& brand, Decision decision) {
    brand.status = "ACTIVE";
    if (!brand.tcrBrandId)
        brand.tcrBrandId = m_state.ids.registryId('B');
    brand.identityStatus = decision == Decision::Approve ? "VERIFIED" : "UNVERIFIED";
    if (decision == Decision::Approve)
        brand.verifiedAt = m_state.now();
    else
        brand.verifiedAt.reset();
    m_store.update(brand);
    // Assumption A49. Events about a resource carry it in `data` as GET shows it.
    m_state.announcements.event(decision == Decision::Approve ? "brand.vetted" : "brand.vetting_failed",
                                brandJson(brand, m_state.organizationId));
}

Outcome<StoredBrand> BrandService::decide(const std::string& id, Decision decision) {
    std::optional<StoredBrand> brand = m_store.brand(id);
    if (!brand)
        return Refusal(failure::notFound("brand"));
    m_state.events.cancel(DueKind::BrandDecision, id);
    settle(*brand, decision);
    return *brand;
}

void BrandService::handleDue(const DueEvent& event) {
    std::optional<StoredBrand> brand = m_store.brand(event.subject);
    if (!brand || brand->status != "PENDING")
        return;
    const nlohmann::json filed = nlohmann::json::parse(brand->filed);
    const bool soleProprietor = filed.value("entity_type", std::string()) == "SOLE_PROPRIETOR";
    const bool wantsRejection =
        lowered(filed.value("display_name", std::string())).find("reject") != std::string::npos;
    const bool unverifiable = wantsRejection || (!soleProprietor && !brand->ein);
    settle(*brand, unverifiable ? Decision::Reject : Decision::Approve);
}

} // namespace am::sandbox
