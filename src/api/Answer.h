// What an HTTP answer means: a success to read, or which error.
#pragma once

#include "api/Request.h"
#include "core/Result.h"

#include <QNetworkReply>

namespace am::api {

/// "GET", "POST", …
QString methodText(Request::Method method);
/// "GET /v1/messages": what an error says it was about.
QString operationText(const Request& request);
/// An error of ours about a request that got no usable answer.
core::ApiError errorOf(const Request& request, core::ApiError::Kind kind, const QString& message);
/// A short word for the request log when the API sent no code, e.g. "TIMEOUT".
QString kindWord(core::ApiError::Kind kind);

/// The parts of a finished reply that decide what it means.
struct Answer {
    int httpStatus = 0; ///< 0 = none came
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText; ///< the network layer's words
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    QByteArray nextCursor;
    QByteArray requestId;
    QByteArray retryAfter;
    QByteArray date;

    static Answer of(QNetworkReply& reply);
};

/// Sorts an answer into the classes of core::ApiError, or passes it on.
core::Result<Response> meaningOf(const Request& request, const Answer& answer);

} // namespace am::api
