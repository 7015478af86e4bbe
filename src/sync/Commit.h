// Writing to and reading from the archive inside coroutines of the network thread.
#pragma once

#include "core/ErrorCodes.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>

#include <type_traits>

namespace am::sync {

/// The code under which the screens know it; Unknown for a defect of ours.
inline core::ErrorCode storageCode(store::StoreError::Kind kind) {
    switch (kind) {
        case store::StoreError::Kind::Full:
            return core::ErrorCode::DiskFull;
        case store::StoreError::Kind::ReadOnly:
            return core::ErrorCode::ArchiveReadOnly;
        case store::StoreError::Kind::Locked:
            return core::ErrorCode::ArchiveLocked;
        case store::StoreError::Kind::Damaged:
            return core::ErrorCode::ArchiveDamaged;
        case store::StoreError::Kind::Sql:
        case store::StoreError::Kind::NewerVersion:
        case store::StoreError::Kind::OlderVersion:
        case store::StoreError::Kind::Closed:
            return core::ErrorCode::Unknown;
    }
    return core::ErrorCode::Unknown;
}

/// A failure of the archive or ledger, in the terms the screens know.
inline core::ApiError storageError(const store::StoreError& error) {
    core::ApiError result;
    result.code = core::codeText(storageCode(error.kind));
    result.kind = error.kind == store::StoreError::Kind::Closed ? core::ApiError::Kind::Cancelled
                                                                : core::ApiError::Kind::Storage;
    result.message = error.message;
    result.operation = error.file;
    return result;
}

template <class T>
core::Result<T> failure(core::ApiError error) {
    return core::Result<T>(tl::unexpect, std::move(error));
}

template <class T>
core::Result<T> fromStore(store::StoreResult<T> stored) {
    if (!stored) {
        return failure<T>(storageError(stored.error()));
    }
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        return core::Result<T>(std::move(*stored));
    }
}

/// Runs `function(WriteTransaction&)` in one transaction and waits for its commit.
template <class Function, class T = std::invoke_result_t<Function, store::WriteTransaction&>>
QCoro::Task<core::Result<T>> commit(store::Archive* archive, Function function) {
    QFuture<store::StoreResult<T>> written = archive->write(std::move(function));
    store::StoreResult<T> stored = co_await written;
    co_return fromStore<T>(std::move(stored));
}

/// Runs `function(ReadSession&)` and waits for its value.
template <class Function, class T = std::invoke_result_t<Function, store::ReadSession&>>
QCoro::Task<core::Result<T>> look(store::Archive* archive, Function function) {
    QFuture<store::StoreResult<T>> read = archive->read(std::move(function));
    store::StoreResult<T> stored = co_await read;
    co_return fromStore<T>(std::move(stored));
}

} // namespace am::sync
