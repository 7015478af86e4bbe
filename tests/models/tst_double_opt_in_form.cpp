// Preparing a double opt-in, and its three good outcomes.
#include "models/ConsentText.h"
#include "models/DoubleOptInForm.h"
#include "support/SandboxWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::models::DoubleOptInForm;
using am::models::TextCheck;
using am::tests::SandboxWorkspace;
using Kind = am::core::DoubleOptInOutcome::Kind;

namespace {

constexpr const char* contact = "+12125550123";

int found(const QList<TextCheck>& checks) {
    return int(std::count_if(checks.cbegin(), checks.cend(), [](const TextCheck& check) {
        return check.verdict == TextCheck::Verdict::Found;
    }));
}

/// Starts and gives what came of it.
std::optional<Kind> outcomeOf(DoubleOptInForm& form) {
    form.start();
    const bool ended =
        QTest::qWaitFor([&form] { return form.result().has_value() || form.error().has_value(); }, 20000);
    return ended && form.result() ? std::optional(form.result()->kind) : std::nullopt;
}

void fill(DoubleOptInForm& form, const QString& numberId, const QString& typedContact = u"(212) 555-0123"_s) {
    form.setPhoneNumberId(numberId);
    form.setContact(typedContact);
    form.setConfirmationText(am::models::ConsentText::suggestedConfirmation(u"Harbor Cycle Works"_s));
}

} // namespace

class DoubleOptInFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProposedTextHoldsAllThatIsAskedOfIt() {
        const QString text = am::models::ConsentText::suggestedConfirmation(u"Harbor Cycle Works"_s);
        const auto checks = DoubleOptInForm::checksOf(text, u"Harbor Cycle Works"_s);
        QCOMPARE(found(checks), int(checks.size()));
    }

    void aPoorTextFailsMostChecks() {
        const auto checks = DoubleOptInForm::checksOf(u"Tap here for great offers, nonstop!"_s, u"Harbor"_s);
        QCOMPARE(found(checks), 0);
    }

    void withoutABrandItCannotBeTold() {
        const auto checks = DoubleOptInForm::checksOf(u"Reply YES"_s, QString());
        QCOMPARE(checks.first().verdict, TextCheck::Verdict::CannotTell);
    }

    void aContactMustBeANumber() {
        SandboxWorkspace world;
        DoubleOptInForm form(world.workspace());
        fill(form, u"some-number"_s, u"soon"_s);
        QVERIFY(!form.contactProblem().isEmpty());
        QVERIFY(!form.canStart());
        form.setContact(u"212.555.0123"_s);
        QCOMPARE(form.contactProblem(), QString());
        QVERIFY(form.canStart());
    }

    void startedThenReused() {
        SandboxWorkspace world;
        const QString numberId = QString::fromStdString(world.sandbox().sendingNumber());
        world.sync();
        DoubleOptInForm form(world.workspace());
        fill(form, numberId);
        QCOMPARE(outcomeOf(form), std::optional(Kind::Started));
        QVERIFY(!form.result()->sentence.isEmpty());
        QVERIFY2(!form.canStart(), "done once is done");
        DoubleOptInForm again(world.workspace());
        fill(again, numberId);
        QCOMPARE(outcomeOf(again), std::optional(Kind::Reused));
    }

    void whoOptedInIsNotAskedAgain() {
        SandboxWorkspace world;
        const std::string numberId = world.sandbox().sendingNumber();
        world.sandbox().optIn(numberId, contact);
        world.sync();
        DoubleOptInForm form(world.workspace());
        fill(form, QString::fromStdString(numberId));
        QCOMPARE(outcomeOf(form), std::optional(Kind::AlreadyOptedIn));
    }

    void aRefusalKeepsWhatWasTyped() {
        SandboxWorkspace world;
        world.sync();
        DoubleOptInForm form(world.workspace());
        fill(form, u"00000000-0000-4000-8000-000000000000"_s);
        QCOMPARE(outcomeOf(form), std::nullopt);
        QCOMPARE(form.error()->httpStatus, 422);
        QVERIFY(form.canStart());
    }
};

QTEST_GUILESS_MAIN(DoubleOptInFormTest)
#include "tst_double_opt_in_form.moc"
