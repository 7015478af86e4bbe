// The list of what needs somebody, or the good news that nothing does.
#pragma once

#include "models/Overview.h"
#include "ui/widgets/Card.h"

#include <functional>
#include <optional>

namespace am::ui {

class AttentionCard : public Card {
    Q_OBJECT
public:
    explicit AttentionCard(std::function<void(const models::PageLink&)> follow, QWidget* parent = nullptr);

    /// Rebuilds only what differs.
    void setRows(const QList<models::AttentionRow>& rows);
    const QList<models::AttentionRow>& rows() const { return m_rows; }

private:
    QWidget* makeRow(const models::AttentionRow& row);
    QWidget* makeNothing();

    std::function<void(const models::PageLink&)> m_follow;
    QList<models::AttentionRow> m_rows;
    bool m_filled = false;
    QVBoxLayout* m_list;
};

} // namespace am::ui
