// Size and seed of a sweep, and the program it kills.
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <random>

namespace am::tests {

/// The value after `--name` on the command line, taken off it, so that QtTest does not see it.
inline int takeOption(QStringList& arguments, const QString& name, int otherwise) {
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size()) {
        return otherwise;
    }
    const int value = arguments[at + 1].toInt();
    arguments.remove(at, 2);
    return value;
}

/// How a program ended.
struct Ended {
    bool isKilled = false;
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Waits for its end, or kills it after `patience` milliseconds.
inline Ended runProgram(const QString& program, const QStringList& arguments, int patience = 60'000,
                        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(-1);
    }
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace am::tests
