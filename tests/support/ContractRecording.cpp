// Holds what a program recorded against the contract.
#include "support/ContractRecording.h"

#include "sandbox/ExchangeRecord.h"
#include "support/ContractLog.h"
#include "support/ContractWatcher.h"

#include <fstream>

namespace am::test {

int watchRecording(const QString& file) {
    std::ifstream lines(file.toStdString());
    int count = 0;
    for (std::string line; std::getline(lines, line);) {
        if (const auto exchange = sandbox::exchangeOf(line)) {
            ++count;
            watchExchange(*exchange);
        } else {
            ContractLog::process().violated({"a recorded line is no exchange: " + line.substr(0, 200)});
        }
    }
    if (count == 0)
        ContractLog::process().violated({"nothing was recorded in " + file.toStdString()});
    ContractLog::process().failRunningTest();
    return count;
}

} // namespace am::test
