// Tests of core::Money.
#include "core/Money.h"

#include <QTest>

using am::core::Money;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsDollarsAndCents_data() {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0LL << u"$0.00"_s;
        QTest::newRow("one cent") << 1LL << u"$0.01"_s;
        QTest::newRow("usual") << 1234LL << u"$12.34"_s;
        QTest::newRow("thousands") << 123456789LL << u"$1,234,567.89"_s;
        QTest::newRow("debit") << -450LL << u"-$4.50"_s;
    }
    void showsDollarsAndCents() {
        QFETCH(qint64, cents);
        QTEST(Money{cents}.display(QLocale(QLocale::English, QLocale::UnitedStates)), "text");
    }

    void staysDollarsInOtherLocales() {
        const QString text = Money{123456}.display(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(text.contains(u"1.234,56"_s));
        QVERIFY(text.contains(u'$'));
        QVERIFY(!text.contains(u'€'));
    }

    void comparesByAmount() {
        QVERIFY(Money{1} < Money{2});
        QVERIFY(Money{-5} < Money{0});
        QVERIFY(Money{7} == Money{7});
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
