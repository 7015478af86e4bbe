// Tests of Lookup.
#include "core/Lookup.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LookupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fixedLinesAreKnownByTheirUsualWords_data() {
        QTest::addColumn<QString>("lineType");
        QTest::addColumn<bool>("isFixed");
        QTest::newRow("fixed") << u"FIXED"_s << true;
        QTest::newRow("fixed line") << u"fixed_line"_s << true;
        QTest::newRow("landline") << u"Landline"_s << true;
        QTest::newRow("mobile") << u"MOBILE"_s << false;
        QTest::newRow("voip") << u"FIXED_VOIP"_s << false;
        QTest::newRow("not said") << QString() << false;
    }
    void fixedLinesAreKnownByTheirUsualWords() {
        QFETCH(QString, lineType);
        QFETCH(bool, isFixed);
        am::core::LookupResult result;
        result.lineType = lineType;
        QCOMPARE(result.isFixedLine(), isFixed);
    }

    void onlyTwoStatesAreFinal() {
        am::core::Lookup lookup;
        for (const QString& status : {u"complete"_s, u"failed"_s}) {
            lookup.status = status;
            QVERIFY(lookup.isFinal());
        }
        for (const QString& status : {u"pending"_s, u"processing"_s, u"queued_again"_s}) {
            lookup.status = status;
            QVERIFY(!lookup.isFinal());
        }
    }
};

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
