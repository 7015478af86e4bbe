// Filtering, choosing and acting on the board.
#include "ui/registration/RegistrationBoardView.h"

#include "models/BoardModel.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "ui/registration/BoardDelegate.h"
#include "ui/registration/RegistrationInspector.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace am::ui {

using models::BoardEntry;
using models::BoardFilter;
using models::BoardModel;
using models::RegistrationController;
using Show = models::BoardFilter::Show;

namespace {

constexpr int margin = 24;
constexpr Show shows[] = {Show::All, Show::NeedsMe, Show::Drafts, Show::InReview, Show::Active, Show::Ended};

QString labelOf(Show show) {
    switch (show) {
        case Show::All:
            return RegistrationBoardView::tr("All");
        case Show::NeedsMe:
            return RegistrationBoardView::tr("Needs me");
        case Show::Drafts:
            return RegistrationBoardView::tr("Drafts");
        case Show::InReview:
            return RegistrationBoardView::tr("In review");
        case Show::Active:
            return RegistrationBoardView::tr("Active");
        case Show::Ended:
            break;
    }
    return RegistrationBoardView::tr("Rejected or expired");
}

} // namespace

RegistrationBoardView::RegistrationBoardView(PageContext context, RegistrationController& controller,
                                             RegistrationWindows& windows, QWidget* parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_controller(controller),
      m_windows(windows),
      m_order(new models::BoardOrder(controller.board(), this)),
      m_showAll(new QAction(tr("Show all"), this)) {
    setObjectName(QStringLiteral("registrationBoardView"));
    m_showAll->setObjectName(QStringLiteral("showAllAction"));
    connect(m_showAll, &QAction::triggered, this, [this] {
        m_search->clear();
        showFilter(Show::All);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(column);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    buildTable(panes);
    m_inspector = new RegistrationInspector(m_controller, m_context.clock, this);
    panes->addWidget(m_inspector);
    column->addLayout(panes, 1);
    connectInspector();
    connect(&m_controller, &RegistrationController::draftCopied, this,
            [this](const QString&) { m_context.notifier.notify(tr("Draft duplicated")); });
    connect(&m_controller, &RegistrationController::draftFailed, this,
            [this](const store::StoreError& error) { m_inspector->showFailure(models::describe(error)); });
}

void RegistrationBoardView::buildBar(QVBoxLayout* column) {
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(margin, 12, margin, 12);
    bar->setSpacing(8);
    m_show = new SegmentedControl({}, this);
    m_show->setObjectName(QStringLiteral("boardFilterSegmentedControl"));
    m_show->setAccessibleName(tr("Which registrations"));
    for (const Show show : shows) {
        m_show->addSegment(labelOf(show));
    }
    m_show->setCurrent(0);
    m_search = new SearchField(tr("Name or id"), this);
    m_search->setObjectName(QStringLiteral("boardSearchField"));
    m_search->setAccessibleName(tr("Search registrations by name or id"));
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(320);
    bar->addWidget(m_show);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    column->addLayout(bar);
    connect(m_show, &SegmentedControl::currentChanged, this, &RegistrationBoardView::applyFilter);
    connect(m_search, &SearchField::searched, this, &RegistrationBoardView::applyFilter);
}

void RegistrationBoardView::buildTable(QHBoxLayout* panes) {
    m_table = new DataTable(QStringLiteral("registrationTableView"), this);
    m_table->setAccessibleName(tr("Brands with their campaigns and drafts"));
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setModel(m_order);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowLines(2);
    m_table->setColumns({200, 330, 118, 204, 76, 120, 100, 110}, BoardModel::Progress);
    m_table->setYieldingColumns({BoardModel::RegistryId, BoardModel::Fee, BoardModel::Numbers,
                                 BoardModel::Expires, BoardModel::State});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BoardModel::Progress, Qt::AscendingOrder);
    m_table->rememberColumns(m_context.settings);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    panes->addWidget(m_stack, 1);
    connect(m_table, &DataTable::rowActivated, this, &RegistrationBoardView::activate);
    connect(m_table, &DataTable::rowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_inspector && m_inspector->isOpen()) {
            inspect(index.data(models::KeyRole).toString());
        }
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RegistrationBoardView::openMenu);
}

bool RegistrationBoardView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex row = m_table->currentRow();
    if (key->key() == Qt::Key_Escape && m_inspector->isOpen()) {
        m_inspector->close();
        return true;
    }
    if (key->matches(QKeySequence::Delete) && row.isValid() && m_order->entry(row).isDraft()) {
        askDiscard(m_order->entry(row).id);
        return true;
    }
    return false;
}

void RegistrationBoardView::connectInspector() {
    connect(m_inspector, &Inspector::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_inspector, &RegistrationInspector::redraftAsked, this, &RegistrationBoardView::redraft);
    connect(m_inspector, &RegistrationInspector::openDraftAsked, this, &RegistrationBoardView::openDraft);
    connect(m_inspector, &RegistrationInspector::duplicateDraftAsked, &m_controller,
            &RegistrationController::duplicateDraft);
    connect(m_inspector, &RegistrationInspector::discardDraftAsked, this, &RegistrationBoardView::askDiscard);
    connect(m_inspector, &RegistrationInspector::newCampaignAsked, this,
            [this] { m_windows.openCampaign(); });
    connect(m_inspector, &RegistrationInspector::numberAsked, this, [this](const QString& number) {
        Navigation target;
        target.pageId = QStringLiteral("numbers");
        target.number = number;
        m_context.navigate(target);
    });
}

void RegistrationBoardView::applyFilter() {
    m_order->setFilter({shows[m_show->current()], m_search->text().trimmed()});
    refresh();
}

void RegistrationBoardView::refresh() {
    int index = 0;
    for (const Show show : shows) {
        const int count = m_controller.count(show);
        m_show->setLabel(index++, count == 0 && show != Show::All
                                      ? labelOf(show)
                                      : tr("%1 (%L2)", "filter, count").arg(labelOf(show)).arg(count));
    }
    const bool nothing = m_order->rowCount() == 0;
    if (nothing) {
        const bool searches = !m_order->filter().text.isEmpty();
        const bool calm = !searches && m_order->filter().show == Show::NeedsMe;
        m_nothing->setText({calm ? IconName::Check : IconName::Search,
                            calm ? tr("Nothing needs you") : tr("Nothing to show"),
                            calm       ? tr("No draft, rejection, expiry or missing number waits for you.")
                            : searches ? tr("No name and no id has this in it.")
                                       : tr("No registration is in this state."),
                            {m_showAll}});
    }
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    Q_EMIT shownChanged();
}

int RegistrationBoardView::shownCount() const {
    return m_order->rowCount();
}

void RegistrationBoardView::showFilter(Show show) {
    m_show->setCurrent(int(std::find(std::begin(shows), std::end(shows), show) - std::begin(shows)));
    applyFilter();
}

void RegistrationBoardView::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

bool RegistrationBoardView::select(const QString& id) {
    if (!m_controller.entry(id)) {
        return false;
    }
    if (!m_order->indexOf(id).isValid()) {
        m_showAll->trigger();
    }
    const QModelIndex index = m_order->indexOf(id);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    inspect(id);
    return true;
}

void RegistrationBoardView::activate(const QModelIndex& index) {
    const BoardEntry& entry = m_order->entry(index);
    if (entry.isDraft() && m_inspector->isOpen() && m_inspector->shownId() == entry.id) {
        openDraft(entry.id);
    } else {
        inspect(entry.id);
    }
}

void RegistrationBoardView::inspect(const QString& id) {
    m_inspector->inspect(id);
    m_inspector->open();
}

void RegistrationBoardView::redraft(const QString& id) {
    if (const auto campaign = m_controller.campaign(id)) {
        m_windows.redraft(*campaign);
    } else if (const auto brand = m_controller.brand(id)) {
        m_windows.redraft(*brand);
    }
}

void RegistrationBoardView::openDraft(const QString& name) {
    const models::BoardEntryPtr entry = m_controller.entry(name);
    if (!entry) {
        return;
    }
    if (entry->isBrand()) {
        m_windows.openBrand(name);
    } else {
        m_windows.openCampaign(name);
    }
}

void RegistrationBoardView::askDiscard(const QString& name) {
    const models::BoardEntryPtr entry = m_controller.entry(name);
    if (!entry) {
        return;
    }
    ConfirmRequest request;
    request.title = tr("Discard this draft?");
    request.text = tr("“%1” was not filed. Nothing at the registry changes.").arg(entry->title);
    request.facts = {BoardModel::draftText(entry->draft, m_context.clock.now())};
    if (entry->draft.filingBegun) {
        request.facts.append(tr("It was sent once, and it is not known whether it was filed."));
    }
    request.confirmLabel = tr("Discard draft");
    request.weight = ConfirmRequest::Weight::Destructive;
    m_context.prompter.confirm(request, this, [this, draft = entry->draft](bool confirmed) {
        if (!confirmed) {
            return;
        }
        m_windows.forget(draft.name);
        m_controller.discardDraft(draft.name);
        m_context.notifier.notify(tr("Draft discarded"),
                                  {tr("Undo"), [controller = QPointer(&m_controller), draft] {
                                       if (controller) {
                                           controller->restoreDraft(draft);
                                       }
                                   }});
    });
}

void RegistrationBoardView::openMenu(const QPoint& position) {
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const BoardEntry& entry = m_order->entry(index);
    const QString id = entry.id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details"), this, [this, id] { inspect(id); });
    if (entry.isDraft()) {
        menu->addAction(icon(IconName::Edit), tr("Open draft"), this, [this, id] { openDraft(id); });
        menu->addAction(icon(IconName::Copy), tr("Duplicate draft"), this,
                        [this, id] { m_controller.duplicateDraft(id); });
        menu->addAction(icon(IconName::Trash), tr("Discard draft…"), this, [this, id] { askDiscard(id); });
    } else {
        const models::RegistrationPhase phase = entry.standing.phase;
        if (phase == models::RegistrationPhase::Rejected || phase == models::RegistrationPhase::Ended) {
            menu->addAction(icon(IconName::Edit), tr("Open as new draft"), this, [this, id] { redraft(id); });
        }
        menu->addAction(icon(IconName::Copy), tr("Copy id"), this,
                        [id] { QGuiApplication::clipboard()->setText(id); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace am::ui
