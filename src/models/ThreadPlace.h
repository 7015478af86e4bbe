// A place in a conversation, and the way back to earlier ones.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace am::models {

/// What was being read. A value.
struct ThreadPlace {
    QString number;
    QString contact;
    qint64 key = 0;         ///< the topmost message on screen; 0 = the end of the thread
    std::optional<int> top; ///< its distance from the view's upper edge, in pixels; nothing = the middle

    bool operator==(const ThreadPlace&) const = default;
};

/// Places left by jumps, as a browser keeps pages: a new jump forgets the ones ahead.
class ThreadHistory {
public:
    static constexpr int mostPlaces = 50;

    void leave(const ThreadPlace& place) {
        m_ahead.clear();
        m_behind.append(place);
        if (m_behind.size() > mostPlaces) {
            m_behind.removeFirst();
        }
    }
    bool canGoBack() const { return !m_behind.isEmpty(); }
    bool canGoForward() const { return !m_ahead.isEmpty(); }
    /// The place to go to when `here` is left for it.
    std::optional<ThreadPlace> back(const ThreadPlace& here) { return step(m_behind, m_ahead, here); }
    std::optional<ThreadPlace> forward(const ThreadPlace& here) { return step(m_ahead, m_behind, here); }

private:
    static std::optional<ThreadPlace> step(QList<ThreadPlace>& from, QList<ThreadPlace>& to,
                                           const ThreadPlace& here) {
        if (from.isEmpty()) {
            return std::nullopt;
        }
        to.append(here);
        return from.takeLast();
    }

    QList<ThreadPlace> m_behind;
    QList<ThreadPlace> m_ahead;
};

} // namespace am::models
