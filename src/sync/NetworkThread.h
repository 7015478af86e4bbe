// The thread on which api and sync run, and the door to it.
#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <QCoro/QCoroTask>

#include <atomic>
#include <functional>
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

template <class T>
struct IsResult : std::false_type {};
template <class T>
struct IsResult<core::Result<T>> : std::true_type {};

/// The promise behind one `run`. Counts as running while it lives, and never leaves its future without an
/// answer: a core::Result that nobody gave is Cancelled.
template <class T>
class Answer {
public:
    explicit Answer(std::shared_ptr<std::atomic<int>> running) : m_running(std::move(running)) {
        ++*m_running;
        m_promise.start();
    }
    ~Answer() {
        if constexpr (IsResult<T>::value) {
            if (!m_given) {
                core::ApiError error;
                error.kind = core::ApiError::Kind::Cancelled;
                m_promise.addResult(T(tl::unexpect, std::move(error)));
            }
        }
        m_promise.finish();
        --*m_running;
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    QFuture<T> future() const { return m_promise.future(); }

    template <class Value>
    void give(Value&& value) {
        m_promise.addResult(std::forward<Value>(value));
        m_given = true;
    }

private:
    QPromise<T> m_promise;
    bool m_given = false;
    std::shared_ptr<std::atomic<int>> m_running;
};

} // namespace detail

/// Owns the network thread. `run` may be called from any thread while the object lives.
class NetworkThread {
public:
    NetworkThread();
    /// Stops the thread's event loop and waits for it. Objects that live there must be deleted first, with
    /// `close`.
    ~NetworkThread();
    NetworkThread(const NetworkThread&) = delete;
    NetworkThread& operator=(const NetworkThread&) = delete;

    /// Runs the coroutine `function()` on the network thread and gives its value. `function` is kept alive
    /// until its coroutine ends, so it may use its captures after a co_await. The future always finishes;
    /// after `refuse` or `close` a core::Result is Cancelled at once.
    template <class Function>
    auto run(Function function) {
        using T = typename detail::TaskValue<std::invoke_result_t<Function&>>::Type;
        auto answer = std::make_shared<detail::Answer<T>>(m_running);
        auto future = answer->future();
        if (!m_closing) {
            QMetaObject::invokeMethod(
                m_context.get(),
                [answer = std::move(answer), function = std::move(function)]() mutable {
                    drive(std::move(function), std::move(answer));
                },
                Qt::QueuedConnection);
        }
        return future;
    }

    /// Runs `step` on the network thread and waits for it; not to be called there.
    void runNow(const std::function<void()>& step);

    /// From now on nothing new is taken. Any thread.
    void refuse() { m_closing = true; }
    /// Ends all work: calls `cancel` on the network thread until every coroutine begun with `run` has ended,
    /// then `dispose`, then stops the thread and waits for it. Called once, from outside the network thread.
    void close(std::function<void()> cancel, std::function<void()> dispose);

    /// Has the end begun? Nothing that cannot be taken back should be started any more.
    bool isClosing() const { return m_closing; }

    QObject* context() const { return m_context.get(); }
    QThread* thread() { return &m_thread; }

private:
    template <class Function, class T>
    static QCoro::Task<void> drive(Function function, std::shared_ptr<detail::Answer<T>> answer) {
        if constexpr (std::is_void_v<T>) {
            co_await function();
        } else {
            answer->give(co_await function());
        }
    }

    void drain(const std::function<void()>& cancel, const std::function<void()>& dispose);

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::shared_ptr<std::atomic<int>> m_running = std::make_shared<std::atomic<int>>(0);
    std::atomic<bool> m_closing = false;
};

} // namespace am::sync
