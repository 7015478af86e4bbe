// Header, messages, composer, and what connects them.
#include "ui/conversations/ThreadPane.h"

#include "core/Clock.h"
#include "models/Formats.h"
#include "sync/LineTypes.h"
#include "sync/Workspace.h"
#include "ui/conversations/ComposerPanel.h"
#include "ui/conversations/DateJumpPanel.h"
#include "ui/conversations/MessageDetails.h"
#include "ui/conversations/ThreadFindBar.h"
#include "ui/conversations/ThreadView.h"
#include "ui/lookup/LineTypeBadge.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace am::ui {

using models::ThreadController;
using models::ThreadItem;

ThreadPane::ThreadPane(const PageContext& context, ThreadController& thread,
                       models::ComposerController& composer, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_thread(thread),
      m_composer(composer),
      m_search(context.workspace.archive()),
      m_contact(makeLabel(QString(), TextRole::Heading)),
      m_lineType(new LineTypeBadge),
      m_number(new ElidedLabel(QString(), TextRole::Secondary)),
      m_back(new QToolButton),
      m_findButton(new QToolButton),
      m_dayButton(new QToolButton),
      m_unread(new QToolButton),
      m_details(new QToolButton),
      m_problem(new Banner),
      m_findBar(new ThreadFindBar(m_search)),
      m_view(new ThreadView),
      m_days(new DateJumpPanel(this)),
      m_noMessages(makeLabel(QString(), TextRole::Secondary)),
      m_composerPanel(new ComposerPanel(context.workspace, composer)),
      m_placeholder(new EmptyState),
      m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("threadPane"));
    setMinimumWidth(256);
    m_problem->hide();
    m_problem->setClosable();
    m_noMessages->setText(tr("No messages yet."));
    m_noMessages->setAlignment(Qt::AlignCenter);
    m_noMessages->hide();

    auto* messages = new QWidget;
    auto* layers = new QGridLayout(messages);
    layers->setContentsMargins(0, 0, 0, 0);
    layers->addWidget(m_view, 0, 0);
    layers->addWidget(m_noMessages, 0, 0, Qt::AlignCenter);
    auto* problemRow = new QVBoxLayout;
    problemRow->setContentsMargins(16, 0, 16, 0);
    problemRow->addWidget(m_problem);

    auto* conversation = new QWidget;
    auto* column = new QVBoxLayout(conversation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Divider);
    column->addWidget(m_findBar);
    column->addLayout(problemRow);
    column->addWidget(messages, 1);
    column->addWidget(m_composerPanel);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(conversation);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_view->setThread(m_thread.model());
    connectThread();
    connectFinding();
    onOpened();
    updateWays();
}

QWidget* ThreadPane::buildHeader() {
    auto* header = new QWidget;
    const auto prepare = [](QToolButton* button, const char* name, IconName image, const QString& label,
                            const QString& tip) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(image));
        button->setAccessibleName(label);
        button->setToolTip(tip);
        button->setAutoRaise(true);
    };
    prepare(m_back, "backToolButton", IconName::ChevronLeft, tr("Back"),
            tr("Back to where you were (Alt+Left)"));
    m_back->setText(tr("Back"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    prepare(m_findButton, "findToolButton", IconName::Search, tr("Find in this conversation"),
            tr("Find in this conversation (Ctrl+F)"));
    prepare(m_dayButton, "goToDayToolButton", IconName::Calendar, tr("Go to a day"),
            tr("Go to a day (Ctrl+G)"));
    m_contact->setObjectName(QStringLiteral("contactLabel"));
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unread->setObjectName(QStringLiteral("markUnreadToolButton"));
    m_unread->setText(tr("Mark unread"));
    m_unread->setToolTip(tr("Count the last message as unread again (Alt+U)"));
    m_unread->setAutoRaise(true);
    m_details->setObjectName(QStringLiteral("contactDetailsToolButton"));
    m_details->setText(tr("Contact"));
    m_details->setIcon(icon(IconName::Info));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setToolTip(tr("Consent, counts and where the number is from (Alt+I)"));
    m_details->setAutoRaise(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_contact);
    title->addWidget(m_lineType);
    title->addStretch(1);
    texts->addLayout(title);
    texts->addWidget(m_number);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 9, 12, 9);
    row->setSpacing(4);
    row->addLayout(texts, 1);
    row->addWidget(m_back);
    row->addWidget(m_findButton);
    row->addWidget(m_dayButton);
    row->addWidget(m_unread);
    row->addWidget(m_details);
    connect(m_back, &QToolButton::clicked, this, &ThreadPane::goBack);
    connect(m_findButton, &QToolButton::clicked, this, &ThreadPane::find);
    connect(m_dayButton, &QToolButton::clicked, this, &ThreadPane::chooseDay);
    connect(m_unread, &QToolButton::clicked, &m_thread, &ThreadController::markUnread);
    connect(m_details, &QToolButton::clicked, this, &ThreadPane::contactRequested);
    return header;
}

void ThreadPane::connectThread() {
    connect(&m_thread, &ThreadController::opened, this, &ThreadPane::onOpened);
    connect(&m_thread, &ThreadController::positioned, this, &ThreadPane::arrive);
    connect(&m_thread, &ThreadController::loaded, this, &ThreadPane::onLoaded);
    connect(&m_thread, &ThreadController::failed, this, [this](const models::ErrorText& error) {
        m_problem->setMessage(Tone::Danger,
                              tr("%1 %2", "what failed, why").arg(error.title, error.explanation));
        m_problem->show();
    });
    connect(m_view, &ThreadView::nearTop, &m_thread, &ThreadController::loadOlder);
    connect(m_view, &ThreadView::nearBottom, &m_thread, &ThreadController::loadNewer);
    connect(m_view, &ThreadView::visibleRowsChanged, this, &ThreadPane::noticeRead);
    connect(m_view, &ThreadView::newestRequested, &m_thread, &ThreadController::showNewest);
    connect(m_view, &ThreadView::oldestRequested, &m_thread, &ThreadController::showOldest);
    connect(m_view, &ThreadView::allSelected, this, [this](int messages) {
        const bool all = !m_thread.hasOlder() && !m_thread.hasNewer();
        m_context.notifier.notify(
            all ? tr("All %Ln messages selected", nullptr, messages)
                : tr("The %Ln loaded messages selected, not all of the conversation", nullptr, messages));
    });
    connect(m_view, &ThreadView::actRequested, this, &ThreadPane::act);
    connect(m_view, &ThreadView::menuRequested, this, &ThreadPane::openMenu);
    connect(m_view, &ThreadView::detailsRequested, this, [this](const QModelIndex& index) {
        const ThreadItem& item = m_thread.model().row(index.row());
        if (item.isBubble()) {
            Q_EMIT itemChosen(item);
        } else {
            Q_EMIT contactRequested();
        }
    });
    connect(m_composerPanel, &ComposerPanel::remedyRequested, this, [this](models::SendBlock::Remedy remedy) {
        const bool numbers = remedy == models::SendBlock::Remedy::Numbers;
        Navigation target;
        target.pageId = numbers ? QStringLiteral("numbers") : QStringLiteral("registration");
        target.number = m_thread.facts().number;
        m_context.navigate(target);
    });
    // A text just sent is what one wants to see, wherever one was reading.
    connect(&m_context.workspace.lineTypes(), &sync::LineTypes::changed, this,
            [this] { m_lineType->setLine(m_context.workspace.lineTypes().find(m_thread.facts().contact)); });
    connect(&m_composer, &models::ComposerController::sent, &m_thread, &ThreadController::showNewest);
}

void ThreadPane::onOpened() {
    const models::ConversationFacts& facts = m_thread.facts();
    m_stack->setCurrentIndex(m_thread.isOpen() ? 1 : 0);
    m_problem->hide();
    m_noMessages->hide();
    m_composerPanel->leave();
    m_contact->setText(models::Formats::phone(facts.contact));
    m_lineType->setLine(m_context.workspace.lineTypes().find(facts.contact));
    m_number->setText(tr("on %1", "our number").arg(models::Formats::phone(facts.number)));
    m_composer.setConversation(facts.number, facts.contact);
    m_composerPanel->setFacts(facts);
    const bool arriving = m_going && m_going->number == facts.number && m_going->contact == facts.contact;
    if (!arriving) {
        m_going.reset();
    }
    m_days->hide();
    m_findBar->hide();
    m_search.setConversation(std::nullopt);
    m_beforeFind.reset();
}

void ThreadPane::onLoaded() {
    const models::ConversationFacts& facts = m_thread.facts();
    const QString phone = models::Formats::phone(facts.number);
    const QString label = facts.ownNumber ? facts.ownNumber->label : QString();
    m_number->setText(label.isEmpty() ? tr("on %1", "our number").arg(phone)
                                      : tr("on %1, %2", "label, our number").arg(label, phone));
    m_lineType->setLine(m_context.workspace.lineTypes().find(facts.contact));
    m_unread->setEnabled(facts.inboundCount() > 0);
    m_noMessages->setVisible(m_thread.model().count() == 0);
    m_view->setMoreBelow(m_thread.hasNewer());
    m_view->settle();
    m_search.setConversation(facts.conversation ? std::optional(facts.conversation->id) : std::nullopt);
    m_composer.setFacts(facts, m_thread.unsent());
    m_composerPanel->setFacts(facts);
    noticeRead();
}

void ThreadPane::noticeRead() {
    const bool watching = isVisible() && window()->isActiveWindow();
    m_thread.setWatched(watching && m_view->isAtEnd());
    if (watching) {
        m_thread.seen(m_view->lowestVisibleKey());
    }
}

void ThreadPane::act(BubbleAct act, qint64 outboxId) {
    switch (act) {
        case BubbleAct::Retry:
            m_thread.retry(outboxId);
            return;
        case BubbleAct::LookUp:
            m_thread.lookUp(outboxId);
            return;
        case BubbleAct::Edit:
            for (const core::OutboxItem& item : m_thread.unsent()) {
                if (item.id == outboxId) {
                    m_composer.takeBack(item.text, item.tag);
                    m_composer.saveDraft();
                }
            }
            m_thread.discard(outboxId);
            m_composerPanel->focusText();
            return;
        case BubbleAct::Discard:
            m_thread.discard(outboxId);
            return;
    }
}

void ThreadPane::openMenu(const QModelIndex& index, const QPoint& position) {
    const ThreadItem item = m_thread.model().row(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addCopy = [this, menu](const QString& label, const QString& text) {
        menu->addAction(label, this, [this, text] {
            QGuiApplication::clipboard()->setText(text);
            m_context.notifier.notify(tr("Copied"));
        });
    };
    if (item.isBubble()) {
        addCopy(tr("Copy text"), item.text());
        const QString id = item.message() != nullptr ? item.message()->message.id : item.unsent()->messageId;
        if (!id.isEmpty()) {
            addCopy(tr("Copy id"), id);
        }
        addCopy(tr("Copy details"), MessageDetails::asText(item, m_context.clock.now()));
        menu->addSeparator();
        menu->addAction(tr("Details"), this, [this, item] { Q_EMIT itemChosen(item); });
    } else {
        addCopy(tr("Copy text"), index.data().toString());
    }
    if (const core::OutboxItem* unsent = item.unsent()) {
        menu->addSeparator();
        const qint64 id = unsent->id;
        for (const BubbleButton& button : BubbleGeometry::buttonsFor(*unsent)) {
            const BubbleAct what = button.act;
            menu->addAction(button.label, this, [this, what, id] { act(what, id); });
        }
    }
    menu->popup(position);
}

void ThreadPane::focusComposer() {
    m_composerPanel->focusText();
}

void ThreadPane::focusThread() {
    m_view->setFocus();
}

void ThreadPane::startDoubleOptIn() {
    m_composerPanel->openDoubleOptIn();
}

void ThreadPane::setPlaceholder(const QString& title, const QString& hint) {
    m_placeholder->setText({IconName::Conversations, title, hint, {}});
}

void ThreadPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange) {
        noticeRead();
    }
    QWidget::changeEvent(event);
}

void ThreadPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    noticeRead();
}

void ThreadPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), ConsoleStyle::tokens(this).background);
}

} // namespace am::ui
