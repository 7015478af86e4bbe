// Registrations through the steps of their windows.
#include "models/CampaignForm.h"
#include "models/RegistrationFacts.h"
#include "store/RegistrationStore.h"
#include "support/PageBench.h"
#include "ui/registration/FieldBlock.h"
#include "ui/registration/FindingNote.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/registration/RegistrationFormView.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/ToneText.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::CampaignForm;
using am::tests::child;
using am::tests::PageBench;
using am::ui::RegistrationDialog;
using am::ui::RegistrationWindows;

namespace {

/// Windows over a sandbox with one verified brand.
struct Bench : PageBench {
    QWidget owner;
    RegistrationWindows* windows = nullptr;

    explicit Bench(am::sandbox::WorldKind kind = am::sandbox::WorldKind::Empty) : PageBench(kind) {
        if (kind == am::sandbox::WorldKind::Empty) {
            world.sandbox().verifiedBrand();
        }
        world.sync();
        owner.resize(1440, 900);
        windows = new RegistrationWindows(context(), &owner);
    }
    /// A new campaign once the brand is chosen in it.
    RegistrationDialog* campaign() {
        RegistrationDialog* dialog = windows->openCampaign();
        waitFor([dialog] { return !dialog->form().text(u"brand_id"_s).isEmpty(); });
        return dialog;
    }
    template <class Condition>
    static void waitFor(Condition condition) {
        if (!QTest::qWaitFor(condition, 30000)) {
            throw std::runtime_error("it did not come about");
        }
    }
};

CampaignForm& campaignForm(RegistrationDialog* dialog) {
    return *qobject_cast<CampaignForm*>(&dialog->form());
}

/// Nothing in it stops a filing.
void fillWell(RegistrationDialog* dialog) {
    CampaignForm& form = campaignForm(dialog);
    form.useTemplate(u"delivery-notification"_s,
                     {{u"website"_s, u"https://fixtureworks.example"_s},
                      {u"optin_url"_s, u"https://fixtureworks.example/checkout"_s},
                      {u"privacy_url"_s, u"https://fixtureworks.example/privacy"_s},
                      {u"terms_url"_s, u"https://fixtureworks.example/terms"_s},
                      {u"number"_s, u"(415) 555-0123"_s},
                      {u"support"_s, u"help@fixtureworks.example"_s}});
    form.setValue(
        u"help_message"_s,
        u"Fixture Works: For help with delivery updates write to help@fixtureworks.example. Reply STOP to "
        u"opt out."_s);
    form.setValue(
        u"sample1"_s,
        u"Fixture Works: Your order [number] has shipped, track it at https://fixtureworks.example/t/[code] "
        u"Reply STOP to opt out."_s);
    form.setValue(u"terms_and_conditions"_s, true);
    dialog->findings().refresh();
}

QString stops(RegistrationDialog* dialog) {
    QStringList found;
    for (const auto& finding : dialog->findings().model().rows()) {
        if (finding->blocks()) {
            found.append(finding->field + u": "_s + finding->title + u" "_s + finding->detail);
        }
    }
    return found.join(u'\n');
}

void file(RegistrationDialog* dialog) {
    child<QPushButton>(dialog, "filePushButton")->click();
}

am::ui::ErrorCard* errorCard(RegistrationDialog* dialog) {
    Bench::waitFor([dialog] { return dialog->form().error().has_value(); });
    return dialog->errorCard();
}

} // namespace

class RegistrationWizardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardWalksThroughTheSteps() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        auto& view = dialog->view();
        QCOMPARE(view.currentIndex(), 0);
        for (int step = 1; step < view.count(); ++step) {
            QTest::keyClick(dialog, step % 2 ? Qt::Key_PageDown : Qt::Key_N,
                            step % 2 ? Qt::ControlModifier : Qt::AltModifier);
            QCOMPARE(view.currentIndex(), step);
            QCOMPARE(child<QListView>(dialog, "stepsListView")->currentIndex().row(), step);
        }
        QTest::keyClick(dialog, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(view.currentIndex(), view.count() - 1);
        QTest::keyClick(dialog, Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(dialog, Qt::Key_P, Qt::AltModifier);
        QCOMPARE(view.currentIndex(), view.count() - 3);
    }

    void everyFieldOfTheContractHasAnEditor() {
        Bench bench;
        for (RegistrationDialog* dialog : {bench.windows->openBrand(), bench.campaign()}) {
            const bool isBrand = dialog->objectName() == "brandDialog"_L1;
            for (const QString& field :
                 isBrand ? am::rules::brandFieldNames() : am::rules::campaignFieldNames()) {
                QWidget* editor = dialog->view().editor(field);
                QVERIFY2(editor, qPrintable(field));
                QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(field));
            }
        }
    }

    void findingsAreReachedByKeyAndShowAtTheirFields() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        QTest::keyClick(dialog, Qt::Key_F8);
        auto* list = child<QListView>(dialog, "findingsListView");
        QCOMPARE(list->currentIndex().row(), 0);
        const auto& first = dialog->findings().model().row(0);
        QVERIFY(dialog->view().editor(first.field)->isVisible());
        QVERIFY(!dialog->view().block(first.field)->findChildren<am::ui::FindingNote*>().isEmpty());
        QTest::keyClick(dialog, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(list->currentIndex().row(), dialog->findings().model().count() - 1);
    }

    void aFindingThatBlocksStopsFilingAndOthersDoNot() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        fillWell(dialog);
        campaignForm(dialog).setValue(u"sample2"_s, u"Your order [number] is at the door."_s);
        dialog->findings().refresh();
        QVERIFY2(dialog->findings().mayFile(), qPrintable(stops(dialog)));
        QVERIFY2(dialog->findings().counts().warn > 0, "a warning must be there to be let through");
        campaignForm(dialog).setValue(u"sample2"_s,
                                      u"Fixture Works: see https://bit.ly/3abc for your order."_s);
        file(dialog);
        QCOMPARE(bench.prompter.questions.size(), 0);
        QCOMPARE(dialog->view().editor(u"sample2"_s)->isVisible(), true);
        campaignForm(dialog).setValue(u"sample2"_s, u"Your order [number] is at the door."_s);
        bench.prompter.answer = false;
        file(dialog);
        QCOMPARE(bench.prompter.questions.size(), 1);
        const QString facts = bench.prompter.questions.first().facts.join(u'\n');
        QVERIFY2(facts.contains(u"$"_s) && facts.contains(u"each month"_s), qPrintable(facts));
        QVERIFY2(facts.contains(u"often refused"_s), qPrintable(facts));
        bench.prompter.answer = true;
        QSignalSpy filed(bench.windows, &RegistrationWindows::filed);
        file(dialog);
        QVERIFY(filed.wait(30000));
        QCOMPARE(bench.world.sandbox().get("/v1/campaigns").size(), 1);
    }

    void aFixIsAppliedAndUndoneByKey() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        campaignForm(dialog).setValue(u"sample1"_s,
                                      u"Fixture Works: see http://fixtureworks.example/t/1 Reply STOP."_s);
        dialog->revealField(u"sample1"_s);
        auto* block = dialog->view().block(u"sample1"_s);
        const auto offered = [block]() -> QPushButton* {
            for (auto* button : block->findChildren<QPushButton*>(u"applyFixPushButton"_s)) {
                if (!button->isHidden()) {
                    return button;
                }
            }
            return nullptr;
        };
        Bench::waitFor([&offered] { return offered() != nullptr; });
        const QString before = campaignForm(dialog).text(u"sample1"_s);
        offered()->click();
        QVERIFY(campaignForm(dialog).text(u"sample1"_s) != before);
        QCOMPARE(child<QPlainTextEdit>(dialog, "sample1PlainTextEdit")->toPlainText(),
                 campaignForm(dialog).text(u"sample1"_s));
        QVERIFY(!child<am::ui::Banner>(dialog, "undoBanner")->isHidden());
        // The editor has the cursor: its own undo takes the fix back.
        QTest::keyClick(child<QPlainTextEdit>(dialog, "sample1PlainTextEdit"), Qt::Key_Z,
                        Qt::ControlModifier);
        QCOMPARE(campaignForm(dialog).text(u"sample1"_s), before);
    }

    void theReviewStandsBesideTheFindings() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        child<QPushButton>(dialog, "askReviewPushButton")->click();
        Bench::waitFor([dialog] { return dialog->findings().review().has_value(); });
        bool isNamed = false;
        const auto& model = dialog->findings().model();
        for (int row = 0; row < model.count(); ++row) {
            isNamed =
                isNamed ||
                model.index(row).data(Qt::AccessibleTextRole).toString().contains(u"also the API's review"_s);
        }
        QVERIFY(isNamed);
        bench.world.sandbox().put("/sandbox/chaos", {{"rate_limited", 1.0}});
        child<QPushButton>(dialog, "askReviewPushButton")->click();
        Bench::waitFor([dialog] { return dialog->findings().reviewError().has_value(); });
        QVERIFY(!child<QWidget>(dialog, "reviewErrorNote")->isHidden());
        QVERIFY(child<QPushButton>(dialog, "filePushButton")->isEnabled());
    }

    void composingAndSamples() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        campaignForm(dialog).setValue(u"usecase"_s, u"2FA"_s);
        campaignForm(dialog).setValue(u"optout_message"_s, u"Bye"_s);
        child<QPushButton>(dialog, "composeAllPushButton")->click();
        QVERIFY(campaignForm(dialog).text(u"optout_message"_s).contains(u"Fixture Works"_s));
        QVERIFY2(!child<am::ui::ToneText>(dialog, "composeMissingToneText")->isHidden(),
                 "the brand has no contact, so the help reply cannot be written");
        campaignForm(dialog).undo();
        QCOMPARE(campaignForm(dialog).text(u"optout_message"_s), u"Bye"_s);
        QVERIFY(dialog->view().block(u"sample3"_s)->isHidden());
        child<QPushButton>(dialog, "addSamplePushButton")->click();
        QVERIFY(!dialog->view().block(u"sample3"_s)->isHidden());
        child<QPushButton>(dialog, "remove3PushButton")->click();
        QVERIFY(dialog->view().block(u"sample3"_s)->isHidden());
    }

    void aTemplateAsksForWhatItCannotKnow() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        auto* templates = child<QListView>(dialog, "templatesListView");
        templates->setCurrentIndex(templates->model()->index(0, 0));
        child<QPushButton>(dialog, "useTemplatePushButton")->click();
        QCOMPARE(dialog->form().text(u"usecase"_s), u"2FA"_s);
        const auto open = campaignForm(dialog).openMarks();
        QVERIFY(!open.isEmpty());
        auto* line = dialog->findChildren<QLineEdit*>(u"openMarkLineEdit"_s).first();
        QTest::keyClicks(line, u"https://fixtureworks.example/page"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(campaignForm(dialog).openMarks().size(), open.size() - 1);
        QVERIFY2(dialog->isVisible(), "Return fills in, and closes nothing");
        campaignForm(dialog).setValue(u"description"_s,
                                      u"My own words about what is sent to whom, and why."_s);
        bench.prompter.answer = false;
        templates->setCurrentIndex(templates->model()->index(1, 0));
        child<QPushButton>(dialog, "useTemplatePushButton")->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(dialog->form().text(u"usecase"_s), u"2FA"_s);
    }

    void aBrandWithoutCreditSaysWhereToAddSome() {
        PageBench bench;
        bench.world.sandbox().post("/sandbox/wallet", {{"balance_cents", 100}});
        bench.world.sync();
        QWidget owner;
        RegistrationWindows windows(bench.context(), &owner);
        RegistrationDialog* dialog = windows.openBrand();
        const QMap<QString, QString> values{{u"display_name"_s, u"Harbor Cycle Works"_s},
                                            {u"company_name"_s, u"Harbor Cycle Works LLC"_s},
                                            {u"ein"_s, u"94-5550123"_s},
                                            {u"email"_s, u"office@harborcycleworks.example"_s},
                                            {u"phone"_s, u"(415) 555-0123"_s},
                                            {u"street"_s, u"1204 Harbor Way"_s},
                                            {u"city"_s, u"Sausalito"_s},
                                            {u"state"_s, u"CA"_s},
                                            {u"postal_code"_s, u"94965"_s},
                                            {u"website"_s, u"https://harborcycleworks.example"_s},
                                            {u"vertical"_s, u"RETAIL"_s}};
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            dialog->form().setValue(value.key(), value.value());
        }
        file(dialog);
        QVERIFY2(dialog->findings().mayFile(), qPrintable(stops(dialog)));
        QCOMPARE(errorCard(dialog)->error().code, u"INSUFFICIENT_CREDIT"_s);
        QVERIFY(errorCard(dialog)->error().explanation.contains(u"Balance"_s));
        auto* notice = child<am::ui::Banner>(dialog, "draftNoticeBanner");
        QVERIFY(!notice->isHidden());
        notice->findChild<QPushButton*>()->click();
        QCOMPARE(bench.visited.last().pageId, u"account"_s);
        QCOMPARE(dialog->form().text(u"city"_s), u"Sausalito"_s);
        QVERIFY(!dialog->form().unclearFiling());

        // Good enough for the checks; the API wants small letters.
        bench.world.sandbox().post("/sandbox/wallet", {{"balance_cents", 10000}});
        dialog->form().setValue(u"website"_s, u"HTTPS://harborcycleworks.example"_s);
        file(dialog);
        QVERIFY2(dialog->findings().mayFile(), qPrintable(stops(dialog)));
        Bench::waitFor(
            [dialog] { return dialog->form().error() && dialog->form().error()->httpStatus == 422; });
        QVERIFY(!child<am::ui::FormRow>(dialog, "websiteFormRow")->problem().isEmpty());
        dialog->findings().refresh();
        QVERIFY(!dialog->findings().ofField(u"website"_s).isEmpty());
        QVERIFY2(dialog->findings().mayFile(), "what was refused once may be tried again");
    }

    void aBrandThatIsNoLongerVerifiedIsAConflict() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        fillWell(dialog);
        const std::string brand = dialog->form().text(u"brand_id"_s).toStdString();
        bench.world.sandbox().post("/sandbox/brands/" + brand + "/decision", {{"decision", "reject"}});
        file(dialog);
        QCOMPARE(errorCard(dialog)->error().code, u"BRAND_NOT_VERIFIED"_s);
        QVERIFY(!dialog->form().problem(u"brand_id"_s).isEmpty());
    }

    void aLostAnswerIsNeverRepeatedBlindly() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        fillWell(dialog);
        bench.world.sandbox().put("/sandbox/chaos", {{"dropped", 1.0}});
        file(dialog);
        QVERIFY(!errorCard(dialog)->error().nextStep.isEmpty());
        QVERIFY(dialog->form().error()->isOutcomeUnknown());
        auto* notice = child<am::ui::Banner>(dialog, "draftNoticeBanner");
        QVERIFY(!notice->isHidden());
        bench.world.sandbox().put("/sandbox/chaos", {{"dropped", 0.0}});
        bench.world.sync();
        Bench::waitFor([dialog] { return !dialog->form().sameOnFile().isEmpty(); });
        QSignalSpy filed(bench.windows, &RegistrationWindows::filed);
        notice->findChild<QPushButton*>()->click();
        QCOMPARE(filed.size(), 1);
        QCOMPARE(bench.world.sandbox().get("/v1/campaigns").size(), 1);
    }

    void aRejectedCampaignIsCorrectedInRounds() {
        Bench bench(am::sandbox::WorldKind::Demo);
        const auto campaigns = bench.world.read(
            [](am::store::ReadSession& session) { return am::store::RegistrationStore::campaigns(session); });
        const auto rejected = std::find_if(campaigns.cbegin(), campaigns.cend(), [](const auto& campaign) {
            return campaign.status == u"REJECTED"_s;
        });
        QVERIFY(rejected != campaigns.cend());
        RegistrationDialog* dialog = bench.windows->redraft(*rejected);
        Bench::waitFor([dialog] { return dialog->form().isRedraft(); });
        QVERIFY(dialog->findChild<QWidget*>(u"earlierReasonsCard"_s));
        const auto reasonsAtFields = [dialog] {
            int count = 0;
            for (auto* text : dialog->view().findChildren<am::ui::ToneText*>()) {
                count += text->text().startsWith(u"Rejected before"_s) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(reasonsAtFields() >= rejected->rejectionReasons.size());

        dialog->form().setValue(u"sample1"_s,
                                u"Harbor Cycle Works: your [bike] is ready. Reply STOP to opt out."_s);
        dialog->showStep(dialog->view().count() - 1);
        QVERIFY(dialog->findChild<QWidget*>(u"sample1DifferenceCard"_s));
        QCOMPARE(bench.windows->redraft(*rejected), dialog);
        dialog->close();
        RegistrationDialog* again = bench.windows->redraft(*rejected);
        QVERIFY(again != dialog);
        Bench::waitFor([again] { return again->form().isRedraft(); });
        QCOMPARE(again->form().text(u"sample1"_s),
                 u"Harbor Cycle Works: your [bike] is ready. Reply STOP to opt out."_s);
    }

    void aNarrowWindowPutsFindingsBelow() {
        Bench bench;
        RegistrationDialog* dialog = bench.campaign();
        auto* split = child<QSplitter>(dialog, "findingsSplitter");
        QCOMPARE(split->orientation(), Qt::Horizontal);
        dialog->resize(800, 600);
        QCOMPARE(split->orientation(), Qt::Vertical);
        QVERIFY2(
            dialog->minimumSizeHint().width() <= 1024 && dialog->minimumSizeHint().height() <= 640,
            qPrintable(
                u"%1 × %2"_s.arg(dialog->minimumSizeHint().width()).arg(dialog->minimumSizeHint().height())));
    }
};

QTEST_MAIN(RegistrationWizardTest)
#include "tst_registration_wizard.moc"
