// Hands a text to the carriers.
#pragma once

#include "sandbox/CarrierSimulation.h"
#include "sandbox/MessageStore.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// A text to be sent; whether it may be sent was decided before.
struct Dispatch {
    std::string from;
    std::string to;
    std::string text;
    Purpose purpose = Purpose::Sent;
    std::string priority = "default";
    std::optional<std::string> tag;
    std::optional<std::string> mediaUrls;     ///< a JSON array
    std::optional<std::string> blockedByCode; ///< the network refuses it with this code
};

class MessageDispatch {
public:
    MessageDispatch(WorldState& state, MessageStore& messages, CarrierSimulation& carrier)
        : m_state(state), m_messages(messages), m_carrier(carrier) {}

    /// Stores the message as queued and plans what the carriers do with it.
    StoredMessage send(const Dispatch& dispatch);
    /// The message without plans, for worlds that bring their own past.
    StoredMessage compose(const Dispatch& dispatch);

private:
    WorldState& m_state;
    MessageStore& m_messages;
    CarrierSimulation& m_carrier;
};

int segmentCount(const std::string& text);

} // namespace am::sandbox
