// The first page: is anything wrong, and what needs me?
#pragma once

#include "ui/widgets/Page.h"
#include "ui/widgets/PageContext.h"

class QBoxLayout;

namespace am::models {
class OverviewController;
struct PageLink;
} // namespace am::models

namespace am::ui {

class AttentionCard;
class Banner;
class FigureGrid;
class FirstStepsCard;
class RecentCard;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);

    bool isBusy() const override;
    void activated() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void update();
    void follow(const models::PageLink& link);

    PageContext m_context;
    models::OverviewController* m_controller;
    Banner* m_stale;
    QBoxLayout* m_columns = nullptr;
    FirstStepsCard* m_steps = nullptr;
    AttentionCard* m_attention = nullptr;
    FigureGrid* m_figures = nullptr;
    RecentCard* m_recent = nullptr;
};

} // namespace am::ui
