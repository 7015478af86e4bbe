// Lookups in the archive: newest result per number, forgetting after 90 days and with an erasure.
#include "store/ErasureStore.h"
#include "store/LookupStore.h"
#include "store/Statement.h"
#include "store/UnreadableRowStore.h"
#include "support/ArchiveCheck.h"
#include "support/TestArchive.h"

#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Quetzalcoatl Telephone"_s;
const QString otherContact = u"+12125550999"_s;
constexpr int minutesKept = 90 * 24 * 60;

core::Lookup lookup(int number, int minutes, const QString& lineType = u"MOBILE"_s,
                    const QString& phone = someContact) {
    core::Lookup result;
    result.id = testId(number);
    result.phoneNumber = phone;
    result.lookupType = u"advanced"_s;
    result.status = u"complete"_s;
    result.result = core::LookupResult{lineType, secret, secret, u"USA"_s};
    result.requestedAt = minutesAfter(minutes);
    result.completedAt = minutesAfter(minutes);
    result.cost = core::Money{2};
    result.extra = R"({"ported":"2019"})";
    return result;
}

core::Lookup unfinished(int number, int minutes) {
    core::Lookup result = lookup(number, minutes);
    result.status = u"processing"_s;
    result.result.reset();
    result.completedAt.reset();
    result.extra.clear();
    return result;
}

void save(TestArchive& archive, const QList<core::Lookup>& lookups, int minutes) {
    archive.write([&](WriteTransaction& transaction) {
        LookupStore::upsert(transaction, lookups, minutesAfter(minutes));
    });
}

std::optional<core::Lookup> found(TestArchive& archive, int number) {
    return archive.read(
        [number](ReadSession& session) { return LookupStore::find(session, testId(number)); });
}

QList<core::KnownLine> lines(TestArchive& archive) {
    return archive.read([](ReadSession& session) { return LookupStore::knownLines(session); });
}

int forget(TestArchive& archive, int minutes) {
    return archive.write([minutes](WriteTransaction& transaction) {
        return LookupStore::forgetExpired(transaction, minutesAfter(minutes));
    });
}

} // namespace

class TestLookupStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack() {
        TestArchive archive;
        core::Lookup failed = unfinished(2, 2);
        failed.status = u"failed"_s;
        failed.errorCode = u"LOOKUP_FAILED"_s;
        failed.errorMessage = u"No answer."_s;
        failed.completedAt = minutesAfter(3);
        failed.cost = core::Money{0};
        save(archive, {lookup(1, 1), failed, unfinished(3, 3)}, 4);
        QCOMPARE(found(archive, 1), lookup(1, 1));
        QCOMPARE(found(archive, 2), failed);
        QCOMPARE(found(archive, 3), unfinished(3, 3));
        QCOMPARE(archive.read([](ReadSession& session) { return LookupStore::count(session); }), 3);
    }

    void theNewestResultOfEachNumberIsKnown() {
        TestArchive archive;
        save(
            archive,
            {lookup(1, 1), lookup(2, 5, u"FIXED"_s), unfinished(3, 9), lookup(4, 2, u"VOIP"_s, otherContact)},
            10);
        const QList<core::KnownLine> expected{{someContact, u"FIXED"_s, minutesAfter(5)},
                                              {otherContact, u"VOIP"_s, minutesAfter(2)}};
        QCOMPARE(lines(archive), expected);
        QCOMPARE(
            archive
                .read([](ReadSession& session) { return LookupStore::newestResult(session, someContact); })
                ->id,
            testId(2));
        const QList<core::Lookup> all = archive.read(
            [](ReadSession& session) { return LookupStore::ofNumber(session, someContact, 10); });
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().id, testId(3));
        QCOMPARE(
            archive.read([](ReadSession& session) { return LookupStore::unfinished(session, testNow, 10); })
                .size(),
            1);
        QCOMPARE(archive.read([](ReadSession& session) { return LookupStore::lastCharged(session); })->id,
                 testId(2));
    }

    void whatEndedDoesNotBeginAgain() {
        TestArchive archive;
        save(archive, {unfinished(1, 1)}, 1);
        save(archive, {lookup(1, 1)}, 2);
        save(archive, {unfinished(1, 1)}, 3);
        QCOMPARE(found(archive, 1), lookup(1, 1));
    }

    void aChangeIsAnnouncedAndTheSameAgainIsNot() {
        TestArchive archive;
        QSignalSpy changed(&archive.archive(), &Archive::changed);
        save(archive, {lookup(1, 1)}, 1);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(changed.first().first().value<Changes>().lookups);
        save(archive, {lookup(1, 1)}, 2);
        save(archive, {lookup(2, 2)}, 2);
        QTRY_COMPARE(changed.count(), 2);
    }

    void aResultIsForgottenAfter90Days() {
        TestArchive archive;
        save(archive, {lookup(1, 1), lookup(2, 5, u"FIXED"_s, otherContact)}, 6);
        const auto hasExpired = [&](int minutes) {
            return archive.read([minutes](ReadSession& session) {
                return LookupStore::hasExpired(session, minutesAfter(minutes));
            });
        };
        QVERIFY(!hasExpired(minutesKept));
        QCOMPARE(forget(archive, minutesKept), 0);
        QVERIFY(hasExpired(minutesKept + 1));
        QCOMPARE(forget(archive, minutesKept + 1), 1);
        const core::Lookup after = *found(archive, 1);
        QVERIFY(!after.result);
        QVERIFY(after.extra.isEmpty());
        QCOMPARE(after.resultRedactedAt, minutesAfter(minutesKept + 1));
        QCOMPARE(after.cost, core::Money{2});
        QCOMPARE(lines(archive).size(), 1);
        // The API still lists it in a page fetched before: it stays forgotten.
        save(archive, {lookup(1, 1)}, minutesKept + 1);
        QVERIFY(!found(archive, 1)->result);
        QCOMPARE(forget(archive, minutesKept + 5), 1);
        QVERIFY(!isInFiles(archive.folder(), secret));
        archive.close();
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void aResultThatTheApiForgotIsForgottenHere() {
        TestArchive archive;
        save(archive, {lookup(1, 1)}, 1);
        QVERIFY(isInFiles(archive.folder(), secret));
        core::Lookup redacted = lookup(1, 1);
        redacted.forgetResult(minutesAfter(70));
        save(archive, {redacted}, 71);
        QCOMPARE(found(archive, 1), redacted);
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void aResultWithoutTimesIsCountedFromItsArrival() {
        TestArchive archive;
        core::Lookup timeless = lookup(1, 1);
        timeless.requestedAt.reset();
        timeless.completedAt.reset();
        save(archive, {timeless}, 10);
        QCOMPARE(forget(archive, minutesKept), 0);
        QCOMPARE(forget(archive, minutesKept + 10), 1);
    }

    void anErasureTakesTheResultAlong() {
        TestArchive archive;
        save(archive, {lookup(1, 1), lookup(2, 9), lookup(3, 1, u"VOIP"_s, otherContact)}, 10);
        archive.write([](WriteTransaction& transaction) {
            return ErasureStore::erase(transaction, someContact, minutesAfter(5));
        });
        QVERIFY(!found(archive, 1)->result);
        QCOMPARE(found(archive, 1)->resultRedactedAt, minutesAfter(5));
        QVERIFY(found(archive, 2)->result); // asked for afterwards
        QVERIFY(found(archive, 3)->result); // somebody else's
        // A page that was fetched before does not bring it back.
        save(archive, {lookup(1, 1), lookup(4, 4)}, 10);
        QVERIFY(!found(archive, 1)->result);
        QVERIFY(!found(archive, 4)->result);
        archive.write([](WriteTransaction& transaction) {
            return ErasureStore::erase(transaction, someContact, minutesAfter(20)) +
                   ErasureStore::erase(transaction, otherContact, minutesAfter(20));
        });
        QVERIFY(lines(archive).isEmpty());
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void aRowThatCannotBeReadKeepsNoJson() {
        TestArchive archive;
        archive.write([](WriteTransaction& transaction) {
            UnreadableRowStore::save(transaction, u"lookups"_s,
                                     {{u"a"_s, u"\"id\" is missing"_s, secret.toUtf8()}});
        });
        QVERIFY(archive.read(
            [](ReadSession& session) { return LookupStore::hasExpired(session, minutesAfter(0)); }));
        QCOMPARE(forget(archive, 0), 0);
        QVERIFY(!archive.read(
            [](ReadSession& session) { return LookupStore::hasExpired(session, minutesAfter(0)); }));
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void listsAreReadByTheirIndex_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("newest of a number")
            << u"SELECT id FROM lookups WHERE phone_number = 'x' ORDER BY requested_at DESC LIMIT 1"_s
            << u"lookups_by_number"_s;
        QTest::newRow("all numbers")
            << u"SELECT phone_number, line_type FROM lookups WHERE kept_until IS NOT NULL "
               "ORDER BY phone_number, requested_at DESC, id"_s
            << u"lookups_by_number"_s;
        QTest::newRow("expired") << u"SELECT 1 FROM lookups WHERE kept_until <= 5"_s << u"lookups_kept"_s;
        QTest::newRow("unfinished") << u"SELECT id FROM lookups WHERE status NOT IN ('complete', 'failed') "
                                       "AND requested_at >= 5 ORDER BY requested_at DESC LIMIT 3"_s
                                    << u"lookups_unfinished"_s;
    }

    void listsAreReadByTheirIndex() {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        TestArchive archive;
        const QString plan = archive.read([sql](ReadSession& session) {
            auto statement = session.statement(u"EXPLAIN QUERY PLAN "_s + sql);
            QStringList steps;
            while (statement.next()) {
                steps += statement.text(3);
            }
            return steps.join(u'\n');
        });
        QVERIFY2(plan.contains(index), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestLookupStore)
#include "tst_lookupstore.moc"
