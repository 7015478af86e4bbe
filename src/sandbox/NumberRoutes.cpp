// Phone numbers: search, order, list, read, change, release, campaign.
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> changed(World& world, const std::string& verb, const Outcome<StoredNumber>& number) {
    if (!number)
        return Refusal(number.error());
    world.numberService.record(verb, *number);
    return enveloped(numberJson(*number));
}

Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(20, 100);
    const auto numberType = query.choice("number_type", {"local", "toll_free", "short_code"});
    const auto campaignId = query.uuid("campaign_id");
    const auto search = query.text("search");
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.numbers.page(numberType, page);
    if (!rows)
        return Refusal(rows.error());
    // As the real list does: these two filter the page, not the table, so a page can be short or empty while
    // the cursor still moves (api.md 0, "Pagination").
    // Assumption A88. `campaign_id` and `search` filter a page after it was cut.
    const auto shows = [&](const StoredNumber& number) {
        const bool found = !search || number.number.find(*search) != std::string::npos ||
                           (number.label && number.label->find(*search) != std::string::npos);
        return found && (!campaignId || number.campaignId == campaignId);
    };
    return pageAnswer(
        *rows, page, CursorPlace::Meta, writeNumber,
        [](const StoredNumber& last) {
            return Cursor{last.createdAt, last.id};
        },
        shows);
}

Outcome<Answer> search(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto offers = world.numberService.search(*body);
    if (!offers)
        return Refusal(offers.error());
    JsonWriter json;
    json.beginArray();
    for (const std::string& number : *offers)
        json.beginObject().field("number", number).field("number_type", numberTypeOf(number)).endObject();
    json.endArray();
    return enveloped(json.take());
}

Outcome<Answer> order(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto ordered = world.numberService.order(*body);
    if (!ordered)
        return Refusal(ordered.error());
    JsonWriter json;
    json.beginArray();
    for (const StoredNumber& number : *ordered)
        writeNumber(json, number);
    json.endArray();
    return enveloped(json.take());
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto number = world.numbers.owned(*id);
    if (!number)
        return Refusal(failure::notFound("phone number"));
    return enveloped(numberJson(*number));
}

Outcome<Answer> change(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    return changed(world, "update", world.numberService.change(*id, *body));
}

Outcome<Answer> release(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    QueryReader query(request);
    const bool toCarrier = query.flag("return_to_carrier").value_or(false);
    if (auto failure = query.finish()) {
        // This route documents 400, not 422.
        failure->status = 400;
        return Refusal(*failure);
    }
    if (toCarrier && !request.hasScope("platform:inventory:write"))
        return Refusal(failure::missingScope("platform:inventory:write"));
    const auto number = world.numberService.release(
        *id, toCarrier ? NumberService::Returned::ToCarrier : NumberService::Returned::ToPool);
    if (!number)
        return Refusal(number.error());
    return enveloped(R"({"status":"released"})");
}

Outcome<Answer> attach(World& world, const Request& request) {
    // This route documents 422, not 400, for a malformed id.
    if (!request.id())
        return Refusal(failure::validation({{"id", "must be a UUID"}}));
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const std::string campaignId = body->requiredUuid("campaign_id");
    if (auto failure = body->finish())
        return Refusal(*failure);
    return changed(world, "attach_campaign", world.numberService.attach(*request.id(), campaignId));
}

Outcome<Answer> detach(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    return changed(world, "detach_campaign", world.numberService.detach(*id));
}
} // namespace

void addNumberRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("GET", "/v1/phone-numbers", "numbers:read", Access::Read, bind(list));
    router.add("GET", "/v1/phone-numbers/{id}", "numbers:read", Access::Read, bind(read));
    router.add("PATCH", "/v1/phone-numbers/{id}", "numbers:write", Access::Write, bind(change));
    router.add("DELETE", "/v1/phone-numbers/{id}", "numbers:write", Access::Write, bind(release));
    router.add("POST", "/v1/phone-numbers/search", "numbers:write", Access::Read, bind(search));
    router.add("POST", "/v1/phone-numbers/orders", "numbers:write", Access::Write, bind(order));
    router.add("POST", "/v1/phone-numbers/{id}/campaign", "numbers:write", Access::Write, bind(attach));
    router.add("DELETE", "/v1/phone-numbers/{id}/campaign", "numbers:write", Access::Write, bind(detach));
}

} // namespace am::sandbox
