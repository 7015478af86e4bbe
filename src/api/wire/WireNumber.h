// Numbers as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/BulkOrder.h"
#include "core/OwnedNumber.h"

namespace am::api::wire {

core::OwnedNumber ownedNumber(FieldReader& fields);
core::AvailableNumber availableNumber(FieldReader& fields);
core::BulkOrder bulkOrder(FieldReader& fields);
core::BulkReleaseResult bulkRelease(FieldReader& fields);
/// The status a release ended in; empty if the answer does not say.
QString releaseStatus(FieldReader& fields);

/// Puts a number the answer holds in full into the order it belongs to.
void addNumber(core::BulkOrder& order, FieldReader& fields);

} // namespace am::api::wire
