// The rows of an open thread: a window of messages with everything that belongs between them.
#pragma once

#include "models/DiffListModel.h"
#include "models/ThreadItem.h"

namespace am::core {
class Clock;
}

namespace am::models {

/// What a thread is composed of.
struct ThreadParts {
    QList<ThreadMessage> messages; ///< a run without gaps, oldest first
    bool hasOlder = false;
    bool hasNewer = false;
    QList<ConsentNote> notes;       ///< shown where they fall into the run
    QList<core::OutboxItem> unsent; ///< shown at the end of the thread only
    qint64 firstUnreadKey = 0;      ///< the unread line goes before this message; 0 = none
};

/// Oldest first. `data()` reads memory only. UI thread.
class ThreadModel : public DiffListModel<ThreadItem> {
    Q_OBJECT
public:
    enum ThreadRole : int {
        BubbleRole = FirstPageRole ///< bool: a message rather than a separator or note
    };

    explicit ThreadModel(const core::Clock& clock, QObject* parent = nullptr);

    void setParts(const ThreadParts& parts);
    void clear() { setParts({}); }

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    core::Timestamp now() const;
    /// Row of a message of the archive, -1 if it is not in the window.
    int rowOfMessage(qint64 key) const;
    /// The newest archive key among the messages at or above `row`; 0 if there is none.
    qint64 keyAtOrAbove(int row) const;
    /// Messages below `row`.
    int messagesBelow(int row) const;
    /// The day of a row.
    QDate dayOf(int row) const { return this->row(row).at.toLocal().date(); }
    /// The texts of these rows; several each below a line with its sender and time, oldest first.
    QString clipboardText(QList<int> rows) const;
    /// "Today", "Friday, 12 June": the text of a day row.
    QString dayText(const QDate& day) const;

private:
    QString shownText(const ThreadItem& item) const;
    QString spokenText(const ThreadItem& item) const;

    const core::Clock& m_clock;
};

} // namespace am::models
