// Words for consent states, events and the gate above the composer.
#include "models/ConsentText.h"

#include "models/Formats.h"

#include <algorithm>
#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;
using core::ConsentState;

namespace {

/// A record's own time and its history entry may differ by the time it took to write both.
constexpr std::chrono::seconds sameAct(5);

const core::ConsentEvent* newestEvent(const ConversationFacts& facts, const QString& kind) {
    const auto found = std::find_if(facts.history.begin(), facts.history.end(),
                                    [&kind](const core::ConsentEvent& event) { return event.event == kind; });
    return found == facts.history.end() ? nullptr : &*found;
}

bool isTold(const QList<ConsentNote>& notes, core::Timestamp at, Tone tone) {
    return std::any_of(notes.begin(), notes.end(), [at, tone](const ConsentNote& note) {
        return note.tone == tone && std::chrono::abs(note.at.since(at)) < sameAct;
    });
}

ConsentNote noteOf(const core::ConsentEvent& event) {
    ConsentNote note{u"c"_s + event.id, {}, u"info"_s, Tone::Neutral, event.occurredAt};
    if (event.event == u"opt_in"_s) {
        const QString how = event.evidenceConsentMethod.isEmpty()
                                ? QString()
                                : ConsentText::method(event.evidenceConsentMethod);
        note.icon = u"check"_s;
        note.tone = Tone::Success;
        if (!how.isEmpty() && !event.keyword.isEmpty()) {
            note.text = ConsentText::tr("Opted in by %1 with %2").arg(how, event.keyword);
        } else if (!how.isEmpty()) {
            note.text = ConsentText::tr("Opted in by %1").arg(how);
        } else if (!event.keyword.isEmpty()) {
            note.text = ConsentText::tr("Opted in with %1").arg(event.keyword);
        } else {
            note.text = ConsentText::tr("Opted in");
        }
    } else if (event.event == u"opt_out"_s) {
        note.icon = u"opt-out"_s;
        note.tone = Tone::Danger;
        if (!event.keyword.isEmpty()) {
            note.text = ConsentText::tr("Opted out with %1").arg(event.keyword);
        } else if (event.source == u"api"_s) {
            note.text = ConsentText::tr("Consent revoked through the API");
        } else {
            note.text = ConsentText::tr("Opted out");
        }
    } else if (event.event == u"reconfirm"_s) {
        note.icon = u"check"_s;
        note.tone = Tone::Success;
        note.text = ConsentText::tr("Consent confirmed again");
    } else if (event.event == u"expired"_s) {
        note.icon = u"clock"_s;
        note.tone = Tone::Warning;
        note.text = ConsentText::tr("Double opt-in expired without an answer");
    } else {
        note.text = ConsentText::tr("Consent event: %1").arg(event.event);
    }
    return note;
}

ConsentNote noteOf(const core::PendingOptIn& pending, core::Timestamp now) {
    ConsentNote note{u"p"_s + pending.id, {}, u"clock"_s, Tone::Info, pending.startedAt};
    if (!pending.expiresAt) {
        note.text = ConsentText::tr("Double opt-in started, waits for YES");
    } else if (now < *pending.expiresAt) {
        note.text = ConsentText::tr("Double opt-in started, waits for YES until %1")
                        .arg(Formats::relativeWithTime(*pending.expiresAt, now));
    } else {
        note.text = ConsentText::tr("Double opt-in started, expired without an answer on %1")
                        .arg(Formats::absolute(*pending.expiresAt));
        note.tone = Tone::Warning;
    }
    return note;
}

ConsentGate optedInGate(const ConversationFacts& facts) {
    ConsentGate gate;
    const core::ConsentEvent* event = newestEvent(facts, u"opt_in"_s);
    const bool methodKnown = event != nullptr && !event->evidenceConsentMethod.isEmpty();
    gate.title =
        methodKnown ? ConsentText::tr("Opted in by %1").arg(ConsentText::method(event->evidenceConsentMethod))
                    : ConsentText::tr("Opted in");
    if (facts.consent && facts.consent->optedInAt) {
        gate.detail = ConsentText::tr("since %1").arg(Formats::absolute(*facts.consent->optedInAt));
    }
    gate.tone = Tone::Success;
    gate.icon = u"check"_s;
    return gate;
}

/// The texted opt-out if it is the one the record tells of, or newer than the record.
const TextedOptOut* decidingText(const ConversationFacts& facts) {
    if (!facts.textedOptOut) {
        return nullptr;
    }
    const bool recorded = facts.consent && facts.consent->optedOutAt;
    const bool older = recorded && facts.textedOptOut->at.plus(sameAct) < *facts.consent->optedOutAt;
    return older ? nullptr : &*facts.textedOptOut;
}

ConsentGate optedOutGate(const ConversationFacts& facts) {
    ConsentGate gate;
    gate.tone = Tone::Danger;
    gate.icon = u"opt-out"_s;
    gate.locksComposer = true;
    const core::ConsentEvent* event = newestEvent(facts, u"opt_out"_s);
    const TextedOptOut* text = decidingText(facts);
    QString keyword = event != nullptr ? event->keyword : QString();
    const bool byApi = event != nullptr && keyword.isEmpty() && event->source == u"api"_s;
    if (keyword.isEmpty() && text != nullptr) {
        keyword = text->keyword;
    }
    if (!keyword.isEmpty()) {
        gate.title = ConsentText::tr("Opted out with %1").arg(keyword);
    } else {
        gate.title = byApi ? ConsentText::tr("Consent was revoked") : ConsentText::tr("Opted out");
    }
    QString date;
    if (facts.consent && facts.consent->optedOutAt) {
        date = Formats::absolute(*facts.consent->optedOutAt);
    } else if (text != nullptr) {
        date = Formats::absolute(text->at);
    }
    const QString rule =
        ConsentText::tr("Nobody can text this contact from this number until they opt in again.");
    gate.detail = date.isEmpty() ? rule : ConsentText::tr("on %1. %2", "date, rule").arg(date, rule);
    return gate;
}

ConsentGate pendingGate(const ConversationFacts& facts, core::Timestamp now) {
    ConsentGate gate;
    gate.tone = Tone::Info;
    gate.icon = u"clock"_s;
    gate.title = ConsentText::tr("Double opt-in waits for YES");
    gate.detail = facts.pending && facts.pending->expiresAt
                      ? ConsentText::tr("until %1. Sending opens when the contact answers.")
                            .arg(Formats::relativeWithTime(*facts.pending->expiresAt, now))
                      : ConsentText::tr("Sending opens when the contact answers.");
    return gate;
}

} // namespace

QString ConsentText::method(const QString& method) {
    if (method == u"checkbox"_s) {
        return tr("checkbox on a form");
    }
    if (method == u"sms_keyword"_s) {
        return tr("text message");
    }
    if (method == u"written"_s) {
        return tr("written form");
    }
    if (method == u"verbal"_s) {
        return tr("spoken word");
    }
    if (method == u"attested"_s) {
        return tr("attestation");
    }
    if (method == u"double_opt_in"_s) {
        return tr("double opt-in");
    }
    if (method == u"hosted_form"_s) {
        return tr("hosted form");
    }
    return method;
}

QString ConsentText::source(const QString& source) {
    if (source == u"api"_s) {
        return tr("API");
    }
    if (source == u"inbound_reply"_s) {
        return tr("reply of the contact");
    }
    return source;
}

QString ConsentText::stateWord(ConsentState state) {
    switch (state) {
        case ConsentState::None:
            return tr("No consent");
        case ConsentState::Pending:
            return tr("Waiting for YES");
        case ConsentState::OptedIn:
            return tr("Opted in");
        case ConsentState::OptedOut:
            return tr("Opted out");
        case ConsentState::Expired:
            return tr("Double opt-in expired");
    }
    return {};
}

ConsentGate ConsentText::gate(const ConversationFacts& facts, core::Timestamp now) {
    const ConsentState state = facts.consentState(now);
    ConsentGate gate;
    switch (state) {
        case ConsentState::OptedIn:
            gate = optedInGate(facts);
            break;
        case ConsentState::OptedOut:
            gate = optedOutGate(facts);
            break;
        case ConsentState::Pending:
            gate = pendingGate(facts, now);
            break;
        case ConsentState::Expired:
            gate.title = tr("The double opt-in expired without an answer");
            gate.detail =
                tr("Without consent the API refuses the text. Start a new double opt-in to ask again.");
            gate.tone = Tone::Warning;
            gate.icon = u"clock"_s;
            gate.offersDoubleOptIn = facts.ownNumber.has_value();
            break;
        case ConsentState::None:
            gate.title = tr("No consent on file for %1").arg(Formats::phone(facts.contact));
            gate.detail = tr("Without it the API refuses the text. A double opt-in asks the contact for it.");
            gate.tone = Tone::Warning;
            gate.icon = u"warning"_s;
            gate.offersDoubleOptIn = facts.ownNumber.has_value();
            break;
    }
    gate.state = state;
    const bool twoSentences = state == ConsentState::None || state == ConsentState::Expired;
    if (gate.detail.isEmpty()) {
        gate.line = gate.title;
    } else if (twoSentences) {
        gate.line = tr("%1. %2", "two sentences").arg(gate.title, gate.detail);
    } else {
        gate.line = tr("%1 %2", "state, since or until when").arg(gate.title, gate.detail);
    }
    return gate;
}

QList<ConsentNote> ConsentText::notes(const ConversationFacts& facts, core::Timestamp now) {
    QList<ConsentNote> notes;
    for (const core::ConsentEvent& event : facts.history) {
        notes.append(noteOf(event));
    }
    if (facts.consent) {
        // The record may be ahead of the history we fetched.
        if (facts.consent->optedInAt && !isTold(notes, *facts.consent->optedInAt, Tone::Success)) {
            notes.append({u"i"_s + facts.consent->id, tr("Opted in"), u"check"_s, Tone::Success,
                          *facts.consent->optedInAt});
        }
        if (facts.consent->optedOutAt && !isTold(notes, *facts.consent->optedOutAt, Tone::Danger)) {
            notes.append({u"x"_s + facts.consent->id, tr("Opted out"), u"opt-out"_s, Tone::Danger,
                          *facts.consent->optedOutAt});
        }
    }
    if (facts.pending) {
        notes.append(noteOf(*facts.pending, now));
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ConsentNote& a, const ConsentNote& b) { return a.at < b.at; });
    return notes;
}

QString ConsentText::suggestedConfirmation(const QString& brandName) {
    const QString brand = brandName.isEmpty() ? tr("{your brand}", "placeholder to be replaced") : brandName;
    return tr("%1: reply YES to get our texts. Msg frequency varies. Msg & data rates may apply. "
              "Reply HELP for help, STOP to opt out.")
        .arg(brand);
}

} // namespace am::models
