// Holds what a program recorded against the contract.
#pragma once

#include <QString>

namespace am::test {

/// Checks every exchange that a program recorded (agentmessage-sandbox --record,
/// AGENTMESSAGE_SANDBOX_RECORD), as if it had happened in this process. Gives how many there were; none, or a
/// line that is no exchange, is a violation.
int watchRecording(const QString& file);

} // namespace am::test
