// What a user does to learn whose line a number is.
#pragma once

#include "core/Lookup.h"
#include "core/Result.h"

#include <QFuture>
#include <QList>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread. Nothing is kept here: the API keeps each result for 90 days.
class LookupActions {
public:
    LookupActions(NetworkThread& network, api::ApiClient& client) : m_network(network), m_client(client) {}

    /// Charged; an empty idempotency key is filled in. While the lookup is not final it is to be polled.
    QFuture<core::Result<core::Lookup>> submit(const core::LookupRequest& request);
    QFuture<core::Result<core::Lookup>> poll(const QString& lookupId);
    /// What was looked up of a number before, newest first: the newest page, which is more than anyone pays
    /// for.
    QFuture<core::Result<QList<core::Lookup>>> earlier(const QString& phoneNumber);

private:
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
