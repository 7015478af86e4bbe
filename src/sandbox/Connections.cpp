// Closes connections the HTTP library keeps to itself.
#include "sandbox/Connections.h"

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#endif

#include <algorithm>

namespace am::sandbox {

#ifdef Q_OS_UNIX
namespace {
/// The port of one end of a connected TCP socket, or -1. `name` is getsockname or getpeername.
template <class Name>
int portOf(int descriptor, Name name) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (name(descriptor, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return -1;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
    return -1;
}

/// Shuts down the connections to `localPort`; only those from `remotePort` unless it is 0.
int cut(quint16 localPort, int remotePort) {
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int highest = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 65536));
    int count = 0;
    for (int descriptor = 3; descriptor < highest; ++descriptor) {
        const int peer = portOf(descriptor, ::getpeername);
        if (peer < 0 || portOf(descriptor, ::getsockname) != localPort ||
            (remotePort != 0 && peer != remotePort))
            continue;
        if (::shutdown(descriptor, SHUT_RDWR) == 0)
            ++count;
    }
    return count;
}
} // namespace

bool cutConnection(quint16 localPort, int remotePort) {
    return cut(localPort, remotePort) > 0;
}

void cutAllConnections(quint16 localPort) {
    cut(localPort, 0);
}
#else
bool cutConnection(quint16, int) {
    return false;
}

void cutAllConnections(quint16) {}
#endif

} // namespace am::sandbox
