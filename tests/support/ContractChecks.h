// Compares what went over the wire with the contract.
#pragma once

#include "sandbox/Exchange.h"
#include "support/Contract.h"

#include <map>
#include <string>
#include <vector>

namespace am::test {

/// A request as it came over the wire; header names in lower case.
struct WireRequest {
    std::string method;
    std::string target; ///< path and query, still encoded
    std::map<std::string, std::string> headers;
    std::string body;
};

/// Who sent a request.
enum class Sender : quint8 {
    Anyone, ///< held to what the schemas say
    Console ///< our client: also sends nothing the contract does not name, and idempotency keys where it can
};

/// What a check found out.
struct Verdict {
    const ContractOperation* operation = nullptr; ///< nothing: not a matter of the contract
    Sender sender = Sender::Anyone;
    std::string code; ///< of an error answer
    std::vector<std::string> violations;
};

Verdict checkRequest(const WireRequest& request, Sender sender);
/// A request to the sandbox and its answer. The sender is known by its User-Agent.
Verdict checkExchange(const sandbox::Exchange& exchange);
/// A push the sandbox made; which one is seen from its body.
Verdict checkPush(const std::map<std::string, std::string>& headers, const std::string& body);

} // namespace am::test
