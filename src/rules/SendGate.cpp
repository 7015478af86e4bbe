// The checks of an intended send.
#include "rules/SendGate.h"

#include "rules/MarketingContent.h"
#include "rules/Segments.h"

#include <algorithm>

namespace am::rules {

namespace {

using Verdict = SendCheck::Verdict;

constexpr Verdict passIf(bool holds) {
    return holds ? Verdict::Pass : Verdict::Block;
}

Verdict numberVerdict(const SendFacts& facts) {
    return passIf(facts.number && facts.number->smsEnabled);
}

Verdict campaignVerdict(const SendFacts& facts) {
    if (!facts.number) {
        return Verdict::Unknown;
    }
    if (facts.number->numberType == QLatin1String("toll_free")) {
        return Verdict::Pass;
    }
    if (facts.campaign) {
        return passIf(facts.campaign->isActive());
    }
    // A campaign that is named but not on file may well be active; short codes are registered elsewhere.
    const bool maybeRegistered =
        !facts.number->campaignId.isEmpty() || facts.number->numberType == QLatin1String("short_code");
    return maybeRegistered ? Verdict::Unknown : Verdict::Block;
}

Verdict textVerdict(const QString& text) {
    return passIf(!text.trimmed().isEmpty() && textLength(text) <= maximumTextLength);
}

Verdict marketingVerdict(const SendFacts& facts) {
    return passIf(!facts.programme.isTransactional || marketingPhrases(facts.text).isEmpty());
}

} // namespace

QList<SendCheck> checkSend(const SendFacts& facts) {
    using Subject = SendCheck::Subject;
    return {{Subject::Number, numberVerdict(facts)},
            {Subject::Campaign, campaignVerdict(facts)},
            {Subject::OptOut, passIf(facts.consent != core::ConsentState::OptedOut)},
            {Subject::Consent, passIf(facts.consent == core::ConsentState::OptedIn)},
            {Subject::LineType, passIf(!facts.line || !facts.line->isFixedLine())},
            {Subject::Text, textVerdict(facts.text)},
            {Subject::DailyLimit, passIf(!facts.dailyUse.isReached())},
            {Subject::Marketing, marketingVerdict(facts)}};
}

std::optional<SendCheck> firstBlock(const QList<SendCheck>& checks) {
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [](const SendCheck& check) { return check.verdict == Verdict::Block; });
    return found == checks.end() ? std::nullopt : std::optional(*found);
}

} // namespace am::rules
