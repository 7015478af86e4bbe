// Percent-encoding of what goes into a URL.
#include "api/Requests.h"

namespace am::api {

QString pathTo(const QString& prefix, const QString& value, const QString& rest) {
    return prefix + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + rest;
}

void addQuery(Request& request, const QString& name, const QString& value) {
    if (!value.isEmpty()) {
        request.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
}

} // namespace am::api
