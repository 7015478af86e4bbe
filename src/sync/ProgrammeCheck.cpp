// What the programme of a toll-free number forbids to send.
#include "sync/ProgrammeCheck.h"

#include "core/ErrorCodes.h"
#include "core/PhoneNumber.h"
#include "rules/DailyLimit.h"
#include "rules/MarketingContent.h"
#include "store/TollFreeStore.h"

namespace am::sync {

using namespace Qt::StringLiterals;
using store::TollFreeStore;

namespace {

/// There is no request and so no operation: nothing has left.
core::ApiError refusal(core::ErrorCode code, const QString& message, const QString& field,
                       const QString& problem) {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Rejected;
    error.code = core::codeText(code);
    error.message = message;
    error.details.insert(field, problem);
    return error;
}

} // namespace

std::optional<core::ApiError> programmeRefusal(store::ReadSession& session, const core::OutboxItem& item,
                                               core::Timestamp now) {
    if (!core::PhoneNumber::isTollFree(item.number)) {
        return std::nullopt;
    }
    const core::TollFreeProgramme programme = TollFreeStore::programmes(session).of(item.number);
    if (programme.isTransactional) {
        if (const QStringList found = rules::marketingPhrases(item.text); !found.isEmpty()) {
            return refusal(core::ErrorCode::MarketingNotAllowed,
                           u"The programme of this number is transactional."_s, u"text"_s,
                           u"is marketing: "_s + found.join(u", "_s));
        }
    }
    if (programme.dailyLimit > 0) {
        const core::SentTimes times =
            TollFreeStore::sentTimes(session, item.number, item.contact, programme.dailyLimit,
                                     TollFreeStore::OnTheWay::Requested, now);
        const rules::DailyUse use = rules::dailyUse(programme.dailyLimit, times.newest, times.onTheWay, now);
        if (use.isReached()) {
            const QString opens =
                use.opensAt ? u"; the next one may go at "_s + use.opensAt->toRfc3339() : QString();
            return refusal(core::ErrorCode::DailyLimitReached,
                           u"The daily limit of this number is reached for the recipient."_s, u"to"_s,
                           u"got %1 of %2 texts within 24 hours%3"_s.arg(use.used).arg(use.limit).arg(opens));
        }
    }
    return std::nullopt;
}

} // namespace am::sync
