// Sentences for the checks of an intended send.
#include "models/SendBlock.h"

#include "models/Formats.h"
#include "rules/MarketingContent.h"
#include "rules/Segments.h"
#include "rules/SendGate.h"

namespace am::models {

using Subject = rules::SendCheck::Subject;
using Verdict = rules::SendCheck::Verdict;

namespace {

rules::SendFacts sendFacts(const ConversationFacts& facts, const QString& text, core::Timestamp now) {
    const auto line = facts.line ? facts.line->result : std::nullopt;
    return {facts.ownNumber, facts.campaign,     facts.consentState(now), line, text,
            facts.programme, facts.dailyUse(now)};
}

SendBlock numberBlock(const ConversationFacts& facts) {
    const QString number = Formats::phone(facts.number);
    const QString text = facts.ownNumber
                             ? SendBlock::tr("%1 cannot send texts: SMS is switched off.").arg(number)
                             : SendBlock::tr("%1 is not one of your numbers any more.").arg(number);
    return {text, Tone::Danger, SendBlock::Remedy::Numbers};
}

SendBlock campaignBlock(const ConversationFacts& facts, Verdict verdict) {
    if (verdict == Verdict::Unknown) {
        return {SendBlock::tr("The campaign of %1 is not on file here; the API decides.")
                    .arg(Formats::phone(facts.number)),
                Tone::Neutral, SendBlock::Remedy::None};
    }
    if (!facts.campaign) {
        return {SendBlock::tr("%1 has no campaign. A local number sends only under an active one.")
                    .arg(Formats::phone(facts.number)),
                Tone::Danger, SendBlock::Remedy::Numbers};
    }
    return {SendBlock::tr("The campaign of %1 is not active (%2).")
                .arg(Formats::phone(facts.number), facts.campaign->status),
            Tone::Danger, SendBlock::Remedy::Registration};
}

SendBlock limitBlock(const rules::DailyUse& use) {
    const QString text =
        use.opensAt
            ? SendBlock::tr("The daily limit is reached: %n texts within 24 hours. The next one may go %1.",
                            nullptr, use.limit)
                  .arg(Formats::absolute(*use.opensAt))
            : SendBlock::tr("The daily limit is reached: %n texts within 24 hours.", nullptr, use.limit);
    return {text, Tone::Danger, SendBlock::Remedy::Registration};
}

SendBlock marketingBlock(const QString& text) {
    QStringList quoted;
    for (const QString& phrase : rules::marketingPhrases(text)) {
        quoted.append(SendBlock::tr("\u201c%1\u201d", "quoted words").arg(phrase));
    }
    return {SendBlock::tr("This reads as marketing (%1), and the programme of this number is transactional.")
                .arg(quoted.join(QStringLiteral(", "))),
            Tone::Danger, SendBlock::Remedy::Registration};
}

} // namespace

QList<SendBlock> SendBlock::of(const ConversationFacts& facts, const QString& text, core::Timestamp now) {
    QList<SendBlock> blocks;
    for (const rules::SendCheck& check : rules::checkSend(sendFacts(facts, text, now))) {
        if (check.verdict == Verdict::Pass) {
            continue;
        }
        switch (check.subject) {
            case Subject::Number:
                blocks.append(numberBlock(facts));
                break;
            case Subject::Campaign:
                if (facts.ownNumber) {
                    blocks.append(campaignBlock(facts, check.verdict));
                }
                break;
            case Subject::LineType:
                blocks.append(
                    {tr("%1 is a landline, looked up on %2. It cannot receive texts, and the API "
                        "refuses to send them.")
                         .arg(Formats::phone(facts.contact), Formats::isoDate(facts.line->askedAt())),
                     Tone::Danger, Remedy::None});
                break;
            case Subject::Text:
                if (const int surplus = rules::textLength(text) - rules::maximumTextLength; surplus > 0) {
                    blocks.append({tr("%n characters too long; a text holds 1,600.", nullptr, surplus),
                                   Tone::Danger, Remedy::None});
                }
                break;
            case Subject::DailyLimit:
                blocks.append(limitBlock(facts.dailyUse(now)));
                break;
            case Subject::Marketing:
                blocks.append(marketingBlock(text));
                break;
            case Subject::Consent:
            case Subject::OptOut:
                break;
        }
    }
    return blocks;
}

bool SendBlock::isBlocked(const ConversationFacts& facts, const QString& text, core::Timestamp now) {
    return rules::firstBlock(rules::checkSend(sendFacts(facts, text, now))).has_value();
}

} // namespace am::models
