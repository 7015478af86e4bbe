// Lets whoever asked for something take it back.
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace am::api {

/// What a source and its tokens share.
class CancelSignal : public QObject {
    Q_OBJECT
public:
    bool isRaised() const { return m_isRaised; }
    void raise();

Q_SIGNALS:
    void raised();

private:
    std::atomic<bool> m_isRaised = false;
};

/// Travels with a request. A value; a token made without a source never cancels.
class CancelToken {
public:
    CancelToken() = default;

    bool isCancelled() const { return m_signal && m_signal->isRaised(); }
    /// Raised once, on the thread that cancels; null without a source.
    CancelSignal* signal() const { return m_signal.get(); }

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<CancelSignal> signal) : m_signal(std::move(signal)) {}

    std::shared_ptr<CancelSignal> m_signal;
};

/// Held by whoever wants the answer: cancels all requests that carry its token when told so, and when it
/// goes. Any thread.
class CancelSource {
public:
    CancelSource();
    ~CancelSource();
    CancelSource(CancelSource&&) noexcept = default;
    CancelSource& operator=(CancelSource&& other) noexcept;
    CancelSource(const CancelSource&) = delete;
    CancelSource& operator=(const CancelSource&) = delete;

    CancelToken token() const { return CancelToken(m_signal); }
    void cancel();

private:
    std::shared_ptr<CancelSignal> m_signal;
};

} // namespace am::api
