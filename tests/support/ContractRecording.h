// Holds what programs and embedded sandboxes recorded against the contract.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace am::test {

/// A file to record in. While this lives, the embedded sandbox of consoles (in this process, or started by
/// it) uses the file unasked; agentmessage-sandbox gets it with --record. What is recorded counts as if it
/// had happened in this process: a violation fails the test. Test's thread.
class ContractRecording {
public:
    ContractRecording();
    /// Checks what is left.
    ~ContractRecording();
    ContractRecording(const ContractRecording&) = delete;
    ContractRecording& operator=(const ContractRecording&) = delete;

    QString file() const;
    /// Checks what was recorded since the last call, and gives how many exchanges that were.
    int check();

private:
    QTemporaryDir m_folder;
    qint64 m_checkedTo = 0;
};

} // namespace am::test
