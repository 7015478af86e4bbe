// Consent records, their history and pending opt-ins.
#include "store/ConsentStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

core::ConsentRecord record(const QString& id, int minutes, bool optedIn, const QString& contact) {
    core::ConsentRecord result;
    result.id = id;
    result.phoneNumberId = u"number-"_s + id;
    result.contact = contact;
    result.optedIn = optedIn;
    result.optedInAt = minutesAfter(minutes + 1);
    result.optedOutAt = minutesAfter(minutes + 2);
    result.source = u"web"_s;
    result.createdAt = minutesAfter(minutes + 3);
    result.updatedAt = minutesAfter(minutes + 4);
    result.extra = R"({"a":1})";
    return result;
}

core::ConsentEvent consentEvent(const QString& id, int minutes) {
    core::ConsentEvent result;
    result.id = id;
    result.consentId = u"c1"_s;
    result.event = u"opt_in"_s;
    result.keyword = u"YES"_s;
    result.source = u"sms"_s;
    result.rawEventId = u"raw"_s;
    result.occurredAt = minutesAfter(minutes);
    result.evidenceIp = u"192.0.2.1"_s;
    result.evidenceUserAgent = u"agent"_s;
    result.evidenceAgreementTextHash = u"hash"_s;
    result.evidenceFormUrl = u"https://example.com/form"_s;
    result.evidenceConsentMethod = u"checkbox"_s;
    result.extra = R"({"b":2})";
    return result;
}

core::PendingOptIn pendingOptIn() {
    return {u"p1"_s, u"number-c1"_s, someContact, u"message-1"_s, minutesAfter(1), minutesAfter(2)};
}

} // namespace

class TestConsentStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfARecordComesBack() {
        TestArchive archive;
        const auto expected = record(u"c1"_s, 10, true, someContact);
        QCOMPARE(archive.write([=](WriteTransaction& t) { return ConsentStore::upsert(t, {expected}); }), 1);
        QCOMPARE(archive.read([=](ReadSession& s) {
            return ConsentStore::find(s, expected.phoneNumberId, someContact);
        }),
                 std::optional(expected));
        QCOMPARE(archive.write([=](WriteTransaction& t) { return ConsentStore::upsert(t, {expected}); }), 0);
    }

    void anOlderRecordDoesNotReplaceANewerOne() {
        TestArchive archive;
        const auto before = record(u"c1"_s, 10, true, someContact);
        const auto revoked = record(u"c1"_s, 11, false, someContact);
        archive.write([=](WriteTransaction& t) { return ConsentStore::upsert(t, {before, revoked}); });
        QCOMPARE(archive.write([=](WriteTransaction& t) { return ConsentStore::upsert(t, {before}); }), 0);
        QCOMPARE(archive.read([=](ReadSession& s) {
            return ConsentStore::find(s, revoked.phoneNumberId, someContact);
        }),
                 std::optional(revoked));
    }

    void everyFieldOfAnEventComesBackNewestFirst() {
        TestArchive archive;
        archive.write([](WriteTransaction& t) {
            ConsentStore::upsertEvents(
                t, {consentEvent(u"e1"_s, 1), consentEvent(u"e3"_s, 3), consentEvent(u"e2"_s, 2)});
        });
        QCOMPARE(archive.read([](ReadSession& s) { return ConsentStore::history(s, u"c1"_s); }),
                 (QList<core::ConsentEvent>{consentEvent(u"e3"_s, 3), consentEvent(u"e2"_s, 2),
                                            consentEvent(u"e1"_s, 1)}));
    }

    void theListCanBeNarrowed() {
        TestArchive archive;
        const auto one = record(u"c1"_s, 10, true, u"+12125550001"_s);
        const auto two = record(u"c2"_s, 30, false, u"+12125550002"_s);
        const auto three = record(u"c3"_s, 20, false, u"+12125559003"_s);
        archive.write([=](WriteTransaction& t) { return ConsentStore::upsert(t, {one, two, three}); });
        const auto ask = [&](const ConsentQuery& query) {
            return archive.read([query](ReadSession& s) { return ConsentStore::list(s, query); });
        };
        using Show = ConsentQuery::Show;
        using Records = QList<core::ConsentRecord>;
        QCOMPARE(ask({}), (Records{two, three, one}));
        QCOMPARE(ask({Show::OptedIn, {}, {}}), Records{one});
        QCOMPARE(ask({Show::OptedOut, {}, {}, 1}), Records{two});
        QCOMPARE(ask({Show::All, u"number-c3"_s, {}}), Records{three});
        QCOMPARE(ask({Show::All, {}, u"555000"_s}), (Records{two, one}));
        QCOMPARE(archive.read([](ReadSession& s) { return ConsentStore::count(s, Show::OptedOut); }), 2);
        QCOMPARE(archive.read([](ReadSession& s) { return ConsentStore::count(s, Show::All); }), 3);
    }

    void pendingOptInsAreKeptUntilRemoved() {
        TestArchive archive;
        archive.write([](WriteTransaction& t) { ConsentStore::addPending(t, pendingOptIn()); });
        const auto find = [](ReadSession& s) {
            return ConsentStore::pending(s, u"number-c1"_s, someContact);
        };
        QCOMPARE(archive.read(find), std::optional(pendingOptIn()));
        auto later = pendingOptIn();
        later.id = u"p2"_s;
        later.expiresAt.reset();
        archive.write([later](WriteTransaction& t) { ConsentStore::addPending(t, later); });
        QCOMPARE(archive.read([](ReadSession& s) { return ConsentStore::allPending(s); }),
                 QList<core::PendingOptIn>{later});
        archive.write(
            [](WriteTransaction& t) { ConsentStore::removePending(t, u"number-c1"_s, someContact); });
        QCOMPARE(archive.read(find), std::optional<core::PendingOptIn>());
    }
};

QTEST_GUILESS_MAIN(TestConsentStore)
#include "tst_consentstore.moc"
