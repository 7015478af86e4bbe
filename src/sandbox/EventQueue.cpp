// What is due to happen in the world, in order.
#include "sandbox/EventQueue.h"

namespace am::sandbox {

void EventQueue::plan(core::Timestamp at, DueKind kind, const std::string& subject,
                      const std::string& detail) {
    Query(m_database, "INSERT INTO due_event(at, kind, subject, detail) VALUES (?, ?, ?, ?)", at,
          static_cast<int>(kind), subject, detail)
        .run();
}

std::optional<DueEvent> EventQueue::takeDue(core::Timestamp until) {
    DueEvent event;
    {
        Query query(
            m_database,
            "SELECT seq, at, kind, subject, detail FROM due_event WHERE at <= ? ORDER BY at, seq LIMIT 1",
            until);
        if (!query.step())
            return std::nullopt;
        event.seq = query.integer(0);
        event.at = query.time(1);
        event.kind = static_cast<DueKind>(query.integer(2));
        event.subject = query.text(3);
        event.detail = query.text(4);
    }
    Query(m_database, "DELETE FROM due_event WHERE seq = ?", event.seq).run();
    return event;
}

std::optional<core::Timestamp> EventQueue::nextDue() {
    Query query(m_database, "SELECT at FROM due_event ORDER BY at LIMIT 1");
    if (!query.step())
        return std::nullopt;
    return query.time(0);
}

void EventQueue::cancel(DueKind kind, const std::string& subject) {
    Query(m_database, "DELETE FROM due_event WHERE subject = ? AND kind = ?", subject, static_cast<int>(kind))
        .run();
}

qint64 EventQueue::count() {
    Query query(m_database, "SELECT count(*) FROM due_event");
    query.step();
    return query.integer(0);
}

} // namespace am::sandbox
