// Joins filter bar, table and inspector.
#include "ui/messages/MessagesPage.h"

#include "models/Delivery.h"
#include "models/ExportController.h"
#include "models/Formats.h"
#include "models/MessagesController.h"
#include "ui/messages/MessageFilterBar.h"
#include "ui/messages/MessageInspector.h"
#include "ui/messages/MessagesTable.h"
#include "ui/widgets/ExportBar.h"
#include "ui/widgets/Notifier.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

#include <utility>

namespace am::ui {

using namespace Qt::StringLiterals;
using Controller = models::MessagesController;

MessagesPage::MessagesPage(PageContext context, QWidget* parent)
    : Page(u"messages"_s, tr("Messages"), tr("Every text sent and received, and what became of it."), parent),
      m_context(std::move(context)),
      m_controller(new Controller(m_context.workspace, m_context.clock, this)),
      m_openConversation(new QAction(icon(IconName::Conversations), tr("Open conversation"), this)),
      m_copyId(new QAction(icon(IconName::Copy), tr("Copy id"), this)),
      m_copyDetails(new QAction(icon(IconName::Copy), tr("Copy details"), this)),
      m_openNumbers(new QAction(icon(IconName::Numbers), tr("Open Numbers"), this)) {
    makeActions();
    makeExport();
    m_filterBar = new MessageFilterBar(*m_controller);
    filterBar()->addWidget(m_filterBar, 1);
    setContent(makeContent(), Fit::Full);
    connect(m_controller, &Controller::stateChanged, this, &MessagesPage::update);
    update();
}

void MessagesPage::makeActions() {
    connect(m_openConversation, &QAction::triggered, this, &MessagesPage::openConversation);
    connect(m_copyId, &QAction::triggered, this, [this] {
        const QModelIndex row = m_table->currentRow();
        if (row.isValid()) {
            copy(m_controller->messages().message(row.row()).id, tr("Message id copied"));
        }
    });
    connect(m_copyDetails, &QAction::triggered, this, [this] {
        const QModelIndex row = m_table->currentRow();
        if (row.isValid()) {
            copy(m_controller->details(row.row()).forClipboard(), tr("Details copied"));
        }
    });
    connect(m_openNumbers, &QAction::triggered, this, [this] {
        m_context.navigate({u"numbers"_s, {}, {}, 0, {}});
    });
}

void MessagesPage::makeExport() {
    // The terms in force, so that a term that cannot be read leaves out neither more nor less than on screen.
    m_export = new ExportBar(m_context, reports::ExportKind::Messages,
                             [this] { return m_controller->filter().terms().join(u' '); });
    addBanner(m_export);
    addHeaderAction(m_export->action());
}

QWidget* MessagesPage::makeContent() {
    m_table = new MessagesTable(m_controller->messages());
    m_table->rememberColumns(m_context.settings);
    m_inspector = new MessageInspector({m_openConversation, m_copyId, m_copyDetails});
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_inspector);

    connect(m_table, &DataTable::rowActivated, this, &MessagesPage::inspect);
    connect(m_table, &QAbstractItemView::clicked, this, &MessagesPage::inspect);
    connect(m_table, &DataTable::rowChanged, this, &MessagesPage::updateInspector);
    connect(m_table, &MessagesTable::escapePressed, m_inspector, &Inspector::close);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MessagesPage::openContextMenu);
    connect(m_inspector, &Inspector::closed, m_table, qOverload<>(&QWidget::setFocus));
    models::MessagesModel& messages = m_controller->messages();
    connect(&messages, &QAbstractItemModel::modelReset, this, &MessagesPage::selectShown);
    connect(&messages, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const QModelIndex current = m_table->currentRow();
                if (current.isValid() && current.row() >= first.row() && current.row() <= last.row()) {
                    updateInspector();
                }
            });
    return content;
}

bool MessagesPage::isBusy() const {
    return Page::isBusy() || m_controller->isBusy() || m_export->controller().isRunning();
}

bool MessagesPage::focusSearch() {
    m_filterBar->focusField();
    return true;
}

void MessagesPage::navigateTo(const Navigation& target) {
    m_wantedKey = target.messageKey;
    m_opensWanted = m_wantedKey != 0;
    if (target.filter == m_controller->filter().text()) {
        selectShown();
        return;
    }
    m_controller->setFilterText(target.filter);
}

QStringList MessagesPage::scenes() const {
    return {u"failed"_s, u"export-failed"_s};
}

void MessagesPage::showScene(const QString& scene) {
    if (scene == "export-failed"_L1) {
        m_export->controller().start(reports::ExportKind::Messages, {}, u"/nonexistent/messages.csv"_s);
        return;
    }
    const models::MessagesModel& messages = m_controller->messages();
    for (int row = 0; row < messages.rowCount(); ++row) {
        if (!messages.message(row).errorCode.isEmpty()) {
            m_table->setCurrentIndex(messages.index(row, 0));
            inspect(m_table->currentRow());
            m_table->scrollTo(m_table->currentRow(), QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

void MessagesPage::leaveScene() {
    m_export->controller().dismiss();
}

void MessagesPage::update() {
    switch (m_controller->content()) {
        case Controller::Content::Loading:
            showLoading();
            break;
        case Controller::Content::Rows:
            showContent();
            break;
        case Controller::Content::NoMatch:
            showNoMatch();
            break;
        case Controller::Content::Nothing:
            showEmpty({IconName::Messages,
                       tr("No messages yet"),
                       tr("Texts you send and receive are listed here with their delivery. Text one of your "
                          "numbers from "
                          "a phone to see the first."),
                       {m_openNumbers}});
            break;
        case Controller::Content::Copying:
            showEmpty({IconName::Sync,
                       tr("Copying the messages"),
                       tr("The first ones appear here as soon as they have arrived."),
                       {}});
            break;
        case Controller::Content::Failed:
            showError(models::describe(*m_controller->error()), [this] { m_controller->retry(); });
            break;
    }
    setFooterText(m_controller->footer());
}

void MessagesPage::showNoMatch() {
    const QStringList terms = m_controller->filter().terms();
    showEmpty({IconName::Filter,
               tr("No message passes this filter"),
               tr("In force: %1", "filter terms", int(terms.size())).arg(terms.join(u"  "_s)),
               {m_filterBar->clearAction()}});
}

void MessagesPage::inspect(const QModelIndex& index) {
    if (index.isValid()) {
        m_inspector->open();
        updateInspector();
    }
}

void MessagesPage::updateInspector() {
    const QModelIndex row = m_table->currentRow();
    if (!row.isValid()) {
        return;
    }
    const core::Message& message = m_controller->messages().message(row.row());
    m_wantedKey = row.data(models::KeyRole).toLongLong();
    m_openConversation->setEnabled(!message.number.isEmpty() && !message.contact.isEmpty());
    m_copyId->setEnabled(!message.id.isEmpty());
    if (m_inspector->isOpen()) {
        const QString word = models::Delivery::inLog(message, m_controller->now()).badgeWord();
        m_inspector->setDetails(
            m_controller->details(row.row()),
            tr("%1 \u00b7 %2", "state, contact").arg(word, models::Formats::phone(message.contact)));
    }
}

void MessagesPage::selectShown() {
    const int row = m_wantedKey == 0 ? -1 : m_controller->messages().rowOf(m_wantedKey);
    if (row < 0) {
        m_inspector->close();
        return;
    }
    const QModelIndex index = m_controller->messages().index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    if (std::exchange(m_opensWanted, false)) {
        inspect(index);
    }
}

void MessagesPage::openContextMenu(const QPoint& position) {
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    m_table->setCurrentIndex(index);
    const QPersistentModelIndex cell(index);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"messageCellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* only = menu->addAction(icon(IconName::Filter), tr("Filter by this value"));
    only->setObjectName(u"filterByValueAction"_s);
    only->setEnabled(!m_controller->termsFor(index).isEmpty());
    connect(only, &QAction::triggered, this, [this, cell] { m_controller->filterBy(cell); });
    QAction* without = menu->addAction(tr("Exclude this value"));
    without->setObjectName(u"excludeValueAction"_s);
    without->setEnabled(m_controller->canExclude(index));
    connect(without, &QAction::triggered, this, [this, cell] { m_controller->exclude(cell); });
    menu->addSeparator();
    menu->addAction(m_openConversation);
    menu->addSeparator();
    QAction* copyCell = menu->addAction(icon(IconName::Copy), tr("Copy"));
    copyCell->setObjectName(u"copyCellAction"_s);
    connect(copyCell, &QAction::triggered, this, [this, cell] {
        if (cell.isValid()) {
            const QString raw = cell.data(models::RawValueRole).toString();
            copy(cell.column() == models::MessagesModel::Time ? cell.data(Qt::ToolTipRole).toString() : raw,
                 tr("Copied"));
        }
    });
    menu->addAction(m_copyId);
    menu->addAction(m_copyDetails);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void MessagesPage::openConversation() {
    const QModelIndex row = m_table->currentRow();
    if (!row.isValid()) {
        return;
    }
    const core::Message& message = m_controller->messages().message(row.row());
    m_context.navigate(
        {u"conversations"_s, message.number, message.contact, row.data(models::KeyRole).toLongLong(), {}});
}

void MessagesPage::copy(const QString& text, const QString& notice) {
    QGuiApplication::clipboard()->setText(text);
    m_context.notifier.notify(notice);
}

} // namespace am::ui
