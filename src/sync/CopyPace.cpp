// Samples of the last half minute.
#include "sync/CopyPace.h"

#include <algorithm>

namespace am::sync {

using namespace std::chrono_literals;

namespace {

constexpr auto sampleEvery = 250ms;
constexpr auto rateWindow = 6s;
constexpr auto spanWindow = 30s;
constexpr auto shortestRate = 1s;
constexpr auto shortestSpan = 3s;
constexpr auto longestSilence = 10s;

} // namespace

CopyPace::Sample& CopyPace::sampleOf(Millis now) {
    if (isStale(now)) {
        m_samples.clear();
    }
    if (m_samples.empty()) {
        // Where the measuring begins: what came before it does not count.
        m_samples.push_back({now, m_rows, m_oldest});
    }
    if (m_samples.size() < 2 || now - m_samples.back().at >= sampleEvery) {
        m_samples.push_back({now, m_rows, m_oldest});
    }
    while (m_samples.size() > 2 && now - m_samples.at(1).at > spanWindow) {
        m_samples.pop_front();
    }
    return m_samples.back();
}

bool CopyPace::isStale(Millis now) const {
    return !m_samples.empty() && now - m_lastRows > longestSilence;
}

void CopyPace::rows(Millis now, qint64 count) {
    Sample& sample = sampleOf(now);
    m_rows += count;
    m_lastRows = now;
    sample.rows = m_rows;
}

void CopyPace::reached(Millis now, core::Timestamp oldest) {
    m_oldest = m_oldest ? std::min(*m_oldest, oldest) : oldest;
    sampleOf(now).oldest = m_oldest;
}

std::optional<double> CopyPace::rowsPerSecond(Millis now) const {
    if (m_samples.empty() || isStale(now)) {
        return std::nullopt;
    }
    const auto from = std::find_if(m_samples.cbegin(), m_samples.cend(),
                                   [now](const Sample& sample) { return now - sample.at <= rateWindow; });
    if (from == m_samples.cend() || now - from->at < shortestRate) {
        return std::nullopt;
    }
    return double(m_rows - from->rows) * 1000.0 / double((now - from->at).count());
}

std::optional<std::chrono::seconds> CopyPace::timeLeft(Millis now, core::Timestamp end) const {
    if (!m_oldest || isStale(now) || *m_oldest <= end) {
        return std::nullopt;
    }
    const auto from = std::find_if(m_samples.cbegin(), m_samples.cend(),
                                   [](const Sample& sample) { return sample.oldest.has_value(); });
    if (from == m_samples.cend() || now - from->at < shortestSpan || *from->oldest <= *m_oldest) {
        return std::nullopt;
    }
    const double covered = double(from->oldest->since(*m_oldest).count());
    const double left = double(m_oldest->since(end).count());
    constexpr double longest = 7.0 * 24 * 3600; // more than this is no estimate any more
    const double seconds = left / covered * double((now - from->at).count()) / 1000.0;
    if (seconds > longest) {
        return std::nullopt;
    }
    return std::chrono::seconds(qint64(seconds) + 1);
}

} // namespace am::sync
