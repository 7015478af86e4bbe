// Narrowing down our numbers.
#include "models/NumberFilterModel.h"
#include "models/OwnedNumbersModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using am::core::Timestamp;
using am::models::NumberCriteria;
using am::models::NumberFilterModel;
using am::models::OwnedNumberRow;
using am::models::OwnedNumbersModel;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr Timestamp now = Timestamp::fromMilliseconds(1000 * day);

OwnedNumberRow row(const QString& id, const QString& number) {
    OwnedNumberRow row;
    row.number.id = id;
    row.number.number = number;
    row.number.numberType = u"local"_s;
    row.number.createdAt = Timestamp::fromMilliseconds(500 * day);
    row.traffic = am::store::NumberTraffic();
    row.traffic->lastAt = Timestamp::fromMilliseconds(999 * day);
    return row;
}

/// Four numbers, each with something of its own.
QList<OwnedNumberRow> four() {
    QList<OwnedNumberRow> rows{row(u"sends"_s, u"+14155550101"_s), row(u"bare"_s, u"+14155550102"_s),
                               row(u"free"_s, u"+18005550103"_s), row(u"quiet"_s, u"+12125550104"_s)};
    rows[0].number.campaignId = u"c1"_s;
    rows[0].campaignTitle = u"Customer care"_s;
    rows[0].campaignStatus = u"ACTIVE"_s;
    rows[0].brandId = u"b1"_s;
    rows[0].brandTitle = u"Harbor"_s;
    rows[0].number.inboundUrl = u"https://example.com/in"_s;
    rows[1].number.label = u"Front desk"_s;
    rows[2].number.numberType = u"toll_free"_s;
    rows[2].number.mmsEnabled = true;
    rows[2].number.statusUrl = u"https://example.com/status"_s;
    rows[3].traffic->lastAt = Timestamp::fromMilliseconds(950 * day);
    return rows;
}

QStringList shown(const NumberCriteria& criteria) {
    OwnedNumbersModel numbers;
    numbers.setRows(four(), now);
    NumberFilterModel filter(numbers, nullptr);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setCriteria(criteria, now);
    QStringList ids;
    for (int at = 0; at < filter.rowCount(); ++at) {
        ids += numbers.row(filter.mapToSource(filter.index(at, 0)).row()).number.id;
    }
    ids.sort();
    return ids;
}

NumberCriteria with(const std::function<void(NumberCriteria&)>& change) {
    NumberCriteria criteria;
    change(criteria);
    return criteria;
}

} // namespace

class NumberFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCriterionNarrows_data() {
        using Webhooks = NumberCriteria::Webhooks;
        QTest::addColumn<NumberCriteria>("criteria");
        QTest::addColumn<QString>("ids");
        QTest::newRow("nothing") << NumberCriteria() << u"bare free quiet sends"_s;
        QTest::newRow("digits") << with([](auto& c) { c.text = u"(212)"_s; }) << u"quiet"_s;
        QTest::newRow("label") << with([](auto& c) { c.text = u"front"_s; }) << u"bare"_s;
        QTest::newRow("brand's name") << with([](auto& c) { c.text = u"harbor"_s; }) << u"sends"_s;
        QTest::newRow("sending") << with([](auto& c) { c.sending = NumberCriteria::Sending::CanSend; })
                                 << u"free sends"_s;
        QTest::newRow("receive only")
            << with([](auto& c) { c.sending = NumberCriteria::Sending::ReceiveOnly; }) << u"bare quiet"_s;
        QTest::newRow("type") << with([](auto& c) { c.type = u"toll_free"_s; }) << u"free"_s;
        QTest::newRow("campaign") << with([](auto& c) { c.campaignId = u"c1"_s; }) << u"sends"_s;
        QTest::newRow("no campaign") << with([](auto& c) { c.campaignId = QString(); })
                                     << u"bare free quiet"_s;
        QTest::newRow("brand") << with([](auto& c) { c.brandId = u"b1"_s; }) << u"sends"_s;
        QTest::newRow("MMS") << with([](auto& c) { c.carries = NumberCriteria::Carries::Mms; }) << u"free"_s;
        QTest::newRow("inbound set") << with([](auto& c) { c.webhooks = Webhooks::InboundSet; })
                                     << u"sends"_s;
        QTest::newRow("status missing")
            << with([](auto& c) { c.webhooks = Webhooks::StatusMissing; }) << u"bare quiet sends"_s;
        QTest::newRow("quiet for 30 days") << with([](auto& c) { c.quietDays = 30; }) << u"quiet"_s;
        QTest::newRow("quiet for 90 days") << with([](auto& c) { c.quietDays = 90; }) << QString();
        QTest::newRow("two at once") << with([](auto& c) {
            c.text = u"0102"_s;
            c.sending = NumberCriteria::Sending::CanSend;
        }) << QString();
    }
    void eachCriterionNarrows() {
        QFETCH(const NumberCriteria, criteria);
        QFETCH(const QString, ids);
        QCOMPARE(shown(criteria).join(u' '), ids);
        QCOMPARE(NumberCriteria::fromMap(criteria.toMap()), criteria);
    }

    void aNumberThatNeverHadTrafficIsQuietSinceItWasMade() {
        OwnedNumbersModel numbers;
        OwnedNumberRow fresh = row(u"fresh"_s, u"+14155550105"_s);
        fresh.traffic->lastAt.reset();
        fresh.number.createdAt = Timestamp::fromMilliseconds(990 * day);
        OwnedNumberRow old = row(u"old"_s, u"+14155550106"_s);
        old.traffic->lastAt.reset();
        numbers.setRows({fresh, old}, now);
        NumberFilterModel filter(numbers, nullptr);
        filter.setCriteria(with([](auto& c) { c.quietDays = 30; }), now);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, OwnedNumbersModel::LastTraffic).data().toString(), u"Never"_s);
    }

    void aSpoiledSettingsFileNarrowsNothing() {
        QCOMPARE(NumberCriteria::fromMap({{u"sending"_s, 99}, {u"webhooks"_s, u"x"_s}, {u"quiet"_s, -4}}),
                 NumberCriteria());
    }
};

QTEST_GUILESS_MAIN(NumberFilterTest)
#include "tst_number_filter.moc"
