// Small things that benches share: times, futures, memory, and the rows of a table.
#include "bench/BenchTools.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>

namespace am::bench {

namespace {

constexpr qint64 patience = 600'000; // milliseconds

std::string formatted(const char* format, double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

} // namespace

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(int times, const std::function<void()>& work) {
    work();
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        taken.push_back(secondsOf(work));
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

void spinUntil(const std::function<bool()>& isDone) {
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > patience) {
            throw std::runtime_error("nothing came of it in ten minutes");
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
}

Memory memoryOfThisProcess() {
    Memory memory;
    std::ifstream status("/proc/self/status");
    for (std::string name; status >> name;) {
        if (name == "VmRSS:") {
            status >> memory.resident;
        } else if (name == "RssAnon:") {
            status >> memory.anonymous;
        }
    }
    return memory;
}

void printHeading(const std::string& text) {
    std::printf("\n%s\n  %-58s %16s %16s %8s\n", text.c_str(), "", "ours", "reference", "ratio");
    std::fflush(stdout);
}

void printRow(const std::string& what, const std::string& ours, const std::string& reference,
              const std::string& ratio) {
    std::printf("  %-58s %16s %16s %8s\n", what.c_str(), ours.c_str(), reference.c_str(), ratio.c_str());
    std::fflush(stdout);
}

std::string rowsPerSecond(double rows, double seconds) {
    return formatted("%.0f rows/s", rows / seconds);
}

std::string milliseconds(double seconds) {
    return formatted("%.2f ms", 1000 * seconds);
}

std::string times(double ratio) {
    return formatted("%.2fx", ratio);
}

} // namespace am::bench
