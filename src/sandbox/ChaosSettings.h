// Disturbances one can switch on.
#pragma once

#include "sandbox/BodyReader.h"

#include <QtGlobal>

#include <optional>
#include <string>

namespace am::sandbox {

/// What `PUT /sandbox/chaos` sets. Shares are 0…1 of requests or messages.
struct ChaosSettings {
    int latencyMinMs = 0;
    int latencyMaxMs = 0;
    double serverErrors = 0;
    double rateLimited = 0;
    double dropped = 0;
    double truncated = 0;
    double duplicateReceipts = 0;
    double lateReceipts = 0;

    std::string toJson() const;
    /// Takes over the fields a body names; the 422 if one is wrong.
    std::optional<Failure> apply(BodyReader& body);
};

/// What chaos does to one answer.
struct ChaosVerdict {
    enum class Kind : quint8 { None, ServerError, RateLimited, Dropped, Truncated };
    Kind kind = Kind::None;
    int latencyMs = 0;
};

/// The verdict for request number `number` of a world with this seed: the same numbers, the same verdicts.
/// 5xx and 429 come before the request is carried out; a dropped or truncated answer after it.
ChaosVerdict chaosVerdict(const ChaosSettings& settings, quint64 seed, quint64 number);
/// A share drawn for one message's receipts, from its id.
bool isHit(double share, quint64 seed, const std::string& id);

} // namespace am::sandbox
