// What stands on the simulated phones.
#pragma once

#include "sandbox/InboundStore.h"
#include "sandbox/MessageStore.h"

#include <string>

namespace am::sandbox {

/// The phones of all contacts, from their side.
class PhoneView {
public:
    PhoneView(WorldState& state, MessageStore& messages, InboundStore& inbound)
        : m_state(state), m_messages(messages), m_inbound(inbound) {}

    /// One phone, oldest first. A text is on the phone from the moment it was accepted, unless it will not
    /// arrive.
    std::string phoneJson(const std::string& e164);
    /// The thousand phones that texted or were texted last.
    std::string phonesJson();

private:
    WorldState& m_state;
    MessageStore& m_messages;
    InboundStore& m_inbound;
};

} // namespace am::sandbox
