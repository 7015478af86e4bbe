// Where a push goes.
#include "sandbox/PushTarget.h"

#include <QUrl>

#include <algorithm>

namespace am::sandbox {

bool PushTarget::isLoopback() const {
    const bool numeric =
        std::all_of(host.begin(), host.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    return host == "localhost" || host == "::1" || (numeric && host.rfind("127.", 0) == 0);
}

std::string PushTarget::address() const {
    return host == "localhost" ? std::string("127.0.0.1") : host;
}

std::string PushTarget::authority() const {
    const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return port == (secure ? 443 : 80) ? name : name + ':' + std::to_string(port);
}

std::optional<PushTarget> pushTarget(const std::string& url) {
    // Only what may stand in a URL as it is; QUrl would quietly encode the rest.
    if (std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' || c == '\x7f'; }) ||
        url.find_first_of("\"<>\\^`{|}") != std::string::npos)
        return std::nullopt;
    const QUrl read(QString::fromStdString(url), QUrl::StrictMode);
    PushTarget target;
    target.secure = read.scheme() == QLatin1String("https");
    if (!read.isValid() || (!target.secure && read.scheme() != QLatin1String("http")) ||
        read.host().isEmpty() || !read.userInfo().isEmpty())
        return std::nullopt;
    target.host = read.host().toLower().toStdString();
    target.port = read.port(target.secure ? 443 : 80);
    target.path = read.path(QUrl::FullyEncoded).toStdString();
    if (target.path.empty())
        target.path = "/";
    if (read.hasQuery())
        target.path += '?' + read.query(QUrl::FullyEncoded).toStdString();
    return target;
}

bool isPushUrl(const std::string& url) {
    const auto target = pushTarget(url);
    // Assumption A40. The contract wants https; plain http to this computer is let through, because that is
    // where the sandbox's listeners are.
    return target && (target->secure || target->isLoopback());
}

} // namespace am::sandbox
