// Lists, obtains and revokes consent.
#include "api/ConsentEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireConsent.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

/// 202 is a new challenge, 200 one that is still open or not needed (api.md 6).
core::DoubleOptInOutcome outcomeOf(const core::DoubleOptInRequest& asked,
                                   const wire::DoubleOptInAnswer& answer, int httpStatus) {
    using Kind = core::DoubleOptInOutcome::Kind;
    core::DoubleOptInOutcome outcome;
    if (answer.alreadyOptedIn) {
        outcome.kind = Kind::AlreadyOptedIn;
        return outcome;
    }
    outcome.kind = answer.reused || httpStatus == 200 ? Kind::Reused : Kind::Started;
    core::PendingOptIn pending;
    pending.id = answer.pendingId;
    pending.phoneNumberId = asked.phoneNumberId;
    pending.contact = asked.contact;
    pending.confirmationMessageId = answer.confirmationMessageId;
    pending.startedAt = core::Timestamp::now();
    pending.expiresAt = answer.expiresAt;
    outcome.pending = std::move(pending);
    return outcome;
}

} // namespace

QCoro::Task<core::Result<Page<core::ConsentRecord>>> ConsentEndpoint::list(ConsentListQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/consent"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"contact_number"_s, query.contact);
    addQuery(request, u"phone_number_id"_s, query.phoneNumberId);
    addFlag(request, u"opted_in"_s, query.optedIn);
    addTime(request, u"since"_s, query.since);
    addQuery(request, u"consent_method"_s, query.consentMethod);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::ConsentRecord>(answer, operation, wire::CursorPlace::Meta,
                                                     wire::consentRecord);
}

QCoro::Task<core::Result<Page<core::ConsentEvent>>> ConsentEndpoint::history(QString consentId,
                                                                             QString cursor) {
    ConsentHistoryQuery query;
    query.cursor = std::move(cursor);
    return history(std::move(consentId), std::move(query));
}

QCoro::Task<core::Result<Page<core::ConsentEvent>>> ConsentEndpoint::history(QString consentId,
                                                                             ConsentHistoryQuery query) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/consent"_s, consentId, u"/history"_s));
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::ConsentEvent>(answer, operation, wire::CursorPlace::Meta, wire::consentEvent);
}

QCoro::Task<core::Result<core::DoubleOptInOutcome>> ConsentEndpoint::startDoubleOptIn(
    core::DoubleOptInRequest asked) {
    wire::Body body;
    body.text("phone_number_id", asked.phoneNumberId)
        .text("contact_number", asked.contact)
        .text("confirmation_text", asked.confirmationText)
        .filledText("agreement_text", asked.agreementText);
    Request request = requestOf(Request::Method::Post, u"/v1/consent/double-opt-in"_s, body.json());
    setIdempotencyKey(request, asked.idempotencyKey);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    const core::Result<wire::DoubleOptInAnswer> read =
        wire::one<wire::DoubleOptInAnswer>(answer, operation, wire::doubleOptInAnswer);
    if (!read) {
        co_return tl::make_unexpected(read.error());
    }
    co_return outcomeOf(asked, *read, answer->httpStatus);
}

QCoro::Task<core::Result<core::CapturedConsent>> ConsentEndpoint::captureAttested(
    core::AttestedConsent consent) {
    wire::Body evidence;
    evidence.text("captured_at", consent.capturedAt.toRfc3339())
        .text("agreement_text", consent.agreementText)
        .filledText("consent_method", consent.method)
        .filledText("ip_address", consent.ipAddress)
        .filledText("user_agent", consent.userAgent)
        .filledText("form_url", consent.formUrl);
    wire::Body body;
    body.text("phone_number_id", consent.phoneNumberId)
        .text("contact_number", consent.contact)
        .flag("opted_in", true)
        .object("evidence", evidence);
    Request request = requestOf(Request::Method::Post, u"/v1/consent"_s, body.json());
    setIdempotencyKey(request, consent.idempotencyKey);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::CapturedConsent>(answer, operation, wire::capturedConsent);
}

QCoro::Task<core::Result<core::HostedConsentLink>> ConsentEndpoint::mintHostedLink(
    core::HostedConsentRequest asked) {
    wire::Body body;
    body.text("phone_number_id", asked.phoneNumberId)
        .text("contact_number", asked.contact)
        .text("agreement_text", asked.agreementText);
    Request request = requestOf(Request::Method::Post, u"/v1/consent/hosted"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::HostedConsentLink>(answer, operation, wire::hostedConsentLink);
}

QCoro::Task<core::Result<core::ConsentRecord>> ConsentEndpoint::revoke(QString consentId) {
    Request request = requestOf(Request::Method::Delete, pathTo(u"/v1/consent"_s, consentId));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::ConsentRecord>(answer, operation, wire::consentRecord);
}

} // namespace am::api
