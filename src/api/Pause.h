// Where a coroutine of the client waits, so that it can be ended early.
#pragma once

#include <QObject>
#include <QSet>

#include <chrono>
#include <coroutine>

class QNetworkReply;

namespace am::api {

class CancelToken;

/// Lives in a coroutine's frame; `co_await pause.ended()` resumes when the reply has finished or wake() was
/// called, the time is over, or it is given up. Replies, wake() and tokens wake it through the event loop,
/// never from inside their own code: the awaiting code may then even destroy the client. giveUp() wakes it at
/// once, which works without an event loop, too.
class Pause : public QObject {
    Q_OBJECT
public:
    enum class End : quint8 { Finished, TimeOver, GivenUp };

    /// Adds itself to `running` until it ends.
    explicit Pause(QSet<Pause*>& running);
    ~Pause() override;

    void untilFinished(const QNetworkReply* reply);
    void atMost(std::chrono::milliseconds span);
    /// Gives up when the token's source cancels; from any thread.
    void orCancelledBy(const CancelToken& token);
    /// Ends with Finished, soon.
    void wake();
    void giveUp() { end(End::GivenUp); }

    /// To be awaited, once.
    auto ended() noexcept {
        struct Awaiter {
            Pause* pause;
            bool await_ready() const noexcept { return pause->m_hasEnded; }
            void await_suspend(std::coroutine_handle<> waiting) const noexcept { pause->m_waiting = waiting; }
            End await_resume() const noexcept { return pause->m_end; }
        };
        return Awaiter{this};
    }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void end(End how);

    QSet<Pause*>& m_running;
    std::coroutine_handle<> m_waiting;
    End m_end = End::Finished;
    bool m_hasEnded = false;
};

} // namespace am::api
