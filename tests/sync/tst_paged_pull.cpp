// What a pull over one list guarantees, wherever it is interrupted.
#include "store/MessageStore.h"
#include "store/UnreadableRowStore.h"
#include "support/ListedMessages.h"
#include "support/TestArchive.h"
#include "sync/PagedPull.h"

#include <QPromise>
#include <QTest>

#include <QCoro/QCoroFuture>

using namespace am;
using namespace am::tests;
using sync::PullEnd;

namespace {

/// `count` rows, three minutes apart, the newest first.
ListedServer serverWith(int count) {
    ListedServer server;
    for (int number = 1; number <= count; ++number) {
        server.addNewest(outbound(number, 3 * number));
    }
    return server;
}

class PullRun {
public:
    PullRun(TestArchive& archive, ListedServer& server) : m_server(server) {
        pass.archive = &archive.archive();
        pass.serverNow = testNow;
        pass.fetched = [](const QString&, qint64) {
        };
        pass.saved = [](const store::StreamState&) {
        };
    }
    PullEnd run() {
        m_server.fetches = 0;
        ListedMessages pull(pass, m_server);
        return QCoro::waitFor(pull.run());
    }

    sync::Pass pass;

private:
    ListedServer& m_server;
};

PullEnd pull(TestArchive& archive, ListedServer& server) {
    return PullRun(archive, server).run();
}

std::optional<store::StreamState> state(TestArchive& archive) {
    return archive.read([](store::ReadSession& session) {
        return store::SyncStateStore::find(session, QStringLiteral("outbound"));
    });
}

QStringList idsIn(TestArchive& archive) {
    const auto rows = archive.read([](store::ReadSession& session) {
        return store::MessageStore::list(session, core::MessageFilter(), std::nullopt, 100000);
    });
    QStringList ids;
    for (const store::MessageRow& row : rows) {
        ids += row.message.id;
    }
    return ids;
}

QStringList idsOf(const ListedServer& server) {
    QStringList ids;
    for (const core::Message& row : server.rows) {
        ids += row.id;
    }
    return ids;
}

core::ApiError serverError() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Server;
    error.httpStatus = 503;
    return error;
}

} // namespace

class TestPagedPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstPullCopiesEveryRow();
    void emptyListIsComplete();
    void firstPageIsInTheArchiveBeforeTheSecondArrives();
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

void TestPagedPull::backfillGivesWayToWhatIsNew_data() {
    QTest::addColumn<ListedServer::Since>("since");
    QTest::newRow("without since") << ListedServer::Since::NotTaken;
    QTest::newRow("with since") << ListedServer::Since::Taken;
}

void TestPagedPull::backfillGivesWayToWhatIsNew() {
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

void TestPagedPull::circleLongerThanASliceIsFound() {
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

void TestPagedPull::pausedAnywhereGoesOnWhereItWas_data() {
    QTest::addColumn<int>("pauseAt");
    for (int fetch : {1, 2, 7, 12}) {
        QTest::addRow("during page %d", fetch) << fetch;
    }
}

void TestPagedPull::pausedAnywhereGoesOnWhereItWas() {
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

void TestPagedPull::topUpPausedMidwayLeavesNoGap() {
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

void TestPagedPull::cursorRefusedInTheMiddleStartsAgain_data() {
    QTest::addColumn<core::ApiError::Kind>("refusal");
    QTest::newRow("422") << core::ApiError::Kind::Rejected;
    QTest::newRow("410") << core::ApiError::Kind::NotFound;
}

void TestPagedPull::cursorRefusedInTheMiddleStartsAgain() {
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

void TestPagedPull::unreadableRowIsSetAsideAndTheOthersAreKept() {
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

QTEST_GUILESS_MAIN(TestPagedPull)
#include "tst_paged_pull.moc"
