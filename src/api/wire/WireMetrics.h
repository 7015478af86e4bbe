// Series of metrics as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Metrics.h"

namespace am::api::wire {

/// The series without what the envelope's `meta` says.
core::MetricSeries metricSeries(FieldReader& fields);

} // namespace am::api::wire
