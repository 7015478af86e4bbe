// The carriers: move accepted messages to a final status.
#pragma once

#include "sandbox/ChaosSettings.h"
#include "sandbox/MagicNumbers.h"
#include "sandbox/MessageStore.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// Plans and applies delivery receipts. A message is `sending` after 1 s, `sent` after 2 s and final after 4
/// s, unless its contact has another fate (MagicNumbers.h).
class CarrierSimulation {
public:
    CarrierSimulation(WorldState& state, MessageStore& messages, const ChaosSettings& chaos)
        : m_state(state), m_messages(messages), m_chaos(chaos) {}

    /// Takes a queued message over; `blockedCode` makes it fail with that code whatever the contact.
    void accept(const StoredMessage& message, const std::optional<std::string>& blockedCode = std::nullopt);
    /// A receipt that is due now.
    void handleReceipt(const DueEvent& event);
    /// A receipt from outside. False if the status may not follow the present one; nothing if there is no
    /// such message.
    std::optional<bool> applyReceipt(const std::string& messageId, core::MessageStatus status,
                                     const std::optional<std::string>& errorCode);

private:
    void plan(const StoredMessage& message, std::chrono::milliseconds after, const char* status,
              const std::string& errorCode = {});
    void planAnswer(const StoredMessage& message);
    WorldState& m_state;
    MessageStore& m_messages;
    const ChaosSettings& m_chaos;
};

/// The status named by the API's word; nothing for other words.
std::optional<core::MessageStatus> statusFromWord(const std::string& word);

} // namespace am::sandbox
