// Who may send next.
#pragma once

#include "api/RateGroup.h"
#include "api/Request.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <map>

namespace am::api {

/// Lets a bounded number of requests run at once: the user's before those of the background, which never take
/// the last place; each lane first come, first served. A group that was told 429 waits while the others go
/// on. Lives on the client's thread.
class RequestQueue : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Qt keeps six connections to one host; more requests at once would wait inside it, their time running.
    static constexpr int roomForAll = 6;
    static constexpr int roomForBackground = roomForAll - 1;
    /// Assumption A03. No 429 holds a group longer than this, whatever it asks for: then the API is asked
    /// again.
    static constexpr std::chrono::milliseconds longestPause{60000};

    /// One request's place in the queue: waits or runs, and is given back with the object.
    class Place {
    public:
        Place(RequestQueue& queue, Lane lane, RateGroup group);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

        bool isRunning() const { return m_isRunning; }
        /// `called` is called when the place's turn comes, or when its group has to wait longer than before;
        /// not at once, but from inside the queue.
        void onNews(std::function<void()> called) { m_onNews = std::move(called); }
        /// Leaves the queue before the object goes.
        void giveBack();

    private:
        friend class RequestQueue;
        QPointer<RequestQueue> m_queue;
        Lane m_lane;
        RateGroup m_group;
        bool m_isRunning = false;
        std::function<void()> m_onNews;
    };

    explicit RequestQueue(std::function<Time()> now = &std::chrono::steady_clock::now,
                          QObject* parent = nullptr);

    /// Holds the group back for `span` from now; a longer pause stays. Nothing happens to groups that are not
    /// pausable.
    void pause(RateGroup group, std::chrono::milliseconds span);
    /// Ends all pauses: the server's limits have begun anew.
    void forgetPauses();
    /// How much longer the group waits; zero if it does not.
    std::chrono::milliseconds pausedFor(RateGroup group) const;

    /// Gives free places to those who may have them. Called by itself as places come free and pauses end.
    void admit();

private:
    bool hasRoom(Lane lane) const;
    void leave(Place& place);
    void awaitPauses();

    std::function<Time()> m_now;
    QTimer m_pauseEnds;
    std::map<Lane, std::list<Place*>> m_waiting;
    std::map<RateGroup, Time> m_pausedUntil;
    int m_running = 0;
    int m_runningInBackground = 0;
};

} // namespace am::api
