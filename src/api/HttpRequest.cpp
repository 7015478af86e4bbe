// Builds URLs and headers.
#include "api/HttpRequest.h"

#include <QHostAddress>
#include <QSslConfiguration>

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

bool isHttps(const QUrl& url) {
    return url.scheme() == "https"_L1;
}

bool isHttpOnLoopback(const QUrl& url) {
    return url.scheme() == "http"_L1 && isLoopback(url);
}

} // namespace

bool isLoopback(const QUrl& url) {
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAcceptableBaseUrl(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment()) {
        return false;
    }
    return isHttps(url) || isHttpOnLoopback(url);
}

bool isAcceptableUploadUrl(const QUrl& url, const QUrl& baseUrl) {
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return false;
    }
    return isHttps(url) || (isHttpOnLoopback(url) && isLoopback(baseUrl));
}

QUrl urlOf(const Request& request, const QUrl& baseUrl) {
    if (request.isUpload()) {
        return request.uploadUrl;
    }
    QUrl url = baseUrl;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + request.path, QUrl::StrictMode); // both are encoded already
    if (!request.query.isEmpty()) {
        url.setQuery(request.query);
    }
    return url;
}

QNetworkRequest httpRequest(const Request& request, const QUrl& baseUrl, const core::SecretKey& key) {
    const QUrl url = urlOf(request, baseUrl);
    QNetworkRequest http(url);
    // Assumption A05. An upload needs its content type and nothing else.
    if (!request.isUpload()) {
        http.setRawHeader("Authorization", "Bearer " + key.reveal());
        http.setRawHeader("Accept", request.accept);
        if (!request.idempotencyKey.isEmpty()) {
            http.setRawHeader("Idempotency-Key", request.idempotencyKey.toUtf8());
        }
    }
    http.setRawHeader("User-Agent", "AgentMessageConsole/" AM_VERSION);
    if (isLoopback(url)) {
        // Compressing costs more than the loopback saves. Elsewhere Qt asks for gzip and unpacks it.
        http.setRawHeader("Accept-Encoding", "identity");
    }
    if (!request.body.isEmpty()) {
        http.setRawHeader("Content-Type", request.contentType);
    }
    if (request.method != Request::Method::Get) {
        http.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = http.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    http.setSslConfiguration(tls);
    return http;
}

} // namespace am::api
