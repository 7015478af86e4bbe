// Small things that benches share: times, futures, memory, and the rows of a table.
#pragma once

#include "core/Result.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace am::bench {

double secondsOf(const std::function<void()>& work);

/// The median of `times` runs of `work`, in seconds, after one that warms up.
double medianOf(int times, const std::function<void()>& work);

/// Runs the event loop until `isDone` or the patience of ten minutes ends; then throws std::runtime_error.
void spinUntil(const std::function<bool()>& isDone);

/// The value of a future; the event loop runs meanwhile. What failed is thrown.
template <class T>
T awaited(QFuture<store::StoreResult<T>> future) {
    spinUntil([&future] { return future.isFinished(); });
    const store::StoreResult<T> result = future.result();
    if (!result) {
        throw std::runtime_error(result.error().message.toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

template <class T>
T awaited(QFuture<core::Result<T>> future) {
    spinUntil([&future] { return future.isFinished(); });
    const core::Result<T> result = future.result();
    if (!result) {
        throw std::runtime_error(result.error().message.toStdString() + " " +
                                 result.error().code.toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return *result;
    }
}

/// Memory of this process in KiB: all of it that is in RAM, and the part that is no file's.
struct Memory {
    long resident = 0;
    long anonymous = 0;
};
Memory memoryOfThisProcess();

/// One line: what was measured, ours, the reference's, and ours divided by it.
void printHeading(const std::string& text);
void printRow(const std::string& what, const std::string& ours, const std::string& reference,
              const std::string& ratio);
std::string rowsPerSecond(double rows, double seconds);
std::string milliseconds(double seconds);
std::string times(double ratio);

} // namespace am::bench
