// Builds the demo world from its script.
#include "sandbox/DemoWorld.h"

#include "sandbox/Inventory.h"
#include "sandbox/World.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace am::sandbox {

namespace {
using nlohmann::json;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

std::optional<std::string> optionalText(const json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

/// The fields of `object` that are not the script's own, as the record keeps what was filed.
std::string filedWithout(const nlohmann::ordered_json& object, std::initializer_list<const char*> own) {
    nlohmann::ordered_json filed;
    for (const auto& item : object.items())
        if (std::none_of(own.begin(), own.end(), [&](const char* name) { return item.key() == name; }))
            filed[item.key()] = item.value();
    return filed.dump();
}
} // namespace

DemoWorld::DemoWorld(World& world) : m_world(world) {
    constexpr qint64 day = 24LL * 3600 * 1000;
    const qint64 noon = day / 2;
    const qint64 now = world.state.now().milliseconds();
    m_noon = core::Timestamp::fromMilliseconds((now - noon) / day * day + noon);
}

core::Timestamp DemoWorld::moment(const std::string& text) const {
    int days = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (std::sscanf(text.c_str(), "D-%dT%d:%d:%d", &days, &hour, &minute, &second) < 3)
        throw std::runtime_error("demo script: bad time " + text);
    const core::Timestamp at =
        m_noon.plus(-hours(12) - hours(24 * days) + hours(hour) + minutes(minute) + seconds(second));
    return std::min(at, m_noon);
}

void DemoWorld::build() {
    const std::string text = sandboxResource(QStringLiteral("demo.json"));
    const json script = json::parse(text);
    // What was filed keeps the order of the script.
    const auto ordered = nlohmann::ordered_json::parse(text);
    addOrganization(script["organization"]);
    addNumbers(script["numbers"]);
    for (const auto& brand : ordered["brands"])
        if (brand.value("status", "ACTIVE") != "PENDING")
            addBrand(brand);
    for (const auto& campaign : ordered["campaigns"])
        addCampaign(campaign, script["numbers"]);
    // Numbers are looked up when their step has run, so the conversations need only their refs.
    for (const json& conversation : script["conversations"])
        addConversation(conversation);
    // Last, so that nothing else changes its id.
    for (const json& number : script["lookups"])
        addLookup(number.get<std::string>());

    // What is filed at noon comes after everything that was said until then.
    for (const auto& brand : ordered["brands"])
        if (brand.value("status", "ACTIVE") == "PENDING")
            addBrand(brand);

    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step& a, const Step& b) { return a.at < b.at; });
    for (const Step& step : m_steps) {
        m_world.settle(step.at);
        const Moment now(m_world.state, step.at);
        step.happen();
    }
    m_world.settle(m_world.state.clock.wallTime());
    balanceBooks();
}

void DemoWorld::addOrganization(const json& script) {
    StoredOrganization organization = m_world.organization.read();
    organization.name = script.value("name", organization.name);
    organization.billingEmail = optionalText(script, "billing_email");
    organization.plan = script.value("plan", organization.plan);
    organization.isReseller = script.value("is_reseller", false);
    organization.createdAt = m_noon.plus(-hours(24 * 91));
    m_throughputTier = script.value("throughput_tier", 1);
    m_world.organization.write(organization);
    Query(m_world.state.database, "UPDATE wallet_entry SET at = ?", organization.createdAt).run();
}

void DemoWorld::addNumbers(const json& script) {
    int place = 0;
    for (const json& number : script) {
        const std::string ref = number["ref"].get<std::string>();
        StoredNumber stored;
        stored.number = number["number"].get<std::string>();
        stored.numberType = numberTypeOf(stored.number);
        stored.label = optionalText(number, "label");
        m_numbers[ref] = stored.number;
        add(m_noon.plus(-hours(24 * 90) + minutes(7 * place++)), [this, stored, ref]() mutable {
            m_world.numbers.insert(stored);
            m_world.wallet.charge(Prices::numberMonth, "number", stored.id);
            m_numberIds[ref] = stored.id;
        });
    }
}

void DemoWorld::addBrand(const nlohmann::ordered_json& brand) {
    StoredBrand stored;
    stored.filed = filedWithout(
        brand, {"ref", "ein", "identity_status", "status", "submitted", "verified", "tcr_brand_id"});
    stored.status = brand.value("status", "ACTIVE");
    stored.ein = brand.contains("ein") ? std::optional(brand["ein"].get<std::string>()) : std::nullopt;
    if (brand.contains("identity_status") && brand["identity_status"].is_string())
        stored.identityStatus = brand["identity_status"].get<std::string>();
    const core::Timestamp at = moment(brand.value("submitted", "D-88T09:00"));
    add(at, [this, stored, at, ref = brand["ref"].get<std::string>()]() mutable {
        stored.submittedAt = at;
        if (stored.status != "PENDING")
            stored.tcrBrandId = m_world.state.ids.registryId('B');
        if (stored.mayRegisterCampaigns())
            stored.verifiedAt = at.plus(minutes(2));
        m_world.registrations.insert(stored);
        m_world.wallet.charge(Prices::brand, "brand", stored.id);
        if (stored.status == "PENDING")
            m_world.state.events.plan(m_world.state.clock.wallTime().plus(minutes(2)), DueKind::BrandDecision,
                                      stored.id);
        m_brandIds[ref] = stored.id;
    });
}

void DemoWorld::addCampaign(const nlohmann::ordered_json& campaign, const json& numbers) {
    StoredCampaign stored;
    stored.filed = filedWithout(
        campaign, {"ref", "brand", "status", "rejection_reasons", "submitted", "expires_in_days"});
    stored.rejectionReasons =
        campaign.contains("rejection_reasons") ? campaign["rejection_reasons"].dump() : "[]";
    const std::string status = campaign.value("status", "ACTIVE");
    const std::string ref = campaign["ref"].get<std::string>();
    const core::Timestamp at = moment(campaign.value("submitted", "D-87T09:00"));
    std::vector<std::string> tied;
    for (const json& number : numbers)
        if (number.value("campaign", std::string()) == ref)
            tied.push_back(number["ref"].get<std::string>());
    const int daysLeft = campaign.value("expires_in_days", 75);
    add(at,
        [this, stored, at, status, tied, daysLeft, brand = campaign["brand"].get<std::string>()]() mutable {
            stored.brandId = m_brandIds.at(brand);
            stored.submittedAt = at;
            m_world.registrations.insert(stored);
            if (status == "PENDING") {
                m_world.state.events.plan(m_world.state.clock.wallTime().plus(minutes(10)),
                                          DueKind::CampaignReview, stored.id);
                return;
            }
            const Moment decided(m_world.state, at.plus(minutes(10)));
            const auto reasons = json::parse(stored.rejectionReasons);
            std::vector<std::string> texts;
            for (const json& reason : reasons)
                texts.push_back(reason.is_string() ? reason.get<std::string>() : reason.dump());
            const auto made = m_world.campaignService.decide(
                stored.id, status == "REJECTED" ? Decision::Reject : Decision::Approve, texts);
            if (status != "ACTIVE" || !made)
                return;
            // The months since then were paid for by the first top-up, as all of the past.
            m_world.campaignService.setTerm(stored.id, m_noon.plus(hours(24 * daysLeft)), m_noon);
            for (const std::string& number : tied)
                static_cast<void>(m_world.numberService.attach(m_numberIds.at(number), stored.id));
        });
}

void DemoWorld::addConversation(const json& conversation) {
    const std::string ref = conversation["number"].get<std::string>();
    const std::string number = m_numbers.at(ref);
    const std::string contact = conversation["contact"].get<std::string>();
    if (conversation.value("landline", false))
        Query(m_world.state.database, "INSERT OR IGNORE INTO landline(contact) VALUES (?)", contact).run();
    if (conversation.contains("consent") && conversation["consent"].is_object()) {
        const json consent = conversation["consent"];
        if (consent.value("pending", false))
            // Challenges live for a day, and this one shall still be open when the world starts.
            add(std::max(moment(consent["at"].get<std::string>()),
                         m_world.state.clock.wallTime().plus(-hours(20))),
                [this, ref, contact] {
                    json body;
                    body["phone_number_id"] = m_numberIds.at(ref);
                    body["contact_number"] = contact;
                    body["confirmation_text"] =
                        m_world.organization.read().name +
                        ": Reply YES to get texts about your orders. Message and data rates may "
                        "apply. Reply STOP to opt out, HELP for help.";
                    auto reader = BodyReader::parse(body.dump());
                    static_cast<void>(m_world.consentService.challenge(*reader));
                });
        else
            add(moment(consent["at"].get<std::string>()),
                [this, ref, contact, method = consent.value("method", "attested")] {
                    m_world.consentService.recordOptIn(m_numberIds.at(ref), contact, method);
                });
    }
    for (const json& message : conversation["messages"]) {
        const core::Timestamp at = moment(message["at"].get<std::string>());
        if (message.contains("out"))
            add(at, [this, number, contact, message] { sendPast(number, contact, message); });
        else
            add(at, [this, number, contact, message] {
                static_cast<void>(
                    m_world.inboundService.receive(contact, number, message["in"].get<std::string>(),
                                                   message.value("media", std::vector<std::string>())));
            });
    }
}

void DemoWorld::addLookup(const std::string& number) {
    add(m_noon, [this, number] {
        auto reader = BodyReader::parse(json{{"phone_number", number}}.dump());
        static_cast<void>(m_world.lookupService.submit(*reader));
    });
}

void DemoWorld::sendPast(const std::string& from, const std::string& to, const json& message) {
    Dispatch dispatch;
    dispatch.from = from;
    dispatch.to = to;
    dispatch.text = message["out"].get<std::string>();
    dispatch.tag = optionalText(message, "tag");
    if (message.contains("media") && !message["media"].empty())
        dispatch.mediaUrls = message["media"].dump();
    StoredMessage sent = m_world.dispatch.compose(dispatch);
    sent.status =
        statusFromWord(message.value("status", "delivered")).value_or(core::MessageStatus::Delivered);
    const core::Timestamp at = sent.createdAt;
    const bool failed =
        sent.status == core::MessageStatus::Failed || sent.status == core::MessageStatus::Undelivered;
    if (sent.status == core::MessageStatus::Sent || sent.status == core::MessageStatus::Delivered ||
        sent.status == core::MessageStatus::Undelivered)
        sent.sentAt = at.plus(seconds(2));
    if (sent.status == core::MessageStatus::Delivered)
        sent.deliveredAt = at.plus(seconds(4));
    if (failed) {
        sent.failedAt = at.plus(seconds(4));
        sent.errorCode = optionalText(message, "error_code");
        sent.errorMessage = optionalText(message, "error_message");
    }
    m_world.messages.insert(sent);
    m_world.wallet.charge(sent.mediaUrls ? Prices::mms : Prices::smsSegment * sent.segmentCount, "message",
                          sent.id);
}

void DemoWorld::balanceBooks() {
    // The past was paid for by a first top-up that leaves the start credit today.
    Database& database = m_world.state.database;
    Query spent(database, "SELECT coalesce(-sum(amount_cents), 0) FROM wallet_entry WHERE kind = 'debit'");
    spent.step();
    const qint64 cents = spent.integer(0);
    Query(database, "UPDATE wallet_entry SET balance_after_cents = balance_after_cents + ?", cents).run();
    Query(database, "UPDATE wallet_entry SET amount_cents = amount_cents + ? WHERE kind = 'topup'", cents)
        .run();
    Query(database, "UPDATE wallet SET balance_cents = balance_cents + ?", cents).run();
    constexpr qint64 floors[] = {0, 10'000, 50'000, 500'000};
    m_world.wallet.set(std::nullopt, std::max(cents, floors[std::clamp(m_throughputTier, 1, 4) - 1]));
}

} // namespace am::sandbox
