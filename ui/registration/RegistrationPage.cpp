// Brands and campaigns.
#include "ui/registration/RegistrationPage.h"

#include "models/BrandForm.h"
#include "models/BrandsModel.h"
#include "models/CampaignForm.h"
#include "models/CampaignsModel.h"
#include "models/CopyState.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/registration/RegistrationInspector.h"
#include "ui/registration/TollFreeView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
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
      m_newBrand(new QAction(icon(IconName::Plus), tr("New brand"), this)),
      m_newCampaign(new QAction(icon(IconName::Plus), tr("New campaign"), this)) {
    m_newBrand->setObjectName(QStringLiteral("newBrandAction"));
    m_newCampaign->setObjectName(QStringLiteral("newCampaignAction"));
    addHeaderAction(m_newBrand);
    setPrimaryAction(m_newCampaign);
    connect(m_newBrand, &QAction::triggered, this, &RegistrationPage::openBrandForm);
    connect(m_newCampaign, &QAction::triggered, this, &RegistrationPage::openCampaignForm);
    auto* newest = new QShortcut(QKeySequence::New, this);
    newest->setContext(Qt::WidgetWithChildrenShortcut);
    connect(newest, &QShortcut::activated, this, &RegistrationPage::openNew);

    m_tabs = new SegmentedControl({tr("Brands"), tr("Campaigns"), tr("Toll-free")}, this);
    m_tabs->setObjectName(QStringLiteral("registrationSegmentedControl"));
    m_tabs->setAccessibleName(tr("Brands, campaigns or toll-free numbers"));
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
    connect(m_inspector, &RegistrationInspector::redraftAsked, this, &RegistrationPage::redraft);
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
    m_tollFree = new TollFreeView(m_context, content);
    connect(m_tollFree, &TollFreeView::loaded, this,
            [this] { m_tabs->setLabel(TollFree, tr("Toll-free (%L1)").arg(m_tollFree->count())); });
    m_stack->addWidget(m_tollFree);
    panes->addWidget(m_stack, 1);
    panes->addWidget(m_inspector);
    setContent(content, Fit::Full);
    showLoading();
}

bool RegistrationPage::isBusy() const {
    if (m_controller->isBusy() || m_tollFree->isBusy()) {
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
    if (m_tabs->current() == TollFree) {
        showContent();
        return;
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
    return QStringList{QStringLiteral("rejected"), QStringLiteral("brand-form"),
                       QStringLiteral("campaign-form")} +
           m_tollFree->scenes();
}

void RegistrationPage::showScene(const QString& scene) {
    if (m_tollFree->scenes().contains(scene)) {
        m_tabs->setCurrent(TollFree);
        m_tollFree->showScene(scene);
        return;
    }
    if (scene == QLatin1String("brand-form")) {
        openBrandForm();
        return;
    }
    if (scene == QLatin1String("campaign-form")) {
        openCampaignForm();
        return;
    }
    for (const models::CampaignRow& row : m_controller->campaigns().rows()) {
        if (row.campaign.status == QLatin1String("REJECTED")) {
            select(Campaigns, row.key());
            return;
        }
    }
}

void RegistrationPage::openNew() {
    if (m_tabs->current() == Campaigns && m_newCampaign->isEnabled()) {
        openCampaignForm();
    } else {
        openBrandForm();
    }
}

RegistrationDialog* RegistrationPage::openBrandForm() {
    if (!m_brandDialog) {
        auto* form = new models::BrandForm(m_context.workspace);
        RegistrationTexts texts{tr("New brand"),
                                tr("Tells the registry who sends. The facts must match your tax record."),
                                tr("File brand"), tr("File this brand?"),
                                tr("The registry charges a fee to your wallet for each filing. It is not "
                                   "refunded, whatever the outcome, and a "
                                   "filed brand cannot be changed here.")};
        m_brandDialog = new RegistrationDialog(m_context, form, texts, window());
        m_brandDialog->setObjectName(QStringLiteral("brandDialog"));
        connect(m_brandDialog, &RegistrationDialog::filed, this, [this](const QString& id) {
            m_context.notifier.notify(tr("Brand filed; the registry verifies it now"), {},
                                      models::Tone::Success);
            m_awaited = id;
            refresh();
        });
        form->loadDraft();
    }
    m_brandDialog->show();
    m_brandDialog->raise();
    m_brandDialog->activateWindow();
    return m_brandDialog;
}

models::CampaignForm* RegistrationPage::campaignForm() {
    return m_campaignDialog ? qobject_cast<models::CampaignForm*>(&m_campaignDialog->form()) : nullptr;
}

RegistrationDialog* RegistrationPage::openCampaignForm() {
    if (!m_campaignDialog) {
        auto* form = new models::CampaignForm(m_context.workspace);
        RegistrationTexts texts{
            tr("New campaign"),
            tr("Tells carriers what you send, and how people agreed to it. Reviewers read every word."),
            tr("File campaign"), tr("File this campaign?"),
            tr("The registry charges a fee to your wallet for each filing, and carriers charge monthly. It "
               "is not refunded "
               "if the campaign is rejected, and a filed campaign cannot be changed.")};
        m_campaignDialog = new RegistrationDialog(m_context, form, texts, window());
        m_campaignDialog->setObjectName(QStringLiteral("campaignDialog"));
        connect(m_controller, &RegistrationController::loaded, form,
                [this, form] { form->setBrands(m_controller->brandList()); });
        connect(m_campaignDialog, &RegistrationDialog::filed, this, [this](const QString& id) {
            m_context.notifier.notify(tr("Campaign filed; carriers review it now"), {},
                                      models::Tone::Success);
            m_awaited = id;
            refresh();
        });
        connect(form, &models::RegistrationForm::draftLoaded, form,
                [this, form] { form->setBrands(m_controller->brandList()); });
        form->loadDraft();
    }
    m_campaignDialog->show();
    m_campaignDialog->raise();
    m_campaignDialog->activateWindow();
    return m_campaignDialog;
}

void RegistrationPage::redraft(const QString& campaignId) {
    const auto campaign = m_controller->campaign(campaignId);
    if (!campaign) {
        return;
    }
    const bool wasOpen = m_campaignDialog != nullptr;
    openCampaignForm();
    models::CampaignForm* form = campaignForm();
    const auto fill = [this, form, filed = *campaign] {
        if (!form->isTouched()) {
            form->startFrom(filed);
            return;
        }
        ConfirmRequest request;
        request.title = tr("Replace the unfinished draft?");
        request.text =
            tr("There is a campaign draft that was not filed. Opening the rejected campaign replaces it.");
        request.confirmLabel = tr("Replace draft");
        request.weight = ConfirmRequest::Weight::Destructive;
        m_context.prompter.confirm(request, form, [form, filed](bool confirmed) {
            if (confirmed) {
                form->startFrom(filed);
            }
        });
    };
    if (wasOpen) {
        fill();
    } else {
        connect(form, &models::RegistrationForm::draftLoaded, form, fill, Qt::SingleShotConnection);
    }
}

} // namespace am::ui
