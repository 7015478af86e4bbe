// The routes of media upload slots and the files in them.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> openSlot(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    // Assumption A55. The route documents 429, but not how many are too many.
    if (auto failure = world.state.limits.uploadSlots.refusal(world.state.now()))
        return Refusal(*failure);
    const auto media = world.media.open(*body);
    if (!media)
        return Refusal(media.error());
    JsonWriter json;
    json.beginObject().field("media_id", media->id);
    json.field("upload_url", request.address + "/media/uploads/" + media->uploadToken);
    json.field("expires_at", media->expiresAt).field("max_byte_size", MediaService::largestFile).endObject();
    return enveloped(json.take());
}

Outcome<Answer> upload(World& world, const Request& request) {
    if (auto failure = world.media.upload(request.pathValue("token"), request.contentType, request.body))
        return Refusal(*failure);
    return empty();
}

/// Whatever was uploaded, a browser that opens it must not run it.
Outcome<Answer> file(World& world, const Request& request) {
    const auto found = world.media.file(request.pathValue("id"));
    if (!found)
        return Refusal(found.error());
    Answer answer;
    answer.body = found->content;
    answer.contentType = found->mimeType;
    answer.headers = {{"X-Content-Type-Options", "nosniff"},
                      {"Content-Security-Policy", "default-src 'none'; sandbox"},
                      {"Cache-Control", "private, max-age=3600"}};
    return answer;
}

Outcome<Answer> keep(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto media = world.media.keep(*body);
    if (!media)
        return Refusal(media.error());
    JsonWriter json;
    json.beginObject().field("media_id", media->id).field("url", world.media.urlOf(media->id)).endObject();
    return bare(json.take());
}

/// {"enabled", "number"?}: MMS of one of our numbers, or of all.
Outcome<Answer> setMms(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    if (!body->has("enabled"))
        body->problem("enabled", "is required");
    const bool enabled = body->flag("enabled").value_or(true);
    const auto e164 = body->text("number");
    if (auto failure = body->finish())
        return Refusal(*failure);
    if (e164) {
        auto number = world.numbers.ownedByNumber(*e164);
        if (!number)
            return Refusal(failure::validation({{"number", "is not a number of this organization"}}));
        number->mmsEnabled = enabled;
        world.numbers.update(*number);
    } else {
        world.media.setEnabled(enabled);
    }
    JsonWriter json;
    json.beginObject().field("number", e164).field("enabled", enabled).endObject();
    return bare(json.take());
}
} // namespace

void addMediaRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("POST", "/v1/messages/media-upload", "messages:send", Access::Write, bind(openSlot));
    router.addOpen("PUT", "/media/uploads/{token}", Access::Write, bind(upload));
    router.addOpen("GET", "/media/{id}", Access::Read, bind(file));
    router.add("POST", "/sandbox/media", {}, Access::Write, bind(keep));
    router.add("PUT", "/sandbox/mms", {}, Access::Write, bind(setMms));
}

} // namespace am::sandbox
