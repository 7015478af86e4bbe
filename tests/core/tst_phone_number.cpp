// Tests of core::PhoneNumber.
#include "core/PhoneNumber.h"

#include <QTest>

using am::core::PhoneNumber;
using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsUsualNotations_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::newRow("national with brackets") << u"(415) 555-2671"_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("digits only") << u"4155552671"_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("country code without plus") << u"1 415 555 2671"_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("dots") << u"415.555.2671"_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("already E.164") << u"+14155552671"_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("blanks around") << u"  +1 415 555 2671 "_s << u"US"_s << u"+14155552671"_s;
        QTest::newRow("international") << u"+44 20 7946 0958"_s << u"US"_s << u"+442079460958"_s;
        QTest::newRow("other region") << u"020 7946 0958"_s << u"GB"_s << u"+442079460958"_s;
        QTest::newRow("tel link") << u"tel:+1-415-555-2671"_s << u"US"_s << u"+14155552671"_s;
    }
    void readsUsualNotations() {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(number.has_value());
        QCOMPARE(number->e164(), e164);
    }

    void readsNothingFromOtherText_data() {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,
                                u"hello"_s,
                                u"+"_s,
                                u"12"_s,
                                u"911"_s,
                                u"+0000"_s,
                                u"+999123456789"_s,
                                u"1234567890123456789012"_s};
        for (const QString& text : texts) {
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
        }
    }
    void readsNothingFromOtherText() {
        QFETCH(QString, text);
        QVERIFY(!PhoneNumber::parse(text).has_value());
    }

    void knowsWhetherANumberCanExist() {
        QVERIFY(PhoneNumber::parse(u"+14155552671"_s)->isValid());
        QVERIFY(PhoneNumber::parse(u"+442079460958"_s)->isValid());
        // No area code begins with 0 or 1.
        QVERIFY(!PhoneNumber::parse(u"+10155552671"_s)->isValid());
    }

    void equalNumbersAreEqualHoweverWritten() {
        QVERIFY(PhoneNumber::parse(u"(415) 555-2671"_s) == PhoneNumber::parse(u"+1 415 5552671"_s));
        QVERIFY(!(PhoneNumber::parse(u"(415) 555-2671"_s) == PhoneNumber::parse(u"(415) 555-2672"_s)));
    }

    void acceptsTheContractsShapeOnly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("usual") << u"+14155550123"_s << true;
        QTest::newRow("seven digits") << u"+1234567"_s << true;
        QTest::newRow("six digits") << u"+123456"_s << false;
        QTest::newRow("fifteen digits") << u"+123456789012345"_s << true;
        QTest::newRow("sixteen digits") << u"+1234567890123456"_s << false;
        QTest::newRow("no plus") << u"14155550123"_s << false;
        QTest::newRow("leading zero") << u"+04155550123"_s << false;
        QTest::newRow("blank inside") << u"+1 4155550123"_s << false;
        QTest::newRow("other digits") << u"+1415555012٣"_s << false;
        QTest::newRow("line end") << u"+14155550123\n"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void acceptsTheContractsShapeOnly() {
        QFETCH(QString, text);
        QFETCH(bool, accepted);
        QCOMPARE(PhoneNumber::isE164(text), accepted);
    }

    void showsNumbersForPeople() {
        QCOMPARE(PhoneNumber::display(u"+14155550123"_s), u"(415) 555-0123"_s);
        QCOMPARE(PhoneNumber::display(u"+442079460958"_s), u"+44 20 7946 0958"_s);
    }

    void hidesNothingThatIsNotANumber() {
        for (const QString& text : {u"72345"_s, u"ACME"_s, u""_s, u"+1 415"_s, u"+999123456789"_s}) {
            QCOMPARE(PhoneNumber::display(text), text);
        }
    }

    void findsTheAreaCode() {
        QCOMPARE(PhoneNumber::areaCode(u"+14155550123"), u"415"_s);
        QCOMPARE(PhoneNumber::areaCode(u"+442079460958"), QString());
        QCOMPARE(PhoneNumber::areaCode(u"+1415555012"), QString());
        QCOMPARE(PhoneNumber::areaCode(u""), QString());
    }

    void knowsTollFreeNumbers() {
        for (const QString& code : {u"800"_s, u"833"_s, u"844"_s, u"855"_s, u"866"_s, u"877"_s, u"888"_s}) {
            QVERIFY(PhoneNumber::isTollFree(u"+1"_s + code + u"5550123"_s));
        }
        QVERIFY(!PhoneNumber::isTollFree(u"+14155550123"));
        QVERIFY(!PhoneNumber::isTollFree(u"+18225550123"));
        QVERIFY(!PhoneNumber::isTollFree(u"+448005550123"));
        QVERIFY(!PhoneNumber::isTollFree(u"8005550123"));
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phone_number.moc"
