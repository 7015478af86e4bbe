// Sends what is ready to be pushed.
#pragma once

#include "sandbox/PushQueue.h"
#include "sandbox/SandboxOptions.h"

#include <memory>

namespace am::sandbox {

class World;

/// The threads that push: one with a virtual clock, so that everything happens in order; several with the
/// real one, so that a slow listener does not hold up the others. A request runs without the world's mutex,
/// so that its listener may call back.
class PushSender {
public:
    PushSender(World& world, const SandboxOptions& options);
    /// Stops.
    ~PushSender();
    PushSender(const PushSender&) = delete;
    PushSender& operator=(const PushSender&) = delete;

    void start();
    /// Cuts running requests off, whatever their listeners do; what was not answered stays in the queue.
    void stop();

    /// Something has become ready. Under the world's mutex.
    void wake();
    enum class Quiet : quint8 { Reached, Stopped };
    /// Waits until nothing is ready and no request runs; if new pushes keep coming, until those that were
    /// ready at first and a good many more have ended. Called with the world's mutex held, which is let go
    /// meanwhile.
    Quiet waitUntilQuiet();
    /// Makes one request and waits for its end. Called with the world's mutex held, which is let go
    /// meanwhile.
    PushResult sendNow(const PushAttempt& attempt);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace am::sandbox
