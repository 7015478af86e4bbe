// Puts the three panes side by side and gives them their keys.
#include "ui/conversations/ConversationsPage.h"

#include "models/Formats.h"
#include "sync/Workspace.h"
#include "ui/conversations/ConversationInspector.h"
#include "ui/conversations/ConversationListPane.h"
#include "ui/conversations/NewConversationDialog.h"
#include "ui/conversations/ThreadPane.h"
#include "ui/lookup/LookupDialog.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace am::ui {

using namespace Qt::StringLiterals;
using models::Formats;
using models::ThreadController;

namespace {

constexpr int roomForThree = 960;
constexpr auto splitterKey = "conversations/splitter";

/// The conversation to open first, by its row in this profile's archive: settings hold no number and no
/// contact.
QString lastConversationKey(const PageContext& context) {
    const QString profile = QFileInfo(context.workspace.options().folder).fileName();
    return u"conversations/last/"_s + profile;
}

} // namespace

ConversationsPage::ConversationsPage(const PageContext& context, QWidget* parent)
    : Page(u"conversations"_s, tr("Conversations"),
           tr("Read and answer texts, with consent always in sight."), parent),
      m_context(context),
      m_list(context.workspace.archive(), context.clock),
      m_thread(context.workspace, context.clock),
      m_composer(context.workspace, context.clock),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_listPane(new ConversationListPane(m_list)),
      m_threadPane(new ThreadPane(context, m_thread, m_composer)),
      m_inspector(new ConversationInspector(context.clock)),
      m_new(new QAction(tr("New conversation"), this)),
      m_toNumbers(new QAction(tr("Open Numbers"), this)),
      m_toSandbox(new QAction(tr("Open the sandbox's phones"), this)) {
    m_splitter->setObjectName(u"conversationsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_threadPane);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 800, 328});
    const QByteArray saved = m_context.settings.value(QLatin1String(splitterKey)).toByteArray();
    if (!saved.isEmpty()) {
        m_splitter->restoreState(saved);
    }
    m_threadPane->setPlaceholder(tr("No conversation is open"),
                                 tr("Choose one from the list, or start a new one with Ctrl+N."));
    m_list.model().setLineTypes(m_context.workspace.lineTypes());
    setContent(m_splitter, Fit::Full);
    showLoading();
    buildActions();
    connectParts();
    m_list.start();
}

ConversationsPage::~ConversationsPage() {
    m_context.settings.setValue(QLatin1String(splitterKey), m_splitter->saveState());
}

void ConversationsPage::buildActions() {
    m_new->setObjectName(u"newConversationAction"_s);
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_new->setToolTip(tr("Text any contact (Ctrl+N)"));
    m_new->setIcon(icon(IconName::Plus));
    addAction(m_new);
    setPrimaryAction(m_new);
    connect(m_new, &QAction::triggered, this, &ConversationsPage::startNew);
    connect(m_toNumbers, &QAction::triggered, this, [this] {
        m_context.navigate({u"numbers"_s, {}, {}, 0, {}});
    });
    connect(m_toSandbox, &QAction::triggered, this, [this] {
        m_context.navigate({u"sandbox"_s, {}, {}, 0, {}});
    });

    const auto key = [this](const QKeySequence& sequence, auto run) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    // Single letters reach us only outside text fields: those keep what can be typed.
    key(Qt::Key_J, [this] { m_listPane->go(1); });
    key(Qt::Key_K, [this] { m_listPane->go(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { m_listPane->go(1); });
    key(Qt::ALT | Qt::Key_Up, [this] { m_listPane->go(-1); });
    key(Qt::Key_N, [this] { m_listPane->goToNextUnread(); });
    key(Qt::ALT | Qt::Key_U, [this] { m_thread.markUnread(); });
    key(Qt::ALT | Qt::Key_I, [this] { toggleContact(); });
    key(Qt::CTRL | Qt::Key_G, [this] { m_threadPane->chooseDay(); });
    key(Qt::Key_F3, [this] { m_threadPane->findNext(true); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { m_threadPane->findNext(false); });
    key(Qt::ALT | Qt::Key_Left, [this] { m_threadPane->goBack(); });
    key(Qt::ALT | Qt::Key_Right, [this] { m_threadPane->goForward(); });
}

void ConversationsPage::connectParts() {
    connect(&m_list, &models::ConversationListController::loaded, this, &ConversationsPage::onListLoaded);
    connect(&m_context.workspace, &sync::Workspace::statusChanged, this, &ConversationsPage::onListLoaded);
    connect(m_listPane, &ConversationListPane::chosen, this,
            [this](const QString& number, const QString& contact) { openConversation(number, contact); });
    connect(m_listPane, &ConversationListPane::entered, m_threadPane, &ThreadPane::focusComposer);
    connect(&m_thread, &ThreadController::opened, this, [this] {
        const models::ConversationFacts& facts = m_thread.facts();
        m_listPane->select(facts.number, facts.contact);
        if (facts.conversation) {
            m_context.settings.setValue(lastConversationKey(m_context), facts.conversation->id);
        }
    });
    connect(&m_thread, &ThreadController::loaded, this,
            [this] { m_inspector->setFacts(m_thread.facts(), m_thread.consentProblem()); });
    connect(&m_thread, &ThreadController::consentRevoked, this,
            [this] { m_context.notifier.notify(tr("Consent revoked")); });
    connect(m_threadPane, &ThreadPane::contactRequested, this, &ConversationsPage::toggleContact);
    connect(m_threadPane, &ThreadPane::itemChosen, this, [this](const models::ThreadItem& item) {
        m_inspector->showMessage(item);
        arrange();
    });
    connect(m_inspector, &ConversationInspector::doubleOptInRequested, m_threadPane,
            &ThreadPane::startDoubleOptIn);
    connect(m_inspector, &ConversationInspector::revokeRequested, this, &ConversationsPage::askToRevoke);
    connect(m_inspector, &ConversationInspector::lookupRequested, this,
            [this] { openLookup(m_thread.facts().contact); });
    connect(m_inspector, &Inspector::closed, this, [this] {
        arrange();
        m_threadPane->focusThread();
    });
}

void ConversationsPage::onListLoaded() {
    using ListState = models::ConversationListController::State;
    if (m_list.state() == ListState::Loading) {
        return;
    }
    updateFooter();
    const auto phase = m_context.workspace.status().phase;
    const bool nothing = m_list.state() == ListState::Ready && !m_list.hasAny() && !m_thread.isOpen();
    if (!nothing) {
        showContent();
        if (std::exchange(m_firstLook, false) && !m_thread.isOpen()) {
            openFirst();
        }
        return;
    }
    if (phase == sync::SyncStatus::Phase::CatchUp) {
        showLoading();
        return;
    }
    EmptyText text;
    text.icon = IconName::Conversations;
    text.title = tr("No conversations yet");
    if (m_list.numbers().isEmpty()) {
        text.hint = tr("Order a number first. Texts to it and from it show up here.");
        text.actions = {m_toNumbers};
    } else {
        text.hint = tr("Text %1 from your phone: it shows up here by itself.")
                        .arg(Formats::phone(m_list.numbers().first().number));
        text.actions = {m_context.workspace.options().isSandbox ? m_toSandbox : m_toNumbers};
    }
    showEmpty(text);
}

void ConversationsPage::openFirst() {
    const qint64 last = m_context.settings.value(lastConversationKey(m_context)).toLongLong();
    const models::ConversationListModel& model = m_list.model();
    if (model.count() > 0) {
        const core::Conversation& first = model.row(qMax(0, model.rowOf(last))).conversation;
        openConversation(first.number, first.contact);
    }
}

void ConversationsPage::openConversation(const QString& number, const QString& contact, qint64 messageKey) {
    m_firstLook = false;
    const bool same = m_thread.facts().number == number && m_thread.facts().contact == contact;
    if (messageKey != 0) {
        m_threadPane->visit(number, contact, messageKey);
    } else if (!same) {
        m_thread.open(number, contact);
    }
    showContent();
}

void ConversationsPage::arrange() {
    // Three panes need room; of the three, one can do without the list while looking at details.
    m_listPane->setVisible(width() >= roomForThree || !m_inspector->isOpen());
}

void ConversationsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

bool ConversationsPage::isBusy() const {
    return Page::isBusy() || m_list.isBusy() || m_thread.isBusy() || m_threadPane->isFinding();
}

void ConversationsPage::activated() {
    m_listPane->focusList();
}

void ConversationsPage::navigateTo(const Navigation& target) {
    if (target.contact.isEmpty()) {
        if (!target.number.isEmpty()) {
            m_list.setNumber(target.number);
        }
        return;
    }
    if (!target.number.isEmpty()) {
        openConversation(target.number, target.contact, target.messageKey);
        return;
    }
    // Only the contact is known: show all conversations with them.
    m_list.clearFilters();
    m_list.setSearch(target.contact);
}

bool ConversationsPage::focusSearch() {
    // Ctrl+F means what one is in: the thread, or the list.
    const QWidget* focus = QApplication::focusWidget();
    if (focus && m_threadPane->isAncestorOf(focus)) {
        m_threadPane->find();
        return true;
    }
    return m_listPane->focusSearch();
}

QStringList ConversationsPage::scenes() const {
    return {u"contact"_s, u"message"_s, u"new"_s, u"find"_s, u"day"_s, u"lookup"_s, u"landline"_s};
}

void ConversationsPage::showScene(const QString& scene) {
    if (scene == "new"_L1) {
        startNew();
    } else if (scene == "find"_L1) {
        m_threadPane->find();
        findChild<QLineEdit*>(u"threadFindLineEdit"_s)->setText(u"the"_s);
    } else if (scene == "day"_L1) {
        m_threadPane->chooseDay();
    } else if (scene == "lookup"_L1) {
        openLookup(u"(312) 555-0188\n+14845550102\n(646) 555-0142\n+44 20 7946 0958"_s);
    } else if (scene == "landline"_L1) {
        const models::ConversationListModel& list = m_list.model();
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(models::ConversationListModel::LandlineRole).toBool()) {
                const core::Conversation& conversation = list.row(row).conversation;
                m_beforeScene = models::ThreadPlace{m_thread.facts().number, m_thread.facts().contact, 0, {}};
                openConversation(conversation.number, conversation.contact);
                m_inspector->showContact();
                arrange();
                return;
            }
        }
    } else if (scene == "contact"_L1) {
        m_inspector->showContact();
        arrange();
    } else {
        const models::ThreadModel& rows = m_thread.model();
        for (int row = rows.count() - 1; row >= 0; --row) {
            if (rows.row(row).isOutbound()) {
                m_inspector->showMessage(rows.row(row));
                arrange();
                return;
            }
        }
    }
}

void ConversationsPage::leaveScene() {
    m_threadPane->closeJumps();
    if (const auto before = std::exchange(m_beforeScene, std::nullopt)) {
        openConversation(before->number, before->contact);
    }
}

void ConversationsPage::startNew() {
    const QString preferred = m_thread.isOpen() ? m_thread.facts().number : m_list.number();
    auto* dialog =
        new NewConversationDialog(m_list.numbers(), preferred, m_context.workspace.lineTypes(), this);
    connect(dialog, &NewConversationDialog::chosen, this,
            [this](const QString& number, const QString& contact) {
                openConversation(number, contact);
                m_threadPane->focusComposer();
            });
    dialog->open();
}

void ConversationsPage::openLookup(const QString& numbers) {
    auto* dialog = new LookupDialog(m_context.workspace, window());
    dialog->setNumbers(numbers);
    dialog->open();
}

void ConversationsPage::toggleContact() {
    if (m_inspector->isOpen() && m_inspector->showsContact()) {
        m_inspector->close();
    } else if (m_thread.isOpen()) {
        m_inspector->showContact();
        arrange();
    }
}

void ConversationsPage::askToRevoke() {
    const models::ConversationFacts& facts = m_thread.facts();
    ConfirmRequest request;
    request.title = tr("Revoke the consent of %1?").arg(Formats::phone(facts.contact));
    request.text = tr("No more texts can be sent to this contact from %1. Only the contact can opt in again. "
                      "This cannot "
                      "be undone.")
                       .arg(Formats::phone(facts.number));
    request.confirmLabel = tr("Revoke consent");
    request.requiredWord = facts.contact.right(4);
    request.weight = ConfirmRequest::Weight::Destructive;
    m_context.prompter.confirm(
        request, this, [this, number = facts.number, contact = facts.contact](bool confirmed) {
            // The conversation may have changed while the question was open; consent is per number and
            // contact.
            if (confirmed && m_thread.facts().number == number && m_thread.facts().contact == contact) {
                m_thread.revokeConsent();
            }
        });
}

void ConversationsPage::updateFooter() {
    const int shown = m_list.model().count();
    const QString conversations = m_list.activeFilters() > 0 ? tr("%n conversations match", nullptr, shown)
                                                             : tr("%n conversations", nullptr, shown);
    const int unread = m_list.unreadTotal();
    setFooterText(
        unread > 0
            ? tr("%1 · %2", "conversations, unread").arg(conversations, tr("%n unread", nullptr, unread))
            : conversations);
}

} // namespace am::ui
