// SQLite's pointers as Qt's driver hands them out.
#pragma once

#include <QVariant>

#include <cstring>

namespace am::store {

/// The pointer inside of a variant of Qt's driver; null if it holds something else. `type` is its name there,
/// such as "sqlite3*".
template <class Pointer>
Pointer driverPointer(const QVariant& variant, const char* type) {
    const bool isOne = variant.isValid() && std::strcmp(variant.typeName(), type) == 0;
    return isOne ? *static_cast<const Pointer*>(variant.constData()) : nullptr;
}

} // namespace am::store
