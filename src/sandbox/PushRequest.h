// The HTTP requests of pushes, with a time limit and a way to cut them off.
#pragma once

#include "sandbox/PushQueue.h"
#include "sandbox/PushTarget.h"

#include <chrono>
#include <memory>

namespace am::sandbox {

/// Makes the requests. Any thread, several at a time.
class PushRequests {
public:
    /// `limit` is for the whole of a request, from connecting to the last byte of the answer.
    explicit PushRequests(std::chrono::milliseconds limit);
    ~PushRequests();
    PushRequests(const PushRequests&) = delete;
    PushRequests& operator=(const PushRequests&) = delete;

    /// Posts and waits for the answer. Redirects are not followed.
    PushResult post(const PushTarget& target, const PushAttempt& attempt);
    /// Ends all running requests, and refuses new ones.
    void cancelAll();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace am::sandbox
