// First the words for the kind of failure, then better ones for the codes that mean more.
#include "models/ErrorText.h"

#include "core/ErrorCodes.h"

#include <QCoreApplication>
#include <QLocale>

namespace am::models {

using namespace Qt::StringLiterals;
using core::ApiError;
using core::ErrorCode;

namespace {

struct Words {
    QString title;
    QString explanation;
    QString nextStep;
};

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(am::models::ErrorText)

public:
    static Words forKind(const ApiError& error);
    static std::optional<Words> forCode(const ApiError& error);
    static QString lookUpFirst();
    static QString codeLine(const QString& code, int httpStatus);
    static QString clipboard(const ErrorText& text);
};

Words ErrorWords::forKind(const ApiError& error) {
    switch (error.kind) {
        case ApiError::Kind::Network:
            return {tr("No connection"),
                    tr("The API could not be reached. What is on screen comes from the local copy."),
                    tr("Check the network. The console tries again by itself.")};
        case ApiError::Kind::Timeout:
            return {tr("No answer in time"), tr("The API did not answer before the time limit."),
                    tr("Try again in a moment.")};
        case ApiError::Kind::Tls:
            return {tr("The connection is not safe"),
                    tr("The server's certificate could not be verified, so nothing was sent."),
                    tr("Check the base URL and this computer's clock; on a company network, ask who inspects "
                       "TLS.")};
        case ApiError::Kind::NotTheApi:
            return {tr("Something else answered"),
                    tr("The answer did not come from the AgentMessage API. A sign-in page of the network or "
                       "a wrong "
                       "base URL does this."),
                    tr("Open the base URL in a browser, then try again.")};
        case ApiError::Kind::Malformed:
            return {tr("The answer could not be read"),
                    tr("The API answered, but parts of the answer were missing or unreadable."),
                    tr("Try again. If it stays, send the request id to support.")};
        case ApiError::Kind::Unauthorized:
            return {tr("The key was refused"),
                    tr("The API does not know this key, or it was revoked or rotated."),
                    tr("Sign in again with a valid key.")};
        case ApiError::Kind::PaymentNeeded:
            return {tr("Not enough credit"),
                    tr("The wallet does not cover this request. Nothing was charged."),
                    tr("Add credit in the AgentMessage dashboard, then try again.")};
        case ApiError::Kind::Forbidden:
            return {tr("The key may not do this"), tr("This key lacks a scope that the request needs."),
                    tr("Use a key with that scope, or ask an administrator to create one.")};
        case ApiError::Kind::NotFound:
            return {tr("Not found"),
                    tr("The API does not know this item. It may have been removed or released."),
                    tr("Refresh with F5 and look again.")};
        case ApiError::Kind::Conflict:
            return {tr("The state has changed"),
                    tr("The request does not fit the present state of the item."),
                    tr("Refresh with F5, check the item, then try again.")};
        case ApiError::Kind::Rejected:
            return {tr("The API rejected the request"),
                    tr("At least one value was not accepted. Nothing was changed."),
                    tr("Correct the fields named here and try again.")};
        case ApiError::Kind::RateLimited:
            return {tr("Too many requests"), tr("The organization's rate limit is used up for the moment."),
                    error.retryAfter ? tr("Try again in %n seconds.", nullptr, int(error.retryAfter->count()))
                                     : tr("Try again in a moment.")};
        case ApiError::Kind::NoConsent:
            return {tr("No consent on file"),
                    tr("The API has no consent of this contact for the sending number. Nothing was sent."),
                    tr("Record consent or start a double opt-in, then send again.")};
        case ApiError::Kind::Server:
            return {tr("The API has a problem"), tr("The server failed while working on the request."),
                    tr("Try again later. If it stays, send the request id to support.")};
        case ApiError::Kind::Cancelled:
            return {tr("Given up"), tr("The request was stopped before an answer came."),
                    tr("Try again if it is still wanted.")};
        case ApiError::Kind::Storage:
            return {tr("The local archive could not be written"),
                    tr("The API answered, but the answer could not be kept on this computer."),
                    tr("Check free space and access to the data folder, then refresh with F5.")};
    }
    return {tr("The request failed"), {}, tr("Try again.")};
}

std::optional<Words> ErrorWords::forCode(const ApiError& error) {
    switch (core::errorCodeOf(error)) {
        case ErrorCode::Unknown:
        // The kinds already say it all.
        case ErrorCode::ValidationFailed:
        case ErrorCode::InvalidInput:
        case ErrorCode::Unauthorized:
        case ErrorCode::InsufficientCredit:
        case ErrorCode::Forbidden:
        case ErrorCode::NotFound:
        case ErrorCode::Conflict:
        case ErrorCode::RateLimited:
            return std::nullopt;
        case ErrorCode::ConsentRequired: {
            ApiError noConsent;
            noConsent.kind = ApiError::Kind::NoConsent;
            return forKind(noConsent);
        }
        case ErrorCode::BelowMinimumCredit:
            return Words{tr("The amount is below the plan's minimum"),
                         tr("This plan asks for a larger top-up."), tr("Choose a larger amount.")};
        case ErrorCode::NoPlan:
            return Words{tr("No plan"), tr("The organization has no plan yet, so this is not available."),
                         tr("Choose a plan in the AgentMessage dashboard.")};
        case ErrorCode::PlanRequired:
            return Words{tr("Not in this plan"), tr("The organization's plan does not include this request."),
                         tr("Change the plan in the AgentMessage dashboard.")};
        case ErrorCode::NoStripeCustomer:
            return Words{tr("No payments yet"),
                         tr("The billing portal opens once the organization has paid for the first time."),
                         tr("Add credit first, then open the portal.")};
        case ErrorCode::BillingPortalUnavailable:
            return Words{tr("The billing portal is not available"),
                         tr("The payment provider did not answer. Nothing was changed."),
                         tr("Try again later.")};
        case ErrorCode::InsufficientInventory:
            return Words{tr("Some numbers are gone"),
                         tr("%n numbers were taken meanwhile. Nothing was ordered or charged.", nullptr,
                            int(error.unavailableNumbers.size())),
                         tr("Remove the taken numbers and order the rest, or search again.")};
        case ErrorCode::BrandNotVerified:
            return Words{tr("The brand is not verified"),
                         tr("Only campaigns of a verified brand can be used."),
                         tr("Wait for the brand's verification, or choose another brand.")};
        case ErrorCode::CampaignNotActive:
            return Words{tr("The campaign is not active"),
                         tr("A pending or expired campaign cannot carry a number."),
                         tr("Choose an active campaign, or wait for the carriers' decision.")};
        case ErrorCode::OtherOrganization:
            return Words{tr("This key belongs to another organization"),
                         tr("The archive of this profile holds the data of another organization. Nothing was "
                            "copied into it."),
                         tr("Sign out and sign in again: the key then gets a profile of its own.")};
        case ErrorCode::NumberNotAssigned:
            return Words{tr("The number is not yours any more"),
                         tr("The number has been released or was never assigned."),
                         tr("Refresh with F5 and choose another number.")};
        case ErrorCode::LimitExceeded:
            return Words{tr("The limit is reached"),
                         tr("The organization already has as many of these as it may have."),
                         tr("Remove one that is no longer needed.")};
        case ErrorCode::EventExpired:
            return Words{tr("The event is too old"), tr("The API no longer keeps this event."),
                         tr("Read the current state instead; it is in the local copy.")};
        case ErrorCode::LineTypeBlocked:
            return Words{tr("This is a landline"),
                         tr("A lookup found a fixed line, which cannot receive texts. Nothing was sent."),
                         tr("Ask the contact for a mobile number.")};
        case ErrorCode::QuietHours:
            return Words{tr("Quiet hours"), tr("The organization's quiet hours are on. Nothing was sent."),
                         tr("Send again when they end.")};
        case ErrorCode::DailyLimitReached:
            return Words{tr("The daily limit is reached"),
                         tr("A toll-free number sends only so many texts to one contact within 24 hours. "
                            "Nothing was sent."),
                         tr("Send again later, or change the limit under Registration, Toll-free.")};
        case ErrorCode::MarketingNotAllowed:
            return Words{tr("This reads as marketing"),
                         tr("The programme of this toll-free number is transactional. Nothing was sent."),
                         tr("Take the words named here out, or send from a number that may advertise.")};
        case ErrorCode::ResellerRequired:
            return Words{tr("One brand only"), tr("A second brand needs the organization's reseller mode."),
                         tr("Turn on reseller mode, if the organization may use it.")};
        case ErrorCode::ResellerNotEligible:
            return Words{tr("Reseller mode cannot be changed"),
                         tr("The organization does not meet the conditions."),
                         tr("Ask AgentMessage support about reseller mode.")};
        case ErrorCode::ResellerHasBrands:
            return Words{tr("Reseller mode cannot be turned off"),
                         tr("The organization has more brands than it may have without it."),
                         tr("Ask AgentMessage support about reseller mode.")};
        case ErrorCode::AttestationRequired:
            return Words{
                tr("An attestation is needed"),
                tr("Automatic replies can only be turned off with a statement that you answer yourself."),
                tr("Confirm the statement and try again.")};
        case ErrorCode::GranularityNotAvailable:
            return Words{tr("Only whole days"),
                         tr("The organization's plan has figures by day, not by hour or minute."),
                         tr("Choose days, or change the plan in the AgentMessage dashboard.")};
        case ErrorCode::WindowTooLarge:
            return Words{tr("The time span is too long"),
                         tr("The API does not give that many figures at once."),
                         tr("Choose a shorter span or coarser steps.")};
        case ErrorCode::LookupFailed:
            return Words{tr("The lookup failed"),
                         tr("The carrier data could not be read. The fee was refunded."),
                         tr("Try again later.")};
        case ErrorCode::MmsDisabled:
            return Words{tr("Media is not available"), tr("The API takes no media at the moment."),
                         tr("Send the text without media, or try again later.")};
        case ErrorCode::NotSent:
            return Words{tr("It was not sent"), tr("The answer was lost, and the API has no such message."),
                         tr("It is safe to send it again.")};
        case ErrorCode::UploadRefused:
            return Words{tr("The file was not taken"),
                         tr("The place for the upload refused it. It may have expired. Nothing was sent."),
                         tr("Attach the file again.")};
        case ErrorCode::DiskFull:
            return Words{
                tr("There is no space left"),
                tr("This computer's disk is full, so nothing more can be kept. What was kept before is "
                   "whole."),
                tr("Free some space, then try again.")};
        case ErrorCode::ArchiveReadOnly:
            return Words{tr("The profile's folder cannot be written"),
                         tr("Nothing more can be kept on this computer. What was kept before is whole."),
                         tr("Check the disk, and the folder's owner and rights, then try again.")};
        case ErrorCode::ArchiveLocked:
            return Words{tr("Another program holds the archive"),
                         tr("A backup or a database tool may have it open. Nothing could be kept meanwhile."),
                         tr("Close that program, then try again.")};
        case ErrorCode::ArchiveDamaged:
            return Words{
                tr("The archive is damaged"),
                tr("Its file can no longer be read in full. Your drafts and notes are in another one."),
                tr("Close the console and start it again: it then sets the damaged file aside and "
                   "copies everything anew.")};
        case ErrorCode::CursorLoop:
            return Words{tr("The list leads in circles"),
                         tr("The API gave the same page of a list twice. What was read until then is kept."),
                         tr("Try again later. If it stays, tell support.")};
    }
    return std::nullopt;
}

QString ErrorWords::lookUpFirst() {
    return tr("It may have been carried out all the same. Refresh with F5 and look before you repeat it.");
}

QString ErrorWords::codeLine(const QString& code, int httpStatus) {
    const QString http = httpStatus > 0 ? tr("HTTP %1").arg(httpStatus) : QString();
    if (code.isEmpty() || http.isEmpty()) {
        return code + http;
    }
    return tr("%1, %2", "code, HTTP status").arg(code, http);
}

QString ErrorWords::clipboard(const ErrorText& text) {
    QStringList lines{text.title, text.explanation, text.nextStep};
    if (!text.operation.isEmpty()) {
        lines << tr("Request: %1").arg(text.operation);
    }
    if (!text.file.isEmpty()) {
        lines << tr("File: %1").arg(text.file);
    }
    if (!text.localText.isEmpty()) {
        lines << tr("Reported: %1").arg(text.localText);
    }
    if (const QString line = text.codeLine(); !line.isEmpty()) {
        lines << tr("Code: %1").arg(line);
    }
    if (!text.requestId.isEmpty()) {
        lines << tr("Request id: %1").arg(text.requestId);
    }
    if (!text.serverText.isEmpty()) {
        lines << tr("Server: %1").arg(text.serverText);
    }
    for (auto detail = text.details.cbegin(); detail != text.details.cend(); ++detail) {
        lines << detail.key() + u": "_s + detail.value();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString ErrorText::codeLine() const {
    return ErrorWords::codeLine(code, httpStatus);
}

QString ErrorText::forClipboard() const {
    return ErrorWords::clipboard(*this);
}

ErrorText describe(const ApiError& error) {
    Words words = ErrorWords::forCode(error).value_or(ErrorWords::forKind(error));
    const core::NextStep step = error.nextStep();
    if (step == core::NextStep::LookUpOutcome) {
        words.nextStep = ErrorWords::lookUpFirst();
    }
    const bool isLocal = error.kind == ApiError::Kind::Storage;
    return ErrorText{.title = words.title,
                     .explanation = words.explanation,
                     .nextStep = words.nextStep,
                     .code = error.code,
                     .httpStatus = error.httpStatus,
                     .requestId = error.requestId,
                     .serverText = isLocal ? QString() : error.message,
                     .operation = isLocal ? QString() : error.operation,
                     .file = isLocal ? error.operation : QString(),
                     .localText = isLocal ? error.message : QString(),
                     .details = error.details,
                     .retryAfter = error.retryAfter,
                     .step = step,
                     .canRetry = error.isRetryable()};
}

} // namespace am::models
