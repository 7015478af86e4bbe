// Holds what programs and embedded sandboxes recorded against the contract.
#include "support/ContractRecording.h"

#include "sandbox/ExchangeRecord.h"
#include "support/ContractLog.h"
#include "support/ContractWatcher.h"

#include <QFile>

namespace am::test {

namespace {
constexpr const char* variable = "AGENTMESSAGE_SANDBOX_RECORD";
}

ContractRecording::ContractRecording() {
    qputenv(variable, file().toUtf8());
}

ContractRecording::~ContractRecording() {
    check();
    qunsetenv(variable);
}

QString ContractRecording::file() const {
    return m_folder.filePath(QStringLiteral("exchanges.jsonl"));
}

int ContractRecording::check() {
    QFile lines(file());
    int count = 0;
    if (lines.open(QIODevice::ReadOnly) && lines.seek(m_checkedTo)) {
        for (QByteArray line = lines.readLine(); line.endsWith('\n'); line = lines.readLine()) {
            m_checkedTo += line.size();
            ++count;
            const auto exchange = sandbox::exchangeOf(line.toStdString());
            if (exchange)
                watchExchange(*exchange);
            else
                ContractLog::process().violated(
                    {"a recorded line is no exchange: " + line.left(200).toStdString()});
        }
    }
    ContractLog::process().failRunningTest();
    return count;
}

} // namespace am::test
