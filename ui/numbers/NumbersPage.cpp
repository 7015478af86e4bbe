// Our numbers.
#include "ui/numbers/NumbersPage.h"

#include "models/CopyState.h"
#include "models/Formats.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/lookup/LookupDialog.h"
#include "ui/numbers/NumberInspector.h"
#include "ui/numbers/NumberOrderDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace am::ui {

using models::Formats;
using models::NumbersController;
using models::OwnedNumbersModel;

/// Rows that contain the searched digits or words and, if asked for, can or cannot send.
class NumbersPage::Filter final : public QSortFilterProxyModel {
public:
    enum class Which : quint8 { All, Sending, ReceiveOnly };

    Filter(OwnedNumbersModel& numbers, QObject* parent) : QSortFilterProxyModel(parent), m_numbers(numbers) {
        setSourceModel(&numbers);
        setSortRole(models::RawValueRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
    }
    void setText(const QString& text) {
        m_text = text.trimmed();
        m_digits.clear();
        for (const QChar character : m_text) {
            if (character.isDigit()) {
                m_digits.append(character);
            }
        }
        invalidateFilter();
    }
    void setWhich(Which which) {
        m_which = which;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const models::OwnedNumberRow& entry = m_numbers.row(row);
        const bool sends = entry.canSend();
        if (m_which != Which::All && sends != (m_which == Which::Sending)) {
            return false;
        }
        return m_text.isEmpty() || (!m_digits.isEmpty() && entry.number.number.contains(m_digits)) ||
               entry.number.label.contains(m_text, Qt::CaseInsensitive) ||
               entry.campaignTitle.contains(m_text, Qt::CaseInsensitive);
    }

private:
    OwnedNumbersModel& m_numbers;
    QString m_text;
    QString m_digits;
    Which m_which = Which::All;
};

NumbersPage::NumbersPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("numbers"), tr("Numbers"),
           tr("The numbers you text from. A local number sends once an active campaign is attached."),
           parent),
      m_context(std::move(context)),
      m_controller(new NumbersController(m_context.workspace, this)),
      m_shown(new Filter(m_controller->numbers(), this)),
      m_get(new QAction(icon(IconName::Plus), tr("Get numbers"), this)) {
    m_get->setObjectName(QStringLiteral("getNumbersAction"));
    m_get->setShortcut(QKeySequence::New);
    m_get->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_get->setToolTip(
        tr("Search and order numbers (%1)").arg(m_get->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_get);
    auto* lookUp = new QAction(icon(IconName::Search), tr("Look up numbers"), this);
    lookUp->setObjectName(QStringLiteral("lookUpNumbersAction"));
    lookUp->setToolTip(tr("Find out whether numbers are mobiles, landlines or VoIP"));
    connect(lookUp, &QAction::triggered, this,
            [this] { (new LookupDialog(m_context.workspace, window()))->open(); });
    addHeaderAction(lookUp);
    setPrimaryAction(m_get);
    connect(m_get, &QAction::triggered, this, &NumbersPage::openOrderDialog);

    buildFilterBar();
    buildContent();
    connectKeys();

    connect(m_controller, &NumbersController::loaded, this, &NumbersPage::refresh);
    connect(m_controller, &NumbersController::done, this, &NumbersPage::actDone);
    connect(m_controller, &NumbersController::failed, this,
            [this](NumbersController::Act, const QString& id, const core::ApiError& error) {
                inspect(id);
                m_inspector->showFailure(models::describe(error));
            });
    connect(m_controller, &NumbersController::releaseMeasured, this, &NumbersPage::confirmRelease);
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_controller->numbers().count() == 0) {
            refresh();
        }
    });
}

void NumbersPage::buildFilterBar() {
    auto* which = new SegmentedControl({tr("All"), tr("Can send"), tr("Receive only")}, this);
    which->setObjectName(QStringLiteral("numberKindSegmentedControl"));
    which->setAccessibleName(tr("Which numbers"));
    m_search = new SearchField(tr("Number, label or campaign"), this);
    m_search->setObjectName(QStringLiteral("numberSearchField"));
    m_search->setMaximumWidth(360);
    filterBar()->addWidget(which);
    filterBar()->addWidget(m_search, 1);
    filterBar()->addStretch();
    connect(which, &SegmentedControl::currentChanged, this, [this](int index) {
        m_shown->setWhich(Filter::Which(index));
        refresh();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_shown->setText(text);
        refresh();
    });
}

void NumbersPage::buildContent() {
    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    m_table = new DataTable(QStringLiteral("numbersTableView"), content);
    m_table->setAccessibleName(tr("Our numbers"));
    m_table->setModel(m_shown);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({150, 120, 84, 84, 180, 130, 100, 100}, OwnedNumbersModel::Campaign);
    m_table->setYieldingColumns(
        {OwnedNumbersModel::Created, OwnedNumbersModel::Webhooks, OwnedNumbersModel::Capabilities});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OwnedNumbersModel::Number, Qt::AscendingOrder);
    m_table->rememberColumns(m_context.settings);
    m_inspector = new NumberInspector(*m_controller, content);
    panes->addWidget(m_table, 1);
    panes->addWidget(m_inspector);
    setContent(content, Fit::Full);
    showLoading();

    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex& index) { inspect(index.data(models::KeyRole).toString()); });
    connect(m_table, &DataTable::rowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_inspector->isOpen()) {
            inspect(index.data(models::KeyRole).toString());
        }
    });
    connect(m_inspector, &NumberInspector::releaseAsked, this, &NumbersPage::askRelease);
    connect(m_inspector, &NumberInspector::copyAsked, this, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_context.notifier.notify(tr("Number copied"));
    });
    connect(m_inspector, &Inspector::closed, m_table, [this] { m_table->setFocus(); });
}

void NumbersPage::connectKeys() {
    auto* edit = new QShortcut(Qt::Key_F2, m_table);
    edit->setContext(Qt::WidgetShortcut);
    connect(edit, &QShortcut::activated, this, [this] {
        const QModelIndex row = m_table->currentRow();
        if (row.isValid()) {
            m_table->edit(row.siblingAtColumn(OwnedNumbersModel::Label));
        }
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { askRelease(currentId()); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_table);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_inspector, &Inspector::close);
}

bool NumbersPage::isBusy() const {
    if (m_controller->isBusy() || (m_order && m_order->isBusy())) {
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
    const int owned = m_controller->numbers().count();
    if (owned == 0) {
        setFooterText({});
        const auto copy = models::CopyState::of(m_context.workspace.status(), QStringLiteral("numbers"));
        switch (copy.kind) {
            case models::CopyState::Kind::Copying:
                showLoading();
                return;
            case models::CopyState::Kind::Refused:
                showError(models::describe(*copy.error), [this] { m_context.workspace.syncNow(); });
                return;
            case models::CopyState::Kind::Offline:
                showEmpty(
                    {IconName::Offline,
                     tr("Your numbers were not copied yet"),
                     tr("The API cannot be reached. The console tries again by itself, and shows them then."),
                     {}});
                return;
            case models::CopyState::Kind::Paused:
                showEmpty({IconName::Pause,
                           tr("Your numbers were not copied yet"),
                           tr("Copying is paused by you. Resume it in the sync panel, at the top right."),
                           {}});
                return;
            case models::CopyState::Kind::Copied:
                showEmpty({IconName::Numbers,
                           tr("No numbers yet"),
                           tr("Get a number to receive texts right away. To send from it, attach an active "
                              "campaign."),
                           {m_get}});
                return;
        }
    }
    int sending = 0;
    for (const models::OwnedNumberRow& row : m_controller->numbers().rows()) {
        sending += row.canSend() ? 1 : 0;
    }
    const int shown = m_shown->rowCount();
    const QString numbers = shown == owned ? tr("%Ln numbers", nullptr, owned)
                                           : tr("%L1 of %Ln numbers shown", nullptr, owned).arg(shown);
    setFooterText(numbers + QStringLiteral(" · ") + tr("%Ln can send", nullptr, sending));
    showContent();
    if (!m_awaited.isEmpty()) {
        select(m_awaited);
    }
    if (!m_target.pageId.isEmpty() || !m_target.number.isEmpty() || !m_target.filter.isEmpty()) {
        navigateTo(std::exchange(m_target, {}));
    }
}

QString NumbersPage::currentId() const {
    const QModelIndex row = m_table->currentRow();
    return row.isValid() ? row.data(models::KeyRole).toString() : QString();
}

void NumbersPage::inspect(const QString& id) {
    if (m_controller->numbers().find(id)) {
        m_inspector->inspect(id);
        m_inspector->open();
    }
}

void NumbersPage::select(const QStringList& ids) {
    for (const QString& id : ids) {
        const int at = m_controller->numbers().indexOf(id);
        if (at >= 0) {
            const QModelIndex index = m_shown->mapFromSource(m_controller->numbers().index(at, 0));
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            m_awaited.clear();
            return;
        }
    }
    m_awaited = ids;
}

void NumbersPage::navigateTo(const Navigation& target) {
    if (!m_controller->isLoaded()) {
        m_target = target;
        return;
    }
    for (const models::OwnedNumberRow& row : m_controller->numbers().rows()) {
        if ((!target.number.isEmpty() && row.number.number == target.number) ||
            row.number.id == target.filter) {
            m_search->clear();
            m_shown->setText({});
            select({row.number.id});
            inspect(row.number.id);
        }
    }
}

bool NumbersPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

QStringList NumbersPage::scenes() const {
    return {QStringLiteral("number"), QStringLiteral("get")};
}

void NumbersPage::showScene(const QString& scene) {
    if (scene == QLatin1String("get")) {
        core::NumberSearch terms;
        terms.numberType = QStringLiteral("local");
        terms.areaCode = QStringLiteral("415");
        terms.quantity = 10;
        openOrderDialog()->searchFor(terms);
    } else if (m_shown->rowCount() > 0) {
        m_table->setCurrentIndex(m_shown->index(0, 0));
        inspect(currentId());
    }
}

NumberOrderDialog* NumbersPage::openOrderDialog() {
    if (!m_order) {
        m_order = new NumberOrderDialog(m_context, m_controller->campaigns(), window());
        connect(m_controller, &NumbersController::loaded, m_order,
                [this] { m_order->setCampaigns(m_controller->campaigns()); });
        connect(m_order, &NumberOrderDialog::ordered, this, [this](const QStringList& ids) {
            m_context.notifier.notify(tr("%n numbers are yours now", nullptr, int(ids.size())), {},
                                      models::Tone::Success);
            select(ids);
        });
    }
    m_order->show();
    m_order->raise();
    m_order->activateWindow();
    return m_order;
}

void NumbersPage::askRelease(const QString& id) {
    if (m_releasing.isEmpty() && m_controller->numbers().find(id)) {
        m_releasing = id;
        m_controller->measureRelease(id);
    }
}

QString NumbersPage::conversationsFact(qint64 count) {
    if (count < 0) {
        return tr(
            "Its conversations could not be counted; they stay readable here but can get no further texts.");
    }
    if (count >= models::ReleaseImpact::countLimit) {
        return tr("%1 conversations stay readable here but can get no further texts.")
            .arg(Formats::countUpTo(count, models::ReleaseImpact::countLimit));
    }
    return tr("%Ln conversations stay readable here but can get no further texts.", nullptr, int(count));
}

QString NumbersPage::consentFact(qint64 count) {
    if (count < 0) {
        return tr(
            "Its consent records could not be counted; consent is given to this number and ends with it.");
    }
    if (count >= models::ReleaseImpact::countLimit) {
        return tr("%1 consent records lose their number: consent is given to this number and ends with it.")
            .arg(Formats::countUpTo(count, models::ReleaseImpact::countLimit));
    }
    return tr("%Ln consent records lose their number: consent is given to this number and ends with it.",
              nullptr, int(count));
}

void NumbersPage::confirmRelease(const QString& id, const models::ReleaseImpact& impact) {
    const models::OwnedNumberRow* row = m_controller->numbers().find(id);
    if (!row) {
        m_releasing.clear();
        return;
    }
    const QString number = Formats::phone(row->number.number);
    ConfirmRequest request;
    request.title = row->number.label.isEmpty() ? tr("Release %1?").arg(number)
                                                : tr("Release %1 (%2)?").arg(number, row->number.label);
    request.text = tr("The number goes back to the provider. This cannot be undone.");
    request.facts = {conversationsFact(impact.conversations), consentFact(impact.consentRecords),
                     tr("It rests in quarantine for 30 days; after that somebody else can get it.")};
    if (!row->number.campaignId.isEmpty()) {
        request.facts.append(tr("It is taken out of its campaign %1.").arg(row->campaignTitle));
    }
    request.confirmLabel = tr("Release number");
    request.requiredWord = number;
    request.weight = ConfirmRequest::Weight::Destructive;
    m_context.prompter.confirm(request, this, [this, id](bool confirmed) {
        m_releasing.clear();
        if (confirmed) {
            m_controller->release(id);
        }
    });
}

void NumbersPage::actDone(NumbersController::Act act, const QString&) {
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
