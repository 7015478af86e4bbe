// Finding in one conversation, and the way back from jumps.
#include "models/ThreadPlace.h"
#include "models/ThreadSearch.h"
#include "support/OfflineWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::ThreadHistory;
using models::ThreadPlace;
using models::ThreadSearch;

class ThreadSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_search = std::make_unique<ThreadSearch>(m_world->archive());
    }
    void cleanup() {
        m_search.reset();
        m_world.reset();
    }

    void hitsAreWalkedFromWhereOneReads() {
        fill({u"red"_s, u"blue"_s, u"red blue"_s, u"green"_s, u"blue"_s});
        ask(u"blue"_s, keyOf(3));
        QCOMPARE(m_search->currentKey(), keyOf(2));
        QCOMPARE(m_search->stateText(), u"2 of 3"_s);
        m_search->goToOlder();
        QCOMPARE(m_search->currentKey(), keyOf(1));
        QCOMPARE(m_search->stateText(), u"3 of 3"_s);
        m_search->goToOlder();
        QCOMPARE(m_search->currentKey(), keyOf(4));
        m_search->goToNewer();
        QCOMPARE(m_search->currentKey(), keyOf(1));
    }

    void onlyThisConversationCounts() {
        fill({u"blue"_s});
        core::Message other = inbound(100, 1, u"blue"_s);
        other.contact = u"+13105550144"_s;
        m_world->add({other});
        ask(u"blue"_s);
        QCOMPARE(m_search->stateText(), u"1 of 1"_s);
    }

    void manyHitsAreReadInPages() {
        QList<core::Message> messages;
        for (int i = 0; i < ThreadSearch::pageSize + 5; ++i) {
            messages.append(inbound(i, i, u"blue"_s));
        }
        m_world->add(messages);
        start();
        ask(u"blue"_s);
        QCOMPARE(m_search->stateText(), u"1 of 1,000+"_s);
        for (int i = 1; i < ThreadSearch::pageSize; ++i) {
            m_search->goToOlder();
        }
        QCOMPARE(m_search->stateText(), u"1,000 of 1,000+"_s);
        m_search->goToOlder();
        QVERIFY(QTest::qWaitFor([this] { return !m_search->isBusy(); }, 30'000));
        QCOMPARE(m_search->stateText(), u"1,001 of 1,005"_s);
        QCOMPARE(m_search->currentKey(), keyOf(4));
    }

    void whatArrivesMovesNothing() {
        fill({u"blue"_s, u"blue"_s});
        ask(u"blue"_s);
        m_search->goToOlder();
        QSignalSpy reached(m_search.get(), &ThreadSearch::reached);
        m_world->add({inbound(50, 50, u"blue again"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_search->stateText(), u"3 of 3"_s, 20'000);
        QCOMPARE(m_search->currentKey(), keyOf(0));
        QCOMPARE(reached.size(), 0);
    }

    void nothingFoundAndMistakesAreTold() {
        fill({u"blue"_s});
        ask(u"zebra"_s);
        QCOMPARE(m_search->stateText(), u"No hit"_s);
        QCOMPARE(m_search->currentKey(), 0);
        m_search->goToOlder();
        ask(u"status:lost"_s);
        QVERIFY(m_search->hasProblem());
        ask(u""_s);
        QVERIFY(m_search->stateText().isEmpty());
    }

    void anotherConversationEndsIt() {
        fill({u"blue"_s});
        ask(u"blue"_s);
        m_search->setConversation(std::nullopt);
        QVERIFY(m_search->text().isEmpty());
        QVERIFY(m_search->match().isEmpty());
        QCOMPARE(m_search->hitCount(), 0);
    }

    void theWayBackIsThatOfABrowser() {
        const auto place = [](qint64 key) {
            return ThreadPlace{u"+1"_s, u"+2"_s, key, 0};
        };
        ThreadHistory history;
        QVERIFY(!history.back(place(9)));
        history.leave(place(1));
        history.leave(place(2));
        QCOMPARE(history.back(place(3)), place(2));
        QCOMPARE(history.back(place(2)), place(1));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(place(1)), place(2));
        QCOMPARE(history.forward(place(2)), place(3));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(place(3)), place(2));
        history.leave(place(2)); // a new jump: what was ahead is gone
        QVERIFY(!history.canGoForward());
        for (int i = 0; i < 2 * ThreadHistory::mostPlaces; ++i) {
            history.leave(place(i));
        }
        int steps = 0;
        while (history.back(place(0))) {
            ++steps;
        }
        QCOMPARE(steps, ThreadHistory::mostPlaces);
    }

private:
    void fill(const QStringList& texts) {
        QList<core::Message> messages;
        for (int i = 0; i < texts.size(); ++i) {
            messages.append(inbound(i, i, texts.at(i)));
        }
        m_world->add(messages);
        start();
    }
    void start() {
        m_search->setConversation(m_world->read([](store::ReadSession& session) {
            return store::ConversationStore::find(session, ourNumber, someContact)->id;
        }));
    }
    void ask(const QString& text, qint64 from = 0) {
        m_search->setText(text, from);
        QVERIFY(QTest::qWaitFor([this] { return !m_search->isBusy(); }, 30'000));
    }
    qint64 keyOf(int number) {
        return m_world->read([number](store::ReadSession& session) {
            return store::MessageStore::findById(session, testId(number))->key;
        });
    }

    std::unique_ptr<OfflineWorkspace> m_world;
    std::unique_ptr<ThreadSearch> m_search;
};

QTEST_GUILESS_MAIN(ThreadSearchTest)
#include "tst_thread_search.moc"
