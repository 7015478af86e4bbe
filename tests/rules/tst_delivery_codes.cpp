// Tests of the delivery code table.
#include "rules/DeliveryCodes.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

namespace {

QStringList span(int first, int last) {
    QStringList codes;
    for (int code = first; code <= last; ++code) {
        codes += QString::number(code);
    }
    return codes;
}

/// The Bandwidth column of the published failure classes.
const QMap<QString, QStringList>& codesByClass() {
    static const QMap<QString, QStringList> codes{
        {u"OPTED_OUT"_s, {u"4775"_s}},
        {u"INVALID_NUMBER"_s, {u"4303"_s, u"4350"_s, u"4406"_s, u"4720"_s, u"4721"_s}},
        {u"LANDLINE"_s, {u"4700"_s, u"4404"_s}},
        {u"UNREACHABLE"_s, {u"4701"_s, u"4702"_s, u"4730"_s}},
        {u"CARRIER_SPAM"_s, {u"4770"_s, u"4750"_s}},
        {u"PLATFORM_SPAM"_s, {u"4470"_s}},
        {u"BAD_LINK"_s, {u"4771"_s}},
        {u"UNREGISTERED_10DLC"_s, {u"4774"_s}},
        {u"CAMPAIGN_INACTIVE"_s, {u"4773"_s}},
        {u"TFN_UNVERIFIED"_s, {u"4795"_s}},
        {u"DAILY_CAP"_s, {u"4780"_s}},
        {u"RATE_LIMIT_CARRIER"_s, {u"4781"_s, u"4785"_s}},
        {u"QUEUE_OVERFLOW"_s, {u"4360"_s, u"5231"_s}},
        {u"CONTENT_INVALID"_s, {u"4301"_s, u"4751"_s, u"4752"_s}},
        {u"MEDIA"_s, {u"4410"_s, u"4411"_s, u"4412"_s, u"4711"_s, u"4712"_s, u"4409"_s}},
        {u"SENDER_INVALID"_s, {u"4302"_s, u"4403"_s, u"4405"_s, u"4407"_s, u"4740"_s}},
        {u"BLOCKED_PAIR"_s, {u"4481"_s, u"4482"_s, u"4772"_s, u"4753"_s}},
        {u"ROUTE_PERMISSION"_s, {u"4420"_s, u"4421"_s, u"4432"_s}},
        {u"ACCOUNT"_s, {u"4001"_s, u"4493"_s}},
        {u"CARRIER_FAILURE"_s, QStringList(u"5500"_s) + span(5600, 5650)},
        {u"PROVIDER_FAILURE"_s, span(5100, 5220) + QStringList(u"5999"_s)},
        {u"LOOP"_s, {u"4401"_s}},
        {u"UNKNOWN"_s, {u"9902"_s, u"9999"_s}},
    };
    return codes;
}

} // namespace

class DeliveryCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedCodeIsExplained() {
        const QSet<QString> actors{u"developer"_s, u"compliance"_s, u"support"_s, u"provider"_s,
                                   u"recipient"_s};
        const QSet<QString> retries{u"never"_s, u"later"_s, u"fix-first"_s, u"once"_s};
        for (auto it = codesByClass().begin(); it != codesByClass().end(); ++it) {
            for (const QString& code : it.value()) {
                const auto entry = deliveryCode(code);
                QVERIFY2(entry.has_value(), qPrintable(code));
                QCOMPARE(entry->code, code);
                QCOMPARE(entry->failureClass, it.key());
                QVERIFY2(entry->explanation.endsWith(u'.'), qPrintable(code));
                QVERIFY2(entry->explanation.count(u". "_s) == 0, qPrintable(code));
                QVERIFY2(actors.contains(entry->actor), qPrintable(code));
                QVERIFY2(retries.contains(entry->retry), qPrintable(code));
            }
        }
    }

    void optedOutAndUnknownOutcomesAreNeverRetried() {
        QCOMPARE(deliveryCode(u"4775"_s)->retry, u"never"_s);
        QCOMPARE(deliveryCode(u"9902"_s)->retry, u"never"_s);
        QCOMPARE(deliveryCode(u"9999"_s)->retry, u"never"_s);
        QCOMPARE(deliveryCode(u"4770"_s)->retry, u"fix-first"_s);
    }

    void otherCodesHaveNoMeaning() {
        for (const QString& code :
             {u""_s, u"4776"_s, u"30007"_s, u"5651"_s, u"5099"_s, u"4775 "_s, u"spam"_s}) {
            QVERIFY2(!deliveryCode(code).has_value(), qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(DeliveryCodesTest)
#include "tst_delivery_codes.moc"
