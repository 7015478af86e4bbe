// Finds out what kind of line a number is, for a fee.
#include "sandbox/LookupService.h"

#include "sandbox/MagicNumbers.h"

#include <algorithm>
#include <array>

namespace am::sandbox {

namespace {
constexpr auto resultKept = std::chrono::hours(24 * 90);
constexpr auto slowLookup = std::chrono::seconds(10);

/// Area codes of +1 that are neither in the United States nor in Canada.
constexpr std::array<const char*, 22> elsewhere{"242", "246", "264", "268", "284", "345", "441", "473",
                                                "649", "658", "664", "721", "758", "767", "784", "809",
                                                "829", "849", "868", "869", "876", "340"};
constexpr std::array<const char*, 43> canadian{
    "204", "226", "236", "249", "250", "257", "263", "289", "306", "343", "354", "365", "367", "368", "382",
    "403", "416", "418", "428", "431", "437", "438", "450", "468", "474", "506", "514", "519", "548", "579",
    "581", "584", "587", "604", "613", "639", "647", "672", "683", "705", "709", "778", "780"};

template <std::size_t Size>
bool has(const std::array<const char*, Size>& codes, const std::string& code) {
    return std::any_of(codes.begin(), codes.end(), [&](const char* one) { return code == one; });
}

/// FIXED and VOIP are our words; only MOBILE was seen (assumption A54, below).
LineInfo lineOf(const std::string& e164, LineType type) {
    LineInfo line;
    line.countryCode = has(canadian, e164.substr(2, 3)) ? "CAN" : "USA";
    switch (type) {
        case LineType::Fixed:
            return {"FIXED", "", "Sandbox Local Exchange", line.countryCode};
        case LineType::Voip:
            return {"VOIP", "Sandbox Voice over IP", "Sandbox Voice over IP", line.countryCode};
        case LineType::Mobile:
            break;
    }
    line.lineType = "MOBILE";
    line.messagingProvider = "Sandbox Wireless";
    line.voiceProvider = line.messagingProvider;
    return line;
}
} // namespace

Outcome<StoredLookup> LookupService::submit(BodyReader& body) {
    StoredLookup lookup;
    lookup.phoneNumber = body.requiredPhone("phone_number");
    lookup.lookupType = body.text("lookup_type", 32).value_or("advanced");
    if (lookup.lookupType != "advanced")
        body.problem("lookup_type", "must be advanced");
    const bool northAmerican = lookup.phoneNumber.size() == 12 && lookup.phoneNumber.rfind("+1", 0) == 0;
    if (!northAmerican || has(elsewhere, lookup.phoneNumber.substr(2, 3)))
        body.problem("phone_number", "must be a number of the United States or Canada, in E.164");
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (!m_wallet.canPay(Prices::lookup))
        return Refusal(failure::insufficientCredit("the balance does not cover the lookup"));
    const LookupFate fate = behaviourOf(lookup.phoneNumber).lookup;
    lookup.status = "processing";
    lookup.costCents = Prices::lookup;
    m_store.insert(lookup);
    m_wallet.charge(Prices::lookup, "lookup", lookup.id);
    if (fate == LookupFate::Fails) {
        lookup.status = "failed";
        lookup.errorCode = "LOOKUP_FAILED";
        lookup.errorMessage = "The number database did not answer; the fee was given back.";
        lookup.completedAt = m_state.now();
        lookup.costCents = 0;
        m_store.update(lookup);
        m_wallet.refund(Prices::lookup, "lookup", lookup.id);
    } else if (fate == LookupFate::Slow) {
        m_state.events.plan(m_state.now().plus(slowLookup), DueKind::LookupResult, lookup.id);
    } else {
        complete(lookup);
    }
    return lookup;
}

void LookupService::complete(StoredLookup& lookup) {
    lookup.status = "complete";
    lookup.result =
        lineOf(lookup.phoneNumber,
               isKnownLandline(lookup.phoneNumber) ? LineType::Fixed : behaviourOf(lookup.phoneNumber).line);
    lookup.completedAt = m_state.now();
    m_store.update(lookup);
    settleBlock(lookup.phoneNumber);
    m_state.events.plan(m_state.now().plus(resultKept), DueKind::LookupExpiry, lookup.id);
    m_state.announcements.event("lookup.completed", lookupJson(lookup));
}

bool LookupService::isKnownLandline(const std::string& phoneNumber) {
    return Query(m_state.database, "SELECT 1 FROM landline WHERE contact = ?", phoneNumber).step();
}

void LookupService::settleBlock(const std::string& phoneNumber) {
    const auto latest = m_store.latestResult(phoneNumber);
    const char* change = latest && latest->result->lineType == "FIXED"
                             ? "INSERT OR IGNORE INTO landline(contact) VALUES (?)"
                             : "DELETE FROM landline WHERE contact = ?";
    Query(m_state.database, change, phoneNumber).run();
}

void LookupService::handleResult(const DueEvent& event) {
    auto lookup = m_store.byId(event.subject);
    if (lookup && lookup->status == "processing")
        complete(*lookup);
}

void LookupService::handleExpiry(const DueEvent& event) {
    auto lookup = m_store.byId(event.subject);
    if (!lookup || !lookup->result)
        return;
    lookup->result.reset();
    lookup->redactedAt = m_state.now();
    m_store.update(*lookup);
    // Assumption A54. The block goes with the result it rests on: "a recent lookup".
    settleBlock(lookup->phoneNumber);
}

} // namespace am::sandbox
