// Which line types are fixed lines, and how long a result is kept.
#include "core/Lookup.h"

#include "core/PhoneNumber.h"

#include <algorithm>
#include <array>

namespace am::core {

bool isFixedLine(const QString& lineType) {
    // Assumption A11. Only MOBILE has been seen; these are the usual words for lines that take no texts.
    constexpr std::array words{QLatin1String("FIXED"), QLatin1String("FIXED_LINE"),
                               QLatin1String("LANDLINE")};
    return std::any_of(words.begin(), words.end(), [&lineType](QLatin1String word) {
        return lineType.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool canBeLookedUp(const QString& e164) {
    const QString region = PhoneNumber::region(e164);
    return !PhoneNumber::areaCode(e164).isEmpty() &&
           (region.isEmpty() || region == QLatin1String("US") || region == QLatin1String("CA"));
}

std::optional<Timestamp> Lookup::resultKeptUntil() const {
    const std::optional<Timestamp>& from = completedAt ? completedAt : requestedAt;
    return result && from ? std::optional(from->plus(lookupResultKept)) : std::nullopt;
}

void Lookup::forgetResult(Timestamp at) {
    result.reset();
    extra.clear();
    resultRedactedAt = resultRedactedAt.value_or(at);
}

} // namespace am::core
