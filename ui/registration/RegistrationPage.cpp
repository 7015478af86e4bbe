// Brands and campaigns.
#include "ui/registration/RegistrationPage.h"

#include "models/BrandsModel.h"
#include "models/CampaignsModel.h"
#include "models/CopyState.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/registration/RegistrationInspector.h"
#include "ui/registration/RegistrationScenes.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace am::ui {

using models::BrandsModel;
using models::CampaignsModel;
using models::RegistrationController;

RegistrationPage::RegistrationPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("registration"), tr("Registration"),
           tr("Your brands and campaigns at the registry. Carriers block numbers that send without a "
              "campaign."),
           parent),
      m_context(std::move(context)),
      m_controller(new RegistrationController(m_context.workspace, m_context.clock, this)),
      m_windows(new RegistrationWindows(m_context, this)),
      m_newBrand(new QAction(icon(IconName::Plus), tr("New brand"), this)),
      m_newCampaign(new QAction(icon(IconName::Plus), tr("New campaign"), this)) {
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

    m_tabs = new SegmentedControl({tr("Brands"), tr("Campaigns")}, this);
    m_tabs->setObjectName(QStringLiteral("registrationSegmentedControl"));
    m_tabs->setAccessibleName(tr("Brands or campaigns"));
    filterBar()->addWidget(m_tabs);
    filterBar()->addStretch();
    buildContent();
    connect(m_tabs, &SegmentedControl::currentChanged, this, &RegistrationPage::showTab);
    m_tabs->setCurrent(Campaigns);

    connect(m_controller, &RegistrationController::loaded, this, &RegistrationPage::refresh);
    connect(m_controller, &RegistrationController::decided, this,
            [this] { m_context.notifier.notify(tr("Decided in the sandbox")); });
    connect(m_controller, &RegistrationController::decisionFailed, this,
            [this](const QString&, const core::ApiError& error) {
                m_inspector->showFailure(models::describe(error));
            });
    connect(m_inspector, &RegistrationInspector::redraftAsked, this, [this](const QString& campaignId) {
        if (const auto campaign = m_controller->campaign(campaignId)) {
            m_windows->redraft(*campaign);
        }
    });
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_controller->brands().count() == 0 && m_controller->campaigns().count() == 0) {
            refresh();
        }
    });
}

DataTable* RegistrationPage::makeTable(const QString& name, const QString& accessibleName,
                                       QAbstractItemModel* model) {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(models::RawValueRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    auto* table = new DataTable(name);
    table->setAccessibleName(accessibleName);
    table->setModel(sorted);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

void RegistrationPage::buildContent() {
    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    m_stack = new QStackedWidget(content);
    m_brands = makeTable(QStringLiteral("brandsTableView"), tr("Brands"), &m_controller->brands());
    m_brands->setColumns({220, 150, 160, 140, 120, 110}, BrandsModel::Name);
    m_brands->setYieldingColumns({BrandsModel::RegistryId, BrandsModel::Entity});
    m_campaigns =
        makeTable(QStringLiteral("campaignsTableView"), tr("Campaigns"), &m_controller->campaigns());
    m_campaigns->setColumns({180, 120, 260, 180, 120, 110}, CampaignsModel::News);
    m_campaigns->setYieldingColumns({CampaignsModel::RegistryId, CampaignsModel::Brand});
    const std::pair<DataTable*, Tab> tables[] = {{m_brands, Brands}, {m_campaigns, Campaigns}};
    m_inspector = new RegistrationInspector(*m_controller, m_context.clock, content);
    for (const auto& entry : tables) {
        DataTable* table = entry.first;
        const Tab tab = entry.second;
        table->setSortingEnabled(true);
        const int filed = tab == Brands ? int(BrandsModel::Submitted) : int(CampaignsModel::Submitted);
        table->sortByColumn(filed, Qt::DescendingOrder);
        table->rememberColumns(m_context.settings);
        m_stack->addWidget(table);
        connect(table, &DataTable::rowActivated, this, [this, tab](const QModelIndex& index) {
            inspect(tab, index.data(models::KeyRole).toString());
        });
        connect(table, &DataTable::rowChanged, this, [this, tab](const QModelIndex& index) {
            if (index.isValid() && m_inspector->isOpen() && m_tabs->current() == tab) {
                inspect(tab, index.data(models::KeyRole).toString());
            }
        });
        connect(m_inspector, &Inspector::closed, table, [this, table, tab] {
            if (m_tabs->current() == tab) {
                table->setFocus();
            }
        });
        auto* escape = new QShortcut(Qt::Key_Escape, table);
        escape->setContext(Qt::WidgetShortcut);
        connect(escape, &QShortcut::activated, m_inspector, &Inspector::close);
    }
    panes->addWidget(m_stack, 1);
    panes->addWidget(m_inspector);
    setContent(content, Fit::Full);
    showLoading();
}

bool RegistrationPage::isBusy() const {
    if (m_controller->isBusy()) {
        return true;
    }
    return m_controller->brands().count() == 0 &&
           models::CopyState::of(m_context.workspace.status(), QStringLiteral("brands")).kind ==
               models::CopyState::Kind::Copying;
}

void RegistrationPage::showTab(int tab) {
    m_stack->setCurrentIndex(tab);
    m_inspector->close();
    refresh();
}

void RegistrationPage::refresh() {
    if (!m_controller->isLoaded()) {
        return;
    }
    if (m_controller->readError()) {
        showError(models::describe(*m_controller->readError()), [this] { m_controller->reload(); });
        return;
    }
    const int brands = m_controller->brands().count();
    const int campaigns = m_controller->campaigns().count();
    bool mayFile = false;
    for (const core::Brand& brand : m_controller->brandList()) {
        mayFile = mayFile || brand.mayRegisterCampaigns();
    }
    m_newCampaign->setEnabled(mayFile);
    m_newCampaign->setToolTip(mayFile ? tr("File a campaign of a verified brand")
                                      : tr("A campaign needs a verified brand first"));
    m_tabs->setLabel(Brands, tr("Brands (%L1)").arg(brands));
    m_tabs->setLabel(Campaigns, tr("Campaigns (%L1)").arg(campaigns));
    setFooterText(tr("%Ln brands", nullptr, brands) + QStringLiteral(" · ") +
                  tr("%Ln campaigns", nullptr, campaigns));

    if (!m_awaited.isEmpty() && (m_controller->brand(m_awaited) || m_controller->campaign(m_awaited))) {
        const Tab tab = m_controller->brand(m_awaited) ? Brands : Campaigns;
        select(tab, std::exchange(m_awaited, {}));
    }
    const bool onBrands = m_tabs->current() == Brands;
    if ((onBrands ? brands : campaigns) == 0) {
        const auto copy = models::CopyState::of(
            m_context.workspace.status(), onBrands ? QStringLiteral("brands") : QStringLiteral("campaigns"));
        switch (copy.kind) {
            case models::CopyState::Kind::Copying:
                showLoading();
                break;
            case models::CopyState::Kind::Refused:
                showError(models::describe(*copy.error), [this] { m_context.workspace.syncNow(); });
                break;
            case models::CopyState::Kind::Offline:
                showEmpty(
                    {IconName::Offline,
                     tr("Registrations were not copied yet"),
                     tr("The API cannot be reached. The console tries again by itself, and shows them then."),
                     {}});
                break;
            case models::CopyState::Kind::Paused:
                showEmpty({IconName::Pause,
                           tr("Registrations were not copied yet"),
                           tr("Copying is paused by you. Resume it in the sync panel, at the top right."),
                           {}});
                break;
            case models::CopyState::Kind::Copied:
                if (onBrands || brands == 0) {
                    showEmpty({IconName::Registration,
                               tr("No brand yet"),
                               tr("Carriers want to know who sends. Register your business as a brand first; "
                                  "campaigns "
                                  "follow once it is verified."),
                               {m_newBrand}});
                } else {
                    showEmpty(
                        {IconName::Registration,
                         tr("No campaign yet"),
                         mayFile
                             ? tr("A campaign says what you send and how people agreed to it. Numbers send "
                                  "under it.")
                             : tr("A campaign can be filed as soon as the brand is verified."),
                         {m_newCampaign}});
                }
                break;
        }
        return;
    }
    showContent();
}

void RegistrationPage::inspect(Tab tab, const QString& id) {
    if (tab == Brands) {
        m_inspector->inspectBrand(id);
    } else {
        m_inspector->inspectCampaign(id);
    }
    m_inspector->open();
}

void RegistrationPage::select(Tab tab, const QString& id) {
    m_tabs->setCurrent(tab);
    DataTable* table = tab == Brands ? m_brands : m_campaigns;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data(models::KeyRole).toString() == id) {
            table->setCurrentIndex(index);
            inspect(tab, id);
        }
    }
}

void RegistrationPage::navigateTo(const Navigation& target) {
    if (!target.filter.isEmpty()) {
        m_awaited = target.filter;
        refresh();
    }
}

QStringList RegistrationPage::scenes() const {
    return QStringList{QStringLiteral("rejected")} + RegistrationScenes::names();
}

void RegistrationPage::showScene(const QString& scene) {
    std::optional<core::Campaign> rejected;
    for (const models::CampaignRow& row : m_controller->campaigns().rows()) {
        if (row.campaign.status == QLatin1String("REJECTED")) {
            rejected = row.campaign;
        }
    }
    if (!RegistrationScenes::show(scene, *m_windows, rejected) && rejected) {
        select(Campaigns, rejected->id);
    }
}

void RegistrationPage::openNew() {
    if (m_tabs->current() == Campaigns && m_newCampaign->isEnabled()) {
        m_windows->openCampaign();
    } else {
        m_windows->openBrand();
    }
}

} // namespace am::ui
