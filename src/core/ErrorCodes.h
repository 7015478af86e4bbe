// The error codes we know: the API's (api.md 0, Errors, and x-error-codes of the contract) and our own.
#pragma once

#include "core/ApiError.h"

#include <QStringView>

#include <span>

namespace am::core {

/// A code with a meaning of its own. Every other text is Unknown and handled by its HTTP class.
enum class ErrorCode : quint8 {
    Unknown,
    // 400, 422
    InvalidInput,
    ValidationFailed,
    LineTypeBlocked,
    ResellerRequired,
    ResellerNotEligible,
    ResellerHasBrands,
    AttestationRequired,
    GranularityNotAvailable,
    WindowTooLarge,
    QuietHours,
    DailyLimitReached,   ///< of a toll-free number and this contact; also the console's own
    MarketingNotAllowed, ///< in a transactional programme; also the console's own
    // 401, 402, 403, 404, 410
    Unauthorized,
    InsufficientCredit,
    BelowMinimumCredit,
    NoPlan,
    Forbidden,
    PlanRequired,
    NotFound,
    EventExpired,
    // 409
    Conflict,
    InsufficientInventory,
    BrandNotVerified,
    CampaignNotActive,
    NumberNotAssigned,
    LimitExceeded,
    NoStripeCustomer,
    // 429, 453, 5xx
    RateLimited,
    ConsentRequired,
    LookupFailed,
    MmsDisabled,
    BillingPortalUnavailable,
    // The console's own
    NotSent,           ///< a lost send that the API does not have
    OtherOrganization, ///< the key is not of the organization whose archive this is
    CursorLoop,        ///< a list gave a page cursor a second time
    UploadRefused,     ///< the place of an upload did not take it
    DiskFull,          ///< archive or ledger cannot grow
    ArchiveReadOnly,   ///< archive or ledger cannot be written
    ArchiveLocked,     ///< another program holds archive or ledger
    ArchiveDamaged,    ///< archive or ledger was found damaged while it was in use
};

/// What one code means.
struct ErrorMeaning {
    ErrorCode code;
    const char* text;    ///< as it is on the wire
    ApiError::Kind kind; ///< the class it belongs to
    NextStep next;
};

/// All of them; the only table of codes.
std::span<const ErrorMeaning> errorMeanings();

/// The meaning of a code as received; null if it is not known.
const ErrorMeaning* meaningOfCode(QStringView code);

/// The known code behind an error. A 5xx only has one that belongs there: what else a failing server says
/// about the request is not relied on.
ErrorCode errorCodeOf(const ApiError& error);

/// The text of a code, e.g. "QUIET_HOURS".
QString codeText(ErrorCode code);

} // namespace am::core
