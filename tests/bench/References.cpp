// The catch-up as others would write it: a shell loop and a Python script.
#include "bench/References.h"

#include "bench/BenchTools.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace am::bench {

namespace {
constexpr int patience = 600'000; // milliseconds
} // namespace

const Reference& curlLoop() {
    static const Reference reference{
        "curl, jq and sqlite3",
        QStringLiteral("catch_up.sh"),
        {QStringLiteral("sh"), QStringLiteral("curl"), QStringLiteral("jq"), QStringLiteral("sqlite3")}};
    return reference;
}

const Reference& pythonScript() {
    static const Reference reference{
        "Python, commit per page", QStringLiteral("catch_up.py"), {QStringLiteral("python3")}};
    return reference;
}

std::optional<StageResult> runReference(const Reference& reference, const std::string& url,
                                        const std::string& key, qint64 most) {
    for (const QString& program : reference.programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            printRow(reference.name, "skipped:", program.toStdString(), "missing");
            return std::nullopt;
        }
    }
    const QTemporaryDir folder;
    const bool isShell = reference.script.endsWith(QStringLiteral(".sh"));
    const QString place = isShell ? folder.path() : folder.filePath(QStringLiteral("archive.sqlite"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(reference.programs.front(),
                  {QStringLiteral(AM_BENCH_REFERENCES "/") + reference.script, QString::fromStdString(url),
                   QString::fromStdString(key), place, QString::number(most)});
    process.waitForFinished(patience);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || words.size() != 2) {
        throw std::runtime_error(reference.name + " failed");
    }
    return StageResult{words[0].toLongLong(), words[1].toDouble()};
}

} // namespace am::bench
