// Takes in texts from phones and acts on their words.
#include "sandbox/InboundService.h"

#include "rules/ReplyWords.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace am::sandbox {

namespace {
/// Bandwidth's code for a text to somebody who is opted out at the toll-free network
/// (compliance.md 1.4, 5.2).
constexpr const char* blockedByNetwork = "4775";

/// A text field of a campaign, if it has one.
std::optional<std::string> filedText(const std::optional<StoredCampaign>& campaign, const char* field) {
    if (!campaign)
        return std::nullopt;
    const nlohmann::json filed = nlohmann::json::parse(campaign->filed);
    const auto found = filed.find(field);
    if (found == filed.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}
} // namespace

Outcome<StoredInbound> InboundService::receive(const std::string& from, const std::string& to,
                                               const std::string& body,
                                               const std::vector<std::string>& mediaUrls) {
    const auto number = m_numbers.ownedByNumber(to);
    if (!number)
        return Refusal(failure::validation({{"to", "is not a number of this organization"}}));
    if (!std::all_of(mediaUrls.begin(), mediaUrls.end(), [this](const std::string& url) {
            return url.rfind("https://", 0) == 0 || url.rfind(m_state.address + "/media/", 0) == 0;
        }))
        return Refusal(failure::validation({{"media_urls", "must be https URLs or files of this sandbox"}}));
    if (!mediaUrls.empty() && !number->mmsEnabled)
        return Refusal(failure::validation({{"media_urls", "cannot be sent to a number without MMS"}}));
    const rules::Reply reply = rules::classifyReply(QString::fromStdString(body));
    StoredInbound inbound;
    inbound.id = m_state.ids.uuid();
    inbound.phoneNumberId = number->id;
    inbound.from = from;
    inbound.to = to;
    inbound.body = body;
    if (!mediaUrls.empty()) {
        inbound.channel = "mms";
        inbound.mediaUrls = nlohmann::json(mediaUrls).dump();
    } else {
        inbound.segmentCount = segmentCount(body);
    }
    inbound.optOut = reply.replyClass == rules::ReplyClass::OptOut;
    if (inbound.optOut)
        inbound.keyword = reply.keyword.toStdString();
    m_store.insert(inbound);
    m_state.announcements.inbound(inbound.id);
    act(inbound, *number);
    return inbound;
}

void InboundService::act(const StoredInbound& inbound, const StoredNumber& number) {
    const rules::Reply said = rules::classifyReply(QString::fromStdString(inbound.body));
    const std::string keyword = said.keyword.toStdString();
    switch (said.replyClass) {
        case rules::ReplyClass::OptOut:
            if (m_consent.optOut(number.id, inbound.from, keyword, inbound.id) == ReplyEffect::Changed)
                reply(inbound, number, Word::Stop);
            break;
        case rules::ReplyClass::OptIn:
            if (m_consent.optIn(number.id, inbound.from, keyword, inbound.id) == ReplyEffect::Changed)
                reply(inbound, number, Word::Start);
            break;
        case rules::ReplyClass::Affirmative:
            if (m_consent.affirm(number.id, inbound.from, keyword, inbound.id) == ReplyEffect::Changed)
                reply(inbound, number, Word::Start);
            break;
        case rules::ReplyClass::Help:
            reply(inbound, number, Word::Help);
            break;
        case rules::ReplyClass::None:
            break;
    }
}

std::string InboundService::replyText(const StoredInbound& inbound, const StoredNumber& number, Word word,
                                      const StoredOrganization& organization) {
    std::optional<StoredCampaign> campaign;
    if (number.campaignId)
        campaign = m_registrations.campaign(*number.campaignId);
    const bool tollFree = number.numberType == "toll_free";
    switch (word) {
        case Word::Stop:
            if (tollFree)
                return "NETWORK MSG: You replied with the word \"" + inbound.body +
                       "\", which blocks all texts from this number. Text back \"UNSTOP\" to receive texts "
                       "again.";
            if (organization.stopText)
                return *organization.stopText;
            return filedText(campaign, "optout_message")
                .value_or(organization.name +
                          ": You are unsubscribed and will get no more messages. Reply START to "
                          "subscribe again.");
        case Word::Start:
            if (tollFree)
                return "NETWORK MSG: You have replied \"" + inbound.body +
                       "\" and will receive texts from this number again.";
            if (organization.startText)
                return *organization.startText;
            return filedText(campaign, "optin_message")
                .value_or(organization.name +
                          ": You are subscribed. Message frequency varies. Message and data rates may "
                          "apply. Reply HELP for help, STOP to opt out.");
        case Word::Help:
            if (organization.helpText)
                return *organization.helpText;
            return filedText(campaign, "help_message")
                .value_or(organization.name + ": For help write to " +
                          organization.billingEmail.value_or("support@example.com") +
                          ". Message and data rates may apply. Reply STOP to opt out.");
    }
    return {};
}

void InboundService::reply(const StoredInbound& inbound, const StoredNumber& number, Word word) {
    const StoredOrganization organization = m_organization.read();
    if (!organization.autoRepliesEnabled)
        return;
    Dispatch dispatch;
    dispatch.from = number.number;
    dispatch.to = inbound.from;
    dispatch.text = replyText(inbound, number, word, organization);
    dispatch.purpose = Purpose::AutomaticReply;
    if (word == Word::Help && number.numberType == "toll_free") {
        Query stoppedContact(
            m_state.database,
            "SELECT 1 FROM consent WHERE phone_number_id = ? AND contact = ? AND opted_in = 0", number.id,
            inbound.from);
        if (stoppedContact.step())
            dispatch.blockedByCode = blockedByNetwork;
    }
    m_dispatch.send(dispatch);
}

void InboundService::handlePhoneReply(const DueEvent& event) {
    const std::size_t space = event.subject.find(' ');
    const std::string from = event.subject.substr(0, space);
    const std::string to = event.subject.substr(space + 1);
    // The number may have been released meanwhile; then the text goes nowhere.
    const auto taken = receive(from, to, event.detail, {});
    static_cast<void>(taken);
}

} // namespace am::sandbox
