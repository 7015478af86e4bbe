// What each kind of failure means for a retry.
#include "core/ApiError.h"

namespace am::core {

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
    switch (kind) {
        case Kind::Network:
        case Kind::Timeout:
        case Kind::Server:
        case Kind::NotTheApi:
        case Kind::Malformed:
        case Kind::Cancelled:
        case Kind::Storage:
            return true;
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
