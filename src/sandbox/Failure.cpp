// Why the sandbox refuses a request, in the contract's terms.
#include "sandbox/Failure.h"

#include <utility>

namespace am::sandbox::failure {

namespace {
Failure make(int status, std::string code, std::string message,
             std::map<std::string, std::string> details = {}) {
    Failure made;
    made.status = status;
    made.code = std::move(code);
    made.message = std::move(message);
    made.details = std::move(details);
    return made;
}
} // namespace

Failure validation(std::map<std::string, std::string> details) {
    return make(422, "VALIDATION_FAILED", "validation failed", std::move(details));
}
Failure malformedId() {
    return make(400, "VALIDATION_FAILED", "validation failed", {{"id", "must be a UUID"}});
}
Failure invalidInput(std::map<std::string, std::string> details) {
    return make(400, "INVALID_INPUT", "unsupported field", std::move(details));
}
Failure unauthorized() {
    return make(401, "UNAUTHORIZED", "authentication failed");
}
Failure insufficientCredit(const std::string& message) {
    return make(402, "INSUFFICIENT_CREDIT", message);
}
Failure forbidden(const std::string& message) {
    return make(403, "FORBIDDEN", message);
}
Failure missingScope(const std::string& scope) {
    return make(403, "FORBIDDEN", "missing required scope " + scope);
}
Failure notFound(const std::string& what) {
    return make(404, "NOT_FOUND", what + " not found");
}
Failure conflict(const std::string& code, const std::string& message) {
    return make(409, code, message);
}
Failure unprocessable(const std::string& code, const std::string& message,
                      std::map<std::string, std::string> details) {
    return make(422, code, message, std::move(details));
}
Failure rateLimited(int retryAfterSeconds) {
    Failure made = make(429, "RATE_LIMITED", "rate limited");
    made.retryAfterSeconds = retryAfterSeconds;
    return made;
}
Failure consentRequired(const std::string& message) {
    return make(453, "CONSENT_REQUIRED", message);
}
Failure internal() {
    return make(500, "INTERNAL_ERROR", "internal error");
}

} // namespace am::sandbox::failure
