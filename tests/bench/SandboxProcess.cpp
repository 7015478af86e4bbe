// The sandbox as a program of its own, so that it does not share the bench's process.
#include "bench/SandboxProcess.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace am::bench {

namespace {
constexpr int patience = 300'000; // milliseconds; a million messages are made in seconds
} // namespace

SandboxProcess::SandboxProcess(const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(AM_SANDBOX_PROGRAM), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience)) {
            throw std::runtime_error("the sandbox did not start");
        }
    }
    const auto ready = nlohmann::json::parse(m_process.readLine().toStdString());
    m_url = ready.at("url").get<std::string>();
    m_key = ready.at("api_key").get<std::string>();
}

SandboxProcess::~SandboxProcess() {
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

} // namespace am::bench
