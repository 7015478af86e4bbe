// Looking up a fee.
#include "core/Billing.h"

#include <algorithm>

namespace am::core {

std::optional<Money> FeeList::priceOf(const QString& ref) const {
    const auto found =
        std::find_if(byRef.begin(), byRef.end(), [&ref](const Entry& entry) { return entry.ref == ref; });
    return found != byRef.end() && found->unitCost ? found->unitCost : defaultUnitCost;
}

} // namespace am::core
