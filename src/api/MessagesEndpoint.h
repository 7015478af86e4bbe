// /v1/messages and /v1/inbound-messages.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/MediaUpload.h"
#include "core/Message.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {

/// Which sent messages to list; empty fields do not narrow.
struct OutboundQuery {
    QString cursor;
    int limit = 200; ///< 1 to 200; unasked the API gives 50
    QString status;  ///< queued, sending, sent, delivered, failed, undelivered
    QString from;
    QString to;
    QString tag; ///< at most 64 characters
};

/// Which received messages to list; empty fields do not narrow.
struct InboundQuery {
    QString cursor;
    int limit = 100; ///< 1 to 100; unasked the API gives 20
    QString from;
    QString to;
    QString phoneNumberId;
    std::optional<core::Timestamp> since;
    QString channel; ///< sms, mms
    std::optional<bool> optOut;
};

/// One text to send; `from` is one of our numbers.
struct SendRequest {
    QString from;
    QString to;
    QString text;
    QString tag = {};       ///< at most 64 characters, or empty
    QStringList media = {}; ///< ids of uploaded files, or https URLs
    QString priority = {};  ///< empty leaves it to the API; only "default" is known
};

/// Outbound and inbound messages (api.md 1 and 2).
class MessagesEndpoint : public Endpoint {
public:
    explicit MessagesEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::Message>>> listOutbound(OutboundQuery query);
    QCoro::Task<core::Result<Page<core::Message>>> listInbound(InboundQuery query);
    QCoro::Task<core::Result<core::Message>> outbound(QString id);
    QCoro::Task<core::Result<core::Message>> inbound(QString id);
    /// Never repeated by the client: the route has no idempotency key (design rule 4.1).
    QCoro::Task<core::Result<core::Message>> send(SendRequest request);
    /// Asks for a place to put the file of an MMS; not for one that is empty or too large. 503 MMS_DISABLED
    /// where there is no MMS.
    QCoro::Task<core::Result<core::MediaUpload>> createMediaUpload(core::MediaUploadRequest request);
    /// Puts the file into its slot, without our key; a slot takes one file once.
    QCoro::Task<core::Result<void>> upload(core::MediaUpload slot, QString mimeType, QByteArray file);
};

} // namespace am::api
