// By kind, and by the one code of ours that says so.
#include "sync/PassTrouble.h"

#include "core/ErrorCodes.h"

namespace am::sync {

using core::ApiError;

bool isOtherOrganization(const ApiError& error) {
    return core::errorCodeOf(error) == core::ErrorCode::OtherOrganization;
}

bool isFatal(const ApiError& error) {
    switch (error.kind) {
        case ApiError::Kind::Network:
        case ApiError::Kind::Timeout:
        case ApiError::Kind::Tls:
        case ApiError::Kind::NotTheApi:
        case ApiError::Kind::Unauthorized:
            return true;
        default:
            return isOtherOrganization(error);
    }
}

} // namespace am::sync
