// Our numbers.
#include "store/NumberStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

core::OwnedNumber number(const QString& id, const QString& e164) {
    core::OwnedNumber result;
    result.id = id;
    result.number = e164;
    result.numberType = u"local"_s;
    result.label = u"Shop"_s;
    result.inboundUrl = u"https://example.com/in"_s;
    result.statusUrl = u"https://example.com/status"_s;
    result.campaignId = u"campaign"_s;
    result.carrierLineOptionStatus = u"propagated"_s;
    result.carrierLineOptionPropagatedAt = minutesAfter(1);
    result.smsEnabled = false;
    result.mmsEnabled = true;
    result.createdAt = minutesAfter(2);
    result.updatedAt = minutesAfter(3);
    result.extra = R"({"n":1})";
    return result;
}

QList<core::OwnedNumber> list(TestArchive& archive) {
    return archive.read([](ReadSession& session) { return NumberStore::list(session); });
}

} // namespace

class TestNumberStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack() {
        TestArchive archive;
        const auto expected = number(u"a"_s, u"+14155550101"_s);
        archive.write([=](WriteTransaction& t) { NumberStore::upsert(t, {expected}); });
        QCOMPARE(archive.read([](ReadSession& s) { return NumberStore::find(s, u"a"_s); }),
                 std::optional(expected));
        QCOMPARE(archive.read([](ReadSession& s) { return NumberStore::findByNumber(s, u"+14155550101"_s); }),
                 std::optional(expected));
    }

    void aCompleteListRemovesReleasedNumbers() {
        TestArchive archive;
        const auto one = number(u"a"_s, u"+14155550102"_s);
        const auto two = number(u"b"_s, u"+14155550101"_s);
        archive.write([=](WriteTransaction& t) { NumberStore::replaceAll(t, {one, two}); });
        QCOMPARE(list(archive), (QList<core::OwnedNumber>{two, one}));
        auto renamed = two;
        renamed.label = u"Office"_s;
        archive.write([=](WriteTransaction& t) { NumberStore::replaceAll(t, {renamed}); });
        QCOMPARE(list(archive), QList<core::OwnedNumber>{renamed});
        archive.write([](WriteTransaction& t) { NumberStore::remove(t, u"b"_s); });
        QVERIFY(list(archive).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNumberStore)
#include "tst_numberstore.moc"
