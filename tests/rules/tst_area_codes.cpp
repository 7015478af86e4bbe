// Tests of the area code table.
#include "rules/AreaCodes.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace am::rules;
using namespace Qt::StringLiterals;

class AreaCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAreaCodeHasAStateAndZones() {
        const QRegularExpression codeShape(u"^[2-9][0-9]{2}$"_s);
        const QRegularExpression stateShape(u"^[A-Z]{2}$"_s);
        const QStringList codes = allAreaCodes();
        QCOMPARE(codes.size(), 359);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        QSet<QString> states;
        for (const QString& code : codes) {
            QVERIFY2(codeShape.match(code).hasMatch(), qPrintable(code));
            const auto entry = areaCode(code);
            QVERIFY2(entry.has_value(), qPrintable(code));
            QCOMPARE(entry->code, code);
            QVERIFY2(stateShape.match(entry->state).hasMatch(), qPrintable(code));
            QVERIFY2(!entry->zones.isEmpty(), qPrintable(code));
            for (const QString& zone : entry->zones) {
                QVERIFY2(QTimeZone(zone.toLatin1()).isValid(), qPrintable(code + u' ' + zone));
            }
            states.insert(entry->state);
        }
        QCOMPARE(states.size(), 51); // the states and DC
    }

    void severalZonesAreAllNamed() {
        QCOMPARE(areaCode(u"208")->zones,
                 QStringList({u"America/Boise"_s, u"America/Denver"_s, u"America/Los_Angeles"_s}));
        QCOMPARE(areaCode(u"415")->zones, QStringList{u"America/Los_Angeles"_s});
        QCOMPARE(areaCode(u"415")->state, u"CA"_s);
    }

    void correctionsByHandAreIn() {
        QCOMPARE(areaCode(u"689")->zones, QStringList{u"America/New_York"_s});
        for (const QString& code : {u"364"_s, u"448"_s, u"458"_s, u"930"_s}) {
            QVERIFY2(areaCode(code)->zones.size() >= 2, qPrintable(code));
        }
    }

    void otherCodesAreUnknown() {
        for (const QString& code : {u"000"_s, u"999"_s, u"800"_s, u"41"_s, u"4155"_s, u""_s, u"npa"_s}) {
            QVERIFY2(!areaCode(code).has_value(), qPrintable(code));
        }
    }
};

QTEST_GUILESS_MAIN(AreaCodesTest)
#include "tst_area_codes.moc"
