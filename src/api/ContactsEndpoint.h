// /v1/contacts.
#pragma once

#include "api/Endpoint.h"
#include "core/Erasure.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Contacts (api.md 14). The API keeps none; it can only erase what was said with one.
class ContactsEndpoint : public Endpoint {
public:
    explicit ContactsEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    /// Erases the content of all messages with `contact` (E.164), for good. An unknown contact is no error.
    QCoro::Task<core::Result<core::Erasure>> erase(QString contact);
};

} // namespace am::api
