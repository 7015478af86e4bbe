// The rows of the conversation list.
#pragma once

#include "core/Conversation.h"
#include "core/OutboxItem.h"
#include "models/Delivery.h"
#include "models/DiffListModel.h"

namespace am::core {
class Clock;
}

namespace am::sync {
class LineTypes;
}

namespace am::models {

/// One conversation as the list shows it. A value.
struct ConversationRow {
    core::Conversation conversation;
    QString numberLabel; ///< what we call our number
    std::optional<core::OutboxItem>
        unsent; ///< newest text of ours that is not in the archive yet, if newer than all in it

    qint64 key() const { return conversation.id; }
    bool operator==(const ConversationRow&) const = default;
};

/// Newest first, in the order given. `data()` reads memory only. UI thread.
class ConversationListModel : public DiffListModel<ConversationRow> {
    Q_OBJECT
public:
    enum ConversationRole : int {
        ContactRole = FirstPageRole, ///< QString, as people write it
        SnippetRole,                 ///< QString, one line, with "You: " before our own
        UnreadRole,                  ///< int
        OptedOutRole,                ///< bool
        DraftRole,                   ///< bool
        LandlineRole,                ///< bool: a lookup found a fixed line
        TimeRole                     ///< qint64, milliseconds since epoch; 0 = no message yet
    };

    explicit ConversationListModel(const core::Clock& clock, QObject* parent = nullptr);

    /// Marks landlines by these, which must outlive the model.
    void setLineTypes(const sync::LineTypes& lines);
    /// Carries out a change computed on a reader thread from `rows()`.
    void apply(ListChange<ConversationRow> change) { DiffListModel::apply(std::move(change)); }
    QVariant data(const QModelIndex& index, int role) const override;

    /// Row of a conversation id, -1 if it is not listed.
    int rowOf(qint64 id) const;
    int rowOf(const QString& number, const QString& contact) const;
    /// The next row with unread messages after `row`, from the top again after the last; -1 if there is none.
    int nextUnread(int row) const;
    /// "10:32", "Yesterday", "12 Jun"; empty before the first message.
    QString timeText(int row) const;
    /// Of the last text, if it is ours; state None otherwise.
    Delivery delivery(int row) const;

private:
    QString snippet(const ConversationRow& row) const;
    QString spokenText(int row) const;

    const core::Clock& m_clock;
    const sync::LineTypes* m_lines = nullptr;
};

} // namespace am::models
