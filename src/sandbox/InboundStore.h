// Inbound messages as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredInbound {
    qint64 seq = 0;
    std::string id;
    std::string phoneNumberId;
    std::string from;
    std::string to;
    std::string body;
    std::string channel = "sms";
    std::optional<std::string> mediaUrls; ///< a JSON array
    int segmentCount = 1;
    bool optOut = false;
    std::optional<std::string> keyword;
    std::string carrierId;
    core::Timestamp receivedAt;
    std::optional<core::Timestamp> redactedAt; ///< body and media are gone
};

/// The InboundMessage of the contract.
void writeInbound(JsonWriter& json, const StoredInbound& inbound, const std::string& organizationId);

struct InboundQuery {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> phoneNumberId;
    std::optional<std::string> channel;
    std::optional<bool> optOut;
    std::optional<core::Timestamp> since;
};

class InboundStore {
public:
    explicit InboundStore(WorldState& state) : m_state(state) {}

    void insert(StoredInbound& inbound);
    std::optional<StoredInbound> byId(const std::string& id);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredInbound>> page(const InboundQuery& filter, const Page& page);
    /// All texts from one contact, oldest first.
    std::vector<StoredInbound> fromContact(const std::string& contact);
    qint64 count();

private:
    WorldState& m_state;
};

} // namespace am::sandbox
