// A change of the organization's settings.
#pragma once

#include "core/Organization.h"

namespace am::core {

/// Days that message texts may be kept, and the longest own reply text (api.md 9).
inline constexpr int leastMessageRetentionDays = 30;
inline constexpr int mostMessageRetentionDays = 365;
inline constexpr int longestAutoReply = 320;

/// What to change (schema OrganizationPatch). Nothing = unchanged.
struct OrganizationPatch {
    struct QuietHours {
        bool enabled = false;
        QString start; ///< "21:00"
        QString end;
        QString mode; ///< reject

        bool operator==(const QuietHours&) const = default;
    };
    struct AutoReplies {
        bool enabled = true;
        QString stopText; ///< empty = provider's default
        QString helpText;
        QString startText;
        /// The person's word that they answer STOP and HELP themselves; needed to turn replies off.
        bool isAttested = false;

        bool operator==(const AutoReplies&) const = default;
    };

    std::optional<QString> name;
    std::optional<QString> billingEmail; ///< an empty text clears it
    std::optional<int> messageRetentionDays;
    std::optional<int> mmsRetentionDays;
    std::optional<bool> isReseller;
    std::optional<QuietHours> quietHours;   ///< all of it, whichever part changes
    std::optional<AutoReplies> autoReplies; ///< likewise

    bool isEmpty() const { return *this == OrganizationPatch(); }
    bool operator==(const OrganizationPatch&) const = default;

    /// What makes `before` into `after`, of the settings that can be changed. The attestation is left to the
    /// caller.
    static OrganizationPatch between(const Organization& before, const Organization& after);
};

} // namespace am::core
