// The sandbox as a program of its own, so that it does not share the bench's process.
#pragma once

#include <QProcess>
#include <QStringList>

#include <string>

namespace am::bench {

/// Started and ready once constructed; throws std::runtime_error if it does not come up. Ends with this
/// object.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList& arguments);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    const std::string& url() const { return m_url; }
    const std::string& key() const { return m_key; }

private:
    QProcess m_process;
    std::string m_url;
    std::string m_key;
};

} // namespace am::bench
