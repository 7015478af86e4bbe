// What goes to the API, and what comes back.
#pragma once

#include "api/CancelSource.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace am::api {

/// Who waits for an answer. A user's request goes before those of the background.
enum class Lane : quint8 { User, Background };

/// One request. A value.
struct Request {
    enum class Method : quint8 { Get, Post, Put, Patch, Delete };
    Method method = Method::Get;
    QString path; ///< "/v1/messages", path parameters already percent-encoded
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType = "application/json"; ///< of the body; not sent without one
    QByteArray accept =
        "application/json"; ///< with "application/x-ndjson" the answer is one JSON object a line
    QString idempotencyKey; ///< sent as Idempotency-Key if not empty; makes a write safe to retry
    /// If set, the request goes to this absolute URL instead (the PUT of media to the place the API named).
    /// The key is not sent there, the answer's body may be anything, and nothing is repeated; `path` then
    /// only names the operation in errors and logs, which never show the URL.
    QUrl uploadUrl;
    Lane lane = Lane::User;
    CancelToken cancel; ///< ends this request with ApiError::Kind::Cancelled, whether it waits or runs

    bool isUpload() const { return !uploadUrl.isEmpty(); }
};

/// A successful answer: status 2xx and a body that is what the request accepts, or empty.
struct Response {
    int httpStatus = 0;
    QByteArray body;
    QString nextCursor; ///< X-Next-Cursor header
    QString requestId;
};

} // namespace am::api
