// Tests of the registration checks on whole registrations: good ones, and bad ones with one known fault each.
#include "RegistrationFile.h"
#include "RegistrationSubject.h"

#include <QSet>
#include <QTest>

using namespace am::rules;
using namespace am::test;
using namespace Qt::StringLiterals;

class RegistrationCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsAreExactlyThose_data() {
        QTest::addColumn<int>("index");
        const QList<RegistrationFile> files = registrationFiles();
        for (int i = 0; i < files.size(); ++i)
            QTest::newRow(qPrintable(files[i].name)) << i;
    }
    void findingsAreExactlyThose() {
        QFETCH(int, index);
        const RegistrationFile file = registrationFiles().at(index);
        const QList<LintFinding> ofBrand = lintBrand(file.brand.filed, file.surroundings);
        const QList<LintFinding> ofCampaign = lintCampaign(file.campaign, file.brand, file.surroundings);
        const QString actual =
            textIdsOf(ofBrand).join(u", "_s) + u" | "_s + textIdsOf(ofCampaign).join(u", "_s);
        const QString expected =
            file.brandFindings.join(u", "_s) + u" | "_s + file.campaignFindings.join(u", "_s);
        QCOMPARE(actual, expected);
        if (file.reason.isEmpty()) {
            QVERIFY(countFindings(ofBrand).mayFile());
            QVERIFY(countFindings(ofCampaign).mayFile());
        } else {
            QVERIFY2(actual.contains(file.reason + u'('), qPrintable(actual));
        }
        QCOMPARE(lintCampaign(file.campaign, file.brand, file.surroundings), ofCampaign);
    }

    void thereAreEnoughOfBothKinds() {
        int good = 0;
        int bad = 0;
        QSet<QString> reasons;
        QSet<QString> goodUsecases;
        QSet<QString> verticals;
        QSet<QString> names;
        for (const RegistrationFile& file : registrationFiles()) {
            ++(file.reason.isEmpty() ? good : bad);
            if (file.reason.isEmpty())
                goodUsecases.insert(file.campaign.usecase);
            else
                reasons.insert(file.reason);
            verticals.insert(file.brand.filed.vertical);
            names.insert(file.brand.filed.displayName);
            QVERIFY2(!file.about.isEmpty(), qPrintable(file.name));
        }
        QVERIFY(good >= 14);
        QVERIFY(bad >= 22);
        QCOMPARE(reasons.size(), bad);
        QVERIFY(goodUsecases.size() >= 8);
        QVERIFY(verticals.size() >= 10);
        QCOMPARE(names.size(), good + bad);
    }
};

QTEST_GUILESS_MAIN(RegistrationCorpusTest)
#include "tst_registration_corpus.moc"
