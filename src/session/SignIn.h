// Checks a key against a base URL before a profile is opened.
#pragma once

#include "core/Organization.h"
#include "core/Result.h"
#include "core/SecretKey.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace am::session {

/// What signing in found out.
struct SignInResult {
    /// Nothing if the key may not read it (403): the key is good but lacks org:read.
    std::optional<core::Organization> organization;
    bool isSandbox = false; ///< the server has /sandbox/state, whether or not the key may read it
};

/// Tries a key. UI thread.
class SignIn : public QObject {
    Q_OBJECT
public:
    explicit SignIn(QObject* parent = nullptr);

    /// Errors as the API layer names them: Unauthorized = wrong key, NotTheApi = something else answers
    /// there, Network/Timeout/Tls = no way to it.
    QFuture<core::Result<SignInResult>> check(const QUrl& baseUrl, const core::SecretKey& key);
};

} // namespace am::session
