// Starting, draining and stopping the network thread.
#include "sync/NetworkThread.h"

#include <QTimer>

#include <chrono>

namespace am::sync {

NetworkThread::NetworkThread() : m_context(std::make_unique<QObject>()) {
    m_thread.setObjectName(QStringLiteral("network"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

NetworkThread::~NetworkThread() {
    if (m_thread.isRunning()) {
        close([] {}, [] {});
    }
}

void NetworkThread::runNow(const std::function<void()>& step) {
    Q_ASSERT(QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(
        m_context.get(), [&step] { step(); }, Qt::BlockingQueuedConnection);
}

void NetworkThread::close(std::function<void()> cancel, std::function<void()> dispose) {
    Q_ASSERT(QThread::currentThread() != &m_thread);
    m_closing = true;
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, cancel = std::move(cancel), dispose = std::move(dispose)] { drain(cancel, dispose); },
        Qt::QueuedConnection);
    m_thread.wait();
}

void NetworkThread::drain(const std::function<void()>& cancel, const std::function<void()>& dispose) {
    cancel();
    if (*m_running == 0) {
        dispose();
        m_thread.quit();
        return;
    }
    // A cancelled coroutine may still have to wait for the archive, or begin one more request; ask again
    // soon.
    constexpr std::chrono::milliseconds again{5};
    QTimer::singleShot(again, m_context.get(), [this, cancel, dispose] { drain(cancel, dispose); });
}

} // namespace am::sync
