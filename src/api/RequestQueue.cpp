// Lanes, room and pauses.
#include "api/RequestQueue.h"

#include <algorithm>

namespace am::api {

using std::chrono::milliseconds;

RequestQueue::Place::Place(RequestQueue& queue, Lane lane, RateGroup group)
    : m_queue(&queue), m_lane(lane), m_group(group) {
    queue.m_waiting[lane].push_back(this);
    queue.admit();
}

RequestQueue::Place::~Place() {
    giveBack();
}

void RequestQueue::Place::giveBack() {
    if (RequestQueue* const queue = m_queue) {
        m_queue.clear();
        queue->leave(*this);
    }
}

RequestQueue::RequestQueue(std::function<Time()> now, QObject* parent)
    : QObject(parent), m_now(std::move(now)), m_pauseEnds(this) {
    m_pauseEnds.setSingleShot(true);
    m_pauseEnds.setTimerType(Qt::PreciseTimer);
    connect(&m_pauseEnds, &QTimer::timeout, this, &RequestQueue::admit);
}

void RequestQueue::pause(RateGroup group, milliseconds span) {
    if (!isPausable(group)) {
        return;
    }
    Time& until = m_pausedUntil[group];
    const Time asked = m_now() + std::min(span, longestPause);
    if (asked <= until) {
        return;
    }
    until = asked;
    for (const auto& [lane, waiting] : m_waiting) {
        for (const Place* const place : waiting) {
            if (place->m_group == group && place->m_onNews) {
                place->m_onNews();
            }
        }
    }
}

void RequestQueue::forgetPauses() {
    m_pausedUntil.clear();
    admit();
}

milliseconds RequestQueue::pausedFor(RateGroup group) const {
    const auto found = m_pausedUntil.find(group);
    if (found == m_pausedUntil.end()) {
        return milliseconds(0);
    }
    return std::max(std::chrono::ceil<milliseconds>(found->second - m_now()), milliseconds(0));
}

bool RequestQueue::hasRoom(Lane lane) const {
    return m_running < roomForAll && (lane == Lane::User || m_runningInBackground < roomForBackground);
}

void RequestQueue::admit() {
    for (const Lane lane : {Lane::User, Lane::Background}) {
        std::list<Place*>& waiting = m_waiting[lane];
        for (auto next = waiting.begin(); next != waiting.end() && hasRoom(lane);) {
            Place* const place = *next;
            if (pausedFor(place->m_group) > milliseconds(0)) {
                ++next;
                continue;
            }
            next = waiting.erase(next);
            ++m_running;
            m_runningInBackground += lane == Lane::Background ? 1 : 0;
            place->m_isRunning = true;
            if (place->m_onNews) {
                place->m_onNews();
            }
        }
    }
    awaitPauses();
}

void RequestQueue::leave(Place& place) {
    if (place.m_isRunning) {
        --m_running;
        m_runningInBackground -= place.m_lane == Lane::Background ? 1 : 0;
    } else {
        m_waiting[place.m_lane].remove(&place);
    }
    admit();
}

void RequestQueue::awaitPauses() {
    milliseconds soonest = milliseconds::max();
    for (const auto& [lane, waiting] : m_waiting) {
        for (const Place* const place : waiting) {
            if (const milliseconds left = pausedFor(place->m_group); left > milliseconds(0)) {
                soonest = std::min(soonest, left);
            }
        }
    }
    if (soonest == milliseconds::max()) {
        m_pauseEnds.stop();
    } else {
        m_pauseEnds.start(soonest);
    }
}

} // namespace am::api
