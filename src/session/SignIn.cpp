// Asking a server whether it takes the key, and whether it is a sandbox.
#include "session/SignIn.h"

#include "api/ApiClient.h"
#include "api/OrganizationEndpoint.h"
#include "api/SandboxEndpoint.h"

#include <QHostAddress>
#include <QPromise>

#include <QCoro/QCoroTask>

#include <memory>

namespace am::session {

using namespace Qt::StringLiterals;

namespace {

/// Only a sandbox on this machine is asked whether it is one: a key's first request elsewhere goes to /v1
/// alone.
bool isLoopback(const QUrl& url) {
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QCoro::Task<core::Result<SignInResult>> tryKey(std::shared_ptr<api::ApiClient> client) {
    SignInResult result;
    api::OrganizationEndpoint endpoint(*client);
    const core::Result<core::Organization> organization = co_await endpoint.organization();
    if (organization) {
        result.organization = *organization;
    } else if (organization.error().kind != core::ApiError::Kind::Forbidden) {
        co_return core::Result<SignInResult>(tl::unexpect, organization.error());
    }
    if (isLoopback(client->baseUrl())) {
        api::SandboxEndpoint sandbox(*client);
        const core::Result<core::SandboxState> state = co_await sandbox.state();
        // An answer that never came says neither: a sandbox must not be taken for the live API.
        if (!state &&
            (state.error().isRetryable() || state.error().kind == core::ApiError::Kind::Cancelled)) {
            co_return core::Result<SignInResult>(tl::unexpect, state.error());
        }
        // A key with few scopes may not use the control calls, but only a sandbox has them to refuse.
        result.isSandbox = state.has_value() || state.error().kind == core::ApiError::Kind::Forbidden;
    }
    co_return core::Result<SignInResult>(std::move(result));
}

using Promise = QPromise<core::Result<SignInResult>>;

/// The client is kept until the answer is there, and deleted later because its own code is still on the
/// stack.
QCoro::Task<void> answer(std::shared_ptr<Promise> promise, std::shared_ptr<api::ApiClient> client) {
    core::Result<SignInResult> result = co_await tryKey(client);
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

SignIn::SignIn(QObject* parent) : QObject(parent) {}

QFuture<core::Result<SignInResult>> SignIn::check(const QUrl& baseUrl, const core::SecretKey& key) {
    const std::shared_ptr<api::ApiClient> client(new api::ApiClient(baseUrl, key),
                                                 [](api::ApiClient* finished) { finished->deleteLater(); });
    // A person waits for the answer and can try again.
    api::RetryPolicy policy;
    policy.attempts = 2;
    policy.timeout = std::chrono::seconds(15);
    client->setRetryPolicy(policy);
    // Ending the dialog ends the request; whoever still holds the future gets Cancelled.
    connect(this, &QObject::destroyed, client.get(), &api::ApiClient::cancelAll);

    auto promise = std::make_shared<Promise>();
    promise->start();
    answer(promise, client);
    return promise->future();
}

} // namespace am::session
