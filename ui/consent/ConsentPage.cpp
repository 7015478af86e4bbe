// Who may be texted from which number, with the proof.
#include "ui/consent/ConsentPage.h"

#include "models/CopyState.h"
#include "models/Formats.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "sync/Workspace.h"
#include "ui/consent/AttestedConsentDialog.h"
#include "ui/consent/ConsentInspector.h"
#include "ui/consent/DoubleOptInDialog.h"
#include "ui/lookup/LookupDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ExportBar.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace am::ui {

using models::ConsentController;
using models::ConsentModel;
using models::Formats;

ConsentPage::ConsentPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("consent"), tr("Consent"),
           tr("Who may be texted from which number, with the history that proves it."), parent),
      m_context(std::move(context)),
      m_controller(new ConsentController(m_context.workspace, m_context.clock, this)),
      m_doubleOptIn(new QAction(icon(IconName::Send), tr("Start double opt-in"), this)),
      m_attest(new QAction(icon(IconName::Edit), tr("Record consent"), this)),
      m_clearFilter(new QAction(tr("Show everything"), this)),
      m_goToNumbers(new QAction(icon(IconName::Numbers), tr("Go to numbers"), this)) {
    m_doubleOptIn->setObjectName(QStringLiteral("startDoubleOptInAction"));
    m_doubleOptIn->setShortcut(QKeySequence::New);
    m_doubleOptIn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_doubleOptIn->setToolTip(tr("Ask a contact for consent by text (%1)")
                                  .arg(m_doubleOptIn->shortcut().toString(QKeySequence::NativeText)));
    m_attest->setObjectName(QStringLiteral("recordConsentAction"));
    m_attest->setToolTip(tr("Record consent that was given elsewhere, with its evidence"));
    // Both ask for one of our numbers: not before those are read.
    m_doubleOptIn->setEnabled(false);
    m_attest->setEnabled(false);
    addAction(m_doubleOptIn);
    auto* exporting = new ExportBar(m_context, reports::ExportKind::Consent, [] { return QString(); });
    addBanner(exporting);
    addHeaderAction(exporting->action());
    addHeaderAction(m_attest);
    setPrimaryAction(m_doubleOptIn);
    connect(m_doubleOptIn, &QAction::triggered, this, [this] { openDoubleOptIn(); });
    connect(m_attest, &QAction::triggered, this, [this] { openAttested(); });
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_show->setCurrent(0);
        m_number->setCurrentIndex(0);
        m_search->clear();
        applyFilter();
    });

    connect(m_goToNumbers, &QAction::triggered, this, [this] {
        if (m_context.navigate) {
            Navigation target;
            target.pageId = QStringLiteral("numbers");
            m_context.navigate(target);
        }
    });

    buildFilterBar();
    buildContent();
    connectKeys();
    connect(m_controller, &ConsentController::loaded, this, &ConsentPage::refresh);
    connect(m_controller, &ConsentController::revoked, this,
            [this] { m_context.notifier.notify(tr("Consent revoked")); });
    connect(m_controller, &ConsentController::revokeFailed, this,
            [this](const QString& key, const core::ApiError& error) {
                inspect(key);
                m_inspector->showFailure(error);
            });
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, [this] {
        if (m_controller->counts().all == 0) {
            refresh();
        }
    });
}

void ConsentPage::buildFilterBar() {
    m_show = new SegmentedControl({tr("All"), tr("Opted in"), tr("Opted out"), tr("Waiting for YES")}, this);
    m_show->setObjectName(QStringLiteral("consentStateSegmentedControl"));
    m_show->setAccessibleName(tr("Which records"));
    m_number = new QComboBox(this);
    m_number->setObjectName(QStringLiteral("consentNumberComboBox"));
    m_number->setAccessibleName(tr("Our number"));
    m_number->setMinimumContentsLength(18);
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->addItem(tr("All numbers"), QString());
    m_search = new SearchField(tr("Contact"), this);
    m_search->setObjectName(QStringLiteral("consentContactSearchField"));
    m_search->setMaximumWidth(280);
    filterBar()->addWidget(m_show);
    filterBar()->addWidget(m_number);
    filterBar()->addWidget(m_search, 1);
    filterBar()->addStretch();
    connect(m_show, &SegmentedControl::currentChanged, this, &ConsentPage::applyFilter);
    connect(m_number, &QComboBox::activated, this, &ConsentPage::applyFilter);
    connect(m_search, &SearchField::searched, this, &ConsentPage::applyFilter);
}

void ConsentPage::buildContent() {
    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_controller->consents());
    sorted->setSortRole(models::RawValueRole);
    m_table = new DataTable(QStringLiteral("consentTableView"), content);
    m_table->setAccessibleName(tr("Consent records"));
    m_table->setModel(sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({150, 220, 150, 100, 150, 140}, ConsentModel::Number);
    m_table->setYieldingColumns({ConsentModel::Since, ConsentModel::Source});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConsentModel::Changed, Qt::DescendingOrder);
    m_table->rememberColumns(m_context.settings);
    m_inspector = new ConsentInspector(
        *m_controller, *new models::LineTypeController(m_context.workspace, this), m_context.clock, content);
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
    connect(m_inspector, &Inspector::closed, m_table, [this] { m_table->setFocus(); });
    connect(m_inspector, &ConsentInspector::revokeAsked, this, &ConsentPage::askRevoke);
    connect(m_inspector, &ConsentInspector::lookupAsked, this, [this](const QString& number) {
        auto* dialog = new LookupDialog(m_context.workspace, window());
        dialog->setNumbers(number);
        dialog->open();
    });
    connect(m_inspector, &ConsentInspector::doubleOptInAsked, this, &ConsentPage::openDoubleOptIn);
    connect(m_inspector, &ConsentInspector::conversationAsked, this,
            [this](const QString& number, const QString& contact) {
                Navigation target;
                target.pageId = QStringLiteral("conversations");
                target.number = number;
                target.contact = contact;
                if (m_context.navigate) {
                    m_context.navigate(target);
                }
            });
}

void ConsentPage::connectKeys() {
    auto* remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { askRevoke(currentKey()); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_table);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_inspector, &Inspector::close);
}

bool ConsentPage::isBusy() const {
    if (m_controller->isBusy()) {
        return true;
    }
    return m_controller->counts().all == 0 &&
           models::CopyState::of(m_context.workspace.status(), QStringLiteral("consent")).kind ==
               models::CopyState::Kind::Copying;
}

void ConsentPage::applyFilter() {
    models::ConsentFilter filter;
    filter.show = models::ConsentFilter::Show(m_show->current());
    filter.phoneNumberId = m_number->currentData().toString();
    filter.contact = m_search->text();
    m_controller->setFilter(filter);
}

void ConsentPage::refreshNumbers() {
    const QString chosen = m_number->currentData().toString();
    m_number->clear();
    m_number->addItem(tr("All numbers"), QString());
    for (const core::OwnedNumber& number : m_controller->numbers()) {
        const QString shown = Formats::phone(number.number);
        m_number->addItem(
            number.label.isEmpty() ? shown : tr("%1 · %2", "label, number").arg(number.label, shown),
            number.id);
    }
    m_number->setCurrentIndex(std::max(0, m_number->findData(chosen)));
}

void ConsentPage::refresh() {
    if (!m_controller->isLoaded()) {
        return;
    }
    if (m_controller->readError()) {
        showError(models::describe(*m_controller->readError()), [this] { m_controller->reload(); });
        return;
    }
    if (m_number->count() != m_controller->numbers().size() + 1) {
        refreshNumbers();
    }
    if (!m_target.contact.isEmpty() || !m_target.number.isEmpty()) {
        navigateTo(std::exchange(m_target, {}));
        return;
    }
    const auto& counts = m_controller->counts();
    const int shown = m_controller->consents().count();
    const bool canAsk = !m_controller->numbers().isEmpty();
    m_doubleOptIn->setEnabled(canAsk);
    m_attest->setEnabled(canAsk);
    QStringList footer{tr("%Ln shown", nullptr, shown), tr("%Ln records", nullptr, int(counts.all)),
                       tr("%Ln opted in", nullptr, int(counts.optedIn)),
                       tr("%Ln opted out", nullptr, int(counts.optedOut)),
                       tr("%Ln waiting for YES", nullptr, int(counts.pending))};
    setFooterText(footer.join(QStringLiteral(" · ")));
    if (shown > 0) {
        showContent();
        return;
    }
    if (m_controller->filter().isNarrow()) {
        showEmpty({IconName::Filter,
                   tr("Nothing matches"),
                   tr("No record fits the state, the number and the contact chosen above."),
                   {m_clearFilter}});
        return;
    }
    const auto copy = models::CopyState::of(m_context.workspace.status(), QStringLiteral("consent"));
    if (!showUncopied(copy, tr("Consent was not copied yet"), [this] { m_context.workspace.syncNow(); })) {
        showEmpty({IconName::Consent, tr("No consent on file yet"),
                   canAsk ? tr("Ask a contact by text, or record consent that was given elsewhere. "
                               "Without it the API "
                               "refuses to send.")
                          : tr("Consent is given to one of your numbers. Get a number first."),
                   canAsk ? QList<QAction*>{m_doubleOptIn, m_attest} : QList<QAction*>{m_goToNumbers}});
    }
}

QString ConsentPage::currentKey() const {
    const QModelIndex row = m_table->currentRow();
    return row.isValid() ? row.data(models::KeyRole).toString() : QString();
}

void ConsentPage::inspect(const QString& key) {
    if (m_controller->consents().find(key)) {
        m_controller->select(key);
        m_inspector->open();
    }
}

void ConsentPage::navigateTo(const Navigation& target) {
    if (!m_controller->isLoaded()) {
        m_target = target;
        return;
    }
    QString numberId;
    for (const core::OwnedNumber& number : m_controller->numbers()) {
        if (number.number == target.number) {
            numberId = number.id;
        }
    }
    m_show->setCurrent(0);
    m_number->setCurrentIndex(std::max(0, m_number->findData(numberId)));
    m_search->setText(Formats::phone(target.contact));
    const QString key = numberId + QLatin1Char(' ') + target.contact;
    connect(
        m_controller, &ConsentController::loaded, this, [this, key] { inspect(key); },
        Qt::SingleShotConnection);
    applyFilter();
    m_controller->reload();
}

bool ConsentPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

QStringList ConsentPage::scenes() const {
    return {QStringLiteral("record"), QStringLiteral("double-opt-in")};
}

void ConsentPage::showScene(const QString& scene) {
    if (scene == QLatin1String("double-opt-in")) {
        if (!m_controller->numbers().isEmpty()) {
            openDoubleOptIn(m_controller->numbers().first().id, QStringLiteral("+14155550199"));
        }
        return;
    }
    const QAbstractItemModel* shown = m_table->model();
    for (int row = 0; row < shown->rowCount(); ++row) {
        const QString key = shown->index(row, 0).data(models::KeyRole).toString();
        const models::ConsentRow* entry = m_controller->consents().find(key);
        if (entry && entry->state == core::ConsentState::OptedOut) {
            m_table->setCurrentIndex(shown->index(row, 0));
            inspect(key);
            return;
        }
    }
}

DoubleOptInDialog* ConsentPage::openDoubleOptIn(const QString& phoneNumberId, const QString& contact) {
    if (!m_optInDialog) {
        QHash<QString, QString> brands;
        for (const core::OwnedNumber& number : m_controller->numbers()) {
            brands.insert(number.id, m_controller->brandName(number.id));
        }
        m_optInDialog = new DoubleOptInDialog(m_context.workspace, m_controller->numbers(), brands, window());
        const QString filtered = m_number->currentData().toString();
        if (!filtered.isEmpty()) {
            m_optInDialog->setNumber(filtered);
        }
    }
    if (!phoneNumberId.isEmpty()) {
        m_optInDialog->setNumber(phoneNumberId);
        m_optInDialog->setContact(contact);
    }
    m_optInDialog->show();
    m_optInDialog->raise();
    m_optInDialog->activateWindow();
    return m_optInDialog;
}

AttestedConsentDialog* ConsentPage::openAttested() {
    if (!m_attestedDialog) {
        m_attestedDialog = new AttestedConsentDialog(m_context.workspace, m_context.clock,
                                                     m_controller->numbers(), window());
        connect(m_attestedDialog, &AttestedConsentDialog::saved, this,
                [this](const QString&, const QString& contact) {
                    m_context.notifier.notify(tr("Consent of %1 recorded").arg(Formats::phone(contact)), {},
                                              models::Tone::Success);
                });
    }
    m_attestedDialog->show();
    m_attestedDialog->raise();
    m_attestedDialog->activateWindow();
    return m_attestedDialog;
}

void ConsentPage::askRevoke(const QString& key) {
    const models::ConsentRow* row = m_controller->consents().find(key);
    if (!row || !row->record || !row->record->optedIn) {
        return;
    }
    const QString contact = Formats::phone(row->contact);
    ConfirmRequest request;
    request.title = tr("Revoke the consent of %1?").arg(contact);
    request.text = tr("The contact is opted out of texts from %1 at once.").arg(Formats::phone(row->number));
    request.facts = {tr("The record and its history stay."),
                     tr("You cannot take it back: the contact has to consent again.")};
    request.confirmLabel = tr("Revoke consent");
    request.requiredWord = contact;
    request.weight = ConfirmRequest::Weight::Destructive;
    m_context.prompter.confirm(request, this, [this, key](bool confirmed) {
        if (confirmed) {
            m_controller->revoke(key);
        }
    });
}

} // namespace am::ui
