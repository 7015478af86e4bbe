// A listener for the sandbox's pushes, well-behaved or not.
#pragma once

#include "core/WebhookSignature.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace am::test {

class SandboxClient;

/// A push as it arrived. A value.
struct ReceivedPush {
    std::string path;
    std::map<std::string, std::string> headers; ///< lower-case names
    std::string body;
    nlohmann::json json; ///< discarded if the body is none

    /// The string at a JSON pointer; "<none>" if there is nothing.
    std::string at(const char* pointer) const;
    /// How the check of its signature goes, at the time of that signature.
    core::SignatureCheck check(const std::vector<std::string>& secrets) const;
    bool isSignedWith(const std::string& secret) const { return check({secret}).isOk(); }
};

/// What a push is answered with.
struct PushReply {
    enum class Manner : quint8 {
        Whole,
        CutOff,          ///< half of the body, then the connection closes
        CloseUnanswered, ///< the connection closes at once
        Stalls,          ///< half of the body, then silence, until `release` or the end of the listener
        NeverAnswer      ///< silence, until `release` or the end of the listener
    };
    int status = 200;
    std::string body;
    Manner manner = Manner::Whole;
    std::multimap<std::string, std::string> headers;
};

/// Listens on a free port of 127.0.0.1, on threads of its own. Everything may be called from any thread.
/// Every push is held against the API contract; one that breaks it fails the running test.
class PushListener {
public:
    PushListener();
    ~PushListener();
    PushListener(const PushListener&) = delete;
    PushListener& operator=(const PushListener&) = delete;

    std::string url(const std::string& path = "/hook") const;
    /// From now on.
    void answerWith(const PushReply& reply);
    /// Decides on each answer; runs on the listener's threads, and may call the sandbox.
    void answerBy(std::function<PushReply(const ReceivedPush&)> decide);
    /// In the order of arrival.
    std::vector<ReceivedPush> received() const;
    std::size_t count() const { return received().size(); }
    const ReceivedPush last() const { return received().back(); }
    void forget();
    /// Waits until so many have arrived since the last `forget`.
    void waitFor(std::size_t count) const;
    /// Ends all silences with a whole answer.
    void release();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Waits until everything that is to be pushed now has been.
void settlePushes(const SandboxClient& client);

} // namespace am::test
