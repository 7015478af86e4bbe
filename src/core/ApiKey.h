// API keys of the organization.
#pragma once

#include "core/SecretKey.h"
#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

/// What the API tells of a key, now and later: never the key itself (api.md 10). A value; any thread.
struct ApiKey {
    QString id;
    QString orgId;
    QString label;
    QString prefix; ///< the key's first characters
    QStringList scopes;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> lastUsedAt;
    std::optional<Timestamp> revokedAt;
    QByteArray extra; ///< JSON object of unnamed fields, empty if none

    bool isRevoked() const { return revokedAt.has_value(); }
    bool operator==(const ApiKey&) const = default;
};

/// A key to make (schema ApiKeyCreate). Only scopes that the asking key holds.
struct ApiKeyDraft {
    QString label;
    QStringList scopes; ///< at least one
};

/// A key just made or rotated: the one time that it is seen whole.
struct IssuedApiKey {
    ApiKey key;
    SecretKey plaintext;

    bool operator==(const IssuedApiKey&) const = default;
};

} // namespace am::core
