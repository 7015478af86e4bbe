// The routes of hosted consent: the link and the page behind it.
#include "sandbox/ConsentPage.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> mint(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto link = world.hostedConsent.mint(*body);
    if (!link)
        return Refusal(link.error());
    JsonWriter json;
    json.beginObject().field("token", link->token).field("url", request.address + "/consent/" + link->token);
    json.field("expires_at", link->expiresAt).endObject();
    return bare(json.take());
}

Outcome<Answer> confirm(World& world, const Request& request) {
    const ConsentForm before = world.hostedConsent.confirm(
        request.pathValue("token"),
        {request.remoteAddress, request.userAgent, request.address + request.path});
    return before.state == ConsentForm::State::Open ? consentThanks(before) : consentPage(before);
}
} // namespace

void addHostedConsentRoutes(Router& router, World& world) {
    router.add("POST", "/v1/consent/hosted", "consent:write", Access::Write,
               [&world](const Request& request) { return mint(world, request); });
    router.addOpen("GET", "/consent/{token}", Access::Read,
                   [&world](const Request& request) -> Outcome<Answer> {
                       return consentPage(world.hostedConsent.form(request.pathValue("token")));
                   });
    router.addOpen("POST", "/consent/{token}", Access::Write,
                   [&world](const Request& request) { return confirm(world, request); });
}

} // namespace am::sandbox
