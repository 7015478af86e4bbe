// When the profile was opened first, in the API's time.
#pragma once

#include "core/Timestamp.h"
#include "store/Archive.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::sync {

/// A new ledger notes the moment by our clock, before any answer told the API's time. Corrects it if it lies
/// in the API's future. False if that could not be done yet, because `serverNow` is not known or the archive
/// failed.
QCoro::Task<bool> correctFirstOpened(store::Archive* archive, std::optional<core::Timestamp> serverNow);

} // namespace am::sync
