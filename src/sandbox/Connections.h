// Closes connections the HTTP library keeps to itself.
#pragma once

#include <QtGlobal>

namespace am::sandbox {

/// Cuts the connection this process holds from `remotePort` to its own `localPort`, so that the peer gets no
/// answer at all. False where that cannot be done (other systems than POSIX ones).
bool cutConnection(quint16 localPort, int remotePort);
/// Cuts every accepted connection of `localPort`.
void cutAllConnections(quint16 localPort);

} // namespace am::sandbox
