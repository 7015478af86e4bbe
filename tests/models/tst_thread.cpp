// The thread: a window over any length, days and consent in line, unsent texts, the read marker.
#include "models/Formats.h"
#include "models/ThreadController.h"
#include "store/OutboxStore.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::ThreadController;
using models::ThreadItem;

namespace {

/// "day", "unread", "note:Opted in", "in:Thanks!", "out:Hello", "unsent:Later".
QString lineOf(const ThreadItem& item) {
    if (item.day() != nullptr) {
        return u"day"_s;
    }
    if (item.isUnreadMark()) {
        return u"unread"_s;
    }
    if (item.note() != nullptr) {
        return u"note:"_s + item.note()->text;
    }
    return (item.unsent() != nullptr ? u"unsent:"_s : item.isOutbound() ? u"out:"_s : u"in:"_s) + item.text();
}

} // namespace

class ThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
        m_thread = std::make_unique<ThreadController>(m_world->workspace(), m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_thread->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup() {
        m_tester.reset();
        m_thread.reset();
        m_world.reset();
    }

    void aConversationWithoutMessagesOpensEmpty() {
        open();
        QCOMPARE(m_thread->model().count(), 0);
        QVERIFY(!m_thread->facts().conversation);
        QVERIFY(m_thread->facts().ownNumber);
    }

    void opensAtTheNewestMessages() {
        addMany(250);
        open();
        QVERIFY(m_thread->hasOlder());
        QVERIFY(!m_thread->hasNewer());
        QCOMPARE(lastText(), u"out:text 249"_s);
        QCOMPARE(bubbles(), ThreadController::pageSize);
    }

    void olderRowsComeAboveAndMoveNothingBelow() {
        addMany(250);
        open();
        const QPersistentModelIndex reading = m_thread->model().index(m_thread->model().count() - 1);
        const QString id = reading.data(models::KeyRole).toString();
        QSignalSpy removed(&m_thread->model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&m_thread->model(), &QAbstractItemModel::modelReset);
        load([this] { m_thread->loadOlder(); });
        QCOMPARE(bubbles(), 2 * ThreadController::pageSize);
        QVERIFY(reading.isValid());
        QCOMPARE(reading.data(models::KeyRole).toString(), id);
        QCOMPARE(removed.size() + reset.size(), 0);
        load([this] { m_thread->loadOlder(); });
        QCOMPARE(bubbles(), 250);
        QVERIFY(!m_thread->hasOlder());
        m_thread->loadOlder();
        QVERIFY(!m_thread->isBusy());
    }

    void theWindowNeverHoldsMoreThanItsRows() {
        addMany(1200);
        open();
        while (m_thread->hasOlder()) {
            load([this] { m_thread->loadOlder(); });
            QVERIFY(bubbles() <= ThreadController::mostRows);
        }
        QVERIFY(m_thread->hasNewer());
        QVERIFY(texts().contains(u"out:text 0"_s));
        QVERIFY(!texts().contains(u"out:text 1199"_s));
        while (m_thread->hasNewer()) {
            load([this] { m_thread->loadNewer(); });
            QVERIFY(bubbles() <= ThreadController::mostRows);
        }
        QCOMPARE(lastText(), u"out:text 1199"_s);
        QVERIFY(m_thread->hasOlder());
    }

    void opensAroundAMessage() {
        addMany(500);
        open();
        const qint64 key = m_world->read([](store::ReadSession& session) {
            return store::MessageStore::findById(session, testId(30))->key;
        });
        QSignalSpy positioned(m_thread.get(), &ThreadController::positioned);
        load([this, key] { m_thread->open(ourNumber, someContact, key); });
        QCOMPARE(positioned.size(), 1);
        QCOMPARE(positioned.first().first().toLongLong(), key);
        QVERIFY(m_thread->model().rowOfMessage(key) >= 0);
        QVERIFY(m_thread->hasNewer());
        load([this] { m_thread->showNewest(); });
        QCOMPARE(lastText(), u"out:text 499"_s);
    }

    void goesToItsFirstMessageAndBack() {
        addMany(500);
        open();
        QSignalSpy positioned(m_thread.get(), &ThreadController::positioned);
        load([this] { m_thread->showOldest(); });
        QVERIFY(!m_thread->hasOlder());
        QVERIFY(m_thread->hasNewer());
        QVERIFY(texts().contains(u"out:text 0"_s));
        QCOMPARE(positioned.last().first().toLongLong(), keyOf(0));
        m_thread->showOldest(); // is there already
        QVERIFY(!m_thread->isBusy());
        QCOMPARE(positioned.size(), 2);
        load([this] { m_thread->goTo(keyOf(250)); });
        QCOMPARE(positioned.last().first().toLongLong(), keyOf(250));
        m_thread->goTo(keyOf(251)); // within what is loaded
        QVERIFY(!m_thread->isBusy());
        QCOMPARE(positioned.last().first().toLongLong(), keyOf(251));
        load([this] { m_thread->showNewest(); });
        QCOMPARE(lastText(), u"out:text 499"_s);
    }

    void aDayIsShownByItsFirstMessageOrTheNextOne() {
        constexpr int day = 24 * 60;
        QList<core::Message> messages;
        for (int i = 0; i < 300; ++i) {
            messages.append(outbound(i, (i / 100) * 2 * day + i % 100, u"text %1"_s.arg(i)));
        }
        m_world->add(messages);
        open();
        QSignalSpy positioned(m_thread.get(), &ThreadController::positioned);
        QSignalSpy shown(m_thread.get(), &ThreadController::dayShown);
        const QDate first = minutesAfter(0).toLocal().date();
        const auto go = [&](const QDate& asked) {
            load([this, asked] { m_thread->showDay(asked); });
            return std::pair(positioned.last().first().toLongLong(), shown.last().at(1).toDate());
        };
        QCOMPARE(go(first.addDays(2)), std::pair(keyOf(100), first.addDays(2)));
        QCOMPARE(go(first.addDays(1)), std::pair(keyOf(100), first.addDays(2)));
        QCOMPARE(go(first), std::pair(keyOf(0), first));
        QCOMPARE(go(first.addDays(-400)), std::pair(keyOf(0), first));
        // Nothing is newer: the end, and the day of the last message says so.
        QCOMPARE(go(first.addDays(30)), std::pair(qint64(0), first.addDays(4)));
        QVERIFY(!m_thread->hasNewer());
    }

    void aJumpLeavesWhatIsBeingReadBehind() {
        addMany(800);
        open();
        m_thread->loadOlder();
        load([this] { m_thread->goTo(keyOf(10)); });
        while (m_thread->isBusy()) {
            QCoreApplication::processEvents();
        }
        QVERIFY(m_thread->model().rowOfMessage(keyOf(10)) >= 0);
        QVERIFY(m_thread->model().rowOfMessage(keyOf(799)) < 0);
    }

    void severalMessagesAreCopiedWithSenderAndTime() {
        m_world->add({outbound(1, 1, u"Ready"_s), inbound(2, 2, u"Thanks\nbye"_s)});
        open();
        const models::ThreadModel& model = m_thread->model();
        const int last = model.count() - 1;
        QCOMPARE(model.clipboardText({last}), u"Thanks\nbye"_s);
        const QStringList blocks = model.clipboardText({last, model.rowOfMessage(keyOf(1))}).split(u"\n\n"_s);
        QCOMPARE(blocks.size(), 2);
        QVERIFY2(blocks.at(0).endsWith(u", You\nReady"_s), qPrintable(blocks.at(0)));
        QVERIFY2(blocks.at(1).endsWith(u", (212) 555-0123\nThanks\nbye"_s), qPrintable(blocks.at(1)));
        QVERIFY(blocks.at(0).startsWith(models::Formats::absolute(minutesAfter(1))));
    }

    void everyDayBeginsWithItsDate() {
        m_world->add({outbound(1, 0, u"one"_s), outbound(2, 10, u"two"_s), outbound(3, 60 * 24, u"three"_s)});
        open();
        QCOMPARE(texts(), QStringList({u"day"_s, u"out:one"_s, u"out:two"_s, u"day"_s, u"out:three"_s}));
        m_clock.setNow(minutesAfter(60 * 24));
        QCOMPARE(m_thread->model().index(0).data().toString(), u"Yesterday"_s);
        QCOMPARE(m_thread->model().index(3).data().toString(), u"Today"_s);
        QVERIFY(!m_thread->model().flags(m_thread->model().index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void consentEventsStandInLine() {
        m_world->add({outbound(1, 0, u"one"_s), inbound(2, 20, u"STOP"_s), inbound(3, 40, u"hello?"_s)});
        m_world->setConsent(OfflineWorkspace::consent(false, 20));
        m_world->write([](store::WriteTransaction& transaction) {
            core::ConsentEvent in;
            in.id = u"e1"_s;
            in.consentId = u"consent-1"_s;
            in.event = u"opt_in"_s;
            in.evidenceConsentMethod = u"double_opt_in"_s;
            in.occurredAt = minutesAfter(-5);
            core::ConsentEvent out = in;
            out.id = u"e2"_s;
            out.event = u"opt_out"_s;
            out.keyword = u"STOP"_s;
            out.evidenceConsentMethod.clear();
            out.occurredAt = minutesAfter(20);
            store::ConsentStore::upsertEvents(transaction, {in, out});
        });
        open();
        QCOMPARE(texts(),
                 QStringList({u"day"_s, u"note:Opted in by double opt-in"_s, u"out:one"_s, u"unread"_s,
                              u"in:STOP"_s, u"note:Opted out with STOP"_s, u"in:hello?"_s}));
    }

    void eventsOutsideTheWindowWait() {
        addMany(250);
        m_world->setConsent(OfflineWorkspace::consent(true, 1));
        open();
        QVERIFY(!texts().contains(u"note:Opted in"_s));
        load([this] { m_thread->loadOlder(); });
        load([this] { m_thread->loadOlder(); });
        QVERIFY(texts().contains(u"note:Opted in"_s));
    }

    void unsentTextsStandAtTheEndAndGoWhenTheMessageIsThere() {
        m_world->add({outbound(1, 0, u"one"_s)});
        open();
        const qint64 id = m_world->write([](store::WriteTransaction& transaction) {
            core::OutboxItem item;
            item.number = ourNumber;
            item.contact = someContact;
            item.text = u"two"_s;
            item.createdAt =
                minutesAfter(-10); // a clock that lags must not put it above what was said before
            return store::OutboxStore::add(transaction, item);
        });
        QTRY_COMPARE(lastText(), u"unsent:two"_s);
        m_world->write([id](store::WriteTransaction& transaction) {
            core::OutboxItem item = *store::OutboxStore::find(transaction, id);
            item.state = core::OutboxState::Accepted;
            item.messageId = testId(2);
            store::OutboxStore::update(transaction, item);
            store::MessageStore::upsert(transaction, {outbound(2, 5, u"two"_s, core::MessageStatus::Queued)});
        });
        QTRY_COMPARE(texts(), QStringList({u"day"_s, u"out:one"_s, u"out:two"_s}));
    }

    void whatArrivesShowsByItself() {
        m_world->add({outbound(1, 0, u"one"_s)});
        open();
        m_world->add({inbound(2, 1, u"two"_s)});
        QTRY_COMPARE(lastText(), u"in:two"_s);
        m_world->add({outbound(1, 0, u"one"_s, core::MessageStatus::Delivered)});
        m_world->add({inbound(3, 2, u"three"_s)});
        QTRY_COMPARE(lastText(), u"in:three"_s);
    }

    void aMessageThatTurnsUpBeforeAllOthersShowsToo() {
        m_world->add({outbound(2, 1, u"two"_s)});
        open();
        m_world->add({inbound(1, 0, u"one"_s)});
        QTRY_COMPARE(texts().size(), 4);
        QVERIFY(texts().indexOf(u"in:one"_s) < texts().indexOf(u"out:two"_s));
    }

    void aStatusThatChangesChangesOneRow() {
        m_world->add({outbound(1, 0, u"one"_s, core::MessageStatus::Sent), outbound(2, 1, u"two"_s)});
        open();
        QSignalSpy changed(&m_thread->model(), &QAbstractItemModel::dataChanged);
        m_world->add({outbound(1, 0, u"one"_s, core::MessageStatus::Delivered)});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(m_thread->model().row(1).delivery(m_clock.now()).word, u"Delivered"_s);
    }

    void theUnreadLineStaysUntilOneLeaves() {
        m_world->add({inbound(1, 1, u"one"_s), outbound(2, 2, u"two"_s), inbound(3, 3, u"three"_s)});
        const auto id = m_world->read([](store::ReadSession& session) {
            return store::ConversationStore::find(session, ourNumber, someContact)->id;
        });
        m_world->write([id](store::WriteTransaction& transaction) {
            const auto row = store::MessageStore::findById(transaction, testId(2));
            store::ConversationStore::markRead(transaction, id, row->key);
        });
        open();
        const QStringList expected{u"day"_s, u"in:one"_s, u"out:two"_s, u"unread"_s, u"in:three"_s};
        QCOMPARE(texts(), expected);
        QSignalSpy loaded(m_thread.get(), &ThreadController::loaded);
        m_thread->seen(m_thread->model().keyAtOrAbove(m_thread->model().count() - 1));
        QTRY_COMPARE(m_thread->facts().conversation->unreadCount, 0);
        QCOMPARE(texts(), expected);
        open();
        QVERIFY(!texts().contains(u"unread"_s));
    }

    void markedUnreadStaysUnreadWhileItIsOpen() {
        m_world->add({inbound(1, 1, u"one"_s)});
        open();
        const qint64 key = m_thread->model().keyAtOrAbove(m_thread->model().count() - 1);
        m_thread->seen(key);
        QTRY_COMPARE(m_thread->facts().conversation->unreadCount, 0);
        m_thread->markUnread();
        QTRY_COMPARE(m_thread->facts().conversation->unreadCount, 1);
        m_thread->seen(key + 1);
        open(); // leaving saves a marker, if one was due
        QCOMPARE(m_thread->facts().conversation->unreadCount, 1);
    }

    void answersForAConversationOneHasLeftAreDropped() {
        addMany(20);
        core::Message other = inbound(500, 1, u"other"_s);
        other.contact = u"+13105550144"_s;
        m_world->add({other});
        m_thread->open(ourNumber, someContact);
        m_thread->open(ourNumber, u"+13105550144"_s);
        QSignalSpy loaded(m_thread.get(), &ThreadController::loaded);
        while (m_thread->isBusy()) {
            QVERIFY(loaded.wait());
            QCOMPARE(m_thread->facts().contact, u"+13105550144"_s);
            QCOMPARE(lastText(), u"in:other"_s);
        }
        QCOMPARE(lastText(), u"in:other"_s);
    }

    void aTextedStopLocksBeforeTheRecordSaysSo() {
        m_world->setConsent(OfflineWorkspace::consent(true, 0));
        core::Message stop = inbound(1, 5, u"stop"_s);
        stop.optOutDetected = true;
        stop.optOutKeyword = u"STOP"_s;
        m_world->add({stop});
        open();
        QCOMPARE(m_thread->facts().consentState(m_clock.now()), core::ConsentState::OptedOut);
        m_world->setConsent(OfflineWorkspace::consent(true, 10));
        QTRY_COMPARE(m_thread->facts().consentState(m_clock.now()), core::ConsentState::OptedIn);
    }

    void rowsAreSpokenWithSenderTextTimeAndState() {
        m_world->add({outbound(1, 55, u"Ready"_s), inbound(2, 58, u"Thanks"_s)});
        open();
        const int last = m_thread->model().count() - 1;
        const QString in = m_thread->model().index(last).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(in, u"(212) 555-0123, Thanks, 2 min ago"_s);
        QVERIFY(texts().contains(u"out:Ready"_s));
        const QString out = m_thread->model().index(1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(out, u"You, Ready, 5 min ago, Delivered"_s);
    }

private:
    void addMany(int count) {
        QList<core::Message> messages;
        for (int i = 0; i < count; ++i) {
            messages.append(outbound(i, i, u"text %1"_s.arg(i)));
        }
        m_world->add(messages);
    }
    template <class Act>
    void load(Act act) {
        QSignalSpy loaded(m_thread.get(), &ThreadController::loaded);
        act();
        QVERIFY(loaded.size() > 0 || loaded.wait());
    }
    qint64 keyOf(int number) {
        return m_world->read([number](store::ReadSession& session) {
            return store::MessageStore::findById(session, testId(number))->key;
        });
    }
    void open() {
        load([this] { m_thread->open(ourNumber, someContact); });
    }
    QStringList texts() const {
        QStringList lines;
        for (const auto& item : m_thread->model().rows()) {
            lines.append(lineOf(*item));
        }
        return lines;
    }
    QString lastText() const { return m_thread->model().count() == 0 ? QString() : texts().last(); }
    int bubbles() const {
        return int(std::count_if(m_thread->model().rows().begin(), m_thread->model().rows().end(),
                                 [](const auto& item) { return item->isBubble(); }));
    }

    FixedClock m_clock;
    std::unique_ptr<OfflineWorkspace> m_world;
    std::unique_ptr<ThreadController> m_thread;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(ThreadTest)
#include "tst_thread.moc"
