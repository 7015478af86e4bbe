// What toll-free numbers promise about their texts: nothing but transactions, so many a day.
#pragma once

#include "core/TollFreeProgramme.h"
#include "sandbox/MessageStore.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// Off until `PUT /sandbox/programme` turns it on, for all toll-free numbers or for one.
class ProgrammeService {
public:
    ProgrammeService(WorldState& state, MessageStore& messages) : m_state(state), m_messages(messages) {}

    /// What holds for a number: its own setting, else that for all. The empty number asks for all.
    core::TollFreeProgramme of(const std::string& number);
    /// Sets what is given.
    void set(const std::string& number, std::optional<bool> isTransactional,
             std::optional<qint64> dailyLimit);
    /// Assumption A94. Why a text may not go: 422 MARKETING_NOT_ALLOWED with `details.text`, or 422
    /// DAILY_LIMIT_REACHED with `details.to`. Not 429, which would hold texts to everybody else back, too.
    std::optional<Failure> refusal(const std::string& from, const std::string& to, const std::string& text);

private:
    WorldState& m_state;
    MessageStore& m_messages;
};

} // namespace am::sandbox
