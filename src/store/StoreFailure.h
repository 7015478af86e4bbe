// How a failed statement leaves the code that ran it.
#pragma once

#include "store/StoreResult.h"

#include <QString>

#include <exception>

class QSqlError;

namespace am::store {

/// Thrown inside the store, caught where a session ends (WriterThread, ReaderPool) and turned into a
/// StoreResult. Never leaves the layer.
class StoreFailure : public std::exception {
public:
    explicit StoreFailure(StoreError error);
    StoreFailure(const QSqlError& error, const QString& file);

    const StoreError& error() const { return m_error; }
    const char* what() const noexcept override { return "store operation failed"; }

private:
    StoreError m_error;
};

} // namespace am::store
