// Builds a world of very many messages.
#include "sandbox/LargeWorld.h"

#include "sandbox/World.h"

#include <algorithm>
#include <array>

namespace am::sandbox {

namespace {
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr qint64 mostThreads = 10'000;
/// Within the longest retention, so that nothing of it is dropped soon.
constexpr milliseconds span = hours(24 * 360);

constexpr std::array<const char*, 12> openings{"Your order",     "The delivery",     "Your appointment",
                                               "The invoice",    "Ticket",           "Your booking",
                                               "The spare part", "Your reservation", "The replacement",
                                               "Your return",    "The estimate",     "Your subscription"};
constexpr std::array<const char*, 12> happenings{
    "is on its way", "was confirmed",         "is ready for pick-up", "moves to Tuesday",
    "has been paid", "needs your approval",   "arrives at noon",      "was delayed",
    "is complete",   "was sent to the bench", "waits at the desk",    "has been scheduled"};
constexpr std::array<const char*, 10> closings{
    "Thank you for your patience.",     "Reply with any question.",
    "We will text you again tomorrow.", "See you soon!",
    "Bring the receipt, please.",       "Nothing to do for you.",
    "The team at the front desk",       "Details are in your account.",
    "Call us if that does not suit.",   "Have a good day."};
constexpr std::array<const char*, 12> answers{"Thanks!",
                                              "Great, see you then",
                                              "Can we make it Wednesday?",
                                              "ok",
                                              "Who is this about?",
                                              "Perfect 👍",
                                              "Not today, sorry",
                                              "When exactly?",
                                              "I will be there at five",
                                              "¿A qué hora?",
                                              "Please leave it outside",
                                              "Approved"};

template <class List>
const char* pick(const List& list, quint64 bits) {
    return list[bits % list.size()];
}
} // namespace

void LargeWorld::build(qint64 messageCount) {
    m_end = m_world.state.clock.wallTime();
    const qint64 count = std::max<qint64>(1, messageCount);
    makeNumbers();
    makeThreads(std::clamp<qint64>(count / 100, 1, mostThreads));
    makeMessages(count);
}

void LargeWorld::makeNumbers() {
    const Moment start(m_world.state, m_end.plus(-span - hours(24)));
    StoredBrand brand;
    brand.filed =
        R"({"entity_type":"PRIVATE_PROFIT","brand_relationship":"BASIC_ACCOUNT","display_name":"Large World Inc",)"
        R"("company_name":"Large World Inc","country":"US","vertical":"TECHNOLOGY"})";
    brand.ein = "12-3456789";
    brand.submittedAt = m_world.state.now();
    m_world.registrations.insert(brand);
    static_cast<void>(m_world.brandService.decide(brand.id, Decision::Approve));
    StoredCampaign campaign;
    campaign.brandId = brand.id;
    campaign.filed =
        R"({"usecase":"CUSTOMER_CARE","sub_usecases":[],"description":"Updates on orders and appointments.",)"
        R"("message_flow":"Customers tick a box on the order form.","sample1":"Large World: your order is ready."})";
    campaign.submittedAt = m_world.state.now();
    m_world.registrations.insert(campaign);
    static_cast<void>(m_world.campaignService.decide(campaign.id, Decision::Approve, {}));
    for (const char* number : {"+14155550123", "+12125550145", "+13125550167"}) {
        StoredNumber stored;
        stored.number = number;
        stored.numberType = "local";
        stored.campaignId = campaign.id;
        stored.lineOptionStatus = "active";
        stored.lineOptionAt = m_world.state.now();
        m_world.numbers.insert(stored);
        m_numbers.push_back(stored.number);
        m_numberIds.push_back(stored.id);
    }
}

void LargeWorld::makeThreads(qint64 count) {
    constexpr std::array<int, 20> codes{202, 203, 206, 213, 214, 215, 305, 312, 313, 404,
                                        415, 503, 512, 602, 617, 702, 713, 773, 801, 916};
    for (qint64 i = 0; i < count; ++i) {
        // 7,200 numbers per area code: exchanges 300 to 371, lines 0100 to 0199.
        const int code = codes[static_cast<std::size_t>(i) % codes.size()];
        const qint64 place = i / static_cast<qint64>(codes.size());
        const std::string contact =
            "+1" + std::to_string(code) + std::to_string(3'000'100 + place / 100 * 10'000 + place % 100);
        const std::size_t number = static_cast<std::size_t>(i) % m_numbers.size();
        m_threads.push_back({number, contact});
        const Moment joined(m_world.state, m_end.plus(-span - seconds(count - i)));
        m_world.consentService.recordOptIn(m_numberIds[number], contact, "checkbox");
    }
}

void LargeWorld::makeMessages(qint64 count) {
    Database& database = m_world.state.database;
    database.dropMessageIndexes();
    IdGenerator& ids = m_world.state.ids;
    const quint64 seed = ids.seed();
    for (qint64 i = 0; i < count; ++i) {
        const quint64 bits = mixed(mixed(seed) + static_cast<quint64>(i));
        const bool inLongThread = i % 10 == 0;
        const Thread& thread =
            m_threads[inLongThread ? 0 : static_cast<std::size_t>(mixed(bits) % m_threads.size())];
        const core::Timestamp at = m_end.plus(milliseconds(-span.count() / count * (count - i)));
        const std::string& number = m_numbers[thread.number];
        if ((bits & 7) < 3) {
            StoredInbound inbound;
            inbound.id = ids.uuid();
            inbound.phoneNumberId = m_numberIds[thread.number];
            inbound.from = thread.contact;
            inbound.to = number;
            inbound.body = pick(answers, bits >> 8);
            const Moment then(m_world.state, at);
            m_world.inbounds.insert(inbound);
            continue;
        }
        StoredMessage message;
        message.id = ids.uuid();
        message.from = number;
        message.to = thread.contact;
        message.text = std::string(pick(openings, bits >> 8)) + " #" +
                       std::to_string(10'000 + (bits >> 40) % 90'000) + ' ' + pick(happenings, bits >> 16) +
                       ". " + pick(closings, bits >> 24);
        message.createdAt = at;
        message.carrierId = ids.carrierMessageId(at);
        if ((bits >> 32) % 4 == 0)
            message.tag = "order-" + std::to_string((bits >> 34) % 5'000);
        const quint64 fate = (bits >> 48) % 100;
        message.sentAt = at.plus(seconds(2));
        if (fate < 95) {
            message.status = core::MessageStatus::Delivered;
            message.deliveredAt = at.plus(seconds(4));
        } else if (fate < 97) {
            message.status = core::MessageStatus::Undelivered;
            message.failedAt = at.plus(seconds(4));
            message.errorCode = "4701";
            message.errorMessage = "The phone could not be reached.";
        } else if (fate < 99) {
            message.status = core::MessageStatus::Failed;
            message.failedAt = at.plus(seconds(4));
            message.errorCode = "4770";
            message.errorMessage = "The carrier took the message for spam.";
        } else {
            message.status = core::MessageStatus::Sent;
        }
        m_world.messages.insert(message);
    }
    database.createMessageIndexes();
}

} // namespace am::sandbox
