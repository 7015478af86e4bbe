// Finding out which settings differ.
#include "core/OrganizationPatch.h"

namespace am::core {

namespace {

template <class T>
void noteChange(std::optional<T>& change, const T& before, const T& after) {
    if (before != after) {
        change = after;
    }
}

OrganizationPatch::QuietHours quietHoursOf(const Organization& organization) {
    return {organization.quietHoursEnabled, organization.quietHoursStart, organization.quietHoursEnd,
            organization.quietHoursMode};
}

OrganizationPatch::AutoReplies autoRepliesOf(const Organization& organization) {
    return {organization.autoRepliesEnabled, organization.stopText, organization.helpText,
            organization.startText, false};
}

} // namespace

OrganizationPatch OrganizationPatch::between(const Organization& before, const Organization& after) {
    OrganizationPatch patch;
    noteChange(patch.name, before.name, after.name);
    noteChange(patch.billingEmail, before.billingEmail, after.billingEmail);
    noteChange(patch.messageRetentionDays, before.messageRetentionDays, after.messageRetentionDays);
    noteChange(patch.mmsRetentionDays, before.mmsRetentionDays, after.mmsRetentionDays);
    noteChange(patch.isReseller, before.isReseller, after.isReseller);
    noteChange(patch.quietHours, quietHoursOf(before), quietHoursOf(after));
    noteChange(patch.autoReplies, autoRepliesOf(before), autoRepliesOf(after));
    return patch;
}

} // namespace am::core
