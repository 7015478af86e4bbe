// Filling in and filing a campaign.
#include "models/CampaignForm.h"
#include "models/FiledDifferences.h"
#include "store/DraftStore.h"
#include "store/RegistrationStore.h"
#include "store/Statement.h"
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

/// Do the checks find something at this field that stops a filing, and names `word`?
bool isStopped(const CampaignForm& form, const QString& field, const QString& word = {}) {
    const auto findings = form.lint();
    return std::any_of(findings.cbegin(), findings.cend(), [&](const am::rules::LintFinding& finding) {
        return finding.severity == am::rules::LintSeverity::Block && finding.field == field &&
               (finding.title + finding.detail).contains(word);
    });
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
        form.setValue(u"usecase"_s, u"DELIVERY_NOTIFICATION"_s);
        for (const QString& field : {u"optin_message"_s, u"optout_message"_s, u"help_message"_s}) {
            QVERIFY2(form.text(field).contains(u"Harbor Cycle Works"_s), qPrintable(field));
        }
        form.setValue(u"usecase"_s, u"LOW_VOLUME_MIXED"_s);
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
        form.setValue(u"sub_usecases"_s, QStringList{u"2FA"_s});
        QVERIFY(isStopped(form, u"sub_usecases"_s));
        form.setValue(u"sub_usecases"_s, QStringList{u"2FA"_s, u"CUSTOMER_CARE"_s});
        QVERIFY(!isStopped(form, u"sub_usecases"_s));
        form.setValue(u"usecase"_s, u"2FA"_s);
        QVERIFY2(!form.field(u"sub_usecases"_s).applies, "a plain use case takes none");
        QCOMPARE(form.draft().subUsecases, QStringList());
    }

    void keywordsAreSingleWordsInOneListOnly() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        QVERIFY(!isStopped(form, u"optout_keywords"_s));
        for (const QString& words : {u"QUIT,END"_s, u"STOP, OPT OUT"_s, u"STOP,info"_s}) {
            form.setValue(u"optout_keywords"_s, words);
            QVERIFY2(isStopped(form, u"optout_keywords"_s) || isStopped(form, u"help_keywords"_s),
                     qPrintable(words));
        }
    }

    void samplesAreAddedAndRemoved() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        QCOMPARE(form.sampleCount(), 2);
        while (form.canAddSample()) {
            form.addSample();
        }
        QCOMPARE(form.sampleCount(), 5);
        for (int i = 1; i <= 3; ++i) {
            form.setValue(u"sample%1"_s.arg(i), u"Text %1"_s.arg(i));
        }
        form.removeSample(u"sample2"_s);
        QCOMPARE(form.sampleCount(), 4);
        QCOMPARE(form.draft().samples, (QStringList{u"Text 1"_s, u"Text 3"_s}));
        form.undo();
        QCOMPARE(form.draft().samples, (QStringList{u"Text 1"_s, u"Text 2"_s, u"Text 3"_s}));
        form.setValue(u"sample2"_s, QString());
        QCOMPARE(form.draft().samples, (QStringList{u"Text 1"_s, QString(), u"Text 3"_s}));
    }

    void aTemplateFillsInAllItCanAndAsksBeforeItReplaces() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        QVERIFY(!form.replacesTyped(u"2fa"_s));
        form.useTemplate(u"2fa"_s);
        QCOMPARE(form.text(u"usecase"_s), u"2FA"_s);
        QVERIFY(form.text(u"sample1"_s).contains(u"Harbor Cycle Works"_s));
        QVERIFY(form.text(u"optout_message"_s).contains(u"Harbor Cycle Works"_s));
        QVERIFY2(!form.openMarks().isEmpty(), "what only the user knows stays open");
        QVERIFY2(!form.flag(u"terms_and_conditions"_s), "nobody accepts by a template");
        QVERIFY2(!form.replacesTyped(u"delivery-notification"_s), "all of it is the other template's");
        form.setValue(u"description"_s, u"My own words about what we send to whom, and why we do so."_s);
        QVERIFY(form.replacesTyped(u"delivery-notification"_s));
        form.useTemplate(u"delivery-notification"_s);
        form.undo();
        QCOMPARE(form.text(u"description"_s),
                 u"My own words about what we send to whom, and why we do so."_s);
        QCOMPARE(form.text(u"usecase"_s), u"2FA"_s);
    }

    void everyTemplateLeavesOnlyItsMarksOpen_data() {
        QTest::addColumn<QString>("id");
        for (const am::rules::CampaignTemplate& each : am::rules::campaignTemplates()) {
            QTest::newRow(qPrintable(each.id)) << each.id;
        }
    }
    void everyTemplateLeavesOnlyItsMarksOpen() {
        QFETCH(QString, id);
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        am::core::Brand of = brand(u"2"_s, u"VERIFIED"_s);
        of.filed.website = u"https://harborcycleworks.example"_s;
        form.setBrands({of});
        form.useTemplate(id);
        for (const am::models::FormField& field : form.fields()) {
            if (field.name != u"terms_and_conditions"_s &&
                am::rules::unfilledMarks(form.text(field.name)).isEmpty()) {
                const bool isLink = field.name.endsWith(u"_link"_s);
                QVERIFY2(isLink || form.contractProblem(field.name).isEmpty(),
                         qPrintable(field.name + u": "_s + form.contractProblem(field.name)));
            }
        }
    }

    void composedTextsCanBeTakenBack() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        form.setValue(u"usecase"_s, u"CUSTOMER_CARE"_s);
        form.setValue(u"help_message"_s, u"Mine"_s);
        QVERIFY(form.compose({u"help_message"_s}).isEmpty());
        QVERIFY(form.text(u"help_message"_s).contains(u"office@harborcycleworks.example"_s));
        form.undo();
        QCOMPARE(form.text(u"help_message"_s), u"Mine"_s);
    }

    void whatCannotBeComposedIsNamed() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        const auto missing = form.compose({u"help_message"_s, u"optout_message"_s});
        QVERIFY(missing.contains(am::rules::ReplyFact::BrandName));
        QCOMPARE(form.text(u"help_message"_s), QString());
    }

    void nothingStaysUnsavedForLong() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        QTimer typing;
        typing.setInterval(50);
        int typed = 0;
        connect(&typing, &QTimer::timeout, &form,
                [&] { form.setValue(u"description"_s, u"Typed %1 times"_s.arg(++typed)); });
        typing.start();
        // Saved although nobody stops typing.
        QVERIFY(QTest::qWaitFor(
            [&world] {
                return world
                    .read([](am::store::ReadSession& session) {
                        return am::store::DraftStore::form(session, u"campaign:1"_s);
                    })
                    .contains("Typed");
            },
            20000));
        QVERIFY(typing.isActive());
    }

    void whatCannotBeSavedStaysAndIsSavedLater() {
        SandboxWorkspace world;
        const auto run = [&world](const QString& sql) {
            world.write(
                [sql](am::store::WriteTransaction& transaction) { transaction.statement(sql).run(); });
        };
        run(u"CREATE TRIGGER ledger.refuse BEFORE INSERT ON form_drafts BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setValue(u"description"_s, u"Typed"_s);
        QVERIFY(QTest::qWaitFor([&form] { return form.saveError().has_value(); }, 20000));
        QCOMPARE(form.text(u"description"_s), u"Typed"_s);
        form.setValue(u"terms_and_conditions"_s, true);
        fill(form);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        form.file();
        QVERIFY(QTest::qWaitFor([&form] { return !form.isFiling(); }, 20000));
        QVERIFY2(form.error() && form.error()->isUnsent, "nothing is sent that the ledger cannot remember");
        QCOMPARE(world.sandbox().get("/v1/campaigns").size(), 0);
        run(u"DROP TRIGGER ledger.refuse"_s);
        form.saveDraft();
        QVERIFY(QTest::qWaitFor([&form] { return !form.saveError(); }, 20000));
    }

    void aDraftThatCannotBeReadIsNotWrittenOver() {
        SandboxWorkspace world;
        const auto run = [&world](const QString& sql) {
            world.write(
                [sql](am::store::WriteTransaction& transaction) { transaction.statement(sql).run(); });
        };
        {
            CampaignForm form(world.workspace(), u"campaign:1"_s);
            form.setValue(u"description"_s, u"Typed before"_s);
        }
        run(u"ALTER TABLE ledger.form_drafts RENAME TO form_drafts_away"_s);
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        QSignalSpy loaded(&form, &am::models::RegistrationForm::draftLoaded);
        form.loadDraft();
        QVERIFY(QTest::qWaitFor([&form] { return form.saveError().has_value(); }, 20000));
        QVERIFY(form.isDraftUnreadable());
        QCOMPARE(loaded.size(), 0);
        run(u"ALTER TABLE ledger.form_drafts_away RENAME TO form_drafts"_s);
        form.setValue(u"description"_s, u"A"_s);
        form.saveDraft();
        QVERIFY(QTest::qWaitFor([&loaded] { return !loaded.isEmpty(); }, 20000));
        QVERIFY(!form.saveError());
        QCOMPARE(form.text(u"description"_s), u"Typed before"_s);
    }

    void aMarkInWhatWasTypedStaysTheUsers() {
        SandboxWorkspace world;
        CampaignForm form(world.workspace(), u"campaign:1"_s);
        form.setBrands({brand(u"2"_s, u"VERIFIED"_s)});
        form.useTemplate(u"2fa"_s);
        QVERIFY(!form.openMarks().isEmpty());
        const QString mark = form.openMarks().first();
        form.setValue(u"help_message"_s, u"Mine: "_s + mark);
        form.fillMark(mark, u"filled"_s);
        form.setValue(u"usecase"_s, u"DELIVERY_NOTIFICATION"_s);
        QCOMPARE(form.text(u"help_message"_s), u"Mine: filled"_s);
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
            CampaignForm form(world.workspace(), CampaignForm::redraftName(*rejected));
            form.startFrom(*rejected);
            am::core::CampaignDraft expected = rejected->filed;
            expected.termsAndConditions = false; // accepted anew with each filing
            QCOMPARE(form.draft(), expected);
            QCOMPARE(form.earlierReasons(), rejected->rejectionReasons);
        }
        CampaignForm again(world.workspace(), CampaignForm::redraftName(*rejected));
        QSignalSpy loaded(&again, &am::models::RegistrationForm::draftLoaded);
        again.loadDraft();
        QVERIFY(loaded.wait(20000));
        QCOMPARE(again.earlierReasons(), rejected->rejectionReasons);
        QCOMPARE(again.text(u"sample1"_s), rejected->filed.samples.first());
        QCOMPARE(again.redraftOf(), rejected->id);
        QCOMPARE(again.draftName(), CampaignForm::redraftName(*rejected));

        const am::models::PlacedReasons reasons(again);
        QVERIFY(!reasons.isEmpty());
        const auto unchanged = am::models::filedDifferences(again, reasons);
        for (const am::models::FiledDifference& difference : unchanged) {
            QVERIFY(!difference.isChanged());
            QVERIFY2(!difference.reasons.isEmpty(), "only reasons bring up what is unchanged");
        }
        again.setValue(u"sample1"_s, rejected->filed.samples.first() + u" Reply STOP to opt out."_s);
        const auto changed = am::models::filedDifferences(again, reasons);
        const auto sample = std::find_if(changed.cbegin(), changed.cend(), [](const auto& difference) {
            return difference.field == u"sample1"_s;
        });
        QVERIFY(sample != changed.cend());
        QVERIFY(sample->isChanged());
        QCOMPARE(sample->parts.last().kind, am::models::DiffPart::Kind::Inserted);
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

    void aLostAnswerIsRememberedWithTheDraft() {
        SandboxWorkspace world;
        const QString brandId = QString::fromStdString(world.sandbox().verifiedBrand());
        world.sync();
        {
            CampaignForm form(world.workspace(), u"campaign:1"_s);
            form.setBrands({brand(brandId, u"VERIFIED"_s)});
            fill(form);
            world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
            form.file();
            QVERIFY(QTest::qWaitFor([&form] { return form.error().has_value(); }, 60000));
            QVERIFY(form.error()->isOutcomeUnknown());
            QVERIFY(form.unclearFiling());
        }
        world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        world.sync();
        am::models::RegistrationFacts facts(world.workspace());
        CampaignForm again(world.workspace(), u"campaign:1"_s);
        again.follow(facts);
        again.loadDraft();
        QVERIFY(QTest::qWaitFor([&again] { return !again.sameOnFile().isEmpty(); }, 20000));
        QVERIFY(again.unclearFiling());
        const auto filed = world.sandbox().get("/v1/campaigns");
        QCOMPARE(filed.size(), 1);
        QCOMPARE(filed.at("/data/0/id"), again.sameOnFile());
        world.sandbox().post("/sandbox/campaigns/" + again.sameOnFile().toStdString() + "/decision",
                             {{"decision", "reject"}});
        world.sync();
        QVERIFY2(QTest::qWaitFor([&again] { return again.sameOnFile().isEmpty(); }, 20000),
                 "what was rejected is no filing that is done");
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
        QVERIFY2(!form.problem(u"brand_id"_s).isEmpty(), "it stands at the brand");
        QVERIFY2(!form.unclearFiling(), "a refusal is an answer");
    }
};

QTEST_GUILESS_MAIN(CampaignFormTest)
#include "tst_campaign_form.moc"
