// Which line types are fixed lines.
#include "core/Lookup.h"

#include <algorithm>
#include <array>

namespace am::core {

bool LookupResult::isFixedLine() const {
    // Assumption A11. Only MOBILE has been seen; these are the usual words for lines that take no texts.
    constexpr std::array words{QLatin1String("FIXED"), QLatin1String("FIXED_LINE"),
                               QLatin1String("LANDLINE")};
    return std::any_of(words.begin(), words.end(), [this](QLatin1String word) {
        return lineType.compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace am::core
