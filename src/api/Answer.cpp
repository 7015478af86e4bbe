// Tells this API's answers from those of captive portals, proxies and broken connections.
#include "api/Answer.h"

#include "api/RetryPolicy.h"
#include "api/wire/WireError.h"
#include "core/ErrorCodes.h"
#include "core/SecretKey.h"

#include <QDateTime>

namespace am::api {

namespace {

using Kind = core::ApiError::Kind;
using namespace Qt::StringLiterals;

/// Did the connection fail, whatever came before? The other codes only repeat the HTTP status.
constexpr bool isConnectionError(QNetworkReply::NetworkError error) {
    return error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError;
}

constexpr bool isProxyError(QNetworkReply::NetworkError error) {
    return error > QNetworkReply::UnknownNetworkError && error <= QNetworkReply::UnknownProxyError;
}

Kind connectionKind(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::TimeoutError:
        case QNetworkReply::ProxyTimeoutError:
            return Kind::Timeout;
        case QNetworkReply::SslHandshakeFailedError:
            return Kind::Tls;
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::ProtocolFailure:
            return Kind::NotTheApi;
        default:
            return Kind::Network;
    }
}

QString connectionProblem(const Answer& answer) {
    if (answer.error == QNetworkReply::ContentReSendError) {
        // What Qt says when it would have sent the body again (OneTimeBody.h).
        return u"The connection was closed before the answer came."_s;
    }
    return core::redacted(answer.errorText); // Qt's words may repeat the URL with its query
}

core::ApiError about(const Request& request, const Answer& answer, Kind kind, const QString& message) {
    core::ApiError error = errorOf(request, kind, message);
    error.httpStatus = answer.httpStatus;
    error.requestId = QString::fromUtf8(answer.requestId);
    error.retryAfter = retryAfterOf(answer.retryAfter, answer.date, QDateTime::currentDateTimeUtc());
    return error;
}

bool looksLikeJson(const QByteArray& trimmed) {
    return trimmed.startsWith('{') || trimmed.startsWith('[');
}

/// The error behind a status of 400 or more.
core::ApiError failure(const Request& request, const Answer& answer) {
    const QByteArray body = answer.body.trimmed();
    const QString status = QString::number(answer.httpStatus);
    // 511 is what a captive portal answers (RFC 6585).
    const bool isServerError =
        answer.httpStatus >= 500 && answer.httpStatus <= 599 && answer.httpStatus != 511;
    if (!body.isEmpty() && !looksLikeJson(body) && !isServerError) {
        return about(request, answer, Kind::NotTheApi,
                     u"HTTP status %1 with an answer that does not come from this API."_s.arg(status));
    }
    core::ApiError error = about(request, answer, core::ApiError::kindFromStatus(answer.httpStatus),
                                 u"The server answered with HTTP status %1."_s.arg(status));
    // A refusal stays one even if its body was cut off and cannot be read.
    wire::readError(body, error);
    return error;
}

/// The place of an upload is not the API: its refusals say nothing about key, credit or scope.
core::ApiError uploadFailure(const Request& request, const Answer& answer) {
    const Kind kind = core::ApiError::kindFromStatus(answer.httpStatus);
    const bool isPassing = kind == Kind::Server || kind == Kind::RateLimited;
    core::ApiError error = about(request, answer, isPassing ? kind : Kind::Rejected,
                                 u"The upload was refused with HTTP status %1."_s.arg(answer.httpStatus));
    error.code = core::codeText(core::ErrorCode::UploadRefused);
    return error;
}

} // namespace

QString methodText(Request::Method method) {
    switch (method) {
        case Request::Method::Get:
            return u"GET"_s;
        case Request::Method::Post:
            return u"POST"_s;
        case Request::Method::Put:
            return u"PUT"_s;
        case Request::Method::Patch:
            return u"PATCH"_s;
        case Request::Method::Delete:
            return u"DELETE"_s;
    }
    return QString();
}

QString operationText(const Request& request) {
    return methodText(request.method) + u' ' + request.path;
}

core::ApiError errorOf(const Request& request, Kind kind, const QString& message) {
    core::ApiError error;
    error.kind = kind;
    error.message = message;
    error.operation = operationText(request);
    error.hasIdempotencyKey = !request.idempotencyKey.isEmpty();
    return error;
}

QString kindWord(Kind kind) {
    switch (kind) {
        case Kind::Network:
            return u"NETWORK"_s;
        case Kind::Timeout:
            return u"TIMEOUT"_s;
        case Kind::Tls:
            return u"TLS"_s;
        case Kind::NotTheApi:
            return u"NOT_THE_API"_s;
        case Kind::Malformed:
            return u"MALFORMED"_s;
        case Kind::Cancelled:
            return u"CANCELLED"_s;
        default:
            return QString();
    }
}

Answer Answer::of(QNetworkReply& reply) {
    Answer answer;
    answer.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply.error();
    answer.errorText = reply.errorString();
    answer.body = reply.readAll();
    answer.contentType = reply.rawHeader("Content-Type").toLower();
    answer.location = reply.rawHeader("Location");
    answer.nextCursor = reply.rawHeader("X-Next-Cursor");
    answer.requestId = reply.rawHeader("X-Request-Id");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.date = reply.rawHeader("Date");
    return answer;
}

core::Result<Response> meaningOf(const Request& request, const Answer& answer) {
    const QByteArray body = answer.body.trimmed();
    const bool isSuccess = answer.httpStatus >= 200 && answer.httpStatus <= 299;
    // Of a success, any error of the network layer means that it is not whole: unpacking failed, for example.
    const bool isBroken = isConnectionError(answer.error) || isProxyError(answer.error) ||
                          (isSuccess && answer.error != QNetworkReply::NoError);
    const bool isRefusal = answer.httpStatus >= 400 && looksLikeJson(body);
    if (answer.httpStatus == 0 || (isBroken && !isRefusal)) {
        return tl::make_unexpected(
            about(request, answer, connectionKind(answer.error), connectionProblem(answer)));
    }
    if (answer.httpStatus >= 300 && answer.httpStatus <= 399) {
        const QUrl target = QUrl::fromEncoded(answer.location);
        return tl::make_unexpected(
            about(request, answer, Kind::NotTheApi,
                  target.host().isEmpty()
                      ? u"The server redirects elsewhere, which this API never does."_s
                      : u"The server redirects to %1, which this API never does."_s.arg(target.host())));
    }
    if ((answer.httpStatus < 200 || answer.httpStatus >= 400) && request.isUpload()) {
        return tl::make_unexpected(uploadFailure(request, answer));
    }
    if (answer.httpStatus < 200 || answer.httpStatus >= 400) {
        return tl::make_unexpected(failure(request, answer));
    }
    if (request.isUpload()) {
        Response stored;
        stored.httpStatus = answer.httpStatus;
        return stored;
    }
    // Assumption A06. HTML is never the API's, also without a body: a portal's page may be empty.
    const bool isPage = answer.contentType.startsWith("text/html");
    if (isPage || (!body.isEmpty() && !looksLikeJson(body))) {
        return tl::make_unexpected(about(
            request, answer, Kind::NotTheApi,
            u"The answer is not JSON. A sign-in page of the network, or another service, may have answered."_s));
    }
    // Of a stream of lines, those before the cut are good: its reader says where it ends.
    const bool isStream = request.accept == "application/x-ndjson";
    if (!isStream && !body.isEmpty() && !body.endsWith(body.startsWith('{') ? '}' : ']')) {
        return tl::make_unexpected(about(request, answer, Kind::Malformed, u"The answer was cut off."_s));
    }
    Response response;
    response.httpStatus = answer.httpStatus;
    response.body = answer.body;
    response.nextCursor = QString::fromUtf8(answer.nextCursor);
    response.requestId = QString::fromUtf8(answer.requestId);
    return response;
}

} // namespace am::api
