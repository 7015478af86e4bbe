// The table of error codes.
#include "core/ErrorCodes.h"

#include <algorithm>

namespace am::core {

namespace {

using Code = ErrorCode;
using Kind = ApiError::Kind;
using Next = NextStep;

constexpr ErrorMeaning meanings[] = {
    {Code::InvalidInput, "INVALID_INPUT", Kind::Rejected, Next::FixInput},
    {Code::ValidationFailed, "VALIDATION_FAILED", Kind::Rejected, Next::FixInput},
    {Code::LineTypeBlocked, "LINE_TYPE_BLOCKED", Kind::Rejected, Next::ChooseAnother},
    {Code::ResellerRequired, "RESELLER_REQUIRED", Kind::Rejected, Next::ChangeSettings},
    {Code::ResellerNotEligible, "RESELLER_NOT_ELIGIBLE", Kind::Rejected, Next::ContactSupport},
    {Code::ResellerHasBrands, "RESELLER_HAS_BRANDS", Kind::Rejected, Next::ContactSupport},
    {Code::AttestationRequired, "ATTESTATION_REQUIRED", Kind::Rejected, Next::FixInput},
    {Code::GranularityNotAvailable, "GRANULARITY_NOT_AVAILABLE", Kind::Rejected, Next::FixInput},
    {Code::WindowTooLarge, "WINDOW_TOO_LARGE", Kind::Rejected, Next::FixInput},
    // Assumption A01. The contract has a quiet-hours refusal and does not name its code; nothing but words
    // depends on it.
    {Code::QuietHours, "QUIET_HOURS", Kind::Rejected, Next::WaitAndRetry},
    // Assumption A98. The programme's page names a daily limit and transactional texts, the contract no codes.
    {Code::DailyLimitReached, "DAILY_LIMIT_REACHED", Kind::Rejected, Next::WaitAndRetry},
    {Code::MarketingNotAllowed, "MARKETING_NOT_ALLOWED", Kind::Rejected, Next::FixInput},
    {Code::Unauthorized, "UNAUTHORIZED", Kind::Unauthorized, Next::CheckKey},
    {Code::InsufficientCredit, "INSUFFICIENT_CREDIT", Kind::PaymentNeeded, Next::TopUp},
    {Code::BelowMinimumCredit, "BELOW_MINIMUM_CREDIT", Kind::PaymentNeeded, Next::FixInput},
    {Code::NoPlan, "NO_PLAN", Kind::PaymentNeeded, Next::ChangePlan},
    {Code::Forbidden, "FORBIDDEN", Kind::Forbidden, Next::AddScope},
    {Code::PlanRequired, "PLAN_REQUIRED", Kind::Forbidden, Next::ChangePlan},
    {Code::NotFound, "NOT_FOUND", Kind::NotFound, Next::Refresh},
    {Code::EventExpired, "EVENT_EXPIRED", Kind::NotFound, Next::Refresh},
    {Code::Conflict, "CONFLICT", Kind::Conflict, Next::Refresh},
    {Code::InsufficientInventory, "INSUFFICIENT_INVENTORY", Kind::Conflict, Next::ChooseAnother},
    {Code::BrandNotVerified, "BRAND_NOT_VERIFIED", Kind::Conflict, Next::FixRegistration},
    {Code::CampaignNotActive, "CAMPAIGN_NOT_ACTIVE", Kind::Conflict, Next::FixRegistration},
    {Code::NumberNotAssigned, "NUMBER_NOT_ASSIGNED", Kind::Conflict, Next::Refresh},
    {Code::LimitExceeded, "LIMIT_EXCEEDED", Kind::Conflict, Next::MakeRoom},
    {Code::NoStripeCustomer, "NO_STRIPE_CUSTOMER", Kind::Conflict, Next::TopUp},
    {Code::RateLimited, "RATE_LIMITED", Kind::RateLimited, Next::WaitAndRetry},
    {Code::ConsentRequired, "CONSENT_REQUIRED", Kind::NoConsent, Next::GetConsent},
    {Code::LookupFailed, "LOOKUP_FAILED", Kind::Server, Next::WaitAndRetry},
    {Code::MmsDisabled, "MMS_DISABLED", Kind::Server, Next::WaitAndRetry},
    {Code::BillingPortalUnavailable, "BILLING_PORTAL_UNAVAILABLE", Kind::Server, Next::WaitAndRetry},
    {Code::NotSent, "NOT_SENT", Kind::Rejected, Next::Retry},
    {Code::OtherOrganization, "OTHER_ORGANIZATION", Kind::Conflict, Next::CheckKey},
    {Code::CursorLoop, "CURSOR_LOOP", Kind::Malformed, Next::ContactSupport},
    {Code::UploadRefused, "UPLOAD_REFUSED", Kind::Rejected, Next::Retry},
    {Code::DiskFull, "DISK_FULL", Kind::Storage, Next::FreeStorage},
    {Code::ArchiveReadOnly, "ARCHIVE_READ_ONLY", Kind::Storage, Next::FreeStorage},
    {Code::ArchiveLocked, "ARCHIVE_LOCKED", Kind::Storage, Next::FreeStorage},
    {Code::ArchiveDamaged, "ARCHIVE_DAMAGED", Kind::Storage, Next::FreeStorage},
};

} // namespace

std::span<const ErrorMeaning> errorMeanings() {
    return meanings;
}

const ErrorMeaning* meaningOfCode(QStringView code) {
    const auto* const found =
        std::find_if(std::begin(meanings), std::end(meanings),
                     [code](const ErrorMeaning& meaning) { return code == QLatin1StringView(meaning.text); });
    return found == std::end(meanings) ? nullptr : found;
}

ErrorCode errorCodeOf(const ApiError& error) {
    const ErrorMeaning* const meaning = meaningOfCode(error.code);
    if (!meaning || (error.kind == Kind::Server && meaning->kind != Kind::Server)) {
        return ErrorCode::Unknown;
    }
    return meaning->code;
}

QString codeText(ErrorCode code) {
    const auto* const found =
        std::find_if(std::begin(meanings), std::end(meanings),
                     [code](const ErrorMeaning& meaning) { return meaning.code == code; });
    return found == std::end(meanings) ? QString() : QString::fromLatin1(found->text);
}

} // namespace am::core
