// Orders, changes and releases numbers, and ties them to campaigns.
#include "sandbox/NumberService.h"

#include "sandbox/AuditLog.h"

#include <algorithm>
#include <set>

namespace am::sandbox {

namespace {
constexpr auto carrierTakesCampaignIn = std::chrono::minutes(1);
constexpr std::size_t largestOrder = 100;

bool isDigits(const std::string& text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "" clears; nothing keeps.
void assignCleared(std::optional<std::string>& field, const std::optional<std::string>& value) {
    if (!value)
        return;
    if (value->empty())
        field.reset();
    else
        field = value;
}
} // namespace

Failure inventoryConflict(std::size_t available, const std::vector<std::string>& unavailable) {
    Failure conflict = failure::conflict(
        "INSUFFICIENT_INVENTORY", unavailable.empty() ? "there are not that many numbers on offer"
                                                      : "some of the numbers are not on offer any more");
    // Assumption A52. The contract does not show where the two stand, so they stand in both places.
    std::string all;
    JsonWriter list;
    list.beginArray();
    for (const std::string& number : unavailable) {
        all += (all.empty() ? "" : ",") + number;
        list.value(number);
    }
    list.endArray();
    conflict.details = {{"available_count", std::to_string(available)}};
    if (!all.empty())
        conflict.details.emplace("unavailable", all);
    conflict.furtherMembers =
        ",\"available_count\":" + std::to_string(available) + ",\"unavailable\":" + list.take();
    return conflict;
}

InventoryQuery readInventoryQuery(BodyReader& body) {
    InventoryQuery query;
    query.areaCode = body.text("area_code");
    if (query.areaCode && (query.areaCode->size() != 3 || !isDigits(*query.areaCode)))
        body.problem("area_code", "must be three digits");
    query.numberType = body.text("number_type");
    if (query.numberType && *query.numberType != "local" && *query.numberType != "toll_free" &&
        *query.numberType != "short_code")
        body.problem("number_type", "must be one of local, toll_free, short_code");
    query.pattern = body.text("pattern", 15);
    if (query.pattern && !isDigits(query.pattern->front() == '+' ? query.pattern->substr(1) : *query.pattern))
        body.problem("pattern", "must be digits");
    return query;
}

Outcome<std::vector<std::string>> NumberService::search(BodyReader& body) {
    InventoryQuery query = readInventoryQuery(body);
    query.quantity = static_cast<int>(body.integer("quantity", 1, 100).value_or(10));
    if (auto failure = body.finish())
        return Refusal(*failure);
    return m_inventory.offers(query);
}

std::optional<Failure> NumberService::campaignProblem(const std::string& campaignId) {
    const auto campaign = m_registrations.campaign(campaignId);
    if (!campaign)
        return failure::notFound("campaign");
    if (campaign->status != "ACTIVE")
        return failure::conflict("CAMPAIGN_NOT_ACTIVE", "the campaign is " + campaign->status);
    const auto brand = m_registrations.brand(campaign->brandId);
    if (!brand || !brand->mayRegisterCampaigns())
        return failure::conflict("BRAND_NOT_VERIFIED", "the campaign's brand is not verified");
    return std::nullopt;
}

Outcome<std::vector<StoredNumber>> NumberService::order(BodyReader& body) {
    const bool given = body.has("numbers");
    const std::vector<std::string> numbers = body.textList("numbers").value_or(std::vector<std::string>());
    if (!given)
        body.problem("numbers", "is required");
    else if (numbers.empty() || numbers.size() > largestOrder)
        body.problem("numbers", "must be a list of 1 to 100 numbers");
    if (!std::all_of(numbers.begin(), numbers.end(), isE164))
        body.problem("numbers", "must be E.164");
    if (std::set<std::string>(numbers.begin(), numbers.end()).size() != numbers.size())
        body.problem("numbers", "must not repeat a number");
    StoredNumber common;
    common.inboundUrl = body.pushUrl("inbound_url", BodyReader::Empty::Refused);
    common.statusUrl = body.pushUrl("status_url", BodyReader::Empty::Refused);
    common.label = body.text("label");
    const std::optional<std::string> campaignId = body.uuid("campaign_id");
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (campaignId)
        if (auto failure = campaignProblem(*campaignId))
            return Refusal(*failure);

    std::vector<std::string> unavailable;
    for (const std::string& number : numbers)
        if (!m_inventory.isAvailable(number))
            unavailable.push_back(number);
    if (!unavailable.empty())
        return Refusal(inventoryConflict(numbers.size() - unavailable.size(), unavailable));
    if (!m_wallet.canPay(Prices::numberMonth * static_cast<qint64>(numbers.size())))
        return Refusal(failure::insufficientCredit("the balance does not cover the numbers"));

    std::vector<StoredNumber> ordered;
    for (const std::string& number : numbers)
        ordered.push_back(take(common, number, campaignId));
    return ordered;
}

StoredNumber NumberService::take(const StoredNumber& common, const std::string& e164,
                                 const std::optional<std::string>& campaignId) {
    StoredNumber next = common;
    next.number = e164;
    next.numberType = numberTypeOf(e164);
    m_numbers.insert(next);
    m_wallet.charge(Prices::numberMonth, "number", next.id);
    if (campaignId)
        setCampaign(next, *campaignId);
    record("order", next);
    return next;
}

void NumberService::record(const std::string& verb, const StoredNumber& number) {
    JsonWriter payload;
    payload.beginObject().field("number", number.number).field("campaign_id", number.campaignId).endObject();
    AuditLog(m_state).record("phone_number." + verb, "phone_number", number.id, payload.take());
}

void NumberService::setCampaign(StoredNumber& number, const std::string& campaignId) {
    if (number.campaignId == campaignId)
        return;
    m_state.events.cancel(DueKind::LineOption, number.id);
    number.campaignId = campaignId;
    number.lineOptionStatus = "pending";
    number.lineOptionAt.reset();
    m_numbers.update(number);
    m_state.events.plan(m_state.now().plus(carrierTakesCampaignIn), DueKind::LineOption, number.id);
}

Outcome<StoredNumber> NumberService::change(const std::string& id, BodyReader& body) {
    auto number = m_numbers.owned(id);
    if (!number)
        return Refusal(failure::notFound("phone number"));
    const auto inboundUrl = body.pushUrl("inbound_url", BodyReader::Empty::Allowed);
    const auto statusUrl = body.pushUrl("status_url", BodyReader::Empty::Allowed);
    const auto label = body.nullableText("label");
    const auto campaignId = body.nullableText("campaign_id");
    if (const auto unknown = body.unknownFields(); !unknown.empty()) {
        std::map<std::string, std::string> details;
        for (const std::string& field : unknown)
            details.emplace(field, "cannot be changed");
        return Refusal(failure::invalidInput(std::move(details)));
    }
    if (campaignId && !isUuid(*campaignId))
        body.problem("campaign_id",
                     campaignId->empty() ? "must not be empty; detach instead" : "must be a UUID");
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (campaignId) {
        if (const auto problem = campaignProblem(*campaignId)) {
            // This route documents no 409.
            return Refusal(
                problem->status == 404
                    ? *problem
                    // Assumption A87. A campaign that cannot be used is 422 in PATCH, which documents no 409.
                    : failure::validation({{"campaign_id", problem->message}}));
        }
        setCampaign(*number, *campaignId);
    }
    assignCleared(number->inboundUrl, inboundUrl);
    assignCleared(number->statusUrl, statusUrl);
    assignCleared(number->label, label);
    m_numbers.update(*number);
    return *number;
}

Outcome<StoredNumber> NumberService::release(const std::string& id, Returned where) {
    auto number = m_numbers.owned(id);
    if (!number)
        return Refusal(failure::notFound("phone number"));
    m_state.events.cancel(DueKind::LineOption, id);
    number->releasedAt = m_state.now();
    number->campaignId.reset();
    m_numbers.update(*number);
    if (where == Returned::ToCarrier)
        m_numbers.withhold(number->number);
    record("release", *number);
    return *number;
}

Outcome<StoredNumber> NumberService::ours(const std::string& id) {
    const auto number = m_numbers.everOwned(id);
    if (!number)
        return Refusal(failure::notFound("phone number"));
    if (number->releasedAt)
        // Assumption A86. Only attaching and detaching a campaign know released numbers; elsewhere they are
        // 404.
        return Refusal(failure::conflict("NUMBER_NOT_ASSIGNED", "the number is no longer assigned to you"));
    return *number;
}

Outcome<StoredNumber> NumberService::attach(const std::string& id, const std::string& campaignId) {
    if (auto failure = campaignProblem(campaignId))
        return Refusal(*failure);
    auto number = ours(id);
    if (number)
        setCampaign(*number, campaignId);
    return number;
}

Outcome<StoredNumber> NumberService::detach(const std::string& id) {
    auto number = ours(id);
    if (number && number->campaignId) {
        m_state.events.cancel(DueKind::LineOption, id);
        number->campaignId.reset();
        number->lineOptionStatus.reset();
        number->lineOptionAt.reset();
        m_numbers.update(*number);
    }
    return number;
}

void NumberService::handleLineOption(const DueEvent& event) {
    auto number = m_numbers.owned(event.subject);
    if (!number || number->lineOptionStatus != "pending")
        return;
    number->lineOptionStatus = "active";
    number->lineOptionAt = m_state.now();
    m_numbers.update(*number);
    // Told when the carriers have taken the campaign in, which the request that attached it could not wait
    // for.
    m_state.announcements.event("phone_number.campaign.assigned", numberJson(*number));
}

} // namespace am::sandbox
