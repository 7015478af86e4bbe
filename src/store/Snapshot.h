// One look at a profile's files from outside its Archive.
#pragma once

#include "store/ReadSession.h"
#include "store/StoreResult.h"

#include <QString>

#include <functional>
#include <optional>
#include <type_traits>

namespace am::store {

namespace detail {
std::optional<StoreError> inSnapshot(const QString& folder, const std::function<bool()>& isCancelled,
                                     const std::function<void(ReadSession&)>& step);
} // namespace detail

/// Of the archives that `readSnapshot` reads: this console's.
int archiveVersion();

/// Runs `function(ReadSession&)` on the calling thread over a connection of its own, in one read-only
/// transaction: it sees the files as they were when it began, whatever is written meanwhile, by this process
/// or another. Nothing is created or migrated; files of another version are refused (OlderVersion,
/// NewerVersion). `isCancelled` is asked while SQLite works; once it says yes the result is Closed. Blocks;
/// not for the UI thread.
template <class Function>
auto readSnapshot(const QString& folder, const std::function<bool()>& isCancelled, Function function)
    -> StoreResult<std::invoke_result_t<Function, ReadSession&>> {
    std::optional<std::invoke_result_t<Function, ReadSession&>> value;
    const auto error = detail::inSnapshot(folder, isCancelled,
                                          [&](ReadSession& session) { value.emplace(function(session)); });
    if (error) {
        return tl::make_unexpected(*error);
    }
    return StoreResult<std::invoke_result_t<Function, ReadSession&>>(tl::in_place, std::move(*value));
}

} // namespace am::store
