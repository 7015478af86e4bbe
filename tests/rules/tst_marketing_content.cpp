// Marketing found, and left alone where the same words mean something else.
#include "rules/MarketingContent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::rules::marketingPhrases;

class MarketingContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transactionalTextsAreNotMarketing_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("build") << u"Build #412 deployed successfully"_s;
        QTest::newRow("server") << u"Server CPU is above 90%"_s;
        QTest::newRow("approve") << u"Reply YES to approve the release"_s;
        QTest::newRow("toll-free") << u"Acme: call our toll-free line at 1-833-555-0199 about your ticket."_s;
        QTest::newRow("sale receipt")
            << u"Acme: your sale receipt #8812 for $45.10 is at https://acme.com/r/8812"_s;
        QTest::newRow("card sale") << u"Alert: sale of $45.10 at ACME on card ending 1234 was approved."_s;
        QTest::newRow("point of sale") << u"Point of sale terminal 4 is offline since 09:12."_s;
        QTest::newRow("free of charge") << u"Your appointment can be moved free of charge until 6 pm."_s;
        QTest::newRow("discount applied") << u"The discount code you entered was applied to order 5512."_s;
        QTest::newRow("coupon receipt") << u"Receipt 99: total $12.00, coupon -$3.00."_s;
        QTest::newRow("deals pipeline") << u"CRM: 3 deals assigned to you today."_s;
        QTest::newRow("offer letter") << u"Your offer letter from Harbor Cycle Works is ready to sign."_s;
        QTest::newRow("customs") << u"Your parcel waits for customs clearance."_s;
        QTest::newRow("house") << u"The sale of 12 Elm St is scheduled for closing on Friday at 10."_s;
        QTest::newRow("code") << u"482913 is your Acme code. It expires in 10 minutes."_s;
        QTest::newRow("delivery") << u"Your order shipped and arrives today by 8 pm."_s;
        QTest::newRow("battery") << u"Sensor 7: battery at 10 percent, off-peak charging starts at 22:00."_s;
        QTest::newRow("tax") << u"Sales tax report for May is ready."_s;
        QTest::newRow("empty") << QString();
    }
    void transactionalTextsAreNotMarketing() {
        QFETCH(QString, text);
        QCOMPARE(marketingPhrases(text), QStringList());
    }

    void marketingIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("percent") << u"20% off all bikes this week!"_s << u"percent off"_s;
        QTest::newRow("dollars") << u"Get $10 off when you come in"_s << u"usd off"_s;
        QTest::newRow("sale") << u"Our big fall sale starts Friday."_s << u"fall sale"_s;
        QTest::newRow("bare sale") << u"SALE! Shoes from $20"_s << u"sale"_s;
        QTest::newRow("denied") << u"Don't miss our sale"_s << u"our sale"_s;
        QTest::newRow("shop now") << u"New styles are here. Shop now: https://acme.com"_s << u"shop now"_s;
        QTest::newRow("coupon") << u"Here is a coupon for you, valid until Sunday"_s << u"coupon"_s;
        QTest::newRow("black friday") << u"Black Friday begins at midnight"_s << u"black friday"_s;
        QTest::newRow("bogo") << u"Buy one get one on helmets"_s << u"buy one get one"_s;
        QTest::newRow("limited") << u"For a limited time: a tune-up for half price"_s << u"limited time"_s;
        QTest::newRow("refer") << u"Refer a friend and you both ride free"_s << u"refer a friend"_s;
        QTest::newRow("giveaway") << u"Join our summer giveaway"_s << u"giveaway"_s;
        QTest::newRow("loyalty") << u"Double points on everything today"_s << u"double points"_s;
        QTest::newRow("after a receipt")
            << u"Thanks, receipt attached. And now: 15% off your next visit!"_s << u"percent off"_s;
        QTest::newRow("spelled like thís") << u"Spéciál óffer for you"_s << u"special offer"_s;
    }
    void marketingIsFound() {
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        const QStringList found = marketingPhrases(text);
        QVERIFY2(found.contains(phrase), qPrintable(found.join(u", "_s)));
    }

    void atMostThreePhrasesAreNamed() {
        QCOMPARE(marketingPhrases(u"Flash sale: 20% off, free gift, shop now, buy now, bogo"_s).size(), 3);
    }
};

QTEST_GUILESS_MAIN(MarketingContentTest)
#include "tst_marketing_content.moc"
