// What a pull over one list guarantees, wherever it is interrupted.
#include "store/MessageStore.h"
#include "support/PullRun.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using sync::PullEnd;

class TestPagedPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstPullCopiesEveryRow();
    void emptyListIsComplete();
    void firstPageIsInTheArchiveBeforeTheSecondArrives();
    void largeRowsAreNotGatheredByTheThousand();
    void backfillStoppedAnywhereGoesOnWhereItWas_data();
    void backfillStoppedAnywhereGoesOnWhereItWas();
    void backfillThatFailedKeepsWhatCameBefore();
    void newRowsAreFetchedBeforeTheBackfillGoesOn();
    void interruptedTopUpLeavesNoGap_data();
    void interruptedTopUpLeavesNoGap();
    void refusedCursorStartsAgainFromTheNewest();
    void cursorRefusedTwiceIsAnError();
    void repeatedCursorEndsWithAnError_data();
    void repeatedCursorEndsWithAnError();
    void topUpReadsUntilItMeetsKnownRows();
    void topUpUsesSinceWhereTheRouteTakesIt();
    void rowThatBecameVisibleLateIsFound_data();
    void rowThatBecameVisibleLateIsFound();
    void rowsOfTheFirstPageChangeInPlace();
};

void TestPagedPull::firstPullCopiesEveryRow() {
    TestArchive archive;
    ListedServer server = serverWith(123);
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
    const auto saved = state(archive);
    QVERIFY(saved && saved->complete);
    QVERIFY(saved->cursor.isEmpty());
    QCOMPARE(saved->highWater->milliseconds(), server.rows.first().at.milliseconds());
    QVERIFY(saved->syncedAt.has_value());
}

void TestPagedPull::emptyListIsComplete() {
    TestArchive archive;
    ListedServer server;
    QVERIFY(!pull(archive, server));
    QVERIFY(state(archive)->complete);
    server.addNewest(outbound(1, 1));
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPull::firstPageIsInTheArchiveBeforeTheSecondArrives() {
    TestArchive archive;
    ListedServer server = serverWith(20);
    QStringList afterFirstPage;
    std::optional<store::StreamState> stateAfterFirstPage;
    server.before = [&](int fetch) -> std::optional<core::ApiError> {
        if (fetch == 2) {
            // Reading waits for nothing but what the writer has committed; a later write queues up behind the
            // first.
            archive.write([](store::WriteTransaction&) {});
            afterFirstPage = idsIn(archive);
            stateAfterFirstPage = state(archive);
        }
        return std::nullopt;
    };
    QVERIFY(!pull(archive, server));
    QCOMPARE(afterFirstPage, idsOf(server).first(5));
    QVERIFY(stateAfterFirstPage && !stateAfterFirstPage->complete);
    QCOMPARE(stateAfterFirstPage->cursor, server.rows.at(4).id);
}

void TestPagedPull::largeRowsAreNotGatheredByTheThousand() {
    TestArchive archive;
    ListedServer server = serverWith(40);
    server.bytesPerRow = 10 * 1024 * 1024;
    QList<qsizetype> committed;
    server.before = [&](int) -> std::optional<core::ApiError> {
        archive.write([](store::WriteTransaction&) {}); // what was handed over is committed after this
        committed += idsIn(archive).size();
        return std::nullopt;
    };
    QVERIFY(!pull(archive, server));
    QCOMPARE(committed, (QList<qsizetype>{0, 5, 10, 15, 20, 25, 30, 35}));
}

void TestPagedPull::backfillStoppedAnywhereGoesOnWhereItWas_data() {
    QTest::addColumn<int>("stopAt");
    for (int fetch : {1, 2, 3, 11, 12, 24, 25}) {
        QTest::addRow("during page %d", fetch) << fetch;
    }
}

void TestPagedPull::backfillStoppedAnywhereGoesOnWhereItWas() {
    QFETCH(int, stopAt);
    TestArchive archive;
    ListedServer server = serverWith(125);
    {
        PullRun stopped(archive, server);
        server.before = [&](int fetch) -> std::optional<core::ApiError> {
            stopped.pass.ended = fetch >= stopAt;
            return std::nullopt;
        };
        const PullEnd end = stopped.run();
        QCOMPARE(end.has_value(), stopAt < 25);
        QCOMPARE(server.fetches, stopAt);
    }
    QCOMPARE(idsIn(archive), idsOf(server).first(5 * stopAt));
    server.before = {};
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
    // One page for what is new, one that overlaps, and the pages that were missing.
    QVERIFY2(server.fetches <= 25 - stopAt + 2, qPrintable(QString::number(server.fetches)));
}

void TestPagedPull::backfillThatFailedKeepsWhatCameBefore() {
    TestArchive archive;
    ListedServer server = serverWith(100);
    server.before = [](int fetch) {
        return fetch == 8 ? std::optional(serverError()) : std::nullopt;
    };
    const PullEnd end = pull(archive, server);
    QVERIFY(end);
    QCOMPARE(end->kind, core::ApiError::Kind::Server);
    QCOMPARE(idsIn(archive), idsOf(server).first(35));
    QCOMPARE(state(archive)->cursor, server.rows.at(34).id);
}

void TestPagedPull::newRowsAreFetchedBeforeTheBackfillGoesOn() {
    TestArchive archive;
    ListedServer server = serverWith(50);
    server.before = [](int fetch) {
        return fetch == 3 ? std::optional(serverError()) : std::nullopt;
    };
    QVERIFY(pull(archive, server));
    for (int number = 51; number <= 58; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    // Two pages reach below what was new; then the backfill fails at once.
    server.before = [](int fetch) {
        return fetch == 3 ? std::optional(serverError()) : std::nullopt;
    };
    QVERIFY(pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server).first(18));
    server.before = {};
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPull::interruptedTopUpLeavesNoGap_data() {
    QTest::addColumn<int>("failAt");
    QTest::addColumn<ListedServer::Since>("since");
    for (int fetch = 1; fetch <= 5; ++fetch) {
        QTest::addRow("without since, page %d", fetch) << fetch << ListedServer::Since::NotTaken;
        QTest::addRow("with since, page %d", fetch) << fetch << ListedServer::Since::Taken;
    }
}

void TestPagedPull::interruptedTopUpLeavesNoGap() {
    QFETCH(int, failAt);
    QFETCH(ListedServer::Since, since);
    TestArchive archive;
    ListedServer server = serverWith(30);
    server.since = since;
    QVERIFY(!pull(archive, server));
    for (int number = 31; number <= 60; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    server.before = [failAt](int fetch) {
        return fetch == failAt ? std::optional(serverError()) : std::nullopt;
    };
    QVERIFY(pull(archive, server));
    server.before = {};
    for (int number = 61; number <= 63; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPull::refusedCursorStartsAgainFromTheNewest() {
    TestArchive archive;
    ListedServer server = serverWith(40);
    server.before = [](int fetch) {
        return fetch == 4 ? std::optional(serverError()) : std::nullopt;
    };
    QVERIFY(pull(archive, server));
    server.before = {};
    server.refusedCursors = {state(archive)->cursor};
    // The same row may end a page again, but then it is asked for with what the API now takes.
    server.pageSize = 6;
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
    QVERIFY(state(archive)->complete);
}

void TestPagedPull::cursorRefusedTwiceIsAnError() {
    TestArchive archive;
    ListedServer server = serverWith(40);
    server.before = [](int fetch) {
        return fetch == 4 ? std::optional(serverError()) : std::nullopt;
    };
    QVERIFY(pull(archive, server));
    server.before = {};
    server.refusedCursors = {state(archive)->cursor};
    const PullEnd end = pull(archive, server);
    QVERIFY(end);
    QCOMPARE(end->kind, core::ApiError::Kind::Rejected);
    QVERIFY2(server.fetches < 10, qPrintable(QString::number(server.fetches)));
    QCOMPARE(idsIn(archive), idsOf(server).first(15));
}

void TestPagedPull::repeatedCursorEndsWithAnError_data() {
    QTest::addColumn<int>("target");
    QTest::newRow("its own") << 9;
    QTest::newRow("an earlier one") << 4;
}

void TestPagedPull::repeatedCursorEndsWithAnError() {
    QFETCH(int, target);
    TestArchive archive;
    ListedServer server = serverWith(40);
    const QString loop = server.rows.at(target).id;
    server.nextCursor = [&server, loop](const QString& asked) {
        return asked == server.rows.at(9).id ? std::optional(loop) : std::nullopt;
    };
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const PullEnd end = pull(archive, server);
        QVERIFY(end);
        QCOMPARE(end->code, QStringLiteral("CURSOR_LOOP"));
        QVERIFY2(server.fetches <= 6, qPrintable(QString::number(server.fetches)));
        QCOMPARE(idsIn(archive), idsOf(server).first(15));
    }
    server.nextCursor = {};
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPull::topUpReadsUntilItMeetsKnownRows() {
    TestArchive archive;
    ListedServer server = serverWith(100);
    QVERIFY(!pull(archive, server));
    QVERIFY(!pull(archive, server));
    QCOMPARE(server.fetches, 1);
    for (int number = 101; number <= 107; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
    QVERIFY2(server.fetches <= 3, qPrintable(QString::number(server.fetches)));
}

void TestPagedPull::topUpUsesSinceWhereTheRouteTakesIt() {
    TestArchive archive;
    ListedServer server = serverWith(100);
    server.since = ListedServer::Since::Taken;
    QVERIFY(!pull(archive, server));
    server.addNewest(outbound(101, 400));
    QVERIFY(!pull(archive, server));
    QCOMPARE(server.fetches, 1);
    QCOMPARE(idsIn(archive), idsOf(server));
    QCOMPARE(state(archive)->highWater->milliseconds(), minutesAfter(400).milliseconds());
}

void TestPagedPull::rowThatBecameVisibleLateIsFound_data() {
    QTest::addColumn<ListedServer::Since>("since");
    QTest::newRow("without since") << ListedServer::Since::NotTaken;
    QTest::newRow("with since") << ListedServer::Since::Taken;
}

void TestPagedPull::rowThatBecameVisibleLateIsFound() {
    QFETCH(ListedServer::Since, since);
    TestArchive archive;
    ListedServer server = serverWith(50);
    server.since = since;
    QVERIFY(!pull(archive, server));
    // Written a minute before the newest one, visible only now.
    server.rows.insert(1, outbound(900, 3 * 50 - 1));
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPull::rowsOfTheFirstPageChangeInPlace() {
    TestArchive archive;
    ListedServer server = serverWith(20);
    server.rows[0] = outbound(20, 60, QStringLiteral("On its way"), core::MessageStatus::Sent);
    QVERIFY(!pull(archive, server));
    server.rows[0] = outbound(20, 60, QStringLiteral("On its way"), core::MessageStatus::Delivered);
    QVERIFY(!pull(archive, server));
    const auto row = archive.read(
        [](store::ReadSession& session) { return store::MessageStore::findById(session, testId(20)); });
    QVERIFY(row);
    QCOMPARE(row->message.status, core::MessageStatus::Delivered);
    QCOMPARE(idsIn(archive).size(), 20);
}

QTEST_GUILESS_MAIN(TestPagedPull)
#include "tst_paged_pull.moc"
