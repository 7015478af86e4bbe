// Lists, reads and sends messages.
#include "api/MessagesEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireMessage.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

core::ApiError unsent(const Request& request, core::ApiError::Kind kind, const QString& why) {
    core::ApiError error = errorOf(request, kind, why);
    error.isUnsent = true;
    return error;
}

QString sizeProblem(qint64 bytes, qint64 room) {
    return u"The file has %1 bytes; 1 to %2 may be sent."_s.arg(bytes).arg(room);
}

} // namespace

QCoro::Task<core::Result<Page<core::Message>>> MessagesEndpoint::listOutbound(OutboundQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/messages"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"status"_s, query.status);
    addQuery(request, u"from"_s, query.from);
    addQuery(request, u"to"_s, query.to);
    addQuery(request, u"tag"_s, query.tag);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::Message>(answer, operation, wire::CursorPlace::Header,
                                               wire::outboundMessage);
}

QCoro::Task<core::Result<Page<core::Message>>> MessagesEndpoint::listInbound(InboundQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/inbound-messages"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"from"_s, query.from);
    addQuery(request, u"to"_s, query.to);
    addQuery(request, u"phone_number_id"_s, query.phoneNumberId);
    addQuery(request, u"channel"_s, query.channel);
    addFlag(request, u"opt_out"_s, query.optOut);
    addTime(request, u"since"_s, query.since);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::Message>(answer, operation, wire::CursorPlace::Meta,
                                               wire::inboundMessage);
}

QCoro::Task<core::Result<core::Message>> MessagesEndpoint::outbound(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/messages"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Message>(answer, operation, wire::outboundMessage);
}

QCoro::Task<core::Result<core::Message>> MessagesEndpoint::inbound(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/inbound-messages"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Message>(answer, operation, wire::inboundMessage);
}

QCoro::Task<core::Result<core::Message>> MessagesEndpoint::send(SendRequest text) {
    wire::Body body;
    // Assumption A16. Media ids and URLs stand side by side as plain texts.
    body.text("from", text.from)
        .text("to", text.to)
        .text("text", text.text)
        .filledText("tag", text.tag)
        .filledText("priority", text.priority)
        .filledTexts("media", text.media);
    Request request = requestOf(Request::Method::Post, u"/v1/messages"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Message>(answer, operation, wire::outboundMessage);
}

QCoro::Task<core::Result<core::MediaUpload>> MessagesEndpoint::createMediaUpload(
    core::MediaUploadRequest asked) {
    wire::Body body;
    body.text("mime_type", asked.mimeType).integer("byte_size", asked.byteSize);
    Request request = requestOf(Request::Method::Post, u"/v1/messages/media-upload"_s, body.json());
    if (asked.byteSize < 1 || asked.byteSize > core::largestMediaUpload) {
        co_return tl::make_unexpected(unsent(request, core::ApiError::Kind::Rejected,
                                             sizeProblem(asked.byteSize, core::largestMediaUpload)));
    }
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::MediaUpload>(answer, operation, wire::mediaUpload);
}

QCoro::Task<core::Result<void>> MessagesEndpoint::upload(core::MediaUpload slot, QString mimeType,
                                                         QByteArray file) {
    // Assumption A17. The slot takes the bare bytes, under the type that was announced.
    Request request = requestOf(Request::Method::Put, u"/v1/messages/media-upload"_s, file);
    request.uploadUrl = QUrl(slot.uploadUrl, QUrl::StrictMode);
    request.contentType = mimeType.toUtf8();
    if (!request.isUpload()) {
        co_return tl::make_unexpected(
            unsent(request, core::ApiError::Kind::Malformed, u"The API named no URL to put the file to."_s));
    }
    const qint64 room = slot.maxByteSize > 0 ? slot.maxByteSize : core::largestMediaUpload;
    if (file.isEmpty() || file.size() > room) { // a slot that is tried in vain is used up
        co_return tl::make_unexpected(
            unsent(request, core::ApiError::Kind::Rejected, sizeProblem(file.size(), room)));
    }
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer, operation);
}

} // namespace am::api
