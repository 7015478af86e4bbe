// Filters, selection that stays, and movement by keys.
#include "ui/conversations/ConversationListPane.h"

#include "models/Formats.h"
#include "ui/conversations/ConversationDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace am::ui {

using namespace std::chrono_literals;
using models::ConversationListController;
using models::ConversationListModel;

ConversationListPane::ConversationListPane(ConversationListController& list, QWidget* parent)
    : QWidget(parent),
      m_list(list),
      m_search(new SearchField(tr("Search contact or text"))),
      m_show(new SegmentedControl({tr("All"), tr("Unread"), tr("Opted out"), tr("Failed")})),
      m_numbers(new QComboBox),
      m_view(new QListView),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget),
      m_clear(new QAction(tr("Clear filters"), this)) {
    setObjectName(QStringLiteral("conversationListPane"));
    setMinimumWidth(240);
    setMaximumWidth(420);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setObjectName(QStringLiteral("conversationSearchField"));
    m_search->setAccessibleName(tr("Search conversations"));
    m_show->setObjectName(QStringLiteral("conversationShowSegmentedControl"));
    m_show->setAccessibleName(tr("Which conversations"));
    m_numbers->setObjectName(QStringLiteral("ownNumberComboBox"));
    m_numbers->setAccessibleName(tr("Our number"));
    m_numbers->hide();

    m_view->setObjectName(QStringLiteral("conversationListView"));
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setItemDelegate(new ConversationDelegate(m_view));
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* filters = new QVBoxLayout;
    filters->setContentsMargins(12, 12, 12, 10);
    filters->setSpacing(8);
    filters->addWidget(m_search);
    filters->addWidget(m_show);
    filters->addWidget(m_numbers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(new Divider);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searched, &m_list, &ConversationListController::setSearch);
    connect(m_show, &SegmentedControl::currentChanged, this,
            [this](int index) { m_list.setShow(ConversationListController::Show(index)); });
    connect(m_numbers, &QComboBox::activated, this,
            [this](int index) { m_list.setNumber(m_numbers->itemData(index).toString()); });
    connect(m_clear, &QAction::triggered, &m_list, &ConversationListController::clearFilters);
    connect(&m_list, &ConversationListController::filtersChanged, this, &ConversationListPane::updateFilters);
    connect(&m_list, &ConversationListController::loaded, this, [this] {
        updateNumbers();
        updateState();
        restoreSelection();
    });
    connectModel();

    auto* minute = new QTimer(this); // "4 min ago" grows old by itself
    minute->setInterval(30s);
    connect(minute, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    minute->start();
}

void ConversationListPane::connectModel() {
    ConversationListModel& model = m_list.model();
    // Before the view's own slots: when the current row goes away the view moves on to its neighbour, and
    // that must not open (and so read) a conversation nobody asked for.
    const auto settle = [this] {
        m_settling = true;
    };
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, settle);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, settle);
    m_view->setModel(&model);
    const auto settled = [this] {
        restoreSelection();
        m_settling = false;
    };
    connect(&model, &QAbstractItemModel::rowsRemoved, this, settled);
    connect(&model, &QAbstractItemModel::modelReset, this, settled);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!m_settling && current.isValid()) {
                    openCurrent(current.row());
                }
            });
    connect(m_view, &QListView::doubleClicked, this, &ConversationListPane::entered);
}

void ConversationListPane::openCurrent(int row) {
    const core::Conversation& conversation = m_list.model().row(row).conversation;
    m_lastRow = row;
    if (conversation.number != m_number || conversation.contact != m_contact) {
        m_number = conversation.number;
        m_contact = conversation.contact;
        Q_EMIT chosen(m_number, m_contact);
    }
}

void ConversationListPane::select(const QString& number, const QString& contact) {
    m_number = number;
    m_contact = contact;
    restoreSelection();
    if (m_view->currentIndex().isValid()) {
        m_view->scrollTo(m_view->currentIndex());
    }
}

void ConversationListPane::restoreSelection() {
    const bool outer = std::exchange(m_settling, true);
    const int row = m_contact.isEmpty() ? -1 : m_list.model().rowOf(m_number, m_contact);
    if (row >= 0) {
        m_lastRow = row;
        if (m_view->currentIndex().row() != row) {
            const QScrollBar* bar = m_view->verticalScrollBar();
            const int scrolled = bar->value();
            m_view->setCurrentIndex(m_list.model().index(row));
            m_view->verticalScrollBar()->setValue(scrolled); // what one looks at stays
        }
    } else {
        m_view->selectionModel()->clear();
    }
    m_settling = outer;
}

void ConversationListPane::go(int step) {
    const int count = m_list.model().count();
    if (count == 0) {
        return;
    }
    const int current = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
    // When the open conversation has left the list, its neighbours have moved up to its place.
    const int from = current >= 0 ? current + step : (step > 0 ? m_lastRow : m_lastRow - 1);
    m_view->setCurrentIndex(m_list.model().index(qBound(0, from, count - 1)));
}

void ConversationListPane::goToNextUnread() {
    const int row = m_list.model().nextUnread(m_view->currentIndex().row());
    if (row >= 0) {
        m_view->setCurrentIndex(m_list.model().index(row));
    }
}

bool ConversationListPane::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ConversationListPane::focusList() {
    m_view->setFocus();
}

void ConversationListPane::updateFilters() {
    if (m_search->text().trimmed() != m_list.search()) {
        m_search->setText(m_list.search());
    }
    m_show->setCurrent(int(m_list.show()));
    m_numbers->setCurrentIndex(qMax(0, m_numbers->findData(m_list.number())));
}

void ConversationListPane::updateNumbers() {
    const QSignalBlocker quiet(m_numbers);
    const auto& numbers = m_list.numbers();
    bool same = m_numbers->count() == numbers.size() + 1;
    QStringList labels;
    for (int i = 0; i < numbers.size(); ++i) {
        const QString phone = models::Formats::phone(numbers.at(i).number);
        labels.append(numbers.at(i).label.isEmpty() ? phone : tr("%1 · %2").arg(numbers.at(i).label, phone));
        same = same && m_numbers->itemText(i + 1) == labels.last();
    }
    if (!same) {
        m_numbers->clear();
        m_numbers->addItem(tr("All numbers"), QString());
        for (int i = 0; i < numbers.size(); ++i) {
            m_numbers->addItem(labels.at(i), numbers.at(i).number);
        }
        m_numbers->setCurrentIndex(qMax(0, m_numbers->findData(m_list.number())));
    }
    m_numbers->setVisible(numbers.size() > 1);
    const int unread = m_list.unreadTotal();
    m_show->setLabel(int(ConversationListController::Show::Unread),
                     unread > 0 ? tr("Unread %1").arg(models::Formats::count(unread)) : tr("Unread"));
}

void ConversationListPane::updateState() {
    const bool nothing = m_list.model().count() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing) {
        return;
    }
    EmptyText text{IconName::Filter, tr("No conversation matches"), {}, {}};
    if (m_list.state() == ConversationListController::State::Error) {
        text = {IconName::Error, tr("The archive could not be read"), m_list.errorMessage(), {}};
    } else if (m_list.activeFilters() > 0) {
        text.hint = tr("%n filters are active.", nullptr, m_list.activeFilters());
        text.actions = {m_clear};
    } else {
        text = {IconName::Conversations, tr("No conversations yet"), {}, {}};
    }
    if (const QString shown = text.title + text.hint; shown != m_emptyText) {
        m_emptyText = shown;
        m_empty->setText(text);
    }
}

bool ConversationListPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            openCurrent(m_view->currentIndex().row());
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace am::ui
