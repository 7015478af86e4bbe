// Brands and campaigns.
#include "ui/registration/RegistrationPage.h"

#include "models/BoardModel.h"
#include "models/CopyState.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/registration/RegistrationBoardView.h"
#include "ui/registration/RegistrationInspector.h"
#include "ui/registration/RegistrationScenes.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/registration/TollFreeView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace am::ui {

using models::RegistrationController;

RegistrationPage::RegistrationPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("registration"), tr("Registration"),
           tr("Where each brand and campaign stands at the registry, and what needs you. Carriers block "
              "numbers "
              "that send without a campaign."),
           parent),
      m_context(std::move(context)),
      m_controller(new RegistrationController(m_context.workspace, m_context.clock, this)),
      m_windows(new RegistrationWindows(m_context, this)),
      m_newBrand(new QAction(icon(IconName::Plus), tr("New brand"), this)),
      m_newCampaign(new QAction(icon(IconName::Plus), tr("New campaign"), this)),
      m_tabs(new SegmentedControl({tr("Brands and campaigns")}, this)),
      m_stack(new QStackedWidget),
      m_board(new RegistrationBoardView(m_context, *m_controller, *m_windows)),
      m_missing(new Banner),
      m_tollFree(new TollFreeView(m_context)) {
    m_newBrand->setObjectName(QStringLiteral("newBrandAction"));
    m_newCampaign->setObjectName(QStringLiteral("newCampaignAction"));
    addHeaderAction(m_newBrand);
    setPrimaryAction(m_newCampaign);
    connect(m_newBrand, &QAction::triggered, this, [this] { m_windows->openBrand(); });
    connect(m_newCampaign, &QAction::triggered, this, [this] { m_windows->openCampaign(); });
    connect(m_windows, &RegistrationWindows::filed, this, [this](const QString& id) {
        m_awaited = id;
        refresh();
    });
    auto* newest = new QShortcut(QKeySequence::New, this);
    newest->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newest, &QShortcut::activated, this, &RegistrationPage::openNew);

    m_tabs->setObjectName(QStringLiteral("registrationSegmentedControl"));
    m_tabs->setAccessibleName(tr("Kind of registration"));
    m_tabs->hide();
    m_missing->setObjectName(QStringLiteral("missingStreamBanner"));
    m_missing->hide();
    addBanner(m_missing);
    m_stack->addWidget(m_board);
    setContent(m_stack, Fit::Full);
    addTab(tr("Toll-free"), m_tollFree);
    showLoading();
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        refresh();
    });
    connect(m_board, &RegistrationBoardView::shownChanged, this, [this] {
        setFooterText(tr("%Ln brands", nullptr, m_controller->brandCount()) + QStringLiteral(" · ") +
                      tr("%Ln campaigns", nullptr, m_controller->campaignCount()) + QStringLiteral(" · ") +
                      tr("%Ln drafts", nullptr, m_controller->draftCount()));
    });
    connect(m_controller, &RegistrationController::loaded, this, &RegistrationPage::refresh);
    connect(m_controller, &RegistrationController::decided, this,
            [this] { m_context.notifier.notify(tr("Decided in the sandbox")); });
    connect(m_controller, &RegistrationController::decisionFailed, this,
            [this](const QString&, const core::ApiError& error) {
                m_board->inspector().showFailure(models::describe(error));
            });
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, [this] {
        if (isEmpty()) {
            refresh();
        } else {
            showMissing();
        }
    });
}

int RegistrationPage::addTab(const QString& label, QWidget* content) {
    if (m_stack->count() == 1) {
        filterBar()->addWidget(m_tabs);
        filterBar()->addStretch();
        m_tabs->show();
    }
    m_stack->addWidget(content);
    return m_tabs->addSegment(label);
}

bool RegistrationPage::isEmpty() const {
    return m_controller->board().count() == 0;
}

bool RegistrationPage::isBusy() const {
    if (m_controller->isBusy() || m_tollFree->isBusy() || m_windows->isBusy()) {
        return true;
    }
    return isEmpty() && models::CopyState::of(m_context.workspace.status(), QStringLiteral("brands")).kind ==
                            models::CopyState::Kind::Copying;
}

void RegistrationPage::refresh() {
    if (!m_controller->isLoaded()) {
        return;
    }
    const bool mayFile = m_controller->mayFileCampaigns();
    m_newCampaign->setEnabled(mayFile);
    m_newCampaign->setToolTip(mayFile ? tr("File a campaign of a verified brand")
                                      : tr("A campaign needs a verified brand first"));
    if (m_tabs->current() > 0) {
        showContent();
        return;
    }
    if (m_controller->readError()) {
        showError(models::describe(*m_controller->readError()), [this] { m_controller->reload(); });
        return;
    }
    m_board->refresh();
    showMissing();
    if (isEmpty()) {
        showNothing();
        return;
    }
    showContent();
    if (!m_awaited.isEmpty() && m_board->select(m_awaited)) {
        m_awaited.clear();
    }
}

void RegistrationPage::showMissing() {
    const auto refused = [this](const QString& stream) {
        const auto copy = models::CopyState::of(m_context.workspace.status(), stream);
        return copy.kind == models::CopyState::Kind::Refused ? copy.error : std::nullopt;
    };
    const auto brands = refused(QStringLiteral("brands"));
    const auto campaigns = refused(QStringLiteral("campaigns"));
    const bool missing = !isEmpty() && m_tabs->current() == 0 && (brands || campaigns);
    if (missing) {
        m_missing->setMessage(
            Tone::Warning,
            brands ? tr("Brands are missing here: %1.").arg(models::describe(*brands).title)
                   : tr("Campaigns are missing here: %1.").arg(models::describe(*campaigns).title));
    }
    m_missing->setVisible(missing);
}

void RegistrationPage::showNothing() {
    // What keeps the brands away keeps the campaigns away, too; one of them may be refused alone.
    const auto brands = models::CopyState::of(m_context.workspace.status(), QStringLiteral("brands"));
    const auto campaigns = models::CopyState::of(m_context.workspace.status(), QStringLiteral("campaigns"));
    const auto& copy = brands.kind == models::CopyState::Kind::Copied ? campaigns : brands;
    if (!showUncopied(copy, tr("Registrations were not copied yet"),
                      [this] { m_context.workspace.syncNow(); })) {
        showEmpty({IconName::Registration,
                   tr("No brand yet"),
                   tr("Carriers want to know who sends. Register your business as a brand first; campaigns "
                      "follow once it is verified."),
                   {m_newBrand}});
    }
}

void RegistrationPage::navigateTo(const Navigation& target) {
    if (!target.filter.isEmpty()) {
        m_tabs->setCurrent(0);
        m_awaited = target.filter;
        refresh();
    }
}

bool RegistrationPage::focusSearch() {
    if (m_tabs->current() != 0 || isEmpty()) {
        return false;
    }
    m_board->focusSearch();
    return true;
}

QStringList RegistrationPage::scenes() const {
    return QStringList{QStringLiteral("rejected"), QStringLiteral("active"), QStringLiteral("brand"),
                       QStringLiteral("needs-me")} +
           RegistrationScenes::names() + m_tollFree->scenes();
}

void RegistrationPage::showScene(const QString& scene) {
    if (m_tollFree->scenes().contains(scene)) {
        m_tabs->setCurrent(1);
        m_tollFree->showScene(scene);
        return;
    }
    m_tabs->setCurrent(0);
    using models::RegistrationPhase;
    const auto found = [this](RegistrationPhase phase, bool brand) {
        const auto& rows = m_controller->board().rows();
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const models::BoardRow& candidate) {
            return candidate.entry->isBrand() == brand && candidate.entry->standing.phase == phase;
        });
        return row == rows.cend() ? QString() : row->key();
    };
    const QString rejected = found(RegistrationPhase::Rejected, false);
    if (RegistrationScenes::show(scene, *m_windows, m_controller->campaign(rejected))) {
        return;
    }
    if (scene == QLatin1String("needs-me")) {
        m_board->showFilter(models::BoardFilter::Show::NeedsMe);
    } else if (scene == QLatin1String("rejected")) {
        m_board->select(rejected);
    } else {
        m_board->select(found(RegistrationPhase::Active, scene == QLatin1String("brand")));
    }
}

void RegistrationPage::leaveScene() {
    m_tabs->setCurrent(0);
    m_board->showFilter(models::BoardFilter::Show::All);
}

void RegistrationPage::openNew() {
    if (m_newCampaign->isEnabled()) {
        m_windows->openCampaign();
    } else {
        m_windows->openBrand();
    }
}

} // namespace am::ui
