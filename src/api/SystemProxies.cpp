// Asks the system, except for loopback.
#include "api/SystemProxies.h"

#include "api/HttpRequest.h"

namespace am::api {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery& query) {
    if (isLoopback(query.url())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    return systemProxyForQuery(query);
}

} // namespace am::api
