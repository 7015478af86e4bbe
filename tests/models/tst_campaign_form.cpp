// Filling in and filing a campaign.
#include "models/CampaignForm.h"
#include "store/RegistrationStore.h"
#include "support/SandboxWorkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::CampaignForm;
using am::tests::SandboxWorkspace;

namespace {

am::core::Brand brand(const QString& id, const QString& identity) {
    am::core::Brand made;
    made.id = id;
    made.status = u"ACTIVE"_s;
    made.identityStatus = identity;
    made.filed.displayName = u"Harbor Cycle Works"_s;
    made.filed.email = u"office@harborcycleworks.example"_s;
    return made;
}

void fill(CampaignForm& form) {
    form.setValue(u"description"_s,
                  u"Harbor Cycle Works texts customers of its repair shop about their own bikes."_s);
    form.setValue(u"message_flow"_s,
                  u"Customers tick a separate box on the intake form at the service counter."_s);
    form.setValue(u"sample1"_s, u"Harbor Cycle Works: your [bike] is ready. Reply STOP to opt out."_s);
    form.setValue(u"terms_and_conditions"_s, true);
}

} // namespace

class CampaignFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyVerifiedBrandsCanBeChosen() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands(
            {brand(u"1"_s, u"UNVERIFIED"_s), brand(u"2"_s, u"VERIFIED"_s), brand(u"3"_s, QString())});
        const auto choices = form.field(u"brand_id"_s).choices;
        QVERIFY(!choices.at(0).disabledReason.isEmpty());
        QVERIFY(choices.at(1).disabledReason.isEmpty());
        QVERIFY(!choices.at(2).disabledReason.isEmpty());
        QCOMPARE(form.text(u"brand_id"_s), u"2"_s);
    }

    void repliesArePrefilledWithTheBrandUntilTouched() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        for (const QString& field : {u"optin_message"_s, u"optout_message"_s, u"help_message"_s}) {
            QVERIFY2(form.text(field).contains(u"Harbor Cycle Works"_s), qPrintable(field));
        }
        QVERIFY2(!form.isTouched(), "a proposal is not a draft");
        form.setValue(u"help_message"_s, u"Harbor: call us at the shop."_s);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        QCOMPARE(form.text(u"help_message"_s), u"Harbor: call us at the shop."_s);
    }

    void lengthsFollowTheRegistry() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        fill(form);
        form.setValue(u"description"_s, QString(39, u'x'));
        form.setValue(u"message_flow"_s, QString(2049, u'x'));
        form.validate();
        QVERIFY(form.problem(u"description"_s).contains(u"40"_s));
        QVERIFY(form.problem(u"message_flow"_s).contains(u"2048"_s));
        form.setValue(u"description"_s, QString(40, u'x'));
        form.setValue(u"message_flow"_s, QString(2048, u'x'));
        QCOMPARE(form.problem(u"description"_s), QString());
        QCOMPARE(form.problem(u"message_flow"_s), QString());
    }

    void mixedTakesTwoToFivePurposes() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setValue(u"usecase"_s, u"MIXED"_s);
        form.validate();
        form.setValue(u"sub_usecases"_s, QStringList{u"2FA"_s});
        QVERIFY(!form.problem(u"sub_usecases"_s).isEmpty());
        form.setValue(u"sub_usecases"_s, QStringList{u"2FA"_s, u"CUSTOMER_CARE"_s});
        QCOMPARE(form.problem(u"sub_usecases"_s), QString());
        form.setValue(u"usecase"_s, u"2FA"_s);
        QVERIFY2(!form.field(u"sub_usecases"_s).applies, "a plain use case takes none");
        QCOMPARE(form.draft().subUsecases, QStringList());
    }

    void keywordsAreSingleWordsInOneListOnly() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.validate();
        form.setValue(u"optout_keywords"_s, u"QUIT,END"_s);
        QVERIFY(form.problem(u"optout_keywords"_s).contains(u"STOP"_s));
        form.setValue(u"optout_keywords"_s, u"STOP, OPT OUT"_s);
        QVERIFY(form.problem(u"optout_keywords"_s).contains(u"OPT OUT"_s));
        form.setValue(u"optout_keywords"_s, u"STOP,info"_s);
        QVERIFY(form.problem(u"optout_keywords"_s).contains(u"INFO"_s));
    }

    void aLinkInASampleDemandsTheFlag() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.validate();
        form.setValue(u"sample2"_s, u"Harbor Cycle Works: see https://harborcycleworks.example/r/1"_s);
        QVERIFY(!form.problem(u"embedded_link"_s).isEmpty());
        form.setValue(u"embedded_link"_s, true);
        QCOMPARE(form.problem(u"embedded_link"_s), QString());
    }

    void aRejectedCampaignOpensAsANewDraftWithItsReasons() {
        SandboxWorkspace world(am::sandbox::WorldKind::Demo);
        world.sync();
        const auto campaigns = world.read(
            [](am::store::ReadSession& session) { return am::store::RegistrationStore::campaigns(session); });
        const auto rejected =
            std::find_if(campaigns.cbegin(), campaigns.cend(),
                         [](const am::core::Campaign& campaign) { return campaign.status == u"REJECTED"_s; });
        QVERIFY(rejected != campaigns.cend());
        QVERIFY(!rejected->rejectionReasons.isEmpty());
        {
            CampaignForm form(world.workspace(), u"campaign:1"_s);
            form.startFrom(*rejected);
            am::core::CampaignDraft expected = rejected->filed;
            expected.termsAndConditions = false; // accepted anew with each filing
            QCOMPARE(form.draft(), expected);
            QCOMPARE(form.earlierReasons(), rejected->rejectionReasons);
        }
        CampaignForm again(world.workspace(), u"campaign:1"_s);
        QSignalSpy loaded(&again, &am::models::RegistrationForm::draftLoaded);
        again.loadDraft();
        QVERIFY(loaded.wait(20000));
        QCOMPARE(again.earlierReasons(), rejected->rejectionReasons);
        QCOMPARE(again.text(u"sample1"_s), rejected->filed.samples.first());
    }

    void filingPutsACampaignOnFile() {
        SandboxWorkspace world;
        const QString brandId = QString::fromStdString(world.sandbox().verifiedBrand());
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(brandId, u"VERIFIED"_s)});
        fill(form);
        QSignalSpy filed(&form, &am::models::RegistrationForm::filed);
        form.file();
        QVERIFY(filed.wait(20000));
        const auto campaign =
            world.sandbox().get("/v1/campaigns/" + filed.first().first().toString().toStdString());
        QCOMPARE(campaign.at("/data/status"), u"PENDING"_s);
        QCOMPARE(campaign.at("/data/usecase"), u"LOW_VOLUME_MIXED"_s);
        QVERIFY(campaign.at("/data/optout_message").contains(u"Harbor Cycle Works"_s));
    }

    void aBrandThatLostItsVerificationIsAConflict() {
        SandboxWorkspace world;
        const QString brandId = QString::fromStdString(world.sandbox().verifiedBrand());
        world.sandbox().post("/sandbox/brands/" + brandId.toStdString() + "/decision",
                             {{"decision", "reject"}});
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(brandId, u"VERIFIED"_s)});
        fill(form);
        form.file();
        QVERIFY(QTest::qWaitFor([&form] { return form.error().has_value(); }, 20000));
        QCOMPARE(form.error()->code, u"BRAND_NOT_VERIFIED"_s);
    }
};

QTEST_GUILESS_MAIN(CampaignFormTest)
#include "tst_campaign_form.moc"
