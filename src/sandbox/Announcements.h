// What just happened, for those who are told by push.
#pragma once

#include <QtGlobal>

#include <string>
#include <utility>
#include <vector>

namespace am::sandbox {

/// One thing to tell.
struct Announcement {
    enum class Kind : quint8 {
        Event,   ///< to the organization's webhook endpoints; subject: event type; data: JSON of its `data`
        Inbound, ///< to a number's inbound_url; subject: id of the inbound message
        Status   ///< to a number's status_url; subject: id of the message
    };
    Kind kind = Kind::Event;
    std::string subject;
    std::string data;
};

/// Collects what a request or an event made happen. The world takes it over inside the same transaction, and
/// forgets it when that is rolled back. Guarded by the world's mutex.
class Announcements {
public:
    /// `type` is one of the contract's WebhookEventType; `dataJson` an object.
    void event(std::string type, std::string dataJson) {
        if (!m_muted)
            m_pending.push_back({Announcement::Kind::Event, std::move(type), std::move(dataJson)});
    }
    void inbound(std::string inboundId) {
        if (!m_muted)
            m_pending.push_back({Announcement::Kind::Inbound, std::move(inboundId), {}});
    }
    void status(std::string messageId) {
        if (!m_muted)
            m_pending.push_back({Announcement::Kind::Status, std::move(messageId), {}});
    }
    std::vector<Announcement> take() { return std::exchange(m_pending, {}); }
    void forget() { m_pending.clear(); }
    bool isEmpty() const { return m_pending.empty(); }

    /// For as long as it lives, nothing is collected: a world is made with its past, which was told long ago.
    class Muted {
    public:
        explicit Muted(Announcements& announcements)
            : m_announcements(announcements), m_before(std::exchange(announcements.m_muted, true)) {}
        ~Muted() { m_announcements.m_muted = m_before; }
        Muted(const Muted&) = delete;
        Muted& operator=(const Muted&) = delete;

    private:
        Announcements& m_announcements;
        const bool m_before;
    };

private:
    std::vector<Announcement> m_pending;
    bool m_muted = false;
};

} // namespace am::sandbox
