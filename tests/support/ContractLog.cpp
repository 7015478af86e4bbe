// What the tests of this process did with the contract, and what broke it.
#include "support/ContractLog.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <utility>

namespace am::test {

namespace {

const char* textOf(ContractSide side) {
    switch (side) {
        case ContractSide::Client:
            return "client";
        case ContractSide::Sandbox:
            return "sandbox";
        case ContractSide::Push:
            return "push";
    }
    return "";
}

} // namespace

ContractLog::ContractLog() {
    std::atexit(endOfProcess);
}

ContractLog& ContractLog::process() {
    // Never destroyed: the end of the process still asks it.
    static ContractLog* const log = new ContractLog;
    return *log;
}

void ContractLog::saw(ContractSide side, const std::string& operation, int status, const std::string& code) {
    const std::string line =
        std::string(textOf(side)) + '\t' + operation + '\t' + std::to_string(status) + '\t' + code;
    const std::lock_guard lock(m_mutex);
    ++m_seen[line];
}

void ContractLog::violated(const std::vector<std::string>& violations) {
    if (violations.empty())
        return;
    bool isNew = false;
    {
        const std::lock_guard lock(m_mutex);
        m_pending.insert(m_pending.end(), violations.begin(), violations.end());
        isNew = !std::exchange(m_isAnnounced, true);
    }
    // Whoever waits in the event loop learns of it at once; the others, when a fixture asks.
    if (isNew && QCoreApplication::instance())
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [this] { failRunningTest(); }, Qt::QueuedConnection);
}

void ContractLog::failRunningTest() {
    const QCoreApplication* application = QCoreApplication::instance();
    if (!application || QThread::currentThread() != application->thread())
        return;
    std::vector<std::string> pending;
    {
        const std::lock_guard lock(m_mutex);
        m_isAnnounced = false;
        if (m_pending.empty() || !QTest::currentTestFunction())
            return;
        pending.swap(m_pending);
    }
    std::string text = "Against the contract:";
    for (const std::string& violation : pending)
        text += "\n    " + violation;
    QTest::qFail(text.c_str(), __FILE__, __LINE__);
}

void ContractLog::append() const {
    const char* folder = std::getenv("AM_CONTRACT_LOG");
    if (!folder || !*folder || m_seen.empty())
        return;
    const std::string process = std::to_string(QCoreApplication::applicationPid());
    std::ofstream file(std::string(folder) + '/' + process + ".tsv", std::ios::app);
    for (const auto& [line, times] : m_seen)
        file << line << '\t' << times << '\n';
}

void ContractLog::endOfProcess() {
    const ContractLog& log = process();
    const std::lock_guard lock(log.m_mutex);
    log.append();
    if (log.m_pending.empty())
        return;
    std::fprintf(stderr, "FAIL!  : violations of the contract after the last test function:\n");
    for (const std::string& violation : log.m_pending)
        std::fprintf(stderr, "    %s\n", violation.c_str());
    std::fflush(nullptr);
    std::_Exit(1);
}

} // namespace am::test
