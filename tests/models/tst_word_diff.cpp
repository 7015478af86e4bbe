// What changed from one text to another.
#include "models/WordDiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::DiffPart;
using am::models::wordDiff;
using Kind = DiffPart::Kind;

namespace {

/// "same -removed- +inserted+"
QString written(const QList<DiffPart>& parts) {
    QString text;
    for (const DiffPart& part : parts) {
        const QString sign = part.kind == Kind::Removed    ? u"-"_s
                             : part.kind == Kind::Inserted ? u"+"_s
                                                           : QString();
        text += sign + part.text + sign;
    }
    return text;
}

QString side(const QList<DiffPart>& parts, Kind kind) {
    QString text;
    for (const DiffPart& part : parts) {
        if (part.kind == Kind::Same || part.kind == kind) {
            text += part.text;
        }
    }
    return text;
}

} // namespace

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreMarked_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("equal") << u"Reply STOP."_s << u"Reply STOP."_s << u"Reply STOP."_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"Reply STOP"_s << u"+Reply STOP+"_s;
        QTest::newRow("all gone") << u"Reply STOP"_s << QString() << u"-Reply STOP-"_s;
        QTest::newRow("one word") << u"your bike is ready"_s << u"your car is ready"_s
                                  << u"your -bike-+car+ is ready"_s;
        QTest::newRow("added at the end")
            << u"ready."_s << u"ready. Reply STOP."_s << u"ready.+ Reply STOP.+"_s;
        QTest::newRow("a sign") << u"ready!"_s << u"ready."_s << u"ready-!-+.+"_s;
        QTest::newRow("a phrase") << u"Big fall sale, now"_s << u"Your bike is ready, now"_s
                                  << u"-Big fall sale-+Your bike is ready+, now"_s;
        QTest::newRow("moved") << u"a b c"_s << u"b c a"_s << u"-a -b c+ a+"_s;
    }
    void wordsAreMarked() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(wordDiff(before, after)), "marked");
    }

    void bothTextsCanBePutTogetherAgain() {
        const QString before = u"Customers agree on https://harbor.example/sms, 2–4 texts 🚲🚲 a month."_s;
        const QString after =
            u"People tick a box on https://harbor.example/text 🚲 and get 4 texts a month!"_s;
        const auto parts = wordDiff(before, after);
        QCOMPARE(side(parts, Kind::Removed), before);
        QCOMPARE(side(parts, Kind::Inserted), after);
    }
};

QTEST_APPLESS_MAIN(WordDiffTest)
#include "tst_word_diff.moc"
