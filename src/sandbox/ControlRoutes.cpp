// The control calls under /sandbox (README.md).
#include "core/Scopes.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include <QFileInfo>

#include <cmath>
#include <limits>

namespace am::sandbox {

namespace {
constexpr qint64 tenYears = 10LL * 366 * 24 * 3600;

Outcome<Answer> advance(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    if (!body->has("seconds"))
        body->problem("seconds", "is required");
    const double seconds = body->number("seconds", 0, static_cast<double>(tenYears)).value_or(0);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const int events = world.advance(std::chrono::milliseconds(std::llround(seconds * 1000.0)));
    JsonWriter json;
    json.beginObject().field("now", world.state.now()).field("events", events).endObject();
    return bare(json.take());
}

Outcome<Answer> inbound(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const std::string from = body->requiredPhone("from");
    const std::string to = body->requiredPhone("to");
    const auto media = body->textList("media_urls");
    const std::string text =
        body->requiredText("body", 1600, media ? BodyReader::Empty::Allowed : BodyReader::Empty::Refused);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const auto taken =
        world.inboundService.receive(from, to, text, media.value_or(std::vector<std::string>()));
    if (!taken)
        return Refusal(taken.error());
    JsonWriter json;
    writeInbound(json, *taken, world.state.organizationId);
    return bare(json.take());
}

Outcome<Answer> phone(World& world, const Request& request) {
    std::string e164 = request.pathValue("e164");
    if (!e164.empty() && e164.front() != '+')
        e164.insert(e164.begin(), '+');
    if (!isE164(e164))
        return Refusal(failure::validation({{"e164", "must be E.164"}}));
    return bare(world.phones.phoneJson(e164));
}

struct DecisionBody {
    Decision decision = Decision::Approve;
    std::vector<std::string> reasons;
    bool expires = false;
};

enum class Expiry : quint8 { None, Possible };

Outcome<DecisionBody> readDecision(const Request& request, Expiry expiry) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    DecisionBody read;
    const std::string word = body->requiredText("decision");
    read.expires = expiry == Expiry::Possible && word == "expire";
    if (word != "approve" && word != "reject" && !read.expires)
        body->problem("decision", expiry == Expiry::Possible ? "must be approve, reject or expire"
                                                             : "must be approve or reject");
    read.decision = word == "reject" ? Decision::Reject : Decision::Approve;
    read.reasons = body->textList("reasons").value_or(std::vector<std::string>());
    if (auto failure = body->finish())
        return Refusal(*failure);
    return read;
}

Outcome<Answer> decideBrand(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto decision = readDecision(request, Expiry::None);
    if (!decision)
        return Refusal(decision.error());
    const auto brand = world.brandService.decide(*id, decision->decision);
    if (!brand)
        return Refusal(brand.error());
    return bare(brandJson(*brand, world.state.organizationId));
}

Outcome<Answer> decideCampaign(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto decision = readDecision(request, Expiry::Possible);
    if (!decision)
        return Refusal(decision.error());
    const auto campaign = decision->expires
                              ? world.campaignService.expire(*id)
                              : world.campaignService.decide(*id, decision->decision, decision->reasons);
    if (!campaign)
        return Refusal(campaign.error());
    return bare(campaignJson(*campaign, world.state.organizationId));
}

Outcome<Answer> receipt(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto status = statusFromWord(body->requiredText("status"));
    if (!status)
        body->problem("status", "must be one of queued, sending, sent, delivered, failed, undelivered");
    const auto code = body->nullableText("error_code", 32);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const auto applied = world.carrier.applyReceipt(*id, *status, code);
    if (!applied)
        return Refusal(failure::notFound("message"));
    JsonWriter json;
    json.beginObject().field("applied", *applied);
    json.rawField("message", messageJson(*world.messages.byId(*id))).endObject();
    return bare(json.take());
}

Outcome<Answer> setChaos(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    if (auto failure = world.chaos.apply(*body))
        return Refusal(*failure);
    return bare(world.chaos.toJson());
}

Outcome<Answer> setWallet(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    constexpr qint64 most = 1'000'000'000'000;
    const auto balance = body->integer("balance_cents", 0, most);
    const auto spend = body->integer("lifetime_spend_cents", 0, most);
    if (auto failure = body->finish())
        return Refusal(*failure);
    world.wallet.set(balance, spend);
    const WalletBalance now = world.wallet.balance();
    JsonWriter json;
    json.beginObject().field("balance_cents", now.balanceCents);
    json.field("lifetime_spend_cents", now.lifetimeSpendCents).endObject();
    return bare(json.take());
}

Outcome<Answer> createKey(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto scopes = body->textList("scopes", 64).value_or(std::vector<std::string>());
    for (const std::string& scope : scopes)
        if (!core::allScopes().contains(QString::fromStdString(scope)))
            body->problem("scopes", "has an unknown scope: " + scope);
    if (!body->has("scopes"))
        body->problem("scopes", "is required");
    if (auto failure = body->finish())
        return Refusal(*failure);
    JsonWriter json;
    json.beginObject().field("api_key", world.keys.create(scopes)).key("scopes").beginArray();
    for (const std::string& scope : scopes)
        json.value(scope);
    json.endArray().endObject();
    return bare(json.take());
}

Outcome<Answer> reset(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body.empty() ? "{}" : request.body);
    if (!body)
        return Refusal(body.error());
    WorldKind kind = world.kind();
    if (const auto word = body->text("world")) {
        if (const auto named = worldKindFromText(QString::fromStdString(*word)))
            kind = *named;
        else
            body->problem("world", "must be one of empty, demo, large");
    }
    const auto seed = body->integer("seed", 0, std::numeric_limits<qint64>::max());
    const auto messages = body->integer("messages", 1, 100'000'000);
    if (auto failure = body->finish())
        return Refusal(*failure);
    world.reset(kind, seed ? static_cast<quint64>(*seed) : world.seed(),
                messages.value_or(world.largeWorldSize()));
    return bare(world.stateJson());
}

Outcome<QString> readFileName(const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const std::string file = body->requiredText("file", 4096);
    if (auto failure = body->finish())
        return Refusal(*failure);
    return QFileInfo(QString::fromStdString(file)).absoluteFilePath();
}

Outcome<Answer> snapshot(World& world, const Request& request) {
    const auto file = readFileName(request);
    if (!file)
        return Refusal(file.error());
    if (const auto problem = world.snapshot(*file))
        return Refusal(failure::validation({{"file", *problem}}));
    JsonWriter json;
    json.beginObject().field("file", file->toStdString()).endObject();
    return bare(json.take());
}

Outcome<Answer> restore(World& world, const Request& request) {
    const auto file = readFileName(request);
    if (!file)
        return Refusal(file.error());
    if (const auto problem = world.restore(*file))
        return Refusal(failure::validation({{"file", *problem}}));
    return bare(world.stateJson());
}
} // namespace

void addControlRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("GET", "/sandbox/state", {}, Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return bare(world.stateJson()); });
    router.add("POST", "/sandbox/clock/advance", {}, Access::Stepwise, bind(advance));
    router.add("POST", "/sandbox/inbound", {}, Access::Write, bind(inbound));
    router.add("GET", "/sandbox/phones", {}, Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return bare(world.phones.phonesJson()); });
    router.add("GET", "/sandbox/phones/{e164}", {}, Access::Read, bind(phone));
    router.add("POST", "/sandbox/brands/{id}/decision", {}, Access::Write, bind(decideBrand));
    router.add("POST", "/sandbox/campaigns/{id}/decision", {}, Access::Write, bind(decideCampaign));
    router.add("POST", "/sandbox/messages/{id}/receipt", {}, Access::Write, bind(receipt));
    router.add("GET", "/sandbox/chaos", {}, Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return bare(world.chaos.toJson()); });
    router.add("PUT", "/sandbox/chaos", {}, Access::Write, bind(setChaos));
    router.add("POST", "/sandbox/wallet", {}, Access::Write, bind(setWallet));
    router.add("POST", "/sandbox/keys", {}, Access::Write, bind(createKey));
    router.add("POST", "/sandbox/reset", {}, Access::Write, bind(reset));
    // Not inside a transaction: SQLite's backup copies committed pages.
    router.add("POST", "/sandbox/snapshot", {}, Access::Read, bind(snapshot));
    router.add("POST", "/sandbox/restore", {}, Access::Read, bind(restore));
}

} // namespace am::sandbox
