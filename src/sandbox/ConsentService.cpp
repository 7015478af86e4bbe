// Who may be texted, and who changed that.
#include "sandbox/ConsentService.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>
#include <array>

namespace am::sandbox {

namespace {
constexpr auto challengeLife = std::chrono::hours(24);

std::string sha256(const std::string& text) {
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

bool isConsentMethod(const std::string& method) {
    static constexpr std::array<const char*, 7> methods{"checkbox", "sms_keyword",   "written",    "verbal",
                                                        "attested", "double_opt_in", "hosted_form"};
    return std::any_of(methods.begin(), methods.end(), [&](const char* one) { return method == one; });
}

StoredConsentEvent replyEvent(const char* event, const std::string& keyword, const std::string& inboundId,
                              const char* method) {
    StoredConsentEvent made;
    made.event = event;
    made.keyword = keyword;
    made.source = "inbound_reply";
    made.rawEventId = inboundId;
    if (method)
        made.method = method;
    return made;
}
} // namespace

StoredConsent ConsentService::recordOf(const std::string& phoneNumberId, const std::string& contact) {
    if (auto known = m_store.of(phoneNumberId, contact))
        return *known;
    StoredConsent fresh;
    fresh.phoneNumberId = phoneNumberId;
    fresh.contact = contact;
    return fresh;
}

void ConsentService::confirm(StoredConsent& consent, StoredConsentEvent event) {
    consent.optedIn = true;
    consent.optedInAt = m_state.now();
    consent.optedOutAt.reset();
    consent.source = event.source;
    consent.method = event.method;
    m_store.save(consent);
    m_store.addEvent(consent.phoneNumberId, consent.contact, std::move(event));
}

Outcome<AttestedConsent> ConsentService::attest(BodyReader& body) {
    const std::string phoneNumberId = body.requiredUuid("phone_number_id");
    const std::string contact = body.requiredPhone("contact_number");
    if (!body.flag("opted_in").value_or(false))
        body.problem("opted_in", "must be true");
    StoredConsentEvent event;
    event.source = "api";
    event.method = "attested";
    std::string agreement;
    if (std::optional<BodyReader> evidence = body.object("evidence")) {
        if (!evidence->has("captured_at"))
            evidence->problem("captured_at", "is required");
        evidence->time("captured_at");
        agreement = evidence->requiredText("agreement_text", 1'000'000);
        event.ip = evidence->text("ip_address", 64);
        event.userAgent = evidence->text("user_agent", 1024);
        event.formUrl = evidence->text("form_url", 2048);
        if (event.formUrl) {
            const QUrl url(QString::fromStdString(*event.formUrl), QUrl::StrictMode);
            if (!url.isValid() || url.isRelative())
                evidence->problem("form_url", "must be a URL");
        }
        if (const auto method = evidence->text("consent_method")) {
            if (!isConsentMethod(*method))
                evidence->problem("consent_method", "is not a consent method");
            event.method = *method;
        }
        body.adopt(*evidence);
    } else if (!body.has("evidence")) {
        body.problem("evidence", "is required");
    }
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (!m_numbers.owned(phoneNumberId))
        return Refusal(failure::notFound("phone number"));
    StoredConsent consent = recordOf(phoneNumberId, contact);
    if (!consent.id.empty() && consent.isStopped())
        return Refusal(failure::validation({{"contact_number", stoppedByReply}}));

    AttestedConsent result;
    result.agreementTextHash = sha256(agreement);
    result.alreadyOptedIn = consent.optedIn;
    event.agreementTextHash = result.agreementTextHash;
    if (consent.optedIn) {
        event.event = "reconfirm";
        m_store.save(consent);
        m_store.addEvent(phoneNumberId, contact, std::move(event));
    } else {
        event.event = "opt_in";
        confirm(consent, std::move(event));
    }
    result.consentId = consent.id;
    return result;
}

// Assumption A83. A double opt-in needs no campaign and costs nothing.
Outcome<OptInChallenge> ConsentService::challenge(BodyReader& body) {
    const std::string phoneNumberId = body.requiredUuid("phone_number_id");
    const std::string contact = body.requiredPhone("contact_number");
    const std::string text = body.requiredText("confirmation_text", 1600);
    const std::optional<std::string> agreement = body.text("agreement_text", 1'000'000);
    if (auto failure = body.finish())
        return Refusal(*failure);
    const auto number = m_numbers.owned(phoneNumberId);
    if (!number)
        // Assumption A84. A foreign number is 422 here, as the route documents no 404.
        return Refusal(failure::validation({{"phone_number_id", "is not a number of this organization"}}));
    if (number->number == contact)
        return Refusal(failure::validation({{"contact_number", "must differ from the sending number"}}));
    if (isLandline(contact))
        // LINE_TYPE_BLOCKED is not documented for this route.
        return Refusal(failure::validation({{"contact_number", "is a landline"}}));
    if (const auto known = m_store.of(phoneNumberId, contact)) {
        if (known->optedIn)
            return OptInChallenge{};
        if (known->isStopped())
            return Refusal(failure::validation({{"contact_number", stoppedByReply}}));
    }
    if (const auto open = m_store.pending(phoneNumberId, contact))
        return OptInChallenge{open, true};

    Dispatch dispatch;
    dispatch.from = number->number;
    dispatch.to = contact;
    dispatch.text = text;
    dispatch.purpose = Purpose::OptInChallenge;
    StoredChallenge made;
    made.id = m_state.ids.uuid();
    made.phoneNumberId = phoneNumberId;
    made.contact = contact;
    made.messageId = m_dispatch.send(dispatch).id;
    made.agreementTextHash = sha256(agreement.value_or(text));
    made.createdAt = m_state.now();
    made.expiresAt = made.createdAt.plus(challengeLife);
    m_store.addChallenge(made);
    m_state.events.plan(made.expiresAt, DueKind::OptInExpiry, made.id);
    return OptInChallenge{made, false};
}

Outcome<StoredConsent> ConsentService::revoke(const std::string& id) {
    auto consent = m_store.byId(id);
    if (!consent)
        return Refusal(failure::notFound("consent"));
    if (!consent->optedIn)
        return *consent;
    consent->optedIn = false;
    consent->optedOutAt = m_state.now();
    consent->source = "api";
    m_store.save(*consent);
    StoredConsentEvent event;
    event.event = "opt_out";
    event.source = "api";
    m_store.addEvent(consent->phoneNumberId, consent->contact, std::move(event));
    return *consent;
}

ReplyEffect ConsentService::optOut(const std::string& phoneNumberId, const std::string& contact,
                                   const std::string& keyword, const std::string& inboundId) {
    if (const auto open = m_store.pending(phoneNumberId, contact)) {
        m_store.setChallengeState(open->id, "withdrawn");
        m_state.events.cancel(DueKind::OptInExpiry, open->id);
    }
    StoredConsent consent = recordOf(phoneNumberId, contact);
    if (!consent.id.empty() && consent.isStopped())
        return ReplyEffect::None;
    // A revocation by the sender becomes one by the person: from now on only a reply lifts it.
    consent.optedIn = false;
    consent.optedOutAt = m_state.now();
    consent.source = "inbound_reply";
    m_store.save(consent);
    m_store.addEvent(phoneNumberId, contact, replyEvent("opt_out", keyword, inboundId, nullptr));
    return ReplyEffect::Changed;
}

ReplyEffect ConsentService::optIn(const std::string& phoneNumberId, const std::string& contact,
                                  const std::string& keyword, const std::string& inboundId) {
    const auto open = m_store.pending(phoneNumberId, contact);
    StoredConsent consent = recordOf(phoneNumberId, contact);
    const ReplyEffect effect = consent.optedIn ? ReplyEffect::None : ReplyEffect::Changed;
    if (effect == ReplyEffect::Changed)
        confirm(consent, replyEvent("opt_in", keyword, inboundId, "sms_keyword"));
    if (open)
        close(*open);
    return effect;
}

ReplyEffect ConsentService::affirm(const std::string& phoneNumberId, const std::string& contact,
                                   const std::string& keyword, const std::string& inboundId) {
    const auto open = m_store.pending(phoneNumberId, contact);
    StoredConsent consent = recordOf(phoneNumberId, contact);
    if (!open)
        return consent.id.empty() || consent.optedIn ? ReplyEffect::None
                                                     : optIn(phoneNumberId, contact, keyword, inboundId);
    const ReplyEffect effect = consent.optedIn ? ReplyEffect::None : ReplyEffect::Changed;
    if (effect == ReplyEffect::Changed) {
        StoredConsentEvent event = replyEvent("opt_in", keyword, inboundId, "double_opt_in");
        event.agreementTextHash = open->agreementTextHash;
        confirm(consent, std::move(event));
    }
    close(*open);
    return effect;
}

void ConsentService::close(const StoredChallenge& challenge) {
    m_store.setChallengeState(challenge.id, "confirmed");
    m_state.events.cancel(DueKind::OptInExpiry, challenge.id);
    tell("consent_pending.confirmed", challenge);
}

void ConsentService::tell(const char* event, const StoredChallenge& challenge) {
    const auto consent = m_store.of(challenge.phoneNumberId, challenge.contact);
    JsonWriter data;
    data.beginObject().field("consent_pending_id", challenge.id);
    data.field("phone_number_id", challenge.phoneNumberId).field("contact_number", challenge.contact);
    data.field("confirmation_message_id", challenge.messageId).field("expires_at", challenge.expiresAt);
    data.field("consent_id", consent ? std::optional<std::string>(consent->id) : std::nullopt).endObject();
    m_state.announcements.event(event, data.take());
}

void ConsentService::handleExpiry(const DueEvent& event) {
    const auto open = m_store.challenge(event.subject);
    if (!open || open->state != "pending")
        return;
    m_store.setChallengeState(open->id, "expired");
    StoredConsentEvent expired;
    expired.event = "expired";
    expired.source = "api";
    expired.rawEventId = open->messageId;
    expired.agreementTextHash = open->agreementTextHash;
    expired.method = "double_opt_in";
    m_store.addEvent(open->phoneNumberId, open->contact, std::move(expired));
    tell("consent_pending.expired", *open);
}

void ConsentService::confirmForm(const std::string& phoneNumberId, const std::string& contact,
                                 const std::string& agreementText, const std::string& ip,
                                 const std::string& userAgent, const std::string& formUrl) {
    // An open challenge has become needless.
    if (const auto open = m_store.pending(phoneNumberId, contact)) {
        m_store.setChallengeState(open->id, "withdrawn");
        m_state.events.cancel(DueKind::OptInExpiry, open->id);
    }
    StoredConsent consent = recordOf(phoneNumberId, contact);
    StoredConsentEvent event;
    event.event = consent.optedIn ? "reconfirm" : "opt_in";
    event.source = "hosted_form";
    event.method = "hosted_form";
    event.ip = ip;
    event.userAgent = userAgent;
    event.formUrl = formUrl;
    event.agreementTextHash = sha256(agreementText);
    if (consent.optedIn) {
        m_store.save(consent);
        m_store.addEvent(phoneNumberId, contact, std::move(event));
    } else {
        confirm(consent, std::move(event));
    }
}

bool ConsentService::isLandline(const std::string& contact) {
    return behaviourOf(contact).landline ||
           Query(m_state.database, "SELECT 1 FROM landline WHERE contact = ?", contact).step();
}

void ConsentService::recordOptIn(const std::string& phoneNumberId, const std::string& contact,
                                 const std::string& method) {
    StoredConsent consent = recordOf(phoneNumberId, contact);
    StoredConsentEvent event;
    event.event = consent.optedIn ? "reconfirm" : "opt_in";
    event.source = method == "double_opt_in" || method == "sms_keyword" ? "inbound_reply" : "api";
    event.method = method;
    event.agreementTextHash = sha256("I agree to receive texts.");
    confirm(consent, std::move(event));
}

} // namespace am::sandbox
