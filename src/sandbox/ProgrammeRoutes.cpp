// The control calls for what toll-free numbers promise (README.md).
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include "core/PhoneNumber.h"

namespace am::sandbox {

namespace {
constexpr qint64 largestLimit = 10'000;

Outcome<Answer> answerOf(World& world, const std::string& number) {
    const core::TollFreeProgramme programme = world.programmes.of(number);
    JsonWriter json;
    json.beginObject();
    if (!number.empty())
        json.field("number", number);
    json.field("transactional", programme.isTransactional).field("daily_limit", programme.dailyLimit);
    json.endObject();
    return bare(json.take());
}

/// {"number"?, "transactional"?, "daily_limit"?}: of one of our toll-free numbers, or of all.
Outcome<Answer> setProgramme(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const std::string number = body->text("number").value_or(std::string());
    const auto isTransactional = body->flag("transactional");
    const auto limit = body->integer("daily_limit", 0, largestLimit);
    if (!number.empty() && (!core::PhoneNumber::isTollFree(QString::fromStdString(number)) ||
                            !world.numbers.ownedByNumber(number)))
        body->problem("number", "is not a toll-free number of this organization");
    if (auto failure = body->finish())
        return Refusal(*failure);
    world.programmes.set(number, isTransactional, limit);
    return answerOf(world, number);
}
} // namespace

void addProgrammeRoutes(Router& router, World& world) {
    router.add("GET", "/sandbox/programme", {}, Access::Read, [&world](const Request& request) {
        const auto number = request.query.find("number");
        return answerOf(world, number == request.query.end() ? std::string() : number->second);
    });
    router.add("PUT", "/sandbox/programme", {}, Access::Write,
               [&world](const Request& request) { return setProgramme(world, request); });
}

} // namespace am::sandbox
