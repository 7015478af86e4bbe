// Holds what goes over the wire in tests against the contract; a violation fails the test.
#include "support/ContractWatcher.h"

#include "support/ContractLog.h"

namespace am::test {

void watchExchange(const sandbox::Exchange& exchange) {
    const Verdict verdict = checkExchange(exchange);
    ContractLog& log = ContractLog::process();
    if (verdict.operation) {
        log.saw(ContractSide::Sandbox, verdict.operation->id, exchange.status, verdict.code);
        if (verdict.sender == Sender::Console)
            log.saw(ContractSide::Client, verdict.operation->id, exchange.status, verdict.code);
    }
    log.violated(verdict.violations);
}

sandbox::ExchangeWatcher contractWatcher() {
    return watchExchange;
}

void watchClientRequest(const WireRequest& request) {
    const Verdict verdict = checkRequest(request, Sender::Console);
    ContractLog& log = ContractLog::process();
    if (verdict.operation)
        log.saw(ContractSide::Client, verdict.operation->id, 0, {});
    log.violated(verdict.violations);
    log.failRunningTest();
}

void watchPush(const std::map<std::string, std::string>& headers, const std::string& body) {
    const Verdict verdict = checkPush(headers, body);
    ContractLog& log = ContractLog::process();
    if (verdict.operation)
        log.saw(ContractSide::Push, verdict.operation->id, 0, {});
    log.violated(verdict.violations);
}

} // namespace am::test
