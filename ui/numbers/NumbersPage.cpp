// Our numbers.
#include "ui/numbers/NumbersPage.h"

#include "models/CopyState.h"
#include "models/NumberBulkController.h"
#include "models/NumberBulkOrderController.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/numbers/NumberDialogs.h"
#include "ui/numbers/NumberFilterBar.h"
#include "ui/numbers/NumberInspector.h"
#include "ui/numbers/NumberSelectionBar.h"
#include "ui/numbers/NumbersTable.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace am::ui {

using models::NumberBulkOrderController;
using models::NumbersController;
using models::OwnedNumbersModel;
using Act = models::NumberChange::Act;

NumbersPage::NumbersPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("numbers"), tr("Numbers"),
           tr("The numbers you text from. A local number sends once an active campaign is attached."),
           parent),
      m_context(std::move(context)),
      m_controller(new NumbersController(m_context.workspace, this)),
      m_shown(new models::NumberFilterModel(m_controller->numbers(), this)),
      m_dialogs(new NumberDialogs(m_context, *m_controller, this)),
      m_get(new QAction(icon(IconName::Plus), tr("Get numbers"), this)),
      m_bulkOrder(new QAction(icon(IconName::Cart), tr("Order by quantity"), this)),
      m_results(new QAction(icon(IconName::Review), tr("Results"), this)),
      m_clearFilters(new QAction(tr("Clear filters"), this)) {
    buildActions();
    buildFilterBar();
    buildContent();
    connectInspector();

    connect(m_controller, &NumbersController::loaded, this, &NumbersPage::refresh);
    connect(m_controller, &NumbersController::counted, this, [this] {
        // What is quiet may have changed.
        m_shown->setCriteria(m_shown->criteria(), m_controller->now());
        refresh();
    });
    connect(m_controller, &NumbersController::done, this, &NumbersPage::actDone);
    connect(m_controller, &NumbersController::failed, this,
            [this](NumbersController::Act, const QString& id, const core::ApiError& error) {
                inspect(id);
                m_inspector->showFailure(models::describe(error));
            });
    connect(m_dialogs, &NumberDialogs::ordered, this, &NumbersPage::select);
    connect(&m_dialogs->bulkOrder(), &NumberBulkOrderController::changed, this,
            &NumbersPage::updateOrderBanner);
    connect(&m_dialogs->changes(), &models::NumberBulkController::changed, this,
            [this] { m_results->setVisible(m_dialogs->changes().hasResults()); });
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_controller->numbers().count() == 0) {
            refresh();
        }
    });
}

void NumbersPage::buildActions() {
    m_get->setObjectName(QStringLiteral("getNumbersAction"));
    m_get->setShortcut(QKeySequence::New);
    m_get->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_get->setToolTip(
        tr("Search and order numbers (%1)").arg(m_get->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_get);
    m_bulkOrder->setObjectName(QStringLiteral("orderByQuantityAction"));
    m_bulkOrder->setToolTip(tr("Order many numbers without choosing each"));
    m_results->setObjectName(QStringLiteral("bulkResultsAction"));
    m_results->setToolTip(tr("What became of each number of the last change of many"));
    m_results->setVisible(false);
    auto* lookUp = new QAction(icon(IconName::Search), tr("Look up numbers"), this);
    lookUp->setObjectName(QStringLiteral("lookUpNumbersAction"));
    lookUp->setToolTip(tr("Find out whether numbers are mobiles, landlines or VoIP"));
    addHeaderAction(m_results);
    addHeaderAction(lookUp);
    addHeaderAction(m_bulkOrder);
    setPrimaryAction(m_get);
    connect(m_get, &QAction::triggered, this, &NumbersPage::openOrderDialog);
    connect(lookUp, &QAction::triggered, m_dialogs, &NumberDialogs::openLookup);
    connect(m_bulkOrder, &QAction::triggered, m_dialogs, &NumberDialogs::openBulkOrder);
    connect(m_results, &QAction::triggered, m_dialogs, &NumberDialogs::openResults);
    connect(m_clearFilters, &QAction::triggered, this, [this] { m_filter->setCriteria({}); });
}

QString NumbersPage::settingsPlace() const {
    return QStringLiteral("profiles/%1/").arg(QFileInfo(m_context.workspace.options().folder).fileName());
}

void NumbersPage::buildFilterBar() {
    m_filter = new NumberFilterBar(this);
    filterBar()->addWidget(m_filter, 1);
    const auto kept = models::NumberCriteria::fromMap(
        m_context.settings.value(settingsPlace() + QStringLiteral("numbers-filter")).toMap());
    m_filter->setCriteria(kept);
    m_shown->setCriteria(kept, m_controller->now());
    connect(m_filter, &NumberFilterBar::criteriaChanged, this, &NumbersPage::filterBy);
}

void NumbersPage::filterBy(const models::NumberCriteria& criteria) {
    m_shown->setCriteria(criteria, m_controller->now());
    m_context.settings.setValue(settingsPlace() + QStringLiteral("numbers-filter"), criteria.toMap());
    refresh();
}

void NumbersPage::buildContent() {
    m_orderBanner = new Banner(this);
    m_orderBanner->setObjectName(QStringLiteral("bulkOrderBanner"));
    m_orderBanner->hide();
    addBanner(m_orderBanner);
    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    m_selection = new NumberSelectionBar(content);
    m_table = new NumbersTable(m_controller->numbers(), *m_shown, content);
    m_table->rememberColumns(m_context.settings, settingsPlace());
    m_inspector = new NumberInspector(*m_controller, m_context.workspace.curl(), content);
    left->addWidget(m_selection);
    left->addWidget(m_table, 1);
    panes->addLayout(left, 1);
    panes->addWidget(m_inspector);
    setContent(content, Fit::Full);
    showLoading();

    connect(m_table, &NumbersTable::detailsAsked, this, &NumbersPage::inspect);
    connect(m_table, &DataTable::rowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_inspector->isOpen()) {
            inspect(index.data(models::KeyRole).toString());
        }
    });
    connect(m_table, &NumbersTable::selectionEdited, this, &NumbersPage::updateSelection);
    connect(m_table, &NumbersTable::actAsked, this, &NumbersPage::changeSelection);
    connect(m_table, &NumbersTable::releaseAsked, this, &NumbersPage::askRelease);
    connect(m_table, &NumbersTable::escaped, m_inspector, &Inspector::close);
    connect(m_selection, &NumberSelectionBar::actAsked, this, &NumbersPage::changeSelection);
    connect(m_selection, &NumberSelectionBar::selectAllAsked, m_table, &QAbstractItemView::selectAll);
    connect(m_selection, &NumberSelectionBar::clearAsked, m_table, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
}

void NumbersPage::connectInspector() {
    connect(m_inspector, &NumberInspector::releaseAsked, m_dialogs, &NumberDialogs::askRelease);
    connect(m_inspector, &NumberInspector::copyAsked, this, [this](const QString& text, const QString& what) {
        QGuiApplication::clipboard()->setText(text);
        m_context.notifier.notify(what);
    });
    connect(m_inspector, &NumberInspector::navigationAsked, this,
            [this](const Navigation& target) { m_context.navigate(target); });
    connect(m_inspector, &Inspector::closed, m_table, [this] { m_table->setFocus(); });
}

bool NumbersPage::isBusy() const {
    if (m_controller->isBusy() || m_dialogs->isBusy()) {
        return true;
    }
    return m_controller->numbers().count() == 0 &&
           models::CopyState::of(m_context.workspace.status(), QStringLiteral("numbers")).kind ==
               models::CopyState::Kind::Copying;
}

void NumbersPage::refresh() {
    if (!m_controller->isLoaded()) {
        return;
    }
    if (m_controller->readError()) {
        showError(models::describe(*m_controller->readError()), [this] { m_controller->reload(); });
        return;
    }
    m_filter->setChoices(m_controller->numbers(), m_controller->campaigns());
    if (m_controller->numbers().count() == 0) {
        setFooterText({});
        showNoNumbers();
        return;
    }
    updateFooter();
    updateSelection();
    if (m_shown->rowCount() == 0) {
        showEmpty({IconName::Filter,
                   tr("Nothing matches"),
                   tr("No number fits the filters above."),
                   {m_clearFilters}});
    } else {
        showContent();
    }
    if (!m_awaited.isEmpty()) {
        select(std::exchange(m_awaited, {}));
    }
    if (!m_target.pageId.isEmpty() || !m_target.number.isEmpty() || !m_target.filter.isEmpty()) {
        navigateTo(std::exchange(m_target, {}));
    }
}

void NumbersPage::showNoNumbers() {
    const auto copy = models::CopyState::of(m_context.workspace.status(), QStringLiteral("numbers"));
    if (!showUncopied(copy, tr("Your numbers were not copied yet"),
                      [this] { m_context.workspace.syncNow(); })) {
        showEmpty({IconName::Numbers,
                   tr("No numbers yet"),
                   tr("Get a number to receive texts right away. To send from it, attach an active "
                      "campaign."),
                   {m_get}});
    }
}

void NumbersPage::updateFooter() {
    const int owned = m_controller->numbers().count();
    const auto& rows = m_controller->numbers().rows();
    const auto sending = int(std::count_if(rows.cbegin(), rows.cend(),
                                           [](const models::OwnedNumberRow& row) { return row.canSend(); }));
    const int shown = m_shown->rowCount();
    const QString numbers = shown == owned ? tr("%Ln numbers", nullptr, owned)
                                           : tr("%L1 of %Ln numbers shown", nullptr, owned).arg(shown);
    setFooterText(numbers + QStringLiteral(" · ") + tr("%Ln can send", nullptr, sending));
}

void NumbersPage::updateSelection() {
    m_selection->setCount(m_table->selectedCount(), m_shown->rowCount());
}

void NumbersPage::updateOrderBanner() {
    using Stage = NumberBulkOrderController::Stage;
    const NumberBulkOrderController& order = m_dialogs->bulkOrder();
    const Stage stage = order.stage();
    const int quantity = order.order().quantity;
    m_orderBanner->setVisible(stage != Stage::Idle && stage != Stage::Sending);
    m_orderBanner->setAction(tr("Show"), [this] { m_dialogs->openBulkOrder(); });
    switch (stage) {
        case Stage::Idle:
        case Stage::Sending:
            break;
        case Stage::Unanswered:
            m_orderBanner->setMessage(
                Tone::Warning,
                tr("It is not known what became of an order of %Ln numbers.", nullptr, quantity));
            break;
        case Stage::Watching:
        case Stage::Paused:
            m_orderBanner->setMessage(
                Tone::Info, tr("An order of %Ln numbers is being filled: %1 assigned.", nullptr, quantity)
                                .arg(order.order().assignedCount));
            break;
        case Stage::Finished:
            m_orderBanner->setMessage(order.order().assignedCount == quantity ? Tone::Success : Tone::Warning,
                                      tr("An order of %Ln numbers has ended: %1 assigned.", nullptr, quantity)
                                          .arg(order.order().assignedCount));
            break;
    }
}

NumberBulkDialog* NumbersPage::changeSelection(Act act) {
    const QList<models::OwnedNumberRow> rows = m_table->selection();
    return rows.isEmpty() ? nullptr : m_dialogs->openChange(act, rows);
}

void NumbersPage::askRelease() {
    if (m_table->selectedCount() > 1) {
        changeSelection(Act::Release);
    } else {
        m_dialogs->askRelease(m_table->currentId(), core::ReleaseTo::Quarantine);
    }
}

void NumbersPage::select(const QStringList& ids) {
    if (!m_table->select(ids)) {
        m_awaited = ids;
    }
}

void NumbersPage::inspect(const QString& id) {
    if (m_controller->numbers().find(id)) {
        m_inspector->inspect(id);
        m_inspector->open();
    }
}

void NumbersPage::navigateTo(const Navigation& target) {
    if (!m_controller->isLoaded()) {
        m_target = target;
        return;
    }
    for (const models::OwnedNumberRow& row : m_controller->numbers().rows()) {
        if ((!target.number.isEmpty() && row.number.number == target.number) ||
            row.number.id == target.filter) {
            m_filter->setCriteria({});
            select({row.number.id});
            inspect(row.number.id);
        }
    }
}

bool NumbersPage::focusSearch() {
    m_filter->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchField()->selectAll();
    return true;
}

NumberOrderDialog* NumbersPage::openOrderDialog() {
    return m_dialogs->openOrder();
}

void NumbersPage::actDone(NumbersController::Act act) {
    switch (act) {
        case NumbersController::Act::Label:
            m_context.notifier.notify(tr("Label saved"));
            break;
        case NumbersController::Act::Webhooks:
            m_context.notifier.notify(tr("Webhooks saved"));
            break;
        case NumbersController::Act::Attach:
            m_context.notifier.notify(tr("Campaign attached; carriers follow in a while"));
            break;
        case NumbersController::Act::Detach:
            m_context.notifier.notify(tr("Campaign detached; the number receives only"));
            break;
        case NumbersController::Act::Release:
            m_context.notifier.notify(tr("Number released"));
            break;
    }
}

} // namespace am::ui
