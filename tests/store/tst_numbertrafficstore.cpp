// The use of our numbers, and what a release would leave behind.
#include "core/Consent.h"
#include "store/ConsentStore.h"
#include "store/DraftStore.h"
#include "store/NumberStore.h"
#include "store/NumberTrafficStore.h"
#include "store/OutboxStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"num-1"_s;

void addNumber(TestArchive& archive) {
    archive.write([](WriteTransaction& transaction) {
        core::OwnedNumber number;
        number.id = id;
        number.number = ourNumber;
        NumberStore::upsert(transaction, {number});
    });
}

core::ConsentRecord record(const QString& recordId, const QString& contact, bool optedIn, int minutes) {
    core::ConsentRecord record;
    record.id = recordId;
    record.phoneNumberId = id;
    record.contact = contact;
    record.optedIn = optedIn;
    (optedIn ? record.optedInAt : record.optedOutAt) = minutesAfter(minutes);
    record.createdAt = minutesAfter(minutes);
    record.updatedAt = minutesAfter(minutes);
    return record;
}

void addConsent(TestArchive& archive, const QList<core::ConsentRecord>& records) {
    archive.write([records](WriteTransaction& transaction) { ConsentStore::upsert(transaction, records); });
}

NumberTraffic trafficOf(TestArchive& archive) {
    return archive.read(&NumberTrafficStore::traffic).value(ourNumber);
}

} // namespace

class TestNumberTrafficStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastTrafficIsTheNewestMessageOfEitherDirection() {
        TestArchive archive;
        addNumber(archive);
        QVERIFY(!trafficOf(archive).lastAt);
        archive.add({outbound(1, 10), inbound(2, 25), outbound(3, 20)});
        QCOMPARE(trafficOf(archive).lastAt, minutesAfter(25));
        QCOMPARE(trafficOf(archive).conversations, 1);
    }

    void aContactIsCountedOnce() {
        TestArchive archive;
        addNumber(archive);
        archive.add({outbound(1, 10)});
        addConsent(archive,
                   {record(u"k1"_s, someContact, true, 1), record(u"k2"_s, u"+12125550999"_s, true, 2)});
        QCOMPARE(trafficOf(archive).contacts, 2);
        QCOMPARE(trafficOf(archive).optedOut, 0);
    }

    void theNewestRecordDecidesWhetherAContactIsOptedOut() {
        TestArchive archive;
        addNumber(archive);
        addConsent(archive, {record(u"k1"_s, someContact, false, 5), record(u"k2"_s, someContact, true, 9)});
        QCOMPARE(trafficOf(archive).optedOut, 0);
        addConsent(archive, {record(u"k3"_s, someContact, false, 12)});
        QCOMPARE(trafficOf(archive).optedOut, 1);
        QCOMPARE(trafficOf(archive).contacts, 1);
    }

    void aDoubleOptInThatWaitsIsNoOptOut() {
        TestArchive archive;
        addNumber(archive);
        core::ConsentRecord waiting = record(u"k1"_s, someContact, false, 5);
        waiting.optedOutAt.reset();
        addConsent(archive, {waiting});
        QCOMPARE(trafficOf(archive).contacts, 1);
        QCOMPARE(trafficOf(archive).optedOut, 0);
    }

    void aNumberWithoutUseHasNoEntry() {
        TestArchive archive;
        addNumber(archive);
        QVERIFY(archive.read(&NumberTrafficStore::traffic).isEmpty());
    }

    void aReleaseLeavesConversationsConsentDraftsAndUnsentTexts() {
        TestArchive archive;
        addNumber(archive);
        archive.add({outbound(1, 10)});
        addConsent(archive, {record(u"k1"_s, someContact, true, 1)});
        archive.write([](WriteTransaction& transaction) {
            DraftStore::saveText(transaction, ourNumber, someContact, u"Not sent yet"_s);
            core::OutboxItem item;
            item.number = ourNumber;
            item.contact = someContact;
            item.text = u"Queued"_s;
            item.createdAt = testNow;
            OutboxStore::add(transaction, item);
            item.id = OutboxStore::add(transaction, item);
            item.state = core::OutboxState::Refused;
            OutboxStore::update(transaction, item);
        });
        const auto stakes = archive.read([](ReadSession& session) {
            return NumberTrafficStore::stakes(session, {id, u"not ours"_s});
        });
        QCOMPARE(stakes.size(), 1);
        QCOMPARE(stakes.value(id), (NumberStake{1, 1, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestNumberTrafficStore)
#include "tst_numbertrafficstore.moc"
