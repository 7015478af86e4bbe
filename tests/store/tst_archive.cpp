// Sessions, announcements and closing of an archive.
#include "store/Archive.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/Statement.h"
#include "support/TestArchive.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 messageCount(TestArchive& archive) {
    return archive.read([](ReadSession& session) { return MessageStore::count(session, {}, 1'000'000); });
}

void saveDraft(TestArchive& archive, const QString& text) {
    archive.write([text](WriteTransaction& transaction) {
        DraftStore::saveText(transaction, ourNumber, someContact, text);
    });
}

QString draft(TestArchive& archive) {
    return archive.read(
        [](ReadSession& session) { return DraftStore::text(session, ourNumber, someContact); });
}

} // namespace

class TestArchiveSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsThereAfterReopening() {
        TestArchive archive;
        archive.add({inbound(1, 1), outbound(2, 2)});
        archive.remake();
        QVERIFY(archive.open().has_value());
        QCOMPARE(messageCount(archive), 2);
    }

    void closingRunsTheWritesAlreadyQueued() {
        TestArchive archive;
        QList<QFuture<StoreResult<UpsertReport>>> futures;
        for (int i = 0; i < 50; ++i) {
            futures.append(archive.archive().write([i](WriteTransaction& transaction) {
                return MessageStore::upsert(transaction, {inbound(i, i)});
            }));
        }
        archive.close();
        for (auto& future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result().has_value());
        }
        archive.remake();
        QVERIFY(archive.open().has_value());
        QCOMPARE(messageCount(archive), 50);
    }

    void closingLeavesNoReadUnanswered() {
        TestArchive archive;
        QSemaphore started;
        QSemaphore release;
        const auto hold = [&](ReadSession&) {
            started.release();
            release.acquire();
            return 1;
        };
        auto first = archive.archive().read(hold);
        auto second = archive.archive().read(hold);
        started.acquire(2);
        auto third = archive.archive().read([](ReadSession&) { return 3; });
        release.release(2);
        archive.close();
        // Whether a read came to its end or was broken off is a matter of luck.
        for (auto& [read, value] : {std::pair(&first, 1), {&second, 1}, {&third, 3}}) {
            QVERIFY(read->isFinished());
            const auto result = read->result();
            QVERIFY(result ? *result == value : result.error().kind == StoreError::Kind::Closed);
        }
    }

    void closingBreaksOffALongRead() {
        TestArchive archive;
        QSemaphore started;
        // Would take hours.
        auto endless = archive.archive().read([&started](ReadSession& session) {
            started.release();
            auto statement = session.statement(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000000) "
                "SELECT max(i) FROM n"_s);
            return statement.next();
        });
        started.acquire();
        archive.close();
        QVERIFY(endless.isFinished());
        QCOMPARE(endless.result().error().kind, StoreError::Kind::Closed);
    }

    void aClosedArchiveRefusesWhatComesLater() {
        TestArchive archive;
        archive.add({inbound(1, 1)});
        archive.archive().close();
        const auto written = archive.archive().write([](WriteTransaction&) { return 1; });
        QVERIFY(written.isFinished());
        QCOMPARE(written.result().error().kind, StoreError::Kind::Closed);
        const auto read = archive.archive().read([](ReadSession&) { return 1; });
        QVERIFY(read.isFinished());
        QCOMPARE(read.result().error().kind, StoreError::Kind::Closed);
        QCOMPARE(archive.archive().open().result().error().kind, StoreError::Kind::Closed);
    }

    void anArchiveThatIsNotOpenSaysSo() {
        TestArchive archive(TestArchive::Open::Later);
        const auto written = archive.archive().write([](WriteTransaction&) { return 1; }).result();
        QCOMPARE(written.error().kind, StoreError::Kind::Closed);
        const auto read = archive.archive().read([](ReadSession&) { return 1; }).result();
        QCOMPARE(read.error().kind, StoreError::Kind::Closed);
    }

    void readsAskedForWhileOpeningWaitForIt() {
        TestArchive archive(TestArchive::Open::Later);
        auto opened = archive.archive().open();
        auto read = archive.archive().read([](ReadSession&) { return 7; });
        QCOMPARE(read.result().value(), 7);
        QVERIFY(opened.result().has_value());
    }

    void cancellingEndsTheStatementThatRuns() {
        TestArchive archive;
        QSemaphore started;
        QSemaphore ended;
        std::atomic<qint64> counted = 0;
        auto endless = archive.archive().read([&](ReadSession& session) {
            started.release();
            const auto atEnd = qScopeGuard([&] { ended.release(); });
            // Would count for hours.
            auto statement = session.statement(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT count(*) FROM n WHERE i < 100000000000"_s);
            counted = statement.next() ? statement.integer(0) : -1;
        });
        started.acquire();
        endless.cancel();
        QVERIFY(ended.tryAcquire(1, 30'000));
        QCOMPARE(counted.load(), 0);
        // The connection is as good as before, for the same and for other statements.
        archive.add({inbound(1, 1)});
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(messageCount(archive), 1);
        }
    }

    void aCancelledReadIsSkipped() {
        TestArchive archive;
        QSemaphore started;
        QSemaphore release;
        const auto hold = [&](ReadSession&) {
            started.release();
            release.acquire();
        };
        auto first = archive.archive().read(hold);
        auto second = archive.archive().read(hold);
        started.acquire(2);
        std::atomic<bool> ran = false;
        auto cancelled = archive.archive().read([&](ReadSession&) { ran = true; });
        cancelled.cancel();
        auto last = archive.archive().read([](ReadSession&) { return 5; });
        release.release(2);
        QCOMPARE(last.result().value(), 5);
        first.waitForFinished();
        second.waitForFinished();
        archive.close();
        QVERIFY(!ran);
    }

    void aFailingStatementKeepsNothingAndAnnouncesNothing() {
        TestArchive archive;
        QSignalSpy spy(&archive.archive(), &Archive::changed);
        const auto result = archive.archive()
                                .write([](WriteTransaction& transaction) {
                                    MessageStore::upsert(transaction, {inbound(1, 1)});
                                    DraftStore::saveText(transaction, ourNumber, someContact, u"x"_s);
                                    transaction.statement(u"INSERT INTO no_such_table VALUES (1)"_s).run();
                                })
                                .result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreError::Kind::Sql);
        QVERIFY(!result.error().message.isEmpty());
        QCOMPARE(messageCount(archive), 0);
        QCOMPARE(draft(archive), QString());
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }

    void aWriteThatThrowsIsRolledBack() {
        TestArchive archive;
        const auto result = archive.archive()
                                .write([](WriteTransaction& transaction) {
                                    MessageStore::upsert(transaction, {inbound(1, 1)});
                                    throw std::runtime_error("on purpose");
                                })
                                .result();
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"on purpose"_s);
        QCOMPARE(messageCount(archive), 0);
        QCOMPARE(archive.add({inbound(1, 1)}).inserted, 1);
    }

    void aReaderCannotWrite() {
        TestArchive archive;
        const auto result =
            archive.archive()
                .read([](ReadSession& session) { session.statement(u"DELETE FROM conversations"_s).run(); })
                .result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, StoreError::Kind::ReadOnly);
    }

    void aReadSeesOneStateThroughout() {
        TestArchive archive;
        archive.add({inbound(1, 1)});
        QSemaphore counted;
        QSemaphore written;
        auto read = archive.archive().read([&](ReadSession& session) {
            const qint64 before = MessageStore::count(session, {}, 100);
            counted.release();
            written.acquire();
            return std::pair(before, MessageStore::count(session, {}, 100));
        });
        counted.acquire();
        archive.add({inbound(2, 2)});
        written.release();
        QCOMPARE(read.result().value(), (std::pair<qint64, qint64>(1, 1)));
        QCOMPARE(messageCount(archive), 2);
    }

    void changesAreAnnouncedAfterCommit() {
        TestArchive archive;
        qint64 seen = -1;
        QObject::connect(&archive.archive(), &Archive::changed, &archive.archive(),
                         [&](const Changes&) { seen = messageCount(archive); });
        QSignalSpy spy(&archive.archive(), &Archive::changed);
        archive.add({inbound(1, 1)});
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(seen, 1);
        const auto changes = spy.first().first().value<Changes>();
        QVERIFY(changes.messages);
        QVERIFY(!changes.outbox && !changes.consent);
        const auto conversation = archive.read(
            [](ReadSession& session) { return ConversationStore::find(session, ourNumber, someContact); });
        QCOMPARE(changes.conversations, QSet<qint64>{conversation->id});
    }

    void changesOfSeveralCommitsAreAnnouncedTogether() {
        TestArchive archive;
        QSignalSpy spy(&archive.archive(), &Archive::changed);
        archive.add({inbound(1, 1)});
        saveDraft(archive, u"x"_s);
        archive.add({inbound(2, 2)});
        QTRY_COMPARE(spy.size(), 1);
        const auto changes = spy.first().first().value<Changes>();
        QVERIFY(changes.messages && changes.drafts);
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 1);
    }

    void nothingNewIsNotAnnounced() {
        TestArchive archive;
        archive.add({inbound(1, 1)});
        QCoreApplication::processEvents();
        QSignalSpy spy(&archive.archive(), &Archive::changed);
        archive.add({inbound(1, 1)});
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArchiveSessions)
#include "tst_archive.moc"
