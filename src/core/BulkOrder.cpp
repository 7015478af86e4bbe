// What the words of a quantity order's status mean.
#include "core/BulkOrder.h"

namespace am::core {

using namespace Qt::StringLiterals;

BulkOrder::Progress BulkOrder::progress() const {
    if (status.isEmpty() && assignedCount < quantity) {
        return assignedCount == 0 ? Progress::Failed : Progress::Partial;
    }
    if (status == "complete"_L1 || status.isEmpty()) {
        return Progress::Complete;
    }
    if (status == "partial"_L1) {
        return Progress::Partial;
    }
    if (status == "failed"_L1) {
        return Progress::Failed;
    }
    // Assumption A10. Words for an unfinished order are not documented: any but the three final ones is one.
    return Progress::Waiting;
}

} // namespace am::core
