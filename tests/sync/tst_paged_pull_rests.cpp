// What a pull leaves when it is paused, gives way, is refused its cursor, or meets a row it cannot read.
#include "store/UnreadableRowStore.h"
#include "support/PullRun.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using sync::PullEnd;

class TestPagedPullRests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backfillGivesWayToWhatIsNew_data();
    void backfillGivesWayToWhatIsNew();
    void circleLongerThanASliceIsFound();
    void pausedAnywhereGoesOnWhereItWas_data();
    void pausedAnywhereGoesOnWhereItWas();
    void topUpPausedMidwayLeavesNoGap();
    void cursorRefusedInTheMiddleStartsAgain_data();
    void cursorRefusedInTheMiddleStartsAgain();
    void unreadableRowIsSetAsideAndTheOthersAreKept();
};

void TestPagedPullRests::backfillGivesWayToWhatIsNew_data() {
    QTest::addColumn<ListedServer::Since>("since");
    QTest::newRow("without since") << ListedServer::Since::NotTaken;
    QTest::newRow("with since") << ListedServer::Since::Taken;
}

void TestPagedPullRests::backfillGivesWayToWhatIsNew() {
    QFETCH(ListedServer::Since, since);
    TestArchive archive;
    ListedServer server = serverWith(60);
    server.since = since;
    std::map<QString, sync::BackfillWalk> walks;
    for (int slice = 1; slice <= 12; ++slice) {
        PullRun run(archive, server);
        run.pass.backfillSlice = std::chrono::milliseconds(0);
        run.pass.walks = std::move(walks);
        QVERIFY(!run.run());
        walks = std::move(run.pass.walks);
        // What is new is here however much of the rest is not.
        QCOMPARE(idsIn(archive).first(5), idsOf(server).first(5));
        QCOMPARE(state(archive)->complete, slice == 12);
        QCOMPARE(idsIn(archive).size(), slice == 12 ? server.rows.size() : 5 * slice + slice - 1);
        if (slice < 12) {
            server.addNewest(outbound(1000 + slice, 3 * (60 + slice)));
        }
    }
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPullRests::circleLongerThanASliceIsFound() {
    TestArchive archive;
    ListedServer server = serverWith(60);
    const QString back = server.rows.at(4).id;
    server.nextCursor = [&server, back](const QString& asked) {
        return asked == server.rows.at(39).id ? std::optional(back) : std::nullopt;
    };
    std::map<QString, sync::BackfillWalk> walks;
    PullEnd end;
    for (int slice = 1; slice <= 30 && !end; ++slice) {
        PullRun run(archive, server);
        run.pass.backfillSlice = std::chrono::milliseconds(0);
        run.pass.walks = std::move(walks);
        end = run.run();
        walks = std::move(run.pass.walks);
    }
    QVERIFY(end);
    QCOMPARE(end->code, QStringLiteral("CURSOR_LOOP"));
}

void TestPagedPullRests::pausedAnywhereGoesOnWhereItWas_data() {
    QTest::addColumn<int>("pauseAt");
    for (int fetch : {1, 2, 7, 12}) {
        QTest::addRow("during page %d", fetch) << fetch;
    }
}

void TestPagedPullRests::pausedAnywhereGoesOnWhereItWas() {
    QFETCH(int, pauseAt);
    TestArchive archive;
    ListedServer server = serverWith(60);
    {
        PullRun paused(archive, server);
        server.before = [&](int fetch) -> std::optional<core::ApiError> {
            paused.pass.paused.everything = fetch >= pauseAt;
            return std::nullopt;
        };
        QVERIFY(!paused.run());
        QCOMPARE(server.fetches, pauseAt);
        // It begins nothing while it is paused.
        QVERIFY(!paused.run());
        QCOMPARE(server.fetches, 0);
    }
    // The page in flight is kept, and so is the place.
    QCOMPARE(idsIn(archive), idsOf(server).first(5 * pauseAt));
    QCOMPARE(state(archive)->complete, pauseAt == 12);
    QCOMPARE(state(archive)->cursor, pauseAt == 12 ? QString() : server.rows.at(5 * pauseAt - 1).id);
    server.before = {};
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
    QVERIFY2(server.fetches <= 12 - pauseAt + 2, qPrintable(QString::number(server.fetches)));
}

void TestPagedPullRests::topUpPausedMidwayLeavesNoGap() {
    TestArchive archive;
    ListedServer server = serverWith(30);
    QVERIFY(!pull(archive, server));
    const core::Timestamp mark = *state(archive)->highWater;
    for (int number = 31; number <= 60; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    {
        PullRun paused(archive, server);
        server.before = [&](int fetch) -> std::optional<core::ApiError> {
            paused.pass.paused.streams = fetch >= 2 ? QStringList{QStringLiteral("outbound")} : QStringList();
            return std::nullopt;
        };
        QVERIFY(!paused.run());
    }
    QCOMPARE(idsIn(archive).size(), 40);
    QCOMPARE(*state(archive)->highWater, mark);
    server.before = {};
    QVERIFY(!pull(archive, server));
    QCOMPARE(idsIn(archive), idsOf(server));
}

void TestPagedPullRests::cursorRefusedInTheMiddleStartsAgain_data() {
    QTest::addColumn<core::ApiError::Kind>("refusal");
    QTest::newRow("422") << core::ApiError::Kind::Rejected;
    QTest::newRow("410") << core::ApiError::Kind::NotFound;
}

void TestPagedPullRests::cursorRefusedInTheMiddleStartsAgain() {
    QFETCH(core::ApiError::Kind, refusal);
    TestArchive archive;
    ListedServer server = serverWith(40);
    server.refusal = refusal;
    {
        PullRun paused(archive, server);
        server.before = [&](int fetch) -> std::optional<core::ApiError> {
            paused.pass.paused.everything = fetch >= 3;
            return std::nullopt;
        };
        QVERIFY(!paused.run());
    }
    // Two pages further on, the API has forgotten what it gave out before the long pause.
    server.before = [&server](int fetch) -> std::optional<core::ApiError> {
        if (fetch == 3) {
            server.refusedCursors = {server.rows.at(19).id};
        }
        if (fetch == 5) {
            server.refusedCursors.clear();
        }
        return std::nullopt;
    };
    QVERIFY(!pull(archive, server));
    QVERIFY(server.fetches > 8);
    QCOMPARE(idsIn(archive), idsOf(server));
    QVERIFY(state(archive)->complete);
}

void TestPagedPullRests::unreadableRowIsSetAsideAndTheOthersAreKept() {
    TestArchive archive;
    ListedServer server = serverWith(40);
    const QString odd = server.rows.at(17).id;
    server.unreadable = {odd};
    QVERIFY(!pull(archive, server));
    QStringList readable = idsOf(server);
    readable.removeOne(odd);
    QCOMPARE(idsIn(archive), readable);
    QVERIFY(state(archive)->complete);
    const auto setAside = [&archive] {
        return archive.read([](store::ReadSession& session) {
            return store::UnreadableRowStore::list(session, QStringLiteral("outbound"), 10);
        });
    };
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(setAside().constFirst().id, odd);
    QVERIFY(setAside().constFirst().json.contains("status"));
    // A top-up that meets it again, and can read it, takes it back in.
    server.unreadable.clear();
    server.rows.move(17, 0);
    server.rows[0].at = minutesAfter(500);
    QVERIFY(!pull(archive, server));
    QVERIFY(setAside().isEmpty());
    QCOMPARE(idsIn(archive), idsOf(server));
}

QTEST_GUILESS_MAIN(TestPagedPullRests)
#include "tst_paged_pull_rests.moc"
