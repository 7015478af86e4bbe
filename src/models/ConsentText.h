// Consent and its history in words.
#pragma once

#include "models/ConversationFacts.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QString>

namespace am::models {

/// A line of consent history: in the thread, in the inspector.
struct ConsentNote {
    QString id;   ///< stable
    QString text; ///< "Opted out with STOP"
    QString icon;
    Tone tone = Tone::Neutral;
    core::Timestamp at;

    bool operator==(const ConsentNote&) const = default;
};

/// What the consent gate above a composer says before anyone types (peers: consoles say it after the send has
/// failed).
struct ConsentGate {
    core::ConsentState state = core::ConsentState::None;
    QString title;  ///< "Opted in by double opt-in"
    QString detail; ///< date, source, or what to do
    QString line;   ///< both, as they are read together
    Tone tone = Tone::Neutral;
    QString icon;
    bool locksComposer = false; ///< opted out: nothing here overrides it
    bool offersDoubleOptIn = false;

    bool operator==(const ConsentGate&) const = default;
};

struct ConsentText {
    Q_DECLARE_TR_FUNCTIONS(am::models::ConsentText)

public:
    static ConsentGate gate(const ConversationFacts& facts, core::Timestamp now);
    /// The history, or what the record alone tells if the history was not fetched, and the pending double
    /// opt-in; oldest first.
    static QList<ConsentNote> notes(const ConversationFacts& facts, core::Timestamp now);
    /// "double opt-in", "web form", …; the word as received if unknown.
    static QString method(const QString& method);
    static QString source(const QString& source);
    static QString stateWord(core::ConsentState state);
    /// A confirmation text with what the rules ask of one: who, what, how often, cost, help, stop.
    static QString suggestedConfirmation(const QString& brandName);
};

} // namespace am::models
