// /v1/api-keys.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/ApiKey.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// The organization's keys (api.md 10). Creating and rotating share a limit of ten a minute; neither is
/// repeated after a lost answer, because nobody would ever see the first key.
class ApiKeysEndpoint : public Endpoint {
public:
    /// The API lists revoked keys, too, unless told not to.
    enum class Revoked : quint8 { Included, LeftOut };

    explicit ApiKeysEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::ApiKey>>> list(Revoked revoked, QString cursor);
    QCoro::Task<core::Result<core::ApiKey>> find(QString id);
    /// 403 for scopes that the asking key lacks; 400 INVALID_INPUT for unknown, double or no scopes.
    QCoro::Task<core::Result<core::IssuedApiKey>> create(core::ApiKeyDraft draft);
    /// The old key is dead with the answer.
    QCoro::Task<core::Result<core::IssuedApiKey>> rotate(QString id);
    QCoro::Task<core::Result<void>> revoke(QString id);
};

} // namespace am::api
