// Hands the answer of another thread to a function on the owner's thread.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace am::models {

/// Calls `handler(value)` on the owner's thread when the future has its value. Not called if the owner is
/// gone by then or the future was cancelled.
template <class T, class Handler>
void onAnswer(QObject* owner, const QFuture<T>& future, Handler handler) {
    auto* watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
                             handler(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace am::models
