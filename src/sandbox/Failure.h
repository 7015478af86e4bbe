// Why the sandbox refuses a request, in the contract's terms.
#pragma once

#include <map>
#include <string>
#include <tl/expected.hpp>

namespace am::sandbox {

/// A documented error answer. A value.
struct Failure {
    int status = 500;
    std::string code;
    std::string message;
    std::map<std::string, std::string> details; ///< field → problem
    int retryAfterSeconds = 0;                  ///< > 0: sent as Retry-After
    std::string furtherMembers; ///< raw JSON members of `error`, starting with a comma; usually empty
};

template <class T>
using Outcome = tl::expected<T, Failure>;
using Refusal = tl::unexpected<Failure>;

namespace failure {

/// 422 VALIDATION_FAILED with its field problems.
Failure validation(std::map<std::string, std::string> details);
/// 400 VALIDATION_FAILED: a path id that is not a UUID.
Failure malformedId();
/// 400 INVALID_INPUT: an unsupported field (PATCH phone-numbers only).
Failure invalidInput(std::map<std::string, std::string> details);
Failure unauthorized();
Failure insufficientCredit(const std::string& message);
Failure forbidden(const std::string& message);
Failure missingScope(const std::string& scope);
/// `what` is "message", "brand", …
Failure notFound(const std::string& what);
Failure conflict(const std::string& code, const std::string& message);
Failure unprocessable(const std::string& code, const std::string& message,
                      std::map<std::string, std::string> details = {});
Failure rateLimited(int retryAfterSeconds);
Failure consentRequired(const std::string& message);
Failure internal();

} // namespace failure
} // namespace am::sandbox
