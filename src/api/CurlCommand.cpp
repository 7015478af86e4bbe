// Quotes a request for the shell.
#include "api/CurlCommand.h"

#include "api/Answer.h"
#include "api/HttpRequest.h"

#include <QStringList>

#include <algorithm>

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

/// Between single quotes the shell reads nothing as its own but the quote itself.
QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString header(const QString& name, const QString& value) {
    return u"--header "_s + quoted(name + u": "_s + value);
}

} // namespace

QString curlCommand(const Request& request, const QUrl& baseUrl) {
    const QString url = urlOf(request, baseUrl).toString(QUrl::FullyEncoded);
    QStringList parts;
    // curl would take brackets (of an IPv6 address) for a range of URLs.
    const bool hasBrackets =
        std::any_of(url.cbegin(), url.cend(), [](QChar c) { return u"[]{}"_s.contains(c); });
    parts += u"curl --request "_s + methodText(request.method) + (hasBrackets ? u" --globoff"_s : QString());
    parts += u"--url "_s + quoted(url);
    // The only part in double quotes: the shell puts the key in.
    parts += u"--header \"Authorization: Bearer $AGENTMESSAGE_API_KEY\""_s;
    parts += header(u"Accept"_s, QString::fromLatin1(request.accept));
    if (!request.idempotencyKey.isEmpty()) {
        parts += header(u"Idempotency-Key"_s, request.idempotencyKey);
    }
    if (!request.body.isEmpty()) {
        parts += header(u"Content-Type"_s, QString::fromLatin1(request.contentType));
        // Not --data, which would take a leading @ for the name of a file.
        parts += u"--data-raw "_s + quoted(QString::fromUtf8(request.body));
    }
    return parts.join(u" \\\n  "_s);
}

} // namespace am::api
