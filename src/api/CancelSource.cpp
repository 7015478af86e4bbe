// Raising the signal once.
#include "api/CancelSource.h"

#include <utility>

namespace am::api {

void CancelSignal::raise() {
    if (!m_isRaised.exchange(true)) {
        Q_EMIT raised();
    }
}

CancelSource::CancelSource() : m_signal(std::make_shared<CancelSignal>()) {}

CancelSource::~CancelSource() {
    cancel();
}

CancelSource& CancelSource::operator=(CancelSource&& other) noexcept {
    if (this != &other) {
        cancel();
        m_signal = std::move(other.m_signal);
    }
    return *this;
}

void CancelSource::cancel() {
    if (m_signal) { // moved-from sources have none
        m_signal->raise();
    }
}

} // namespace am::api
