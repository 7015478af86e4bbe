// Which proxy a request goes through.
#pragma once

#include <QNetworkProxyFactory>

namespace am::api {

/// What the system is set to, and nothing for loopback: the sandbox is never asked through a proxy.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
};

} // namespace am::api
