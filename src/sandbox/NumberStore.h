// Our numbers as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredNumber {
    qint64 seq = 0;
    std::string id;
    std::string number;
    std::string numberType;
    std::optional<std::string> inboundUrl;
    std::optional<std::string> statusUrl;
    std::optional<std::string> label;
    std::optional<std::string> campaignId;
    std::optional<std::string> lineOptionStatus;
    std::optional<core::Timestamp> lineOptionAt;
    bool mmsEnabled = true;
    core::Timestamp createdAt;
    core::Timestamp updatedAt;
    std::optional<core::Timestamp> releasedAt;
};

/// The PhoneNumber of the contract.
void writeNumber(JsonWriter& json, const StoredNumber& number);
std::string numberJson(const StoredNumber& number);

class NumberStore {
public:
    explicit NumberStore(WorldState& state) : m_state(state) {}

    /// A number that is ours now.
    std::optional<StoredNumber> owned(const std::string& id);
    std::optional<StoredNumber> ownedByNumber(const std::string& e164);
    /// Ours now, or released by us.
    std::optional<StoredNumber> everOwned(const std::string& id);
    /// Owned, released less than 30 days ago, or withheld.
    bool isTaken(const std::string& e164);
    /// Nobody can have the number: held for an order, or no longer the provider's.
    void withhold(const std::string& e164);
    void offerAgain(const std::string& e164);
    void insert(StoredNumber& number);
    /// Saves every field that can change and the time of it.
    void update(StoredNumber& number);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredNumber>> page(const std::optional<std::string>& numberType, const Page& page);
    qint64 count();

private:
    std::optional<StoredNumber> one(const std::string& condition, const std::string& argument);
    WorldState& m_state;
};

} // namespace am::sandbox
