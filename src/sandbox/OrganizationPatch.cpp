// What a PATCH of the organization asks for.
#include "sandbox/OrganizationPatch.h"

#include <algorithm>

namespace am::sandbox {

namespace {
constexpr int longestReply = 320;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isTimeOfDay(const std::string& text) {
    return text.size() == 5 && text[2] == ':' && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[3]) &&
           isDigit(text[4]) && text.substr(0, 2) <= "23" && text.substr(3) <= "59";
}

bool looksLikeEmail(const std::string& text) {
    const std::size_t at = text.find('@');
    return at != std::string::npos && at > 0 && at + 1 < text.size() && text.find('@', at + 1) == text.npos &&
           std::none_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '<' || c == '>'; });
}

/// null gives the standard wording back.
void readReply(BodyReader& replies, const char* name, std::optional<std::string>& text) {
    if (!replies.has(name))
        return;
    text = replies.nullableText(name, longestReply);
    if (text && text->empty())
        replies.problem(name, "must not be empty; null restores the standard text");
}

void readQuietHours(BodyReader& body, StoredOrganization& wanted) {
    auto quiet = body.object("quiet_hours");
    if (!quiet)
        return;
    wanted.quietHoursEnabled = quiet->flag("enabled").value_or(wanted.quietHoursEnabled);
    wanted.quietHoursStart = quiet->text("start").value_or(wanted.quietHoursStart);
    wanted.quietHoursEnd = quiet->text("end").value_or(wanted.quietHoursEnd);
    wanted.quietHoursMode = quiet->text("mode").value_or(wanted.quietHoursMode);
    if (!isTimeOfDay(wanted.quietHoursStart))
        quiet->problem("start", "must be a time of day, hh:mm");
    if (!isTimeOfDay(wanted.quietHoursEnd))
        quiet->problem("end", "must be a time of day, hh:mm");
    else if (wanted.quietHoursEnd == wanted.quietHoursStart)
        quiet->problem("end", "must not be the start");
    if (wanted.quietHoursMode != "reject")
        quiet->problem("mode", "must be reject");
    body.adopt(*quiet);
}
} // namespace

/// Assumption A33. Inner objects are merged, not replaced; "reject" is the only mode of quiet hours; media
/// may be kept from one day to a year; the attestation is a flag in auto_replies, asked for only when they
/// are switched off.
OrganizationPatch OrganizationPatch::read(BodyReader& body, const StoredOrganization& before) {
    OrganizationPatch patch{before, false};
    StoredOrganization& wanted = patch.wanted;
    wanted.name = body.text("name").value_or(wanted.name);
    if (body.has("billing_email")) {
        wanted.billingEmail = body.nullableText("billing_email");
        if (wanted.billingEmail && !looksLikeEmail(*wanted.billingEmail))
            body.problem("billing_email", "must be an email address, or null");
    }
    wanted.messageRetentionDays = static_cast<int>(
        body.integer("message_retention_days", 30, 365).value_or(wanted.messageRetentionDays));
    wanted.mmsRetentionDays =
        static_cast<int>(body.integer("mms_retention_days", 1, 365).value_or(wanted.mmsRetentionDays));
    wanted.isReseller = body.flag("is_reseller").value_or(wanted.isReseller);
    readQuietHours(body, wanted);
    if (auto replies = body.object("auto_replies")) {
        wanted.autoRepliesEnabled = replies->flag("enabled").value_or(wanted.autoRepliesEnabled);
        readReply(*replies, "stop_text", wanted.stopText);
        readReply(*replies, "help_text", wanted.helpText);
        readReply(*replies, "start_text", wanted.startText);
        patch.attested = replies->flag("attestation").value_or(false);
        body.adopt(*replies);
    }
    return patch;
}

} // namespace am::sandbox
