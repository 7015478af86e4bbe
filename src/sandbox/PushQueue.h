// What is to be pushed, to whom, and how often it was tried.
#pragma once

#include "sandbox/InboundStore.h"
#include "sandbox/MessageStore.h"
#include "sandbox/NumberStore.h"
#include "sandbox/PushTarget.h"
#include "sandbox/WebhookStore.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace am::sandbox {

/// One request to make: everything the sender needs, so that it can do without the world. A value.
struct PushAttempt {
    std::string pushId;     ///< empty: of no queued push (a test)
    std::string lane;       ///< pushes of one lane go one after the other
    StoredDelivery planned; ///< everything known before the answer
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// How a request went. A value.
struct PushResult {
    std::optional<int> status; ///< of the answer; nothing if there was none
    std::optional<qint64> milliseconds;
    std::optional<std::string> excerpt; ///< of the answer's body
    std::optional<std::string> error;   ///< nothing if all went well
    enum class Retry : quint8 { Sensible, Pointless };
    Retry retry = Retry::Sensible;
};

/// Pushes on their way: to endpoints that want an event, to a number's inbound_url and status_url. First
/// attempts go out at once; further ones wait in the due queue. The rows are part of the world. Guarded by
/// the world's mutex.
///
/// Per endpoint, and per URL of a number, one request runs at a time, in the order in which things happened;
/// a push that waits for another attempt does not hold back later ones. URL and secret are those of the
/// moment of the attempt; what an endpoint had coming when it was paused or removed, or a number when its URL
/// was cleared, is dropped.
class PushQueue {
public:
    PushQueue(WorldState& state, WebhookStore& webhooks, NumberStore& numbers, MessageStore& messages,
              InboundStore& inbounds)
        : m_state(state),
          m_webhooks(webhooks),
          m_numbers(numbers),
          m_messages(messages),
          m_inbounds(inbounds) {}

    /// Turns an announcement into pushes; costs next to nothing when nobody wants to be told.
    void queue(const Announcement& announcement);
    /// Tells one endpoint of an event again; the id of its first delivery to come.
    std::string queueAgain(const StoredEvent& event, const StoredEndpoint& endpoint);
    /// A further attempt is due.
    void handleDue(const DueEvent& event);

    /// Is there anything that may go out now?
    bool hasReady();
    qint64 readyCount();
    /// Has anything become ready since it was last marked as seen?
    bool hasNews() const { return m_news; }
    void markSeen() { m_news = false; }
    /// Pushes that wait for another attempt.
    qint64 waitingCount();

    /// The next request to make, at the world's time now, of a lane that is not busy.
    std::optional<PushAttempt> next(const std::set<std::string>& busyLanes);
    /// A request outside the queue, to try an endpoint.
    PushAttempt test(const StoredEndpoint& endpoint, const StoredEvent& event);
    /// Writes down how it went, and plans what follows; what was written.
    StoredDelivery record(const PushAttempt& attempt, const PushResult& result);

private:
    struct Row;
    void insert(Row& row);
    void queueEvent(const Announcement& announcement);
    void queueInbound(const std::string& inboundId);
    void queueStatus(const std::string& messageId);
    /// Nothing if nobody listens any more.
    std::optional<PushAttempt> prepare(const Row& row);
    void sign(PushAttempt& attempt, const std::string& secret) const;

    WorldState& m_state;
    WebhookStore& m_webhooks;
    NumberStore& m_numbers;
    MessageStore& m_messages;
    InboundStore& m_inbounds;
    bool m_news = false;
};

} // namespace am::sandbox
