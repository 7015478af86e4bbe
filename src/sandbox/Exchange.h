// One request and its answer, whole, for whoever watches the sandbox.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace am::sandbox {

/// What went over the wire, before chaos cut any of it. The key is left out. A value.
struct Exchange {
    std::string method;
    std::string target;                                ///< path and query, still encoded
    std::map<std::string, std::string> requestHeaders; ///< lower-case names; without Authorization
    std::string requestBody;
    int status = 0;
    std::map<std::string, std::string> answerHeaders; ///< lower-case names
    std::string answerBody;
};

/// Called once per answered request, from the sandbox's threads, several at a time; not under its lock.
using ExchangeWatcher = std::function<void(const Exchange&)>;

} // namespace am::sandbox
