// The line that no exception of the store crosses.
#pragma once

#include "store/StoreFailure.h"

#include <exception>
#include <optional>

namespace am::store {

/// Runs `session` and gives how it ended: nothing if well, otherwise the failure, whatever was thrown.
template <class Session>
std::optional<StoreError> endOfSession(const QString& file, Session session) {
    try {
        session();
        return std::nullopt;
    } catch (const StoreFailure& failure) {
        return failure.error();
    } catch (const std::exception& exception) {
        return StoreError{StoreError::Kind::Sql, QString::fromUtf8(exception.what()), file};
    } catch (...) {
        return StoreError{StoreError::Kind::Sql, QStringLiteral("an unknown exception"), file};
    }
}

} // namespace am::store
