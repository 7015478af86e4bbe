// Lookups: asked for once, kept, followed to their end, forgotten in time.
#include "store/ErasureStore.h"
#include "store/LookupStore.h"
#include "store/SyncStateStore.h"
#include "support/ArchiveCheck.h"
#include "support/SandboxWorkspace.h"
#include "sync/ContactActions.h"
#include "sync/LineTypes.h"
#include "sync/LookupActions.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

const QString landline = u"+15005550021"_s;
const QString slow = u"+15005550023"_s;
const QString failing = u"+15005550024"_s;
const QString mobile = u"+12125550177"_s;
constexpr double day = 86400;

core::LookupRequest asking(const QString& number, const QString& key = u"intent-1"_s) {
    core::LookupRequest request;
    request.phoneNumber = number;
    request.idempotencyKey = key;
    return request;
}

QList<core::Lookup> kept(SandboxWorkspace& tested, const QString& number) {
    return tested.read(
        [number](store::ReadSession& session) { return store::LookupStore::ofNumber(session, number, 10); });
}

void askElsewhere(SandboxWorkspace& tested, const QString& number) {
    tested.sandbox().post("/v1/lookup", {{"phone_number", number.toStdString()}});
}

int balance(SandboxWorkspace& tested) {
    return tested.sandbox().get("/v1/billing/wallet").at("/data/balance_cents").toInt();
}

sync::StreamProgress lookupStream(SandboxWorkspace& tested) {
    for (const sync::StreamProgress& stream : tested.workspace().status().streams) {
        if (stream.stream == "lookups"_L1) {
            return stream;
        }
    }
    return {};
}

void signInWith(SandboxWorkspace& tested, const std::vector<std::string>& scopes) {
    const test::HttpAnswer made = tested.sandbox().post("/sandbox/keys", {{"scopes", scopes}});
    QCOMPARE(made.status, 200);
    tested.signIn(core::SecretKey(made.at("/api_key").toUtf8()));
}

} // namespace

class TestLookups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsInTheArchiveBeforeItIsHandedOn() {
        SandboxWorkspace tested;
        const core::Lookup lookup = done(tested.workspace().lookups().submit(asking(landline)));
        QVERIFY(lookup.isFinal());
        QVERIFY(lookup.result && lookup.result->isFixedLine());
        QCOMPARE(lookup.cost->cents, 2);
        QCOMPARE(kept(tested, landline), QList<core::Lookup>{lookup});
        QTRY_VERIFY(tested.workspace().lineTypes().isFixedLine(landline));
        QVERIFY(!tested.workspace().lineTypes().find(mobile));
    }

    void theSameIntentIsChargedOnce() {
        SandboxWorkspace tested;
        const int before = balance(tested);
        const core::Lookup first = done(tested.workspace().lookups().submit(asking(landline)));
        const core::Lookup again = done(tested.workspace().lookups().submit(asking(landline)));
        QCOMPARE(again.id, first.id);
        QCOMPARE(balance(tested), before - 2);
        done(tested.workspace().lookups().submit(asking(landline, u"intent-2"_s)));
        QCOMPARE(balance(tested), before - 4);
        QCOMPARE(kept(tested, landline).size(), 2);
    }

    void aLostAnswerIsAskedForWithTheSameKey() {
        SandboxWorkspace tested;
        const int before = balance(tested);
        // The sandbox carries the request out and drops its answer.
        tested.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        const core::Result<core::Lookup> lost = waited(tested.workspace().lookups().submit(asking(landline)));
        QVERIFY(!lost);
        QVERIFY(lost.error().isOutcomeUnknown());
        tested.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        done(tested.workspace().lookups().submit(asking(landline)));
        QCOMPARE(balance(tested), before - 2);
        QCOMPARE(tested.sandbox().get("/v1/lookup").size(), 1);
    }

    void aFailedLookupIsRefundedAndComesWithTheList() {
        SandboxWorkspace tested;
        const int before = balance(tested);
        const core::Result<core::Lookup> failed =
            waited(tested.workspace().lookups().submit(asking(failing)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, u"LOOKUP_FAILED"_s);
        QVERIFY(!failed.error().isOutcomeUnknown());
        QCOMPARE(balance(tested), before);
        tested.sync();
        const QList<core::Lookup> rows = kept(tested, failing);
        // The client tried more than once; each try was refunded.
        QVERIFY(!rows.isEmpty());
        for (const core::Lookup& row : rows) {
            QCOMPARE(row.status, u"failed"_s);
            QCOMPARE(row.cost, core::Money{0});
        }
    }

    void whatOthersAskedComesWithThePass() {
        SandboxWorkspace tested;
        askElsewhere(tested, landline);
        tested.sync();
        QCOMPARE(kept(tested, landline).size(), 1);
        tested.sandbox().advance(600);
        askElsewhere(tested, mobile);
        askElsewhere(tested, landline);
        tested.sync();
        QCOMPARE(kept(tested, landline).size(), 2);
        QCOMPARE(kept(tested, mobile).size(), 1);
        const sync::StreamProgress stream = lookupStream(tested);
        QVERIFY(stream.complete);
        QVERIFY(!stream.error);
    }

    void manyPagesAreCopiedWhole() {
        SandboxWorkspace tested;
        tested.sandbox().post("/sandbox/wallet", {{"balance_cents", 100000}});
        for (int i = 0; i < 450; ++i) {
            askElsewhere(tested, u"+1212555%1"_s.arg(i + 1000));
        }
        tested.sync();
        QCOMPARE(tested.read([](store::ReadSession& session) { return store::LookupStore::count(session); }),
                 450);
    }

    void aSlowLookupIsFollowedOverARestart() {
        SandboxWorkspace tested;
        const core::Lookup begun = done(tested.workspace().lookups().submit(asking(slow)));
        QVERIFY(!begun.isFinal());
        tested.sync();
        QVERIFY(!kept(tested, slow).first().isFinal());
        tested.signOut();
        // Beyond the two minutes that the list is read again.
        tested.sandbox().advance(600);
        tested.signIn();
        tested.sync();
        QVERIFY(kept(tested, slow).first().isFinal());
        QVERIFY(kept(tested, slow).first().result.has_value());
    }

    void aSlowLookupCanBeAskedFor() {
        SandboxWorkspace tested;
        const core::Lookup begun = done(tested.workspace().lookups().submit(asking(slow)));
        tested.sandbox().advance(10);
        const core::Lookup ended = done(tested.workspace().lookups().poll(begun.id));
        QVERIFY(ended.isFinal());
        QCOMPARE(kept(tested, slow), QList<core::Lookup>{ended});
    }

    void whatIsWaitedForIsAskedAlsoWhileCopyingIsPaused() {
        SandboxWorkspace tested;
        done(tested.workspace().lookups().submit(asking(slow)));
        askElsewhere(tested, mobile);
        tested.sandbox().advance(600);
        sync::PausedStreams everything;
        everything.everything = true;
        done(tested.workspace().setPaused(everything));
        tested.workspace().startSync();
        QTRY_VERIFY_WITH_TIMEOUT(kept(tested, slow).first().isFinal(), 20000);
        QVERIFY(kept(tested, mobile).isEmpty());
    }

    void aKeyWithoutTheScopeGoesWithout() {
        SandboxWorkspace tested;
        askElsewhere(tested, landline);
        signInWith(tested, {"lookups:write", "messages:read", "numbers:read", "consent:read", "org:read",
                            "billing:read", "brands:read", "campaigns:read"});
        tested.sync();
        QCOMPARE(lookupStream(tested).error->kind, core::ApiError::Kind::Forbidden);
        QVERIFY(kept(tested, landline).isEmpty());
        // Asking works, and the answer is kept.
        done(tested.workspace().lookups().submit(asking(landline)));
        QCOMPARE(kept(tested, landline).size(), 1);
    }

    void askingWithoutTheScopeIsRefused() {
        SandboxWorkspace tested;
        signInWith(tested, {"lookups:read", "org:read"});
        const core::Result<core::Lookup> refused =
            waited(tested.workspace().lookups().submit(asking(landline)));
        QCOMPARE(refused.error().kind, core::ApiError::Kind::Forbidden);
    }

    void aResultIsForgottenWithItsTime() {
        SandboxWorkspace tested;
        done(tested.workspace().lookups().submit(asking(landline)));
        tested.sync();
        tested.sandbox().advance(90 * day - 60);
        tested.sync();
        QVERIFY(kept(tested, landline).first().result.has_value());
        QVERIFY(isInFiles(tested.workspace().options().folder, u"Sandbox Local Exchange"_s));
        tested.sandbox().advance(60);
        tested.sync();
        const core::Lookup after = kept(tested, landline).first();
        QVERIFY(!after.result);
        QVERIFY(after.resultRedactedAt.has_value());
        QCOMPARE(after.cost, core::Money{2});
        QTRY_VERIFY(!tested.workspace().lineTypes().find(landline));
        QVERIFY(!isInFiles(tested.workspace().options().folder, u"Sandbox Local Exchange"_s));
    }

    void aLateFirstCopyBringsNoResultThatTheApiForgot() {
        SandboxWorkspace tested;
        askElsewhere(tested, landline);
        tested.sandbox().advance(91 * day);
        tested.sync();
        QCOMPARE(kept(tested, landline).size(), 1);
        QVERIFY(!kept(tested, landline).first().result);
        QVERIFY(kept(tested, landline).first().resultRedactedAt.has_value());
    }

    void anErasureTakesTheResult() {
        SandboxWorkspace tested;
        done(tested.workspace().lookups().submit(asking(landline)));
        tested.sync();
        tested.sandbox().advance(60);
        done(tested.workspace().contacts().erase(landline));
        QVERIFY(!kept(tested, landline).first().result);
        // The API lists it again, from the newest row on.
        tested.write([](store::WriteTransaction& transaction) {
            store::SyncStateStore::save(transaction, {u"lookups"_s, false, {}, std::nullopt, std::nullopt});
        });
        tested.sync();
        QVERIFY(!kept(tested, landline).first().result);
        QTRY_VERIFY(!tested.workspace().lineTypes().find(landline));
    }
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
