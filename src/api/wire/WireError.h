// Reads the API's error body.
#pragma once

#include "core/ApiError.h"

#include <QByteArray>

namespace am::api::wire {

/// Adds code, message, request id, details and unavailable numbers of `body` to `error`, from the envelope or
/// a bare error object. False if the body is not a JSON object; unknown shapes inside one are passed over.
bool readError(const QByteArray& body, core::ApiError& error);

} // namespace am::api::wire
