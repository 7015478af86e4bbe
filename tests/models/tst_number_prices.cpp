// What a number costs, from the fee catalog or from the last charge.
#include "models/NumberPrices.h"
#include "support/SandboxWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::core::FeeCatalog;
using am::core::Money;
using am::core::UsageRow;
using am::models::NumberPrice;
using am::models::NumberPrices;
using am::tests::SandboxWorkspace;

namespace {

UsageRow charge(const QString& numberId, double cents, qint64 at) {
    UsageRow row;
    row.kind = u"number_month"_s;
    row.refId = numberId;
    row.quantity = 1;
    row.unitCostCents = cents;
    row.totalCents = cents;
    row.at = am::core::Timestamp::fromMilliseconds(at);
    return row;
}

} // namespace

class NumberPricesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCatalogThatNamesNumbersIsTakenAtItsWord() {
        FeeCatalog fees;
        QVERIFY(!NumberPrices::inCatalog(fees, u"local"_s));
        fees.extra = R"({"number_month":{"default_unit_cost_cents":150,"by_ref":[
                         {"ref":"toll_free","unit_cost_cents":300}]}})";
        QCOMPARE(NumberPrices::inCatalog(fees, u"local"_s), Money{150});
        QCOMPARE(NumberPrices::inCatalog(fees, u"toll_free"_s), Money{300});
        fees.extra = R"({"number_month":"later"})";
        QVERIFY(!NumberPrices::inCatalog(fees, u"local"_s));
    }

    void theNewestChargeOfTheSameTypeCounts() {
        const QHash<QString, QString> types{{u"a"_s, u"local"_s}, {u"b"_s, u"toll_free"_s}};
        const QList<UsageRow> usage{charge(u"a"_s, 150, 10), charge(u"a"_s, 175, 20), charge(u"b"_s, 300, 30),
                                    charge(u"gone"_s, 999, 40)};
        QCOMPARE(NumberPrices::lastCharge(usage, types, u"local"_s).perMonth, Money{175});
        QCOMPARE(NumberPrices::lastCharge(usage, types, u"toll_free"_s).perMonth, Money{300});
        QCOMPARE(NumberPrices::lastCharge({charge(u"gone"_s, 120, 40)}, types, u"local"_s).perMonth,
                 Money{120});
        QVERIFY(!NumberPrices::lastCharge({charge(u"b"_s, 300, 30)}, types, u"local"_s).isKnown());
    }

    void moneyGivenBackIsNoPrice() {
        UsageRow refund = charge(u"gone"_s, 150, 10);
        refund.quantity = -1;
        refund.totalCents = -150;
        UsageRow other = charge(u"gone"_s, 5, 20);
        other.kind = u"sms_segment"_s;
        QVERIFY(!NumberPrices::lastCharge({refund, other}, {}, u"local"_s).isKnown());
    }

    void whatWasChargedIsReadFromTheApi() {
        SandboxWorkspace world;
        world.sandbox().orderNumber("+14155550123");
        world.sync();
        NumberPrices prices(world.workspace());
        QVERIFY(!prices.monthly({u"+14155550999"_s}));
        prices.refresh();
        QVERIFY(
            QTest::qWaitFor([&] { return prices.price(u"local"_s).isKnown() && prices.wallet(); }, 20000));
        const NumberPrice each = prices.price(u"local"_s);
        QCOMPARE(each.source, NumberPrice::Source::LastCharged);
        QVERIFY(each.perMonth.cents > 0);
        QCOMPARE(prices.monthly({u"+14155550999"_s, u"+12125550999"_s}), Money{2 * each.perMonth.cents});
    }
};

QTEST_GUILESS_MAIN(NumberPricesTest)
#include "tst_number_prices.moc"
