// /v1/messages and /v1/inbound-messages.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Message.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {

/// Which sent messages to list; empty fields do not narrow.
struct OutboundQuery {
    QString cursor;
    int limit = 200; ///< at most 200
    QString status;
    QString from;
    QString to;
    QString tag;
};

/// Which received messages to list; empty fields do not narrow.
struct InboundQuery {
    QString cursor;
    int limit = 100; ///< at most 100
    QString from;
    QString to;
    QString phoneNumberId;
    std::optional<core::Timestamp> since;
};

/// One text to send; `from` is one of our numbers.
struct SendRequest {
    QString from;
    QString to;
    QString text;
    QString tag; ///< at most 64 characters, or empty
};

/// Outbound and inbound messages (api.md 1 and 2).
class MessagesEndpoint : private Endpoint {
public:
    explicit MessagesEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::Message>>> listOutbound(OutboundQuery query);
    QCoro::Task<core::Result<Page<core::Message>>> listInbound(InboundQuery query);
    QCoro::Task<core::Result<core::Message>> outbound(QString id);
    QCoro::Task<core::Result<core::Message>> inbound(QString id);
    /// Never repeated by the client: the route has no idempotency key (design rule 4.1).
    QCoro::Task<core::Result<core::Message>> send(SendRequest request);
};

} // namespace am::api
