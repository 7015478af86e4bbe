// Finding words in one conversation.
#pragma once

#include "core/ApiError.h"
#include "models/FilterText.h"
#include "rules/TextMatch.h"
#include "store/StoreResult.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace am::store {
class Archive;
}

namespace am::models {

/// Hits in a conversation of any length, newest first, in the filter language; the last word may go on. Keys
/// are read `pageSize` at a time, on a reader thread; a newer text cancels the older one. Lives on the UI
/// thread.
class ThreadSearch : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 1000;

    explicit ThreadSearch(store::Archive& archive, QObject* parent = nullptr);
    ~ThreadSearch() override;

    /// Ends the search if it is another one.
    void setConversation(std::optional<qint64> id);
    /// Starts at the newest hit that is not below `from`; empty text ends the search.
    void setText(const QString& text, qint64 from);
    const QString& text() const { return m_text; }

    /// One hit up (to older messages) or down; at an end it goes on at the other.
    void goToOlder();
    void goToNewer();

    bool isBusy() const { return m_reading; }
    const rules::TextMatch& match() const { return m_match; }
    /// The message one is at; 0 if there is none.
    qint64 currentKey() const { return m_current < 0 ? 0 : m_keys.at(m_current); }
    int hitCount() const { return int(m_keys.size()); }
    /// "3 of 27", "3 of 1,000+", "No hit", or what cannot be read in the text.
    QString stateText() const;
    bool hasProblem() const;

Q_SIGNALS:
    /// Hits or words changed.
    void changed();
    /// Show this message.
    void reached(qint64 key);

private:
    enum class Then : quint8 { Start, Keep, Older };

    void read(Then then, std::optional<qint64> before, int limit);
    void accept(Then then, const QList<qint64>& keys, int limit);
    void setCurrent(int index);
    void clear();

    store::Archive& m_archive;
    std::optional<qint64> m_conversation;
    QString m_text;
    FilterText m_filter;
    core::MessageFilter m_wanted;
    rules::TextMatch m_match;
    QList<qint64> m_keys;
    bool m_hasMore = false;
    int m_current = -1;
    qint64 m_from = 0;
    bool m_reading = false;
    bool m_stale = false;
    std::optional<core::ApiError> m_error;
    QFuture<void> m_future;
};

} // namespace am::models
