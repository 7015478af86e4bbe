// Comparing and matching lines of the board.
#include "models/BoardEntry.h"

#include <algorithm>

namespace am::models {

bool BoardEntry::operator==(const BoardEntry& other) const {
    const bool same = kind == other.kind && id == other.id && group == other.group && title == other.title &&
                      brandName == other.brandName && brand == other.brand && campaign == other.campaign &&
                      draft == other.draft && standing == other.standing && fee == other.fee &&
                      numbers == other.numbers && refusingCarriers == other.refusingCarriers &&
                      searchText == other.searchText && sort == other.sort && groupSort == other.groupSort;
    return same &&
           std::equal(below.cbegin(), below.cend(), other.below.cbegin(), other.below.cend(),
                      [](const auto& left, const auto& right) { return left == right || *left == *right; });
}

bool BoardFilter::matches(const BoardEntry& entry) const {
    const RegistrationPhase phase = entry.standing.phase;
    bool shown = true;
    switch (show) {
        case Show::All:
            break;
        case Show::NeedsMe:
            shown = entry.standing.needsMe;
            break;
        case Show::Drafts:
            shown = phase == RegistrationPhase::Draft;
            break;
        case Show::InReview:
            shown = phase == RegistrationPhase::InReview;
            break;
        case Show::Active:
            shown = phase == RegistrationPhase::Active;
            break;
        case Show::Ended:
            shown = phase == RegistrationPhase::Rejected || phase == RegistrationPhase::Ended;
            break;
    }
    return shown && (text.isEmpty() || entry.searchText.contains(text.toLower()));
}

} // namespace am::models
