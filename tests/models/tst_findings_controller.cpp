// Findings as one types, beside the API's review, and their fixes.
#include "models/BrandForm.h"
#include "models/CampaignForm.h"
#include "models/FindingsController.h"
#include "models/FindingText.h"
#include "models/FormStepsModel.h"
#include "models/Roles.h"
#include "store/RegistrationStore.h"
#include "support/SandboxWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::BrandForm;
using am::models::CampaignForm;
using am::models::FindingsController;
using am::models::RegistrationFacts;
using am::models::RegistrationFinding;
using am::tests::SandboxWorkspace;
using Origin = RegistrationFinding::Origin;

namespace {

/// A campaign form over a verified brand on file.
struct Bench {
    SandboxWorkspace world;
    RegistrationFacts* facts = nullptr;
    CampaignForm* form = nullptr;
    QObject owner;

    Bench() {
        world.sandbox().verifiedBrand();
        world.sync();
        facts = new RegistrationFacts(world.workspace(), &owner);
        if (!QTest::qWaitFor([this] { return facts->isLoaded(); }, 20000)) {
            throw std::runtime_error("the facts were not read");
        }
        form = new CampaignForm(world.workspace(), u"campaign:1"_s, &owner);
        form->follow(*facts);
    }
    void finishReview(FindingsController& findings) {
        findings.askReview();
        if (!QTest::qWaitFor([&findings] { return !findings.isAsking(); }, 20000)) {
            throw std::runtime_error("no review came");
        }
    }
};

const RegistrationFinding* found(FindingsController& findings, const QString& field, const QString& check) {
    for (const auto& finding : findings.model().rows()) {
        if (finding->field == field && finding->id.startsWith(check)) {
            return finding.get();
        }
    }
    return nullptr;
}

} // namespace

class FindingsControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsFollowTheTyping() {
        Bench bench;
        FindingsController findings(*bench.form, bench.world.workspace());
        const QAbstractItemModelTester tester(&findings.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!found(findings, u"sample1"_s, u"SA-SHORT"_s));
        bench.form->setValue(u"sample1"_s, u"Your bike is ready, see https://bit.ly/3abc. Reply STOP."_s);
        QSignalSpy changed(&findings, &FindingsController::changed);
        QVERIFY(changed.wait(20000));
        QVERIFY(found(findings, u"sample1"_s, u"SA-SHORT"_s));
        QVERIFY(!findings.mayFile());
        bench.form->setValue(u"sample1"_s, u"Your bike is ready. Reply STOP to opt out."_s);
        findings.refresh();
        QVERIFY(!found(findings, u"sample1"_s, u"SA-SHORT"_s));
    }

    void gravestComeFirst() {
        Bench bench;
        FindingsController findings(*bench.form, bench.world.workspace());
        int last = int(am::rules::LintSeverity::Block);
        for (const auto& finding : findings.model().rows()) {
            QVERIFY(int(finding->severity) <= last);
            last = int(finding->severity);
        }
        QCOMPARE(findings.firstBlock(), findings.model().row(0).id);
    }

    void whatTheContractAsksForIsAFindingToo() {
        SandboxWorkspace world;
        BrandForm form(world.workspace(), u"brand:1"_s);
        FindingsController findings(form, world.workspace());
        const RegistrationFinding* vertical = found(findings, u"vertical"_s, u"contract"_s);
        QVERIFY(vertical);
        QVERIFY(vertical->blocks());
        QVERIFY2(!found(findings, u"ein"_s, u"contract"_s), "the check says it already");
        QVERIFY(!findings.ofField(u"ein"_s).isEmpty());
    }

    void theSameFindingOfBothAppearsOnce() {
        Bench bench;
        bench.form->setValue(u"sample1"_s, u"Your bike is ready, see https://bit.ly/3abc. Reply STOP."_s);
        FindingsController findings(*bench.form, bench.world.workspace());
        bench.finishReview(findings);
        QVERIFY2(!findings.reviewError(),
                 qPrintable(findings.reviewError() ? findings.reviewError()->message : QString()));
        QVERIFY(!findings.review()->findings.isEmpty());
        int reviewedToo = 0;
        for (const auto& finding : findings.model().rows()) {
            QVERIFY2(finding->origin != Origin::Review, "the sandbox reviews by the same checks");
            reviewedToo += finding->isReviewed ? 1 : 0;
        }
        QCOMPARE(reviewedToo, findings.review()->findings.size());
        QVERIFY(!findings.isReviewStale());

        bench.form->setValue(u"description"_s, u"Something else."_s);
        findings.refresh();
        QVERIFY(findings.isReviewStale());
        for (const auto& finding : findings.model().rows()) {
            QVERIFY2(!finding->isReviewed, "the API has not seen this state");
        }
        bench.form->setValue(u"description"_s, QString());
        findings.refresh();
        QVERIFY2(!findings.isReviewStale(), "it is the reviewed state again");
    }

    void aFailedReviewHindersNothing() {
        Bench bench;
        FindingsController findings(*bench.form, bench.world.workspace());
        bench.world.sandbox().put("/sandbox/chaos", {{"server_errors", 1.0}});
        const auto before = findings.counts();
        findings.askReview();
        QVERIFY(QTest::qWaitFor([&findings] { return !findings.isAsking(); }, 60000));
        QVERIFY(findings.reviewError());
        QCOMPARE(findings.counts(), before);
        bench.world.sandbox().put("/sandbox/chaos", {{"server_errors", 0.0}});
        bench.finishReview(findings);
        QVERIFY(!findings.reviewError());
    }

    void aFixCanBeAppliedAndTakenBack() {
        Bench bench;
        const QString sample =
            u"Harbor Cycle Works: see https://harborcycleworks.example/r/1. Reply STOP to opt out."_s;
        bench.form->setValue(u"sample1"_s, sample);
        FindingsController findings(*bench.form, bench.world.workspace());
        const RegistrationFinding* link = found(findings, u"embedded_link"_s, u"CA-ATTR-LINK"_s);
        QVERIFY(link);
        const QString id = link->id;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto* now = found(findings, u"embedded_link"_s, u"CA-ATTR-LINK"_s);
                return now && now->hasFix;
            },
            20000));
        QVERIFY(findings.applyFix(id));
        QVERIFY(bench.form->flag(u"embedded_link"_s));
        QVERIFY(!found(findings, u"embedded_link"_s, u"CA-ATTR-LINK"_s));
        QVERIFY2(!findings.applyFix(id), "nothing is left to fix");
        QVERIFY(bench.form->canUndo());
        bench.form->undo();
        QVERIFY(!bench.form->flag(u"embedded_link"_s));
        QVERIFY(!bench.form->canUndo());
    }

    void plainFixesAreOneStepAndLeaveWhatWasTyped() {
        Bench bench;
        const QString sample =
            u"Harbor Cycle Works: see https://harborcycleworks.example/r/1 or call (415) 555-0199."_s;
        bench.form->setValue(u"sample1"_s, sample);
        bench.form->setValue(u"optout_keywords"_s, u"QUIT"_s);
        FindingsController findings(*bench.form, bench.world.workspace());
        QVERIFY(QTest::qWaitFor(
            [&findings] {
                const auto* link = found(findings, u"embedded_link"_s, u"CA-ATTR-LINK"_s);
                return link && link->hasFix && findings.plainFixCount() >= 2;
            },
            20000));
        findings.applyPlainFixes();
        QVERIFY(bench.form->flag(u"embedded_link"_s));
        QVERIFY(bench.form->text(u"optout_keywords"_s).contains(u"STOP"_s));
        QVERIFY(bench.form->text(u"sample1"_s).contains(sample));
        QVERIFY(!bench.form->undoText().isEmpty());
        bench.form->undo();
        QVERIFY(!bench.form->flag(u"embedded_link"_s));
        QCOMPARE(bench.form->text(u"optout_keywords"_s), u"QUIT"_s);
        QVERIFY(!bench.form->canUndo());
    }

    void undoLeavesLaterTypingAlone() {
        Bench bench;
        bench.form->setValue(u"help_message"_s, u"Mine"_s);
        bench.form->apply(u"Both"_s,
                          {{u"help_message"_s, u"Composed"_s}, {u"optin_message"_s, u"Composed"_s}});
        bench.form->setValue(u"help_message"_s, u"Composed, and improved"_s);
        bench.form->undo();
        QCOMPARE(bench.form->text(u"help_message"_s), u"Composed, and improved"_s);
        QVERIFY(bench.form->text(u"optin_message"_s) != u"Composed"_s);
    }

    void nothingPromisesAnything() {
        const QString none = am::models::FindingText::verdict({});
        QVERIFY(none.contains(u"no promise"_s));
        QVERIFY(am::models::FindingText::verdict({0, 1, 0}).contains(u"no promise"_s));
        QVERIFY(am::models::FindingText::verdict({2, 0, 0}).contains(u"2"_s));
    }

    void stepsSayWhatIsMissingOnceSomebodyWasThere() {
        Bench bench;
        FindingsController findings(*bench.form, bench.world.workspace());
        am::models::FormStepsModel steps(*bench.form, findings);
        const QAbstractItemModelTester tester(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using State = am::models::FormStepsModel::State;
        const int content = steps.rowOfField(u"description"_s);
        QCOMPARE(steps.state(content), State::Untouched);
        steps.visit(content);
        QCOMPARE(steps.state(content), State::Blocked);
        QVERIFY(steps.index(content).data(am::models::SecondaryTextRole).toString().contains(u"1"_s));
        QCOMPARE(steps.rowOfField(u"no_such_field"_s), -1);
    }
};

QTEST_GUILESS_MAIN(FindingsControllerTest)
#include "tst_findings_controller.moc"
