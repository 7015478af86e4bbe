// Catching up, reading, exporting, stalls and memory of archives of several sizes, each beside a reference of
// the same run.
#include "bench/BenchTools.h"
#include "bench/Desk.h"
#include "bench/Exporting.h"
#include "bench/Reading.h"
#include "bench/References.h"
#include "bench/SandboxProcess.h"
#include "bench/Stages.h"
#include "bench/StallWatch.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace {

using namespace am;
using namespace am::bench;

/// The shell loop is measured on a part of a large world; it gets no faster on the rest.
constexpr qint64 mostForCurl = 20'000;
constexpr qint64 smallArchive = 1'000;
constexpr double frame = 0.016; // seconds

QStringList largeWorld(qint64 messages) {
    return {QStringLiteral("--world"), QStringLiteral("large"),   QStringLiteral("--messages"),
            QString::number(messages), QStringLiteral("--clock"), QStringLiteral("virtual")};
}

/// Copies the whole world into a new profile in `folder`.
StageResult catchUp(const SandboxProcess& sandbox, const QString& folder) {
    const auto workspace = openWorkspace(folder, sandbox.url(), sandbox.key());
    const sync::SyncSummary summary = awaited(workspace->syncOnce());
    return {summary.outbound + summary.inbound, summary.seconds};
}

void measureCatchUp(const SandboxProcess& sandbox, const QString& folder, qint64 messages) {
    const StageResult ours = catchUp(sandbox, folder);
    const double speed = double(ours.rows) / ours.seconds;
    const std::string figure = rowsPerSecond(double(ours.rows), ours.seconds);

    const std::pair<const Reference&, qint64> references[] = {{curlLoop(), mostForCurl},
                                                              {pythonScript(), messages}};
    for (const auto& [reference, most] : references) {
        const auto theirs = runReference(reference, sandbox.url(), sandbox.key(), std::min(messages, most));
        if (theirs) {
            printRow("catch-up / " + reference.name, figure,
                     rowsPerSecond(double(theirs->rows), theirs->seconds),
                     times(speed * theirs->seconds / double(theirs->rows)));
        }
    }

    QList<QList<core::Message>> batches;
    const StageResult fetched = fetchAll(sandbox.url(), sandbox.key(), batches);
    const QTemporaryDir archive;
    const StageResult written = writeAll(archive.path(), batches);
    for (const auto& [name, stage] :
         {std::pair("fetching and decoding alone", fetched), std::pair("writing alone", written)}) {
        printRow(std::string("catch-up / ") + name, figure, rowsPerSecond(double(stage.rows), stage.seconds),
                 times(speed * stage.seconds / double(stage.rows)));
    }
}

void measureStalls(const SandboxProcess& sandbox) {
    const QTemporaryDir folder;
    const auto workspace = openWorkspace(folder.path(), sandbox.url(), sandbox.key());
    Desk desk(*workspace);
    desk.followNewestThread();
    desk.settle();
    StallWatch watch;
    const sync::SyncSummary summary = awaited(workspace->syncOnce());
    printRow("catch-up with list, thread, log and overview open",
             rowsPerSecond(double(summary.outbound + summary.inbound), summary.seconds), "", "");
    printRow("  UI thread's longest time away / a frame", milliseconds(watch.longestSeconds()),
             milliseconds(frame), times(watch.longestSeconds() / frame));
    printRow("  of it busy itself / a frame", milliseconds(watch.longestBusySeconds()), milliseconds(frame),
             times(watch.longestBusySeconds() / frame));
}

void measureOpening(const QString& full, const QString& small) {
    const Opening reference = openingOf(small, longestThread(small));
    for (const Thread& thread : {longestThread(full), usualThread(full)}) {
        const Opening ours = openingOf(full, thread);
        printRow("opening a thread of " + std::to_string(thread.messages) + " / of 100 in an archive of " +
                     std::to_string(smallArchive),
                 milliseconds(ours.seconds), milliseconds(reference.seconds),
                 times(ours.seconds / reference.seconds));
        printRow("  UI thread busy at a stretch / a frame", milliseconds(ours.busySeconds),
                 milliseconds(frame), times(ours.busySeconds / frame));
    }
}

void measureSearch(const QString& folder) {
    for (const Search& search : {searchOfRareWord(folder), searchOfCommonWord(folder)}) {
        printRow("first 50 of " + std::to_string(search.hits) + " hits of \"" + search.word +
                     "\" / bare FTS5 query",
                 milliseconds(search.ours), milliseconds(search.bare), times(search.ours / search.bare));
    }
}

void measureExport(const QString& folder) {
    const ExportTimes taken = exportTimes(folder);
    const double rows = double(taken.rows);
    for (const auto& [name, theirs] :
         {std::pair("export to CSV / sqlite3 -csv, columns as stored", taken.asStored),
          std::pair("export to CSV / sqlite3 -csv, the same values", taken.sameValues)}) {
        if (theirs) {
            printRow(name, rowsPerSecond(rows, taken.ours), rowsPerSecond(rows, *theirs),
                     times(*theirs / taken.ours));
        } else {
            printRow(name, rowsPerSecond(rows, taken.ours), "skipped:", "missing");
        }
    }
}

/// Memory of a new process that has this profile open.
Memory memoryWith(const QString& folder) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--resident"), folder});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || words.size() != 2) {
        throw std::runtime_error("the memory could not be measured");
    }
    return {words[0].toLong(), words[1].toLong()};
}

int printMemory(const QString& folder) {
    const auto workspace = openWorkspace(folder);
    Desk desk(*workspace);
    desk.settle();
    if (desk.conversations().model().rowCount() > 0) {
        const core::Conversation& newest = desk.conversations().model().row(0).conversation;
        desk.openThread(newest.number, newest.contact);
    }
    const Memory memory = memoryOfThisProcess();
    std::printf("%ld %ld\n", memory.resident, memory.anonymous);
    return 0;
}

void measureMemory(const QString& full) {
    const QTemporaryDir empty;
    const Memory ours = memoryWith(full);
    const Memory reference = memoryWith(empty.path());
    const auto row = [](const char* what, long mine, long theirs) {
        printRow(what, std::to_string(mine / 1024) + " MB", std::to_string(theirs / 1024) + " MB",
                 times(double(mine) / double(theirs)));
    };
    row("memory with list, thread and log open / empty archive", ours.resident, reference.resident);
    row("  of it not backed by a file", ours.anonymous, reference.anonymous);
}

void measure(qint64 messages, const QString& small, bool onlyExport) {
    const QTemporaryDir folder;
    printHeading(std::to_string(messages) + " messages");
    if (onlyExport) {
        catchUp(SandboxProcess(largeWorld(messages)), folder.path());
        measureExport(folder.path());
        return;
    }
    {
        const SandboxProcess sandbox(largeWorld(messages));
        measureCatchUp(sandbox, folder.path(), messages);
        measureStalls(sandbox);
    }
    measureOpening(folder.path(), small);
    measureSearch(folder.path());
    measureExport(folder.path());
    measureMemory(folder.path());
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("messages"), QStringLiteral("sizes of the worlds, with commas between"),
          QStringLiteral("N,…"), QStringLiteral("10000,100000,1000000")},
         {QStringLiteral("export"), QStringLiteral("only measures exports")},
         {QStringLiteral("resident"),
          QStringLiteral("only prints the memory, in KiB, that a profile takes when open"),
          QStringLiteral("FOLDER")}});
    options.process(application);
    try {
        if (options.isSet(QStringLiteral("resident"))) {
            return printMemory(options.value(QStringLiteral("resident")));
        }
        const QTemporaryDir small;
        catchUp(SandboxProcess(largeWorld(smallArchive)), small.path());
        const QStringList sizes = options.value(QStringLiteral("messages")).split(u',');
        for (const QString& size : sizes) {
            measure(size.toLongLong(), small.path(), options.isSet(QStringLiteral("export")));
        }
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
