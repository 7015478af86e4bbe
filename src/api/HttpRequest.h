// How a request looks on the wire, and where one may go.
#pragma once

#include "api/Request.h"
#include "core/SecretKey.h"

#include <QNetworkRequest>

namespace am::api {

/// Is this host this computer? Then http:// is allowed, and no proxy stands between.
bool isLoopback(const QUrl& url);

/// Is this a base URL we may send a key to? https, or http on loopback; no user info, query or fragment.
bool isAcceptableBaseUrl(const QUrl& url);

/// May media go to this URL, named by the API at `baseUrl`? https, or http on loopback if the API itself is
/// on loopback; no user info.
bool isAcceptableUploadUrl(const QUrl& url, const QUrl& baseUrl);

/// Where the request goes: its path and query under `baseUrl`, or its own place if it is an upload.
QUrl urlOf(const Request& request, const QUrl& baseUrl);

/// URL, headers and rules of the request: TLS 1.2 or newer, no redirects, cookies or caches. Uploads go
/// without the key.
QNetworkRequest httpRequest(const Request& request, const QUrl& baseUrl, const core::SecretKey& key);

} // namespace am::api
