// Which error codes an operation may answer with: the one list of them.
#include "support/ContractCodes.h"

namespace am::test {

namespace {

/// The statuses each code goes with (the errors page, and single pages of operations).
const std::map<std::string, std::set<int>>& statusesOfCodes() {
    static const std::map<std::string, std::set<int>> statuses{
        {"INVALID_INPUT", {400, 422}},
        {"VALIDATION_FAILED", {400, 422}},
        {"UNAUTHORIZED", {401}},
        {"INSUFFICIENT_CREDIT", {402}},
        {"BELOW_MINIMUM_CREDIT", {402}},
        {"NO_PLAN", {402}},
        {"FORBIDDEN", {403}},
        {"PLAN_REQUIRED", {403}},
        {"NOT_FOUND", {404}},
        {"INSUFFICIENT_INVENTORY", {409}},
        {"BRAND_NOT_VERIFIED", {409}},
        {"CAMPAIGN_NOT_ACTIVE", {409}},
        {"NUMBER_NOT_ASSIGNED", {409}},
        {"LIMIT_EXCEEDED", {409}},
        {"CONFLICT", {409}},
        {"NO_STRIPE_CUSTOMER", {409}},
        {"EVENT_EXPIRED", {410}},
        {"LINE_TYPE_BLOCKED", {422}},
        {"RESELLER_REQUIRED", {422}},
        {"RESELLER_NOT_ELIGIBLE", {422}},
        {"RESELLER_HAS_BRANDS", {422}},
        {"ATTESTATION_REQUIRED", {422}},
        {"GRANULARITY_NOT_AVAILABLE", {422}},
        {"WINDOW_TOO_LARGE", {422}},
        {"QUIET_HOURS", {422}},
        {"DAILY_LIMIT_REACHED", {422}},
        {"MARKETING_NOT_ALLOWED", {422}},
        {"RATE_LIMITED", {429}},
        {"CONSENT_REQUIRED", {453}},
        {"LOOKUP_FAILED", {502}},
        {"BILLING_PORTAL_UNAVAILABLE", {502}},
        {"MMS_DISABLED", {503}},
    };
    return statuses;
}

/// What any operation may answer with a status.
const std::map<int, std::string>& generalCodes() {
    static const std::map<int, std::string> codes{
        {400, "VALIDATION_FAILED"}, {401, "UNAUTHORIZED"},      {403, "FORBIDDEN"},
        {404, "NOT_FOUND"},         {422, "VALIDATION_FAILED"}, {429, "RATE_LIMITED"},
    };
    return codes;
}

/// Assumption A70. Codes the pages imply without listing them for the operation: a number ordered with a
/// campaign is held to the rules of attaching one, an order by quantity fails like one by number, and the
/// refusals in quiet hours and of a toll-free programme have the names that core gives them.
const std::map<std::string, std::set<std::string>>& impliedCodes() {
    static const std::map<std::string, std::set<std::string>> codes{
        {"sendMessage", {"QUIET_HOURS", "DAILY_LIMIT_REACHED", "MARKETING_NOT_ALLOWED"}},
        {"orderPhoneNumbers", {"CAMPAIGN_NOT_ACTIVE", "BRAND_NOT_VERIFIED"}},
        {"bulkOrderPhoneNumbers",
         {"INSUFFICIENT_CREDIT", "INSUFFICIENT_INVENTORY", "CAMPAIGN_NOT_ACTIVE", "BRAND_NOT_VERIFIED"}},
    };
    return codes;
}

} // namespace

std::set<std::string> documentedCodes(const ContractOperation& operation, int status) {
    std::set<std::string> own(operation.codes.begin(), operation.codes.end());
    if (const auto implied = impliedCodes().find(operation.id); implied != impliedCodes().end())
        own.insert(implied->second.begin(), implied->second.end());
    std::set<std::string> codes;
    for (const std::string& code : own) {
        const auto statuses = statusesOfCodes().find(code);
        if (statuses != statusesOfCodes().end() && statuses->second.count(status) > 0)
            codes.insert(code);
    }
    if (const auto general = generalCodes().find(status); general != generalCodes().end())
        codes.insert(general->second);
    return codes;
}

bool isDocumentedStatus(const ContractOperation& operation, int status) {
    if (operation.answers.count(status) > 0)
        return true;
    // 400, 413 and 414 are requests that could not even be read; 429 comes from limits that are not the
    // operation's own.
    static const std::set<int> anybodys{400, 413, 414, 429};
    return operation.otherAnswers && (isGenericStatus(status) || anybodys.count(status) > 0);
}

} // namespace am::test
