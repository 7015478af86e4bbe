// Disturbances one can switch on.
#include "sandbox/ChaosSettings.h"

#include "sandbox/IdGenerator.h"

#include <nlohmann/json.hpp>

namespace am::sandbox {

namespace {
double fraction(quint64 bits) {
    return static_cast<double>(bits >> 11) / 9007199254740992.0;
}
} // namespace

std::string ChaosSettings::toJson() const {
    nlohmann::ordered_json json;
    json["latency_min_ms"] = latencyMinMs;
    json["latency_max_ms"] = latencyMaxMs;
    json["server_errors"] = serverErrors;
    json["rate_limited"] = rateLimited;
    json["dropped"] = dropped;
    json["truncated"] = truncated;
    json["duplicate_receipts"] = duplicateReceipts;
    json["late_receipts"] = lateReceipts;
    return json.dump();
}

std::optional<Failure> ChaosSettings::apply(BodyReader& body) {
    ChaosSettings next = *this;
    next.latencyMinMs = static_cast<int>(body.integer("latency_min_ms", 0, 60'000).value_or(latencyMinMs));
    next.latencyMaxMs = static_cast<int>(body.integer("latency_max_ms", 0, 60'000).value_or(latencyMaxMs));
    next.serverErrors = body.number("server_errors", 0, 1).value_or(serverErrors);
    next.rateLimited = body.number("rate_limited", 0, 1).value_or(rateLimited);
    next.dropped = body.number("dropped", 0, 1).value_or(dropped);
    next.truncated = body.number("truncated", 0, 1).value_or(truncated);
    next.duplicateReceipts = body.number("duplicate_receipts", 0, 1).value_or(duplicateReceipts);
    next.lateReceipts = body.number("late_receipts", 0, 1).value_or(lateReceipts);
    if (next.latencyMaxMs < next.latencyMinMs) {
        if (body.has("latency_max_ms"))
            body.problem("latency_max_ms", "must not be less than latency_min_ms");
        next.latencyMaxMs = next.latencyMinMs;
    }
    if (next.serverErrors + next.rateLimited + next.dropped + next.truncated > 1)
        body.problem("body", "the shares of answers add up to more than 1");
    if (auto failure = body.finish())
        return failure;
    *this = next;
    return std::nullopt;
}

ChaosVerdict chaosVerdict(const ChaosSettings& settings, quint64 seed, quint64 number) {
    ChaosVerdict verdict;
    if (settings.latencyMaxMs > 0) {
        const double place = fraction(mixed(mixed(seed ^ 0xc4a05ULL) + number));
        verdict.latencyMs = settings.latencyMinMs +
                            static_cast<int>(place * (settings.latencyMaxMs - settings.latencyMinMs + 1));
    }
    double draw = fraction(mixed(mixed(seed ^ 0xfa11ULL) + number));
    const auto falls = [&draw](double share) {
        const bool hit = draw < share;
        draw -= share;
        return hit;
    };
    if (falls(settings.serverErrors))
        verdict.kind = ChaosVerdict::Kind::ServerError;
    else if (falls(settings.rateLimited))
        verdict.kind = ChaosVerdict::Kind::RateLimited;
    else if (falls(settings.dropped))
        verdict.kind = ChaosVerdict::Kind::Dropped;
    else if (falls(settings.truncated))
        verdict.kind = ChaosVerdict::Kind::Truncated;
    return verdict;
}

bool isHit(double share, quint64 seed, const std::string& id) {
    if (share <= 0)
        return false;
    quint64 bits = seed;
    for (const char c : id)
        bits = mixed(bits ^ static_cast<unsigned char>(c));
    return fraction(bits) < share;
}

} // namespace am::sandbox
