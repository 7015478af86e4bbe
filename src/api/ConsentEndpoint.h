// /v1/consent.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Consent.h"
#include "core/ConsentRequests.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {

/// Which consent records to list; empty fields do not narrow.
struct ConsentListQuery {
    QString cursor;
    int limit = 100; ///< 1 to 100; unasked the API gives 20
    QString contact;
    QString phoneNumberId;
    std::optional<core::Timestamp> since;
    std::optional<bool> optedIn; ///< false lists the opt-outs
    QString consentMethod; ///< checkbox, sms_keyword, written, verbal, attested, double_opt_in, hosted_form
};

/// Which events of a record's history to list.
struct ConsentHistoryQuery {
    QString cursor;
    int limit = 100; ///< 1 to 100; unasked the API gives 20
};

/// Consent records (api.md 6).
class ConsentEndpoint : public Endpoint {
public:
    explicit ConsentEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::ConsentRecord>>> list(ConsentListQuery query);
    /// All of it, in the longest pages.
    QCoro::Task<core::Result<Page<core::ConsentEvent>>> history(QString consentId, QString cursor);
    QCoro::Task<core::Result<Page<core::ConsentEvent>>> history(QString consentId, ConsentHistoryQuery query);
    QCoro::Task<core::Result<core::DoubleOptInOutcome>> startDoubleOptIn(core::DoubleOptInRequest request);
    /// 403 PLAN_REQUIRED on an old plan.
    QCoro::Task<core::Result<core::CapturedConsent>> captureAttested(core::AttestedConsent consent);
    /// Makes a new link each time; nothing is recorded before the contact agrees.
    QCoro::Task<core::Result<core::HostedConsentLink>> mintHostedLink(core::HostedConsentRequest request);
    QCoro::Task<core::Result<core::ConsentRecord>> revoke(QString consentId);
};

} // namespace am::api
