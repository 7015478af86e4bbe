// Lookups of numbers as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

/// What a lookup found out.
struct LineInfo {
    std::string lineType; ///< MOBILE, FIXED, VOIP
    std::string messagingProvider;
    std::string voiceProvider;
    std::string countryCode; ///< USA or CAN
};

struct StoredLookup {
    qint64 seq = 0;
    std::string id;
    std::string phoneNumber;
    std::string lookupType;
    std::string status; ///< processing, complete, failed
    std::optional<LineInfo> result;
    std::optional<core::Timestamp> redactedAt;
    std::optional<std::string> errorCode;
    std::optional<std::string> errorMessage;
    core::Timestamp requestedAt;
    std::optional<core::Timestamp> completedAt;
    qint64 costCents = 0;
};

/// The Lookup of the contract.
void writeLookup(JsonWriter& json, const StoredLookup& lookup);
std::string lookupJson(const StoredLookup& lookup);

struct LookupQuery {
    std::optional<std::string> phoneNumber;
    std::optional<std::string> status;
    std::optional<core::Timestamp> since; ///< both by requested_at, both inclusive
    std::optional<core::Timestamp> until;
};

class LookupStore {
public:
    explicit LookupStore(WorldState& state) : m_state(state) {}

    /// Inserts; gives it its id and its time.
    void insert(StoredLookup& lookup);
    /// Saves everything that can change.
    void update(const StoredLookup& lookup);
    std::optional<StoredLookup> byId(const std::string& id);
    /// The newest lookup of a number whose result is still there.
    std::optional<StoredLookup> latestResult(const std::string& phoneNumber);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredLookup>> page(const LookupQuery& filter, const Page& page);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
