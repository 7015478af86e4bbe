// Whether a send can work, from what is on file.
#pragma once

#include "core/Campaign.h"
#include "core/Consent.h"
#include "core/Lookup.h"
#include "core/OwnedNumber.h"
#include "core/TollFreeProgramme.h"
#include "rules/DailyLimit.h"

#include <QList>
#include <QString>

#include <optional>

namespace am::rules {

/// One line of the check list beside the composer.
struct SendCheck {
    enum class Verdict : quint8 { Pass, Block, Unknown };
    enum class Subject : quint8 { Number, Campaign, Consent, OptOut, LineType, Text, DailyLimit, Marketing };
    Subject subject = Subject::Number;
    Verdict verdict = Verdict::Unknown;
};

/// What is known locally about one intended send.
struct SendFacts {
    std::optional<core::OwnedNumber> number; ///< nothing: not one of ours
    std::optional<core::Campaign> campaign;  ///< of the number; nothing: none attached or not known
    core::ConsentState consent = core::ConsentState::None;
    /// The newest kept lookup result of the contact's number; nothing: not known, which blocks nothing.
    std::optional<core::LookupResult> line;
    QString text;
    core::TollFreeProgramme programme; ///< of a toll-free number; the default for all others
    DailyUse dailyUse;                 ///< of this contact
};

/// All checks in a fixed order: number, campaign, opt-out, consent, line type, text, daily limit, marketing.
/// Toll-free numbers need no campaign; only they have a daily limit and a programme.
QList<SendCheck> checkSend(const SendFacts& facts);
/// The first check that blocks, if any.
std::optional<SendCheck> firstBlock(const QList<SendCheck>& checks);

} // namespace am::rules
