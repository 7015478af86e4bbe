// Everything on file that bears on one conversation.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Consent.h"
#include "core/Conversation.h"
#include "core/Lookup.h"
#include "core/OwnedNumber.h"
#include "core/TollFreeProgramme.h"
#include "rules/DailyLimit.h"

#include <QList>
#include <QString>

#include <optional>

namespace am::store {
class ReadSession;
}

namespace am::models {

/// An opt-out the contact texted, perhaps before the consent record says so.
struct TextedOptOut {
    core::Timestamp at;
    QString keyword;

    bool operator==(const TextedOptOut&) const = default;
};

/// What is known locally about (our number, contact), read in one snapshot. A value.
struct ConversationFacts {
    QString number;
    QString contact;
    std::optional<core::Conversation> conversation; ///< nothing before the first message or draft
    std::optional<core::OwnedNumber> ownNumber;
    std::optional<core::Campaign> campaign; ///< the one attached to our number
    std::optional<core::Brand> brand;       ///< of that campaign; without one the only brand there is
    std::optional<core::ConsentRecord> consent;
    QList<core::ConsentEvent> history; ///< newest first; empty if not fetched yet
    std::optional<core::PendingOptIn> pending;
    std::optional<core::Lookup> line;         ///< the newest lookup of the contact whose result is kept
    std::optional<TextedOptOut> textedOptOut; ///< newest among the messages looked at
    core::TollFreeProgramme programme;        ///< of our number, if it is toll-free
    core::SentTimes sentTimes;                ///< of as many texts as the daily limit allows

    qint64 inboundCount() const { return conversation ? conversation->inboundCount : 0; }
    qint64 outboundCount() const {
        return conversation ? conversation->messageCount - conversation->inboundCount : 0;
    }
    /// As core::consentState, but an opt-out the contact texted after the record's last word counts at once.
    core::ConsentState consentState(core::Timestamp now) const;
    /// How much of the daily limit is used; a limit of 0 if there is none.
    rules::DailyUse dailyUse(core::Timestamp now) const {
        return rules::dailyUse(programme.dailyLimit, sentTimes.newest, sentTimes.onTheWay, now);
    }
    bool operator==(const ConversationFacts&) const = default;
};

/// Reader threads only. `textedOptOut` is left empty: whoever reads the messages fills it in.
ConversationFacts readConversationFacts(store::ReadSession& session, const QString& number,
                                        const QString& contact, core::Timestamp now);

} // namespace am::models
