// The conversations in which a contact had the last word.
#pragma once

#include "core/Conversation.h"
#include "ui/widgets/Card.h"

#include <QList>

#include <functional>
#include <optional>

namespace am::ui {

class RecentCard : public Card {
    Q_OBJECT
public:
    explicit RecentCard(std::function<void(const core::Conversation&)> open, QWidget* parent = nullptr);

    void setConversations(const QList<core::Conversation>& conversations, core::Timestamp now);

private:
    QWidget* makeRow(const core::Conversation& conversation, core::Timestamp now);

    std::function<void(const core::Conversation&)> m_open;
    QList<core::Conversation> m_conversations;
    std::optional<core::Timestamp> m_shownAt;
    QVBoxLayout* m_list;
};

} // namespace am::ui
