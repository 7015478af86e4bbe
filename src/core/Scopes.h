// The scopes a key may hold (schema Scope).
#pragma once

#include <QStringList>

namespace am::core {

/// All scopes named by the contract, in its order.
QStringList allScopes();

} // namespace am::core
