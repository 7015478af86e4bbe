// The search box: sections, steps, cancelling, hints.
#include "models/SearchController.h"
#include "store/SyncStateStore.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::SearchController;
using models::SearchRow;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
        m_search = std::make_unique<SearchController>(m_world->workspace(), m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_search->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup() {
        m_tester.reset();
        m_search.reset();
        m_world.reset();
    }

    void anEmptyBoxShowsWhatCanBeTyped() {
        ask(u""_s);
        QVERIFY(kinds().contains(SearchRow::Kind::Example));
        QVERIFY(m_search->hitsText().isEmpty());
        QVERIFY(!kinds().contains(SearchRow::Kind::Message));
    }

    void wordsFindMessagesNewestFirstWithTheirPlaceMarked() {
        m_world->add({outbound(1, 1, u"Your bike is ready"_s), inbound(2, 2, u"Which bikes?"_s),
                      outbound(3, 3, u"None"_s)});
        ask(u"bik"_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"Which bikes?"_s, u"Your bike is ready"_s}));
        const SearchRow& newest = first(SearchRow::Kind::Message);
        QCOMPARE(newest.lineMarks, QList<rules::TextRange>({{6, 5}}));
        QCOMPARE(newest.contact, someContact);
        QCOMPARE(newest.number, ourNumber);
        QVERIFY(newest.messageKey != 0);
        QCOMPARE(m_search->hitsText(), u"2 messages"_s);
        QCOMPARE(m_search->question().expression(), u"bik*"_s);
        const QString spoken =
            m_search->model().index(rowOf(SearchRow::Kind::Message)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Which bikes?"_s) && spoken.contains(u"(212) 555-0123"_s),
                 qPrintable(spoken));
    }

    void aFinishedWordIsTakenAsItIs() {
        m_world->add({outbound(1, 1, u"bike"_s), inbound(2, 2, u"bikes"_s)});
        ask(u"bike "_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"bike"_s}));
        ask(u"\"bike\""_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"bike"_s}));
    }

    void theFilterLanguageHoldsHere() {
        m_world->add({outbound(1, 1, u"one order"_s, core::MessageStatus::Failed),
                      outbound(2, 2, u"two orders"_s), inbound(3, 3, u"order?"_s)});
        ask(u"status:failed ord"_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"one order"_s}));
        ask(u"order -is:inbound"_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"one order"_s}));
        ask(u"is:inbound"_s);
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"order?"_s}));
    }

    void aNumberInAnyNotationFindsItsConversation_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"(212) 555-0123", "212.555.0123", "+1 212 555 0123", "2125550123",
                                  "555-0123", "0123", "tel:+12125550123"}) {
            QTest::newRow(typed) << QString::fromLatin1(typed);
        }
    }
    void aNumberInAnyNotationFindsItsConversation() {
        QFETCH(QString, typed);
        core::Message other = inbound(2, 2);
        other.contact = u"+13105550144"_s;
        m_world->add({inbound(1, 1), other});
        ask(typed);
        QCOMPARE(titles(SearchRow::Kind::Conversation), QStringList({u"(212) 555-0123"_s}));
        const SearchRow& found = first(SearchRow::Kind::Conversation);
        QCOMPARE(found.contact, someContact);
        QCOMPARE(found.number, ourNumber);
        QVERIFY(!found.titleMarks.isEmpty());
    }

    void ourNumbersAreFoundByDigitsAndLabel() {
        ask(u"415 555"_s);
        QCOMPARE(titles(SearchRow::Kind::OwnNumber), QStringList({u"(415) 555-0100"_s}));
        ask(u"shop"_s);
        QCOMPARE(titles(SearchRow::Kind::OwnNumber), QStringList({u"(415) 555-0100"_s}));
        ask(u"num-0001"_s);
        QCOMPARE(titles(SearchRow::Kind::OwnNumber), QStringList({u"(415) 555-0100"_s}));
        ask(u"nothing"_s);
        QVERIFY(titles(SearchRow::Kind::OwnNumber).isEmpty());
    }

    void idsLeadToWhatTheyName() {
        m_world->add({inbound(7, 1, u"by id"_s)});
        ask(testId(7));
        QCOMPARE(lines(SearchRow::Kind::Message).first(), u"by id"_s);
        ask(testId(7).toUpper());
        QCOMPARE(lines(SearchRow::Kind::Message).first(), u"by id"_s);
        ask(testId(7).left(13));
        QCOMPARE(lines(SearchRow::Kind::Message).first(), u"by id"_s);
        ask(u"campaign-1"_s);
        QCOMPARE(first(SearchRow::Kind::Campaign).filter, u"campaign-1"_s);
        ask(u"brand-1"_s);
        QCOMPARE(first(SearchRow::Kind::Brand).filter, u"brand-1"_s);
        ask(u"harbor"_s);
        QCOMPARE(titles(SearchRow::Kind::Brand), QStringList({u"Harbor Cycle Works"_s}));
    }

    void tagsAreFoundByAPart() {
        core::Message tagged = outbound(1, 1);
        tagged.tag = u"order-17"_s;
        m_world->add({tagged});
        ask(u"der-1"_s);
        QCOMPARE(first(SearchRow::Kind::Tag).filter, u"tag:order-17"_s);
    }

    void moreThanAPageIsCountedAndShownByPages() {
        QList<core::Message> messages;
        for (int i = 0; i < 1130; ++i) {
            messages.append(inbound(i, i, u"hello %1"_s.arg(i)));
        }
        m_world->add(messages);
        ask(u"hello"_s);
        QCOMPARE(lines(SearchRow::Kind::Message).size(), SearchController::pageSize);
        QCOMPARE(lines(SearchRow::Kind::Message).first(), u"hello 1129"_s);
        QCOMPARE(kinds().last(), SearchRow::Kind::Older);
        QCOMPARE(m_search->hitsText(), u"1,130 messages"_s);
        m_search->showOlder();
        await();
        QCOMPARE(lines(SearchRow::Kind::Message).size(), 2 * SearchController::pageSize);
        QCOMPARE(lines(SearchRow::Kind::Message).last(), u"hello 1030"_s);
        ask(u"\"hello 5\""_s);
        QVERIFY(!kinds().contains(SearchRow::Kind::Older));
        QCOMPARE(m_search->hitsText(), u"1 messages"_s);
    }

    void whileTheCountIsUnknownItSaysAtLeast() {
        QList<core::Message> messages;
        for (int i = 0; i < 1200; ++i) {
            messages.append(inbound(i, i, u"hello"_s));
        }
        m_world->add(messages);
        QStringList told;
        connect(m_search.get(), &SearchController::changed, this, [&] { told.append(m_search->hitsText()); });
        ask(u"hello"_s);
        QVERIFY2(told.contains(u"50+ messages"_s), qPrintable(told.join(u'|')));
        QVERIFY2(told.contains(u"1,000+ messages"_s), qPrintable(told.join(u'|')));
        QCOMPARE(told.last(), u"1,200 messages"_s);
    }

    void aNewerTextCancelsTheOlder() {
        m_world->add({inbound(1, 1, u"alpha"_s), inbound(2, 2, u"beta"_s)});
        // Both readers are held, so that the first question waits for its turn.
        QSemaphore held;
        QSemaphore release;
        const auto hold = [&](store::ReadSession&) {
            held.release();
            release.acquire();
        };
        auto one = m_world->archive().read(hold);
        auto two = m_world->archive().read(hold);
        QVERIFY(QTest::qWaitFor([&] { return held.available() == 2; }, 30'000));
        m_search->setText(u"alpha"_s, 5);
        for (const QString& text : {u"alp"_s, u"b"_s, u"be"_s, u"beta"_s}) {
            m_search->setText(text, int(text.size()));
        }
        QStringList shown;
        connect(&m_search->model(), &QAbstractItemModel::rowsInserted, this,
                [&] { shown += lines(SearchRow::Kind::Message); });
        release.release(2);
        await();
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"beta"_s}));
        QVERIFY(!shown.contains(u"alpha"_s));
        one.waitForFinished();
        two.waitForFinished();
    }

    void mistakesAreToldAtTheirPlaceWithAHint() {
        ask(u"colour:red"_s);
        QVERIFY2(first(SearchRow::Kind::Problem).title.contains(u"colour:red"_s) &&
                     first(SearchRow::Kind::Problem).title.contains(u"status"_s),
                 qPrintable(first(SearchRow::Kind::Problem).title));
        QVERIFY(!kinds().contains(SearchRow::Kind::Message));
        ask(u"after:tomorrow "_s);
        QVERIFY(first(SearchRow::Kind::Problem).title.contains(u"2026-01-31"_s));
        ask(u"status:lost bike"_s);
        QVERIFY(first(SearchRow::Kind::Problem).title.contains(u"undelivered"_s));
    }

    void whatCanBeCompletedIsProposedInsteadOfBlamed() {
        ask(u"bike status:und"_s);
        QCOMPARE(titles(SearchRow::Kind::Proposal), QStringList({u"status:undelivered"_s}));
        QVERIFY(!kinds().contains(SearchRow::Kind::Problem));
        ask(u"sta"_s);
        QCOMPARE(titles(SearchRow::Kind::Proposal), QStringList({u"status:"_s}));
        ask(u"from:"_s);
        QVERIFY(titles(SearchRow::Kind::Proposal).contains(u"from:"_s + ourNumber));
    }

    void noHitSaysWhatToDo() {
        m_world->add({inbound(1, 1)});
        ask(u"zebra"_s);
        QCOMPARE(first(SearchRow::Kind::Note).title, u"No message found"_s);
        QCOMPARE(m_search->hitsText(), u"0 messages"_s);
        QVERIFY(m_search->coverageText().contains(u"older ones are still being copied"_s));
    }

    void coverageSaysWhenAllIsCopied() {
        m_world->add({inbound(1, 1)});
        m_world->write([](store::WriteTransaction& transaction) {
            for (const QString& stream : {u"inbound"_s, u"outbound"_s}) {
                store::StreamState state;
                state.stream = stream;
                state.complete = true;
                store::SyncStateStore::save(transaction, state);
            }
        });
        ask(u"thanks"_s);
        QVERIFY2(m_search->coverageText().startsWith(u"Searched all 1 messages, since 2026-"_s),
                 qPrintable(m_search->coverageText()));
    }

    void emojiAreFoundAndSlownessIsTold() {
        m_world->add({inbound(1, 1, u"nice \U0001F642"_s), inbound(2, 2, u"nice"_s)});
        m_search->setText(u"\U0001F642"_s, 2);
        QVERIFY(first(SearchRow::Kind::Note).title.contains(u"every message"_s));
        await();
        QCOMPARE(lines(SearchRow::Kind::Message), QStringList({u"nice \U0001F642"_s}));
        QCOMPARE(first(SearchRow::Kind::Message).lineMarks, QList<rules::TextRange>({{5, 2}}));
    }

    void anOpenSearchFollowsTheArchive() {
        m_world->add({inbound(1, 1, u"hello one"_s)});
        m_search->setWatched(true);
        ask(u"hello"_s);
        m_world->add({inbound(2, 2, u"hello two"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(lines(SearchRow::Kind::Message),
                                  QStringList({u"hello two"_s, u"hello one"_s}), 20'000);
    }

    void headingsAndHintsCannotBeChosen() {
        m_world->add({inbound(1, 1, u"hello"_s)});
        ask(u"hello"_s);
        const models::SearchModel& model = m_search->model();
        for (int row = 0; row < model.count(); ++row) {
            QCOMPARE(model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable),
                     model.row(row).canBeChosen());
        }
        const int chosen = model.nextChoice(-1, 1);
        QCOMPARE(model.row(chosen).kind, SearchRow::Kind::Message);
        QCOMPARE(model.nextChoice(chosen, 1), -1);
        QCOMPARE(model.nextChoice(chosen, -1), -1);
    }

private:
    void await() {
        QVERIFY(QTest::qWaitFor([this] { return !m_search->isBusy(); }, 30'000));
    }
    void ask(const QString& text) {
        m_search->setText(text, int(text.size()));
        await();
    }
    QList<SearchRow::Kind> kinds() const {
        QList<SearchRow::Kind> all;
        for (const auto& row : m_search->model().rows()) {
            all.append(row->kind);
        }
        return all;
    }
    int rowOf(SearchRow::Kind kind) const { return int(kinds().indexOf(kind)); }
    const SearchRow& first(SearchRow::Kind kind) const {
        const int row = rowOf(kind);
        if (row < 0) {
            throw std::runtime_error("there is no such row");
        }
        return m_search->model().row(row);
    }
    QStringList texts(SearchRow::Kind kind, QString SearchRow::*field) const {
        QStringList all;
        for (const auto& row : m_search->model().rows()) {
            if (row->kind == kind) {
                all.append((*row).*field);
            }
        }
        return all;
    }
    QStringList titles(SearchRow::Kind kind) const { return texts(kind, &SearchRow::title); }
    QStringList lines(SearchRow::Kind kind) const { return texts(kind, &SearchRow::line); }

    FixedClock m_clock;
    std::unique_ptr<OfflineWorkspace> m_world;
    std::unique_ptr<SearchController> m_search;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
