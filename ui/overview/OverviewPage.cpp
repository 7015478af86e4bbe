// Puts what needs somebody first, figures beside it, conversations below.
#include "ui/overview/OverviewPage.h"

#include "models/OverviewController.h"
#include "ui/overview/AttentionCard.h"
#include "ui/overview/FigureGrid.h"
#include "ui/overview/FirstStepsCard.h"
#include "ui/overview/RecentCard.h"
#include "ui/widgets/Banner.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 24;
constexpr int gap = 16;
constexpr int twoColumnWidth = 980;
} // namespace

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : Page(u"overview"_s, tr("Overview"), tr("Is anything wrong, and what needs you?"), parent),
      m_context(std::move(context)),
      m_controller(new models::OverviewController(m_context.workspace, m_context.clock, this)),
      m_stale(new Banner) {
    m_stale->setObjectName(u"overviewStaleBanner"_s);
    m_stale->hide();
    addBanner(m_stale);
    setContent(makeContent(), Fit::Full);
    connect(m_controller, &models::OverviewController::changed, this, &OverviewPage::update);
    update();
}

QWidget* OverviewPage::makeContent() {
    const auto goTo = [this](const models::PageLink& link) {
        follow(link);
    };
    m_steps = new FirstStepsCard(goTo);
    m_attention = new AttentionCard(goTo);
    m_figures = new FigureGrid(goTo);
    m_recent = new RecentCard([this](const core::Conversation& conversation) {
        m_context.navigate({u"conversations"_s, conversation.number, conversation.contact, 0, {}});
    });

    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_steps);
    left->addWidget(m_attention);
    left->addWidget(m_recent);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_figures);
    right->addStretch();

    auto* holder = new QWidget;
    m_columns = new QHBoxLayout(holder);
    m_columns->setContentsMargins(margin, gap, margin, margin);
    m_columns->setSpacing(gap);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);

    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScrollArea"_s);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    return scroll;
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool OverviewPage::isBusy() const {
    return Page::isBusy() || m_controller->isBusy();
}

void OverviewPage::activated() {
    m_controller->reload();
}

void OverviewPage::update() {
    const auto& facts = m_controller->facts();
    const auto retry = [this] {
        m_controller->reload();
    };
    if (!facts) {
        if (m_controller->error()) {
            showError(models::describe(*m_controller->error()), retry);
        } else {
            showLoading();
        }
        return;
    }
    // With older facts at hand, an error is no reason to hide them.
    m_stale->setVisible(m_controller->error().has_value());
    if (m_controller->error()) {
        m_stale->setMessage(Tone::Warning, tr("The figures could not be read again: %1.")
                                               .arg(models::describe(*m_controller->error()).title));
        m_stale->setAction(tr("Try again"), retry);
    }
    if (m_controller->isStillCopying()) {
        showEmpty(
            {IconName::Sync,
             tr("Copying your account"),
             tr("Numbers, messages and consent are being copied. What matters shows up here as it arrives."),
             {}});
        return;
    }
    m_steps->setVisible(m_controller->isFirstRun());
    m_steps->setSteps(m_controller->firstSteps());
    const QList<models::AttentionRow> attention = m_controller->attention();
    m_attention->setVisible(!m_controller->isFirstRun() || !attention.isEmpty());
    m_attention->setRows(attention);
    m_figures->setTiles(m_controller->tiles());
    m_recent->setVisible(!m_controller->isFirstRun());
    m_recent->setConversations(facts->recent, facts->now);
    setFooterText(m_controller->asOf());
    showContent();
}

void OverviewPage::follow(const models::PageLink& link) {
    m_context.navigate({link.pageId, link.number, link.contact, 0, link.filter});
}

} // namespace am::ui
