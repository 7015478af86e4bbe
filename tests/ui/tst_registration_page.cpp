// The registration page through its widgets.
#include "models/BoardModel.h"
#include "models/BoardOrder.h"
#include "models/Roles.h"
#include "store/DraftStore.h"
#include "store/RegistrationStore.h"
#include "support/PageBench.h"
#include "ui/registration/RegistrationBoardView.h"
#include "ui/registration/RegistrationDialog.h"
#include "ui/registration/RegistrationInspector.h"
#include "ui/registration/RegistrationPage.h"
#include "ui/registration/RegistrationWindows.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/ToneText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using am::models::BoardFilter;
using am::models::BoardModel;
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

DataTable* tableOf(RegistrationPage& page) {
    return child<DataTable>(&page, "registrationTableView");
}

/// The first line of a campaign with this state; -1 if there is none.
int rowOf(const DataTable* table, const QString& state) {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, BoardModel::State);
        if (index.data().toString() == state && index.data(BoardModel::BelowRole).toBool()) {
            return row;
        }
    }
    return -1;
}

void openRow(DataTable* table, const QString& state) {
    const int row = rowOf(table, state);
    QVERIFY2(row >= 0, qPrintable(state));
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
}

QString cell(const DataTable* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

QStringList names(const DataTable* table) {
    QStringList list;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        list.append(cell(table, row, BoardModel::Name));
    }
    return list;
}

void saveDraft(PageBench& bench, const QString& name, const QByteArray& json) {
    bench.world.write([name, json](am::store::WriteTransaction& transaction) {
        am::store::DraftStore::saveForm(transaction, name, json,
                                        *am::core::Timestamp::parse(u"2026-06-15T11:00:00Z"));
    });
}

void showFilter(RegistrationPage& page, BoardFilter::Show show) {
    child<am::ui::SegmentedControl>(&page, "boardFilterSegmentedControl")->setCurrent(int(show));
}

/// Puts what the API says of a campaign into the archive, changed.
template <class Change>
void changeCampaign(PageBench& bench, const QString& status, Change change) {
    const auto campaigns = bench.world.read(&am::store::RegistrationStore::campaigns);
    const auto found =
        std::find_if(campaigns.cbegin(), campaigns.cend(),
                     [&status](const am::core::Campaign& one) { return one.status == status; });
    am::core::Campaign changed = *found;
    change(changed);
    bench.world.write([changed](am::store::WriteTransaction& transaction) {
        am::store::RegistrationStore::upsertCampaigns(transaction, {changed});
    });
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
        DataTable* brands = tableOf(page);
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
        openRow(tableOf(page), u"Rejected"_s);
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
        openRow(tableOf(page), u"Rejected"_s);
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
        DataTable* campaigns = tableOf(page);
        openRow(campaigns, u"Pending"_s);
        const std::string id = campaigns->currentRow().data(am::models::KeyRole).toString().toStdString();
        child<QPlainTextEdit>(&page, "rejectReasonsPlainTextEdit")
            ->setPlainText(u"No opt-in shown.\n\nNo brand."_s);
        child<QPushButton>(&page, "confirmRejectPushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return !bench.notifier.notices.isEmpty(); }, 20000));
        const auto campaign = bench.world.sandbox().get("/v1/campaigns/" + id);
        QCOMPARE(campaign.at("/data/status"), u"REJECTED"_s);
        QCOMPARE(campaign.at("/data/rejection_reasons/1"), u"No brand."_s);
    }

    void theBoardGroupsCampaignsUnderTheirBrand() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        const DataTable* table = tableOf(page);
        const int brand = int(names(table).indexOf(u"Harbor Cycle Works"_s));
        QVERIFY(brand >= 0);
        QVERIFY(!table->model()->index(brand, 0).data(BoardModel::BelowRole).toBool());
        QVERIFY(table->model()->index(brand + 1, 0).data(BoardModel::BelowRole).toBool());
        QVERIFY(cell(table, brand, BoardModel::Fee).contains(u"4.50"_s));
        const int waiting = int(names(table).indexOf(u"Harbor Bike Tours"_s));
        QCOMPARE(cell(table, waiting, BoardModel::Next), u"Wait for the registry"_s);
        const int pending = rowOf(table, u"Pending"_s);
        QVERIFY(pending > 0);
        QCOMPARE(cell(table, pending, BoardModel::Next), u"Wait for the carriers"_s);
        QVERIFY(cell(table, pending, BoardModel::Fee).contains(u"10.00"_s));
    }

    void filtersAndSearchSayWhatIsLeft() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        DataTable* table = tableOf(page);
        showFilter(page, BoardFilter::Show::Ended);
        QVERIFY(rowOf(table, u"Rejected"_s) > 0);
        QCOMPARE(rowOf(table, u"Pending"_s), -1);
        showFilter(page, BoardFilter::Show::Drafts);
        QVERIFY(!table->isVisible());
        child<QPushButton>(&page, "showAllActionButton")->click();
        QVERIFY(table->isVisible());
        const int all = table->model()->rowCount();
        auto* search = child<am::ui::SearchField>(&page, "boardSearchField");
        search->setDelay(0);
        const QString id =
            bench.world.sandbox().get("/v1/campaigns?status=REJECTED").at("/data/0/tcr_campaign_id");
        QTest::keyClicks(search, id.toLower());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(rowOf(table, u"Rejected"_s) == 1);
        search->clear();
        QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 20000));
    }

    void draftsAreLinesOfTheBoard() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        const QString brandId = bench.world.sandbox().get("/v1/brands").at("/data/0/id");
        saveDraft(bench, u"brand:one"_s, R"({"values":{"display_name":"Newcomer"}})");
        saveDraft(bench, u"campaign:one"_s,
                  "{\"values\":{\"usecase\":\"2FA\",\"brand_id\":\"" + brandId.toUtf8() + "\"}}");
        RegistrationPage page(bench.context());
        settle(page);
        DataTable* table = tableOf(page);
        QCOMPARE(cell(table, 0, BoardModel::Name), u"Newcomer"_s);
        showFilter(page, BoardFilter::Show::Drafts);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(rowOf(table, u"Draft"_s), 2);

        // Enter shows it, Enter again opens it.
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto& inspector = page.board().inspector();
        QVERIFY(inspector.isOpen());
        QCOMPARE(inspector.shownId(), u"brand:one"_s);
        QTest::keyClick(table, Qt::Key_Return);
        auto* dialog = child<am::ui::RegistrationDialog>(&page, "brandDialog");
        QVERIFY(QTest::qWaitFor([dialog] { return dialog->form().text(u"display_name"_s) == u"Newcomer"_s; },
                                20000));

        child<QPushButton>(&inspector, "duplicateDraftPushButton")->click();
        QVERIFY(QTest::qWaitFor([table] { return names(table).count(u"Newcomer"_s) == 2; }, 20000));

        bench.prompter.answer = false;
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(names(table).count(u"Newcomer"_s), 2);
        bench.prompter.answer = true;
        const QString discarded = table->currentRow().data(am::models::KeyRole).toString();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(QTest::qWaitFor([table] { return names(table).count(u"Newcomer"_s) == 1; }, 20000));
        QVERIFY(bench.notifier.notices.contains(u"Draft discarded"_s));
        QVERIFY(bench.world
                    .read([discarded](am::store::ReadSession& session) {
                        return am::store::DraftStore::form(session, discarded);
                    })
                    .isEmpty());
    }

    void deleteLeavesWhatIsFiledAlone() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        openRow(tableOf(page), u"Active"_s);
        QTest::keyClick(tableOf(page), Qt::Key_Delete);
        QCOMPARE(bench.prompter.questions.size(), 0);
        QTest::keyClick(tableOf(page), Qt::Key_Escape);
        QVERIFY(!page.board().inspector().isOpen());
    }

    void anExpiryIsSaidInTheLineAndInTheInspector() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        changeCampaign(bench, u"ACTIVE"_s, [](am::core::Campaign& campaign) {
            campaign.expirationDate = *am::core::Timestamp::parse(u"2026-06-20T12:00:00Z");
            campaign.billedDate = *am::core::Timestamp::parse(u"2026-06-10T12:00:00Z");
        });
        RegistrationPage page(bench.context());
        settle(page);
        DataTable* table = tableOf(page);
        showFilter(page, BoardFilter::Show::NeedsMe);
        int row = 0;
        while (row < table->model()->rowCount() &&
               cell(table, row, BoardModel::Next) != u"Renew before 2026-06-20"_s) {
            ++row;
        }
        QVERIFY(row < table->model()->rowCount());
        QCOMPARE(table->model()->index(row, BoardModel::Next).data(BoardModel::StepToneRole).toInt(),
                 int(am::models::Tone::Danger));
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto* expiry = child<am::ui::ToneText>(&page, "expiryToneText");
        QCOMPARE(expiry->text(), u"Expires in 5 days"_s);
        QCOMPARE(expiry->tone(), am::models::Tone::Danger);
        QStringList texts;
        for (const QLabel* label : page.board().inspector().findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        QVERIFY(texts.contains(u"About 2026-07-10"_s));
    }

    void aCarrierThatRefusesIsSaidInTheLineAndInTheInspector() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        changeCampaign(bench, u"ACTIVE"_s, [](am::core::Campaign& campaign) {
            campaign.expirationDate.reset();
            campaign.mnoMetadata = R"({"10017":{"mno":"AT&T","mnoSupport":true,"qualify":true,"tpm":240},)"
                                   R"("10035":{"mnoSupport":true,"qualify":false,"tier":"<b>new</b>"}})";
        });
        RegistrationPage page(bench.context());
        settle(page);
        DataTable* table = tableOf(page);
        int row = 0;
        while (row < table->model()->rowCount() &&
               cell(table, row, BoardModel::Next) != u"A carrier refuses it"_s) {
            ++row;
        }
        QVERIFY(row < table->model()->rowCount());
        QCOMPARE(table->model()->index(row, BoardModel::Next).data(am::models::SecondaryTextRole).toString(),
                 u"T-Mobile"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QStringList texts;
        for (const QLabel* label : child<QWidget>(&page, "carrierPanelView")->findChildren<QLabel*>()) {
            texts.append(label->text());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(texts.contains(u"T-Mobile"_s));
        QVERIFY(texts.contains(u"tier"_s));
        QVERIFY(texts.contains(u"<b>new</b>"_s));
    }

    void whatAKeyMayNotReadIsNotMissing() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        const std::vector<std::string> scopes{"campaigns:read", "numbers:read", "messages:read"};
        const auto made = bench.world.sandbox().post("/sandbox/keys", {{"scopes", scopes}});
        bench.world.signIn(am::core::SecretKey(made.at("/api_key").toUtf8()));
        static_cast<void>(am::tests::waited(bench.world.workspace().syncOnce()));
        RegistrationPage page(bench.context());
        static_cast<QWidget&>(page).show();
        DataTable* table = tableOf(page);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() == 4; }, 20000));
        QVERIFY(table->model()
                    ->index(0, 0)
                    .data(am::models::SecondaryTextRole)
                    .toString()
                    .contains(u"is not in this copy"_s));
        QCOMPARE(cell(table, 0, BoardModel::Fee), u"\u2014"_s);
        QVERIFY(QTest::qWaitFor([&page] { return child<QWidget>(&page, "missingStreamBanner")->isVisible(); },
                                20000));
    }

    void numbersLeadToTheirPage() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        RegistrationPage page(bench.context());
        settle(page);
        openRow(tableOf(page), u"Active"_s);
        child<QPushButton>(&page, "numberPushButton")->click();
        QCOMPARE(bench.visited.size(), 1);
        QCOMPARE(bench.visited.first().pageId, u"numbers"_s);
        QVERIFY(bench.visited.first().number.startsWith(u"+1"_s));
    }

    void furtherTabsStandBesideTheBoard() {
        PageBench bench;
        bench.world.sync();
        RegistrationPage page(bench.context());
        auto* other = new QLabel(u"Other"_s);
        const int tab = page.addTab(u"Toll-free"_s, other);
        settle(page);
        auto* tabs = child<am::ui::SegmentedControl>(&page, "registrationSegmentedControl");
        QVERIFY(tabs->isVisible());
        QVERIFY(!other->isVisible());
        tabs->setCurrent(tab);
        QVERIFY(other->isVisible());
        tabs->setCurrent(0);
        QVERIFY(!other->isVisible());
    }
};

QTEST_MAIN(RegistrationPageTest)
#include "tst_registration_page.moc"
