// Percent-encoding of what goes into a URL.
#include "api/Requests.h"

#include <QUuid>

namespace am::api {

QString pathTo(const QString& prefix, const QString& value, const QString& rest) {
    return prefix + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + rest;
}

void addQuery(Request& request, const QString& name, const QString& value) {
    if (!value.isEmpty()) {
        request.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
}

void addTime(Request& request, const QString& name, const std::optional<core::Timestamp>& value) {
    if (value) {
        addQuery(request, name, value->toRfc3339());
    }
}

void addFlag(Request& request, const QString& name, std::optional<bool> value) {
    if (value) {
        addQuery(request, name, *value ? QStringLiteral("true") : QStringLiteral("false"));
    }
}

void setIdempotencyKey(Request& request, const QString& key) {
    request.idempotencyKey = key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key;
}

} // namespace am::api
