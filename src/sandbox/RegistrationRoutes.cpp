// Brands and campaigns: list, read, file.
#include "sandbox/AuditLog.h"
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> listBrands(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(20, 100);
    const auto status = query.choice("status", {"PENDING", "ACTIVE", "DELETED"});
    const auto identity =
        query.choice("identity_status", {"SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"});
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.registrations.brands(status, identity, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Header,
        [&world](JsonWriter& json, const StoredBrand& row) {
            json.raw(brandJson(row, world.state.organizationId));
        },
        [](const StoredBrand& last) {
            return Cursor{last.createdAt, last.id};
        });
}

Outcome<Answer> readBrand(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto brand = world.registrations.brand(*id);
    if (!brand)
        return Refusal(failure::notFound("brand"));
    return enveloped(brandJson(*brand, world.state.organizationId));
}

Outcome<Answer> createBrand(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto brand = world.brandService.create(*body);
    if (!brand)
        return Refusal(brand.error());
    AuditLog(world.state).record("brand.create", "brand", brand->id);
    return enveloped(brandJson(*brand, world.state.organizationId), 202);
}

Outcome<Answer> listCampaigns(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(20, 100);
    const auto status = query.choice("status", {"PENDING", "ACTIVE", "REJECTED", "EXPIRED"});
    const auto brandId = query.uuid("brand_id");
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.registrations.campaigns(status, brandId, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Header,
        [&world](JsonWriter& json, const StoredCampaign& row) {
            json.raw(campaignJson(row, world.state.organizationId));
        },
        [](const StoredCampaign& last) {
            return Cursor{last.createdAt, last.id};
        });
}

Outcome<Answer> readCampaign(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto campaign = world.registrations.campaign(*id);
    if (!campaign)
        return Refusal(failure::notFound("campaign"));
    return enveloped(campaignJson(*campaign, world.state.organizationId));
}

Outcome<Answer> createCampaign(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto campaign = world.campaignService.create(*body);
    if (!campaign)
        return Refusal(campaign.error());
    AuditLog(world.state).record("campaign.create", "campaign", campaign->id);
    return enveloped(campaignJson(*campaign, world.state.organizationId), 202);
}
} // namespace

void addRegistrationRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("GET", "/v1/brands", "brands:read", Access::Read, bind(listBrands));
    router.add("GET", "/v1/brands/{id}", "brands:read", Access::Read, bind(readBrand));
    router.add("POST", "/v1/brands", "brands:write", Access::Write, bind(createBrand));
    router.add("GET", "/v1/campaigns", "campaigns:read", Access::Read, bind(listCampaigns));
    router.add("GET", "/v1/campaigns/{id}", "campaigns:read", Access::Read, bind(readCampaign));
    router.add("POST", "/v1/campaigns", "campaigns:write", Access::Write, bind(createCampaign));
}

} // namespace am::sandbox
