// Schemas Consent, ConsentEvent, DoubleOptInResult, ConsentCaptureResult and HostedConsentResult.
#include "api/wire/WireConsent.h"

namespace am::api::wire {

core::ConsentRecord consentRecord(FieldReader& fields) {
    core::ConsentRecord record;
    record.id = fields.text("id");
    record.phoneNumberId = fields.text("phone_number_id");
    record.contact = fields.text("contact_number");
    record.optedIn = fields.flag("opted_in");
    record.optedInAt = fields.optionalTime("opted_in_at");
    record.optedOutAt = fields.optionalTime("opted_out_at");
    record.source = fields.optionalText("source");
    record.createdAt = fields.optionalTime("created_at").value_or(core::Timestamp());
    record.updatedAt = fields.optionalTime("updated_at").value_or(record.createdAt);
    record.extra = fields.rest();
    return record;
}

core::ConsentEvent consentEvent(FieldReader& fields) {
    core::ConsentEvent event;
    event.id = fields.text("id");
    event.consentId = fields.optionalText("consent_id");
    event.event = fields.text("event");
    event.keyword = fields.optionalText("keyword");
    event.source = fields.optionalText("source");
    event.rawEventId = fields.optionalText("raw_event_id");
    event.occurredAt = fields.time("occurred_at");
    event.evidenceIp = fields.optionalText("evidence_ip");
    event.evidenceUserAgent = fields.optionalText("evidence_user_agent");
    event.evidenceAgreementTextHash = fields.optionalText("evidence_agreement_text_hash");
    event.evidenceFormUrl = fields.optionalText("evidence_form_url");
    event.evidenceConsentMethod = fields.optionalText("evidence_consent_method");
    event.extra = fields.rest();
    return event;
}

DoubleOptInAnswer doubleOptInAnswer(FieldReader& fields) {
    DoubleOptInAnswer answer;
    answer.alreadyOptedIn = fields.optionalFlag("already_opted_in", false);
    answer.reused = fields.optionalFlag("reused", false);
    answer.pendingId =
        answer.alreadyOptedIn ? fields.optionalText("consent_pending_id") : fields.text("consent_pending_id");
    answer.confirmationMessageId = fields.optionalText("confirmation_message_id");
    answer.expiresAt = fields.optionalTime("expires_at");
    return answer;
}

core::CapturedConsent capturedConsent(FieldReader& fields) {
    core::CapturedConsent captured;
    // Assumption A15. The record's id stands under consent_id or id. What was captured stays so if the answer
    // names neither, so nothing here is a reason to call it unreadable.
    captured.consentId = fields.optionalText("consent_id");
    if (captured.consentId.isEmpty()) {
        captured.consentId = fields.optionalText("id");
    }
    captured.agreementTextHash = fields.optionalText("agreement_text_hash");
    captured.alreadyOptedIn = fields.optionalFlag("already_opted_in", false);
    captured.extra = fields.rest();
    return captured;
}

core::HostedConsentLink hostedConsentLink(FieldReader& fields) {
    core::HostedConsentLink link;
    link.url = fields.text("url");
    // A link that was made is not lost for what only describes it.
    link.token = fields.optionalText("token");
    link.expiresAt = fields.optionalTime("expires_at");
    link.extra = fields.rest();
    return link;
}

} // namespace am::api::wire
