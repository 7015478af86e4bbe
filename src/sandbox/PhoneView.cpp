// What stands on the simulated phones.
#include "sandbox/PhoneView.h"

#include "sandbox/MagicNumbers.h"

#include <algorithm>
#include <vector>

namespace am::sandbox {

namespace {
bool arrives(const StoredMessage& message) {
    if (message.status == core::MessageStatus::Failed || message.status == core::MessageStatus::Undelivered)
        return false;
    if (message.status == core::MessageStatus::Delivered)
        return true;
    const CarrierFate fate = behaviourOf(message.to).fate;
    return fate == CarrierFate::Delivers || fate == CarrierFate::NeverConfirms;
}
} // namespace

std::string PhoneView::phoneJson(const std::string& e164) {
    struct Text {
        qint64 order;
        core::Timestamp at;
        const char* direction;
        std::string from;
        std::string to;
        std::string body;
        std::optional<std::string> mediaUrls;
    };
    std::vector<Text> texts;
    for (const StoredInbound& sent : m_inbound.fromContact(e164))
        texts.push_back({sent.seq, sent.receivedAt, "sent", sent.from, sent.to, sent.body, sent.mediaUrls});
    for (const StoredMessage& message : m_messages.toContact(e164))
        if (arrives(message))
            texts.push_back({message.seq, message.createdAt, "received", message.from, message.to,
                             message.text, message.mediaUrls});
    std::sort(texts.begin(), texts.end(), [](const Text& a, const Text& b) { return a.order < b.order; });
    JsonWriter json;
    json.beginObject().key("messages").beginArray();
    for (const Text& text : texts) {
        json.beginObject().field("direction", text.direction).field("from", text.from);
        json.field("to", text.to).field("body", text.body).field("at", text.at);
        if (text.mediaUrls)
            json.rawField("media_urls", *text.mediaUrls);
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

std::string PhoneView::phonesJson() {
    // Only the newest of each side are looked at, so that a large world answers at once.
    Query query(m_state.database,
                "SELECT contact, text, at, max(seq) FROM ("
                " SELECT * FROM (SELECT to_number AS contact, text, created_at AS at, seq FROM message ORDER "
                "BY seq DESC "
                "LIMIT 5000) UNION ALL"
                " SELECT * FROM (SELECT from_number, body, received_at, seq FROM inbound_message ORDER BY "
                "seq DESC LIMIT "
                "5000)) GROUP BY contact ORDER BY max(seq) DESC LIMIT 1000");
    JsonWriter json;
    json.beginObject().key("phones").beginArray();
    while (query.step())
        json.beginObject()
            .field("number", query.text(0))
            .field("last_text", query.text(1))
            .field("last_at", query.time(2))
            .endObject();
    json.endArray().endObject();
    return json.take();
}

} // namespace am::sandbox
