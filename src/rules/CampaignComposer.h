// Keywords and automatic replies of a campaign, complete as the registry and reviewers want them.
#pragma once

#include "rules/RegistrationFields.h"

#include <QList>
#include <QString>

namespace am::rules {

/// What a reply needs and only the user knows.
enum class ReplyFact : quint8 {
    BrandName, ///< none, or none that leaves room for the rest
    Contact,   ///< telephone, e-mail or web address
    Program    ///< what people signed up for
};

/// What automatic replies are made from. English texts, as they are sent (compliance.md CA-LANG).
struct ReplyFacts {
    QString brandName; ///< display name, else the legal one without its company form
    QString phone;     ///< as it should be read; empty if not known
    QString email;
    QString website;
    QString program; ///< "order updates"
    /// A sentence; what says no frequency is not used.
    QString frequency = QStringLiteral("Msg frequency varies");

    bool operator==(const ReplyFacts&) const = default;
};

/// What brand and use case say. The program is that of the use case, of the first two sub use cases where it
/// has any; empty for an unknown use case.
ReplyFacts replyFactsOf(const core::BrandDraft& brand, const core::CampaignDraft& draft);

/// One automatic reply of 20 to 255 characters, which all vendors take. One segment of GSM-7 where the name
/// allows it: letters and signs that have a plain form are written in it (compliance.md 6.2). Empty if a fact
/// is missing that it cannot do without.
struct ComposedReply {
    QString text;
    QList<ReplyFact> missing;

    bool operator==(const ComposedReply&) const = default;
};

/// Brand, program, frequency, rates, HELP and STOP (compliance.md 1.5). Long names and programs are shortened
/// at a word.
ComposedReply composeOptInConfirmation(const ReplyFacts& facts);
/// Brand, contact and STOP.
ComposedReply composeHelpReply(const ReplyFacts& facts);
/// Brand, that they are unsubscribed, that no more messages come. Neither link nor promotion.
ComposedReply composeStopConfirmation(const ReplyFacts& facts);

/// The keyword lists, comma-separated. Opt-out: all canonical words that a registry takes (letters and digits
/// only). The draft's own opt-in words stay, unless they mean something else.
FieldChanges composeKeywords(const core::CampaignDraft& draft);

/// The replies that can be composed, and the keyword lists, for those kinds of reply that the draft promises.
struct ComposedReplies {
    FieldChanges changes;
    QList<ReplyFact> missing; ///< without repetition
};
ComposedReplies composeReplies(const core::CampaignDraft& draft, const ReplyFacts& facts);

} // namespace am::rules
