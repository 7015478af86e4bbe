// Lists, reads and sends messages.
#include "api/MessagesEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireMessage.h"

namespace am::api {

using namespace Qt::StringLiterals;

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
    co_return wire::page<core::Message>(answer, operation, wire::CursorPlace::Header, wire::outboundMessage);
}

QCoro::Task<core::Result<Page<core::Message>>> MessagesEndpoint::listInbound(InboundQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/inbound-messages"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"from"_s, query.from);
    addQuery(request, u"to"_s, query.to);
    addQuery(request, u"phone_number_id"_s, query.phoneNumberId);
    if (query.since) {
        addQuery(request, u"since"_s, query.since->toRfc3339());
    }
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::Message>(answer, operation, wire::CursorPlace::Meta, wire::inboundMessage);
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
    body.text("from", text.from).text("to", text.to).text("text", text.text).filledText("tag", text.tag);
    Request request = requestOf(Request::Method::Post, u"/v1/messages"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Message>(answer, operation, wire::outboundMessage);
}

} // namespace am::api
