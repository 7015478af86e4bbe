// /v1/lookup.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Lookup.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {

/// Which lookups to list; empty fields do not narrow.
struct LookupQuery {
    QString cursor;
    int limit = 200;     ///< 1 to 200; unasked the API gives 50
    QString phoneNumber; ///< E.164
    QString status;      ///< pending, processing, complete, failed
    std::optional<core::Timestamp> since;
    std::optional<core::Timestamp> until;
};

/// Lookups (api.md 7).
class LookupEndpoint : public Endpoint {
public:
    explicit LookupEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    /// Charged, except for a key that was used before. 402 INSUFFICIENT_CREDIT; 502 LOOKUP_FAILED is
    /// refunded.
    QCoro::Task<core::Result<core::Lookup>> submit(core::LookupRequest request);
    QCoro::Task<core::Result<Page<core::Lookup>>> list(LookupQuery query);
    QCoro::Task<core::Result<core::Lookup>> find(QString id);
};

} // namespace am::api
