// The registration page through its widgets.
#include "models/Roles.h"
#include "support/PageBench.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/registration/RegistrationPage.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using am::tests::child;
using am::tests::PageBench;
using am::tests::settle;
using am::ui::DataTable;
using am::ui::RegistrationPage;

namespace {

void type(QObject* dialog, const char* name, const QString& text) {
    auto* edit = child<QLineEdit>(dialog, name);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void fillBrand(QObject* dialog) {
    type(dialog, "displayNameLineEdit", u"Harbor Cycle Works"_s);
    type(dialog, "companyNameLineEdit", u"Harbor Cycle Works LLC"_s);
    type(dialog, "einLineEdit", u"94-5550123"_s);
    type(dialog, "emailLineEdit", u"office@harborcycleworks.example"_s);
    type(dialog, "phoneLineEdit", u"(415) 555-0123"_s);
    type(dialog, "streetLineEdit", u"1204 Harbor Way"_s);
    type(dialog, "cityLineEdit", u"Sausalito"_s);
    type(dialog, "stateLineEdit", u"CA"_s);
    type(dialog, "postalCodeLineEdit", u"94965"_s);
    auto* vertical = child<QComboBox>(dialog, "verticalComboBox");
    vertical->setCurrentIndex(vertical->findData(u"RETAIL"_s));
    Q_EMIT vertical->activated(vertical->currentIndex());
}

/// What stops a filing at a field; empty if nothing does.
QString problem(am::ui::RegistrationDialog* dialog, const QString& field) {
    dialog->findings().refresh();
    for (const am::models::RegistrationFinding& finding : dialog->findings().ofField(field)) {
        if (finding.blocks()) {
            return finding.title;
        }
    }
    return {};
}

void openRow(DataTable* table, const QString& state, int column) {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, column).data().toString() == state) {
            table->setCurrentIndex(table->model()->index(row, 0));
            Q_EMIT table->rowActivated(table->currentRow());
        }
    }
}

} // namespace

class RegistrationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrandIsFiledAndApprovedInTheSandbox() {
        PageBench bench;
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        am::ui::RegistrationDialog* dialog = page.windows().openBrand();
        auto* file = child<QPushButton>(dialog, "filePushButton");
        file->click();
        QVERIFY(!problem(dialog, u"display_name"_s).isEmpty());
        QCOMPARE(bench.prompter.questions.size(), 0);

        fillBrand(dialog);
        QCOMPARE(problem(dialog, u"display_name"_s), QString());
        file->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QVERIFY(bench.prompter.questions.first().text.contains(u"not refunded"_s));
        auto* brands = child<DataTable>(&page, "brandsTableView");
        QVERIFY(QTest::qWaitFor([brands] { return brands->model()->rowCount() == 1; }, 20000));
        QVERIFY(QTest::qWaitFor(
            [&page] { return page.findChild<QPushButton*>(u"approvePushButton"_s) != nullptr; }, 20000));
        child<QPushButton>(&page, "approvePushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.notifier.notices.contains(u"Decided in the sandbox"_s); },
                                20000));
        const std::string id =
            brands->model()->index(0, 0).data(am::models::KeyRole).toString().toStdString();
        QCOMPARE(bench.world.sandbox().get("/v1/brands/" + id).at("/data/identity_status"), u"VERIFIED"_s);
    }

    void whatStopsAFilingStandsAtItsField() {
        PageBench bench;
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        am::ui::RegistrationDialog* dialog = page.windows().openBrand();
        fillBrand(dialog);
        type(dialog, "emailLineEdit", u"office@harborcycleworks.example."_s);
        child<QPushButton>(dialog, "filePushButton")->click();
        QVERIFY(!problem(dialog, u"email"_s).isEmpty());
        QCOMPARE(bench.prompter.questions.size(), 0);
        QCOMPARE(child<QLineEdit>(dialog, "cityLineEdit")->text(), u"Sausalito"_s);
        QCOMPARE(problem(dialog, u"city"_s), QString());
    }

    void aRejectedCampaignOpensAsANewDraft() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        auto* campaigns = child<DataTable>(&page, "campaignsTableView");
        QCOMPARE(campaigns->model()->rowCount(), 4);
        openRow(campaigns, u"Rejected"_s, 1);
        child<QPushButton>(&page, "redraftPushButton")->click();
        auto* dialog = child<am::ui::RegistrationDialog>(&page, "campaignDialog");
        auto* sample = child<QPlainTextEdit>(dialog, "sample1PlainTextEdit");
        QVERIFY(QTest::qWaitFor([sample] { return sample->toPlainText().startsWith(u"Big fall sale!"_s); },
                                20000));
        QVERIFY(dialog->findChild<QWidget*>(u"earlierReasonsCard"_s));
        QCOMPARE(dialog->form().earlierReasons().size(), 3);
        QVERIFY(!child<QCheckBox>(dialog, "termsAndConditionsCheckBox")->isChecked());
        QCOMPARE(bench.prompter.questions.size(), 0);
    }

    void eachDraftHasAWindowOfItsOwn() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        am::ui::RegistrationDialog* mine = page.windows().openCampaign();
        auto* description = child<QPlainTextEdit>(mine, "descriptionPlainTextEdit");
        description->setPlainText(u"Mine"_s);
        QCOMPARE(page.windows().openCampaign(mine->form().draftName()), mine);
        openRow(child<DataTable>(&page, "campaignsTableView"), u"Rejected"_s, 1);
        child<QPushButton>(&page, "redraftPushButton")->click();
        QCOMPARE(page.findChildren<am::ui::RegistrationDialog*>(u"campaignDialog"_s).size(), 2);
        QCOMPARE(bench.prompter.questions.size(), 0);
        QCOMPARE(description->toPlainText(), u"Mine"_s);
    }

    void aPendingCampaignCanBeRejectedWithReasons() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        auto* campaigns = child<DataTable>(&page, "campaignsTableView");
        openRow(campaigns, u"Pending"_s, 1);
        const std::string id = campaigns->currentRow().data(am::models::KeyRole).toString().toStdString();
        child<QPlainTextEdit>(&page, "rejectReasonsPlainTextEdit")
            ->setPlainText(u"No opt-in shown.\n\nNo brand."_s);
        child<QPushButton>(&page, "confirmRejectPushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return !bench.notifier.notices.isEmpty(); }, 20000));
        const auto campaign = bench.world.sandbox().get("/v1/campaigns/" + id);
        QCOMPARE(campaign.at("/data/status"), u"REJECTED"_s);
        QCOMPARE(campaign.at("/data/rejection_reasons/1"), u"No brand."_s);
    }
};

QTEST_MAIN(RegistrationPageTest)
#include "tst_registration_page.moc"
