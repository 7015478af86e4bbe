// Ids that are the same for the same seed.
#pragma once

#include "core/Timestamp.h"

#include <QtGlobal>

#include <string>
#include <string_view>

namespace am::sandbox {

/// Makes UUIDs and carrier ids from a seed and a counter. The counter is part of the world: whoever rolls the
/// world back sets it back, too.
class IdGenerator {
public:
    explicit IdGenerator(quint64 seed = 1, quint64 counter = 0) : m_seed(seed), m_counter(counter) {}

    quint64 counter() const { return m_counter; }
    void setCounter(quint64 counter) { m_counter = counter; }
    quint64 seed() const { return m_seed; }

    /// 64 well-mixed bits.
    quint64 next();
    /// A version 4 UUID.
    std::string uuid();
    /// A carrier message id in Bandwidth's manner: milliseconds and lower-case letters.
    std::string carrierMessageId(core::Timestamp at);
    /// A registry id: a letter and six more upper-case letters or digits (compliance.md 3.1).
    std::string registryId(char prefix);

private:
    quint64 m_seed;
    quint64 m_counter;
};

/// The same input, the same 64 well-mixed bits (splitmix64).
quint64 mixed(quint64 value);
/// A 26-character request id in ULID's manner: time, then bits.
std::string requestId(core::Timestamp at, quint64 high, quint64 low);
bool isUuid(std::string_view text);
/// The form of requestId, which audit entries have, too.
bool isLogId(std::string_view text);

} // namespace am::sandbox
