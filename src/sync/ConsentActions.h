// What a user does with consent.
#pragma once

#include "core/ConsentRequests.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; the futures finish after the archive has the answer.
class ConsentActions {
public:
    ConsentActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock)
        : m_archive(archive), m_network(network), m_client(client), m_clock(clock) {}

    /// Three good outcomes (core::DoubleOptInOutcome). Remembers the pending challenge in the ledger. An
    /// empty idempotency key is filled in.
    QFuture<core::Result<core::DoubleOptInOutcome>> startDoubleOptIn(const core::DoubleOptInRequest& request);
    QFuture<core::Result<void>> captureAttested(const core::AttestedConsent& consent);
    /// A link to a form for the contact. Nothing is kept: the consent comes with a later pass, once given.
    QFuture<core::Result<core::HostedConsentLink>> mintHostedLink(const core::HostedConsentRequest& request);
    /// Opts the contact out.
    QFuture<core::Result<core::ConsentRecord>> revoke(const QString& consentId);
    /// Fetches the record of (number, contact) and its history anew.
    QFuture<core::Result<void>> refresh(const QString& phoneNumberId, const QString& contact);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
};

} // namespace am::sync
