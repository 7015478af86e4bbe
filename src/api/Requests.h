// Short ways to make requests.
#pragma once

#include "api/ApiClient.h"
#include "core/Timestamp.h"

#include <QString>

#include <optional>

namespace am::api {

inline Request requestOf(Request::Method method, const QString& path, const QByteArray& body = QByteArray()) {
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    return request;
}

/// "prefix/value", with the value encoded so that it stays one path segment ("+" becomes %2B).
QString pathTo(const QString& prefix, const QString& value, const QString& rest = QString());

/// Adds a query value unless it is empty; "+" and all other reserved characters are encoded.
void addQuery(Request& request, const QString& name, const QString& value);
/// Adds a moment, unless there is none.
void addTime(Request& request, const QString& name, const std::optional<core::Timestamp>& value);
/// Adds "true" or "false", unless there is neither.
void addFlag(Request& request, const QString& name, std::optional<bool> value);

/// Sends `key` with the request, or a new key if it is empty: where the API takes one, it always gets one
/// (design rule 4.1).
void setIdempotencyKey(Request& request, const QString& key);

} // namespace am::api
