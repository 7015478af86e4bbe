// The conversation list: what rows say, filters, order and unread counts that follow the archive.
#include "models/ConversationListController.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::ConversationListController;
using models::ConversationListModel;

namespace {

core::Message withContact(core::Message message, const QString& contact) {
    message.contact = contact;
    return message;
}

const QString secondContact = u"+13105550144"_s;

} // namespace

class ConversationListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
        m_list = std::make_unique<ConversationListController>(m_world->archive(), m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup() {
        m_tester.reset();
        m_list.reset();
        m_world.reset();
    }

    void anEmptyArchiveHasNoConversations() {
        start();
        QCOMPARE(m_list->model().count(), 0);
        QVERIFY(!m_list->hasAny());
    }

    void rowsSayWhoWhatAndWhen() {
        m_world->add({outbound(1, 1, u"Your bike is\nready."_s), inbound(2, 50, u"Great"_s)});
        m_world->add({withContact(outbound(3, 5, u"Hello"_s, core::MessageStatus::Failed), secondContact)});
        start();
        QCOMPARE(m_list->model().count(), 2);
        const QModelIndex first = m_list->model().index(0);
        QCOMPARE(first.data(ConversationListModel::ContactRole).toString(), u"(212) 555-0123"_s);
        QCOMPARE(first.data(ConversationListModel::SnippetRole).toString(), u"Great"_s);
        QCOMPARE(first.data(ConversationListModel::UnreadRole).toInt(), 1);
        QCOMPARE(first.data(models::SecondaryTextRole).toString(), u"Shop"_s);
        QCOMPARE(m_list->model().timeText(0), u"10 min ago"_s);
        QCOMPARE(m_list->model().delivery(0).state, models::Delivery::State::None);
        const QModelIndex second = m_list->model().index(1);
        QCOMPARE(second.data(ConversationListModel::SnippetRole).toString(), u"You: Hello"_s);
        QCOMPARE(m_list->model().delivery(1).state, models::Delivery::State::Failed);
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"(212) 555-0123"_s) && spoken.contains(u"Great"_s) &&
                     spoken.contains(u"1 unread"_s),
                 qPrintable(spoken));
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(u"Failed"_s));
    }

    void anErasedLastTextIsNotMistakenForMedia() {
        m_world->add({inbound(1, 1, u"Great"_s)});
        start();
        core::Message erased = inbound(1, 1, QString());
        erased.redactedAt = minutesAfter(2);
        m_world->add({erased});
        QTRY_COMPARE(m_list->model().index(0).data(ConversationListModel::SnippetRole).toString(),
                     u"Content erased"_s);
    }

    void aNewMessageMovesItsConversationToTheTop() {
        m_world->add({inbound(1, 1), withContact(inbound(2, 2), secondContact)});
        start();
        QCOMPARE(m_list->model().row(0).conversation.contact, secondContact);
        QSignalSpy reset(&m_list->model(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held = m_list->model().index(0);
        m_world->add({inbound(3, 30, u"Again"_s)});
        QTRY_COMPARE(m_list->model().row(0).conversation.contact, someContact);
        QCOMPARE(m_list->model().row(0).conversation.unreadCount, 2);
        QCOMPARE(held.row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void readingClearsTheCountAndTheTotal() {
        m_world->add({inbound(1, 1), inbound(2, 2)});
        start();
        QCOMPARE(m_list->unreadTotal(), 2);
        const qint64 id = m_list->model().row(0).conversation.id;
        m_world->write([id](store::WriteTransaction& transaction) {
            const auto page = store::MessageStore::conversationPage(transaction, id, {}, 10);
            store::ConversationStore::markRead(transaction, id, page.rows.last().key);
        });
        QTRY_COMPARE(m_list->model().row(0).conversation.unreadCount, 0);
        QCOMPARE(m_list->unreadTotal(), 0);
    }

    void filtersAreAppliedTogetherAndCounted() {
        m_world->add(
            {inbound(1, 1, u"where is my order"_s), withContact(inbound(2, 2, u"thanks"_s), secondContact)});
        start();
        m_list->setShow(ConversationListController::Show::Unread);
        m_list->setSearch(u"order"_s);
        m_list->setNumber(ourNumber);
        QTRY_COMPARE(m_list->model().count(), 1);
        QCOMPARE(m_list->model().row(0).conversation.contact, someContact);
        QCOMPARE(m_list->activeFilters(), 3);
        m_list->setSearch(u"no such words"_s);
        QTRY_COMPARE(m_list->model().count(), 0);
        QVERIFY(m_list->hasAny());
        m_list->clearFilters();
        QTRY_COMPARE(m_list->model().count(), 2);
        QCOMPARE(m_list->activeFilters(), 0);
    }

    void theAnswerToAnOlderQuestionIsDropped() {
        m_world->add({inbound(1, 1, u"apple"_s), withContact(inbound(2, 2, u"pear"_s), secondContact)});
        start();
        m_list->setSearch(u"apple"_s);
        m_list->setSearch(u"pear"_s);
        QSignalSpy loaded(m_list.get(), &ConversationListController::loaded);
        while (m_list->isBusy()) {
            QVERIFY(loaded.wait());
            QCOMPARE(m_list->model().count(), 1);
            QCOMPARE(m_list->model().row(0).conversation.contact, secondContact);
        }
        QCOMPARE(m_list->model().count(), 1);
        QCOMPARE(m_list->model().row(0).conversation.contact, secondContact);
    }

    void draftsAndUnsentTextsShow() {
        m_world->add({inbound(1, 1)});
        start();
        m_world->write([](store::WriteTransaction& transaction) {
            store::DraftStore::saveText(transaction, ourNumber, someContact, u"Half a th"_s);
        });
        QTRY_VERIFY(m_list->model().index(0).data(ConversationListModel::DraftRole).toBool());
        m_world->write([](store::WriteTransaction& transaction) {
            core::OutboxItem item;
            item.number = ourNumber;
            item.contact = someContact;
            item.text = u"On my way"_s;
            item.createdAt = minutesAfter(20);
            store::OutboxStore::add(transaction, item);
        });
        QTRY_COMPARE(m_list->model().index(0).data(ConversationListModel::SnippetRole).toString(),
                     u"You: On my way"_s);
        QCOMPARE(m_list->model().delivery(0).word, u"Queued here"_s);
    }

    void optOutsAreMarked() {
        m_world->add({inbound(1, 1, u"STOP"_s)});
        start();
        QVERIFY(!m_list->model().index(0).data(ConversationListModel::OptedOutRole).toBool());
        m_world->setConsent(OfflineWorkspace::consent(false, 1));
        QTRY_VERIFY(m_list->model().index(0).data(ConversationListModel::OptedOutRole).toBool());
        m_list->setShow(ConversationListController::Show::OptedOut);
        QTRY_VERIFY(!m_list->isBusy());
        QCOMPARE(m_list->model().count(), 1);
    }

    void nextUnreadGoesRoundFromTheEnd() {
        m_world->add({inbound(1, 1), withContact(outbound(2, 2), secondContact),
                      withContact(outbound(3, 3), u"+13105550145"_s)});
        start();
        QCOMPARE(m_list->model().nextUnread(-1), 2);
        QCOMPARE(m_list->model().nextUnread(2), 2);
        QCOMPARE(m_list->model().nextUnread(0), 2);
    }

    void thousandsOfRowsAreListed() {
        QList<core::Message> messages;
        for (int i = 0; i < 5000; ++i) {
            messages.append(withContact(inbound(i, i), u"+1212%1"_s.arg(2000000 + i)));
        }
        m_world->add(messages);
        start();
        QCOMPARE(m_list->model().count(), 5000);
        QCOMPARE(m_list->model().row(0).conversation.contact, u"+12122004999"_s);
    }

private:
    void start() {
        QSignalSpy loaded(m_list.get(), &ConversationListController::loaded);
        m_list->start();
        QVERIFY(loaded.size() > 0 || loaded.wait());
        QCOMPARE(m_list->state(), ConversationListController::State::Ready);
    }

    FixedClock m_clock;
    std::unique_ptr<OfflineWorkspace> m_world;
    std::unique_ptr<ConversationListController> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ConversationListTest)
#include "tst_conversation_list.moc"
