// Holds what goes over the wire in tests against the contract; a violation fails the test.
#pragma once

#include "sandbox/Exchange.h"
#include "support/ContractChecks.h"

namespace am::test {

/// For SandboxOptions::watcher: checks every exchange.
sandbox::ExchangeWatcher contractWatcher();
void watchExchange(const sandbox::Exchange& exchange);
/// A request of our client to a server that is not the sandbox.
void watchClientRequest(const WireRequest& request);
/// A push that came in; header names in lower case.
void watchPush(const std::map<std::string, std::string>& headers, const std::string& body);

} // namespace am::test
