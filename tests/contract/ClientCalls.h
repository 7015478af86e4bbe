// One typed call of the client for each operation of the contract.
#pragma once

#include "api/ApiClient.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <map>
#include <string>

namespace am::test {

/// What became of a call.
struct CallOutcome {
    core::Result<void> result;
    std::string nextCursor;
    int rows = -1;    ///< less than 0: the call gives no list
    int setAside = 0; ///< rows of a list that could not be read
};

/// Calls one operation with every field filled that the client can fill.
using ClientCall = std::function<QCoro::Task<CallOutcome>(api::ApiClient&)>;

/// By operation id.
const std::map<std::string, ClientCall>& clientCalls();

} // namespace am::test
