// Noticing what was erased at the provider by somebody else.
#pragma once

#include "sync/Pass.h"

#include <QCoro/QCoroTask>

namespace am::sync {

/// Reads the erasures in the audit log since the last look and carries out those that are new here. A key
/// without the scope ends with Forbidden. Its place is the stream state "erasures".
QCoro::Task<PullEnd> pullErasures(Pass* pass);

} // namespace am::sync
