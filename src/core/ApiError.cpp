// What each kind of failure means for a retry, and what to do about it.
#include "core/ApiError.h"

#include "core/ErrorCodes.h"

namespace am::core {

namespace {

/// Did the request ask only? Errors that name no request are taken for a write's.
bool isRead(const ApiError& error) {
    return error.operation.startsWith(QLatin1StringView("GET "));
}

NextStep stepOfKind(ApiError::Kind kind) {
    using Kind = ApiError::Kind;
    switch (kind) {
        case Kind::Network:
        case Kind::Tls:
        case Kind::NotTheApi:
            return NextStep::CheckConnection;
        case Kind::Timeout:
        case Kind::Cancelled:
            return NextStep::Retry;
        case Kind::Malformed:
            return NextStep::ContactSupport;
        case Kind::Unauthorized:
            return NextStep::CheckKey;
        case Kind::PaymentNeeded:
            return NextStep::TopUp;
        case Kind::Forbidden:
            return NextStep::AddScope;
        case Kind::NotFound:
        case Kind::Conflict:
            return NextStep::Refresh;
        case Kind::Rejected:
            return NextStep::FixInput;
        case Kind::RateLimited:
        case Kind::Server:
            return NextStep::WaitAndRetry;
        case Kind::NoConsent:
            return NextStep::GetConsent;
        case Kind::Storage:
            return NextStep::FreeStorage;
    }
    return NextStep::ContactSupport;
}

} // namespace

NextStep ApiError::nextStep() const {
    if (errorCodeOf(*this) != ErrorCode::Unknown) {
        return meaningOfCode(code)->next;
    }
    if (isOutcomeUnknown() && !isRead(*this) && !hasIdempotencyKey && kind != Kind::Storage) {
        return NextStep::LookUpOutcome;
    }
    return stepOfKind(kind);
}

bool ApiError::isRetryable() const {
    switch (kind) {
        case Kind::Network:
        case Kind::Timeout:
        case Kind::RateLimited:
        case Kind::Server:
        case Kind::NotTheApi:
            return true;
        default:
            return false;
    }
}

bool ApiError::isOutcomeUnknown() const {
    if (isUnsent) {
        return false;
    }
    switch (kind) {
        case Kind::Network:
        case Kind::Timeout:
        case Kind::NotTheApi:
        case Kind::Malformed:
        case Kind::Cancelled:
        case Kind::Storage:
            return true;
        case Kind::Server:
            // Assumption A04. A documented 5xx says that nothing was done, and refunds what it cost.
            return errorCodeOf(*this) == ErrorCode::Unknown;
        default:
            return false;
    }
}

ApiError::Kind ApiError::kindFromStatus(int httpStatus) {
    switch (httpStatus) {
        case 401:
            return Kind::Unauthorized;
        case 402:
            return Kind::PaymentNeeded;
        case 403:
            return Kind::Forbidden;
        case 404:
        case 410:
            return Kind::NotFound;
        case 409:
            return Kind::Conflict;
        case 429:
            return Kind::RateLimited;
        case 453:
            return Kind::NoConsent;
        default:
            break;
    }
    if (httpStatus >= 500 && httpStatus <= 599) {
        return Kind::Server;
    }
    if (httpStatus >= 400 && httpStatus <= 499) {
        return Kind::Rejected;
    }
    if (httpStatus == 0) {
        return Kind::Network;
    }
    // A redirect or a success that was reported as a failure: not how this API talks.
    return Kind::NotTheApi;
}

} // namespace am::core
