// Resumes the waiting coroutine exactly once.
#include "api/Pause.h"

#include "api/CancelSource.h"

#include <QNetworkReply>

#include <algorithm>
#include <limits>
#include <utility>

namespace am::api {

Pause::Pause(QSet<Pause*>& running) : m_running(running) {
    m_running.insert(this);
}

Pause::~Pause() {
    if (!m_hasEnded) {
        m_running.remove(this);
    }
}

void Pause::untilFinished(const QNetworkReply* reply) {
    if (reply->isFinished()) {
        wake();
    } else {
        connect(
            reply, &QNetworkReply::finished, this, [this] { end(End::Finished); }, Qt::QueuedConnection);
    }
}

void Pause::wake() {
    QMetaObject::invokeMethod(
        this, [this] { end(End::Finished); }, Qt::QueuedConnection);
}

void Pause::orCancelledBy(const CancelToken& token) {
    if (!token.signal()) {
        return;
    }
    connect(token.signal(), &CancelSignal::raised, this, &Pause::giveUp, Qt::QueuedConnection);
    if (token.isCancelled()) { // perhaps before we listened
        QMetaObject::invokeMethod(this, &Pause::giveUp, Qt::QueuedConnection);
    }
}

void Pause::atMost(std::chrono::milliseconds span) {
    constexpr qint64 longest = std::numeric_limits<int>::max();
    startTimer(int(std::clamp<qint64>(span.count(), 0, longest)));
}

void Pause::timerEvent(QTimerEvent*) {
    end(End::TimeOver);
}

void Pause::end(End how) {
    if (m_hasEnded) {
        return;
    }
    m_hasEnded = true;
    m_end = how;
    m_running.remove(this);
    if (m_waiting) {
        // Destroys this object as soon as the coroutine leaves its scope.
        std::exchange(m_waiting, {}).resume();
    }
}

} // namespace am::api
