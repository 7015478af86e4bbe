// Filling in and filing a brand.
#include "models/BrandForm.h"
#include "store/DraftStore.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::BrandForm;
using am::tests::SandboxWorkspace;

namespace {

void fill(BrandForm& form) {
    const QMap<QString, QString> values{{u"display_name"_s, u"Harbor Cycle Works"_s},
                                        {u"company_name"_s, u"Harbor Cycle Works LLC"_s},
                                        {u"ein"_s, u"94-5550123"_s},
                                        {u"email"_s, u"office@harborcycleworks.example"_s},
                                        {u"phone"_s, u"(415) 555-0123"_s},
                                        {u"street"_s, u"1204 Harbor Way"_s},
                                        {u"city"_s, u"Sausalito"_s},
                                        {u"state"_s, u"ca"_s},
                                        {u"postal_code"_s, u"94965"_s},
                                        {u"vertical"_s, u"RETAIL"_s}};
    for (auto entry = values.constBegin(); entry != values.constEnd(); ++entry) {
        form.setValue(entry.key(), entry.value());
    }
}

} // namespace

class BrandFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsAreShownOnlyOnceOneTriedToFile() {
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        QCOMPARE(form.problem(u"display_name"_s), QString());
        QVERIFY(!form.validate());
        QCOMPARE(form.problem(u"display_name"_s), u"This field is required."_s);
        QCOMPARE(form.firstProblem(), u"display_name"_s);
        form.setValue(u"display_name"_s, u"Harbor"_s);
        QCOMPARE(form.problem(u"display_name"_s), QString());
    }

    void aSocialSecurityNumberIsNoEin_data() {
        QTest::addColumn<QString>("ein");
        QTest::addColumn<bool>("good");
        QTest::newRow("dashed") << u"94-5550123"_s << true;
        QTest::newRow("plain") << u"945550123"_s << true;
        QTest::newRow("social security") << u"123-45-6789"_s << false;
        QTest::newRow("too short") << u"94-555012"_s << false;
        QTest::newRow("letters") << u"94-55501AB"_s << false;
    }
    void aSocialSecurityNumberIsNoEin() {
        QFETCH(QString, ein);
        QFETCH(bool, good);
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        fill(form);
        form.setValue(u"ein"_s, ein);
        QCOMPARE(form.validate(), good);
        QCOMPARE(form.problem(u"ein"_s).isEmpty(), good);
    }

    void aSoleProprietorNeedsNeitherEinNorLegalName() {
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        fill(form);
        form.setValue(u"entity_type"_s, u"SOLE_PROPRIETOR"_s);
        QVERIFY(!form.field(u"ein"_s).required);
        QVERIFY2(!form.validate(), "an EIN of a sole proprietor is a contradiction");
        form.setValue(u"ein"_s, QString());
        form.setValue(u"company_name"_s, QString());
        QVERIFY(form.validate());
    }

    void filingSendsCleanValuesAndRemovesTheDraft() {
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        fill(form);
        QSignalSpy filed(&form, &am::models::RegistrationForm::filed);
        form.file();
        QVERIFY(filed.wait(20000));
        const auto brand =
            world.sandbox().get("/v1/brands/" + filed.first().first().toString().toStdString());
        QCOMPARE(brand.at("/data/phone"), u"+14155550123"_s);
        QCOMPARE(brand.at("/data/state"), u"CA"_s);
        QVERIFY(!form.isTouched());
        const QByteArray draft = world.read(
            [](am::store::ReadSession& session) { return am::store::DraftStore::form(session, u"brand:1"_s); });
        QCOMPARE(draft, QByteArray());
    }

    void theDraftIsThereAgain() {
        SandboxWorkspace world;
        {
            BrandForm form(world.workspace(), u"brand:1"_s);
            form.setValue(u"display_name"_s, u"Harbor"_s);
        }
        BrandForm form(world.workspace(), u"brand:1"_s);
        QSignalSpy loaded(&form, &am::models::RegistrationForm::draftLoaded);
        form.loadDraft();
        QVERIFY(loaded.wait(20000));
        QCOMPARE(loaded.first().first().toBool(), true);
        QCOMPARE(form.text(u"display_name"_s), u"Harbor"_s);
    }

    void problemsOfTheServerStandAtTheirFields() {
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        fill(form);
        // Good enough for us; the registry wants small letters.
        form.setValue(u"website"_s, u"HTTPS://harborcycleworks.example"_s);
        QSignalSpy changed(&form, &am::models::RegistrationForm::stateChanged);
        form.file();
        QVERIFY(QTest::qWaitFor([&form] { return form.error().has_value(); }, 20000));
        QCOMPARE(form.error()->httpStatus, 422);
        QVERIFY(!form.problem(u"website"_s).isEmpty());
        QCOMPARE(form.firstProblem(), u"website"_s);
        form.setValue(u"website"_s, u"https://harborcycleworks.example"_s);
        QCOMPARE(form.problem(u"website"_s), QString());
    }

    void aSecondBrandNeedsResellerMode() {
        SandboxWorkspace world;
        world.sandbox().verifiedBrand();
        BrandForm form(world.workspace(), u"brand:1"_s);
        fill(form);
        form.file();
        QVERIFY(QTest::qWaitFor([&form] { return form.error().has_value(); }, 20000));
        QCOMPARE(form.error()->code, u"RESELLER_REQUIRED"_s);
        QVERIFY2(form.isTouched(), "what was typed is never lost");
    }
};

QTEST_GUILESS_MAIN(BrandFormTest)
#include "tst_brand_form.moc"
