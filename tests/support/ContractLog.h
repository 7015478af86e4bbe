// What the tests of this process did with the contract, and what broke it.
#pragma once

#include <QtGlobal>

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace am::test {

/// Who did what the contract names.
enum class ContractSide : quint8 {
    Client,  ///< our client asked
    Sandbox, ///< the sandbox answered
    Push     ///< the sandbox pushed
};

/// One per process, for a violation must outlive the fixture that saw it. A violation fails the test function
/// that runs when it is noticed; one that no function could be failed for any more makes the program end with
/// a status other than 0. Any thread.
///
/// At its end the program appends what it saw to a file of the folder AM_CONTRACT_LOG, if that is set: lines
/// of `side TAB operation TAB status TAB code TAB times`.
class ContractLog {
public:
    static ContractLog& process();

    void saw(ContractSide side, const std::string& operation, int status, const std::string& code);
    void violated(const std::vector<std::string>& violations);
    /// Fails the running test function for what came up since the last call. Does nothing off the test's
    /// thread.
    void failRunningTest();

    ContractLog(const ContractLog&) = delete;
    ContractLog& operator=(const ContractLog&) = delete;

private:
    ContractLog();
    static void endOfProcess();
    void append() const;

    mutable std::mutex m_mutex;
    std::vector<std::string> m_pending;
    bool m_isAnnounced = false; ///< a call of failRunningTest is on its way
    std::map<std::string, int> m_seen;
};

} // namespace am::test
