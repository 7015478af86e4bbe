// The thread on which api and sync run, and the door to it.
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <QCoro/QCoroTask>

#include <memory>
#include <type_traits>

namespace am::sync {

namespace detail {
template <class Task>
struct TaskValue;
template <class T>
struct TaskValue<QCoro::Task<T>> {
    using Type = T;
};
} // namespace detail

/// Owns the network thread. `run` may be called from any thread.
class NetworkThread {
public:
    NetworkThread();
    /// Stops the thread's event loop and waits for it. Objects that live there must be deleted first, with `run`.
    ~NetworkThread();
    NetworkThread(const NetworkThread&) = delete;
    NetworkThread& operator=(const NetworkThread&) = delete;

    /// Runs the coroutine `function()` on the network thread and gives its value. `function` is kept alive until its
    /// coroutine ends, so it may use its captures after a co_await.
    template <class Function>
    auto run(Function function) {
        using T = typename detail::TaskValue<std::invoke_result_t<Function>>::Type;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_context.get(), [promise, function = std::move(function)]() mutable { drive(std::move(function), promise); },
            Qt::QueuedConnection);
        return future;
    }

    QObject* context() const { return m_context.get(); }
    QThread* thread() { return &m_thread; }

private:
    template <class Function, class T>
    static QCoro::Task<void> drive(Function function, std::shared_ptr<QPromise<T>> promise) {
        if constexpr (std::is_void_v<T>) {
            co_await function();
        } else {
            promise->addResult(co_await function());
        }
        promise->finish();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
};

} // namespace am::sync
