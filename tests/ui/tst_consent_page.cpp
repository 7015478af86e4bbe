// The consent page through its widgets.
#include "models/Roles.h"
#include "support/PageBench.h"
#include "ui/consent/AttestedConsentDialog.h"
#include "ui/consent/ConsentPage.h"
#include "ui/consent/DoubleOptInDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using am::tests::child;
using am::tests::PageBench;
using am::tests::settle;
using am::ui::ConsentPage;
using am::ui::DataTable;

namespace {

constexpr const char* contact = "+12125550123";

void openFirst(DataTable* table) {
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->rowActivated(table->currentRow());
}

} // namespace

class ConsentPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoubleOptInIsSentAndWaitsForYes() {
        PageBench bench;
        bench.world.sandbox().sendingNumber();
        bench.world.sync();
        ConsentPage page(bench.context());
        settle(page);
        am::ui::DoubleOptInDialog* dialog = page.openDoubleOptIn();
        auto* send = child<QPushButton>(dialog, "startDoubleOptInPushButton");
        QVERIFY2(!send->isEnabled(), "there is no contact yet");
        child<QLineEdit>(dialog, "contactLineEdit")->setText(u"(212) 555-0123"_s);
        QVERIFY(send->isEnabled());
        send->click();
        auto* outcome = child<am::ui::Banner>(dialog, "doubleOptInOutcomeBanner");
        QVERIFY(QTest::qWaitFor([outcome] { return !outcome->isHidden(); }, 20000));
        QVERIFY(!send->isEnabled());
        auto* table = child<DataTable>(&page, "consentTableView");
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 20000));
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Waiting for YES"_s);

        // The same request once more: no second text.
        child<QLineEdit>(dialog, "contactLineEdit")->setText(u"212-555-0123"_s);
        const QString first = outcome->text();
        send->click();
        QVERIFY(QTest::qWaitFor([&] { return !outcome->isHidden() && outcome->text() != first; }, 20000));
    }

    void revokingDemandsTheContactTyped() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().orderNumber(), contact);
        bench.world.sync();
        ConsentPage page(bench.context());
        settle(page);
        auto* table = child<DataTable>(&page, "consentTableView");
        openFirst(table);
        child<QPushButton>(&page, "revokePushButton")->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(bench.prompter.questions.first().requiredWord, u"(212) 555-0123"_s);
        QVERIFY(QTest::qWaitFor(
            [table] { return table->model()->index(0, 2).data().toString() == u"Opted out"_s; }, 20000));
    }

    void theConversationIsOneStepAway() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().orderNumber("+14155550123"), contact);
        bench.world.sync();
        ConsentPage page(bench.context());
        settle(page);
        openFirst(child<DataTable>(&page, "consentTableView"));
        child<QPushButton>(&page, "openConversationPushButton")->click();
        QCOMPARE(bench.visited.size(), 1);
        QCOMPARE(bench.visited.first().pageId, u"conversations"_s);
        QCOMPARE(bench.visited.first().number, u"+14155550123"_s);
        QCOMPARE(bench.visited.first().contact, QString::fromLatin1(contact));
    }

    void attestedConsentNeedsItsEvidence() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        bench.world.sync();
        ConsentPage page(bench.context());
        settle(page);
        am::ui::AttestedConsentDialog* dialog = page.openAttested();
        child<QLineEdit>(dialog, "attestedContactLineEdit")->setText(u"212 555 0123"_s);
        auto* save = child<QPushButton>(dialog, "recordConsentPushButton");
        save->click();
        QVERIFY(!dialog->controller().isSaving());
        auto* method = child<QComboBox>(dialog, "methodComboBox");
        method->setCurrentIndex(method->findData(u"written"_s));
        child<QPlainTextEdit>(dialog, "attestedAgreementPlainTextEdit")
            ->setPlainText(u"Text me about my repair."_s);
        save->click();
        auto* table = child<DataTable>(&page, "consentTableView");
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }, 20000));
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Opted in"_s);
    }

    void aFilterWithoutMatchesOffersTheWayBack() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().orderNumber(), contact);
        bench.world.sync();
        ConsentPage page(bench.context());
        settle(page);
        auto* table = child<DataTable>(&page, "consentTableView");
        QVERIFY(table->isVisible());
        auto* show = child<am::ui::SegmentedControl>(&page, "consentStateSegmentedControl");
        show->setCurrent(2);
        QVERIFY(QTest::qWaitFor([table] { return !table->isVisible(); }, 20000));
        show->setCurrent(0);
        QVERIFY(QTest::qWaitFor([table] { return table->isVisible(); }, 20000));
    }
};

QTEST_MAIN(ConsentPageTest)
#include "tst_consent_page.moc"
