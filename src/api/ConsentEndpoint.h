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
    int limit = 100; ///< at most 100
    QString contact;
    QString phoneNumberId;
    std::optional<core::Timestamp> since;
};

/// Consent records (api.md 6).
class ConsentEndpoint : private Endpoint {
public:
    explicit ConsentEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::ConsentRecord>>> list(ConsentListQuery query);
    QCoro::Task<core::Result<Page<core::ConsentEvent>>> history(QString consentId, QString cursor);
    QCoro::Task<core::Result<core::DoubleOptInOutcome>> startDoubleOptIn(core::DoubleOptInRequest request);
    /// Gives the consent id, empty if the answer did not name it.
    QCoro::Task<core::Result<QString>> captureAttested(core::AttestedConsent consent);
    QCoro::Task<core::Result<core::ConsentRecord>> revoke(QString consentId);
};

} // namespace am::api
