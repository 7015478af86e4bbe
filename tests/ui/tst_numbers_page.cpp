// The page of our numbers through its widgets.
#include "models/AvailableNumbersModel.h"
#include "models/NumberOrderController.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "support/PageBench.h"
#include "ui/numbers/NumberDialogs.h"
#include "ui/numbers/NumberInspector.h"
#include "ui/numbers/NumberOrderDialog.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ErrorCard.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using am::models::OwnedNumbersModel;
using am::tests::child;
using am::tests::PageBench;
using am::tests::settle;
using am::ui::DataTable;
using am::ui::NumbersPage;

namespace {

void selectRow(DataTable* table, int row) {
    table->setCurrentIndex(table->model()->index(row, 0));
}

/// Searches, and puts the first two numbers on offer into the cart.
QStringList chooseTwo(am::ui::NumberOrderDialog* dialog) {
    child<QLineEdit>(dialog, "areaCodeLineEdit")->setText(u"415"_s);
    child<QPushButton>(dialog, "searchPushButton")->click();
    am::models::AvailableNumbersModel& offers = dialog->controller().offers();
    if (!QTest::qWaitFor([&offers] { return offers.count() == 10; }, 20000)) {
        throw std::runtime_error("no numbers were found");
    }
    offers.addToCart(offers.row(0).number.number);
    offers.addToCart(offers.row(1).number.number);
    return offers.cart();
}

/// Closes the dialog and waits until it is no more.
void closeForGood(am::ui::NumberOrderDialog* dialog) {
    const QPointer<am::ui::NumberOrderDialog> closed = dialog;
    dialog->close();
    QVERIFY(QTest::qWaitFor([&closed] { return closed.isNull(); }, 20000));
}

} // namespace

class NumbersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoNumbersAreGoneAndTheOtherThreeAreOneClickAway() {
        PageBench bench;
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        am::ui::NumberOrderDialog* dialog = page.openOrderDialog();
        child<QLineEdit>(dialog, "areaCodeLineEdit")->setText(u"415"_s);
        child<QPushButton>(dialog, "searchPushButton")->click();
        auto* offers = child<DataTable>(dialog, "offersTableView");
        QVERIFY(QTest::qWaitFor([offers] { return offers->model()->rowCount() == 10; }, 20000));
        for (int row = 4; row < 9; ++row) {
            QVERIFY(offers->model()->setData(offers->model()->index(row, 0), int(Qt::Checked),
                                             Qt::CheckStateRole));
        }
        QCOMPARE(child<QListWidget>(dialog, "cartListWidget")->count(), 5);
        child<QLineEdit>(dialog, "orderLabelLineEdit")->setText(u"Shop"_s);
        child<QPushButton>(dialog, "orderPushButton")->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        auto* gone = child<am::ui::Banner>(dialog, "goneNumbersBanner");
        QVERIFY(QTest::qWaitFor([gone] { return gone->isVisibleTo(gone->parentWidget()); }, 20000));
        QVERIFY(gone->text().contains(u"2 of your 5 numbers are gone"_s));
        QVERIFY(gone->text().contains(u"Order the other 3?"_s));
        auto* rest = gone->findChild<QPushButton*>();
        QVERIFY(rest);
        rest->click();
        auto* table = child<DataTable>(&page, "numbersTableView");
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() == 3; }, 20000));
        QVERIFY(QTest::qWaitFor([table] { return table->currentIndex().isValid(); }, 20000));
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(bench.notifier.notices, QStringList{u"3 numbers are yours now"_s});
    }

    void anOrderIsAnnouncedAlsoWhenItsDialogIsClosed() {
        PageBench bench;
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        am::ui::NumberOrderDialog* dialog = page.openOrderDialog();
        chooseTwo(dialog);
        child<QPushButton>(dialog, "orderPushButton")->click();
        closeForGood(dialog);
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.notifier.notices.isEmpty(); }, 20000));
        QCOMPARE(bench.notifier.notices, QStringList{u"2 numbers are yours now"_s});
    }

    void anOrderWhoseAnswerWasLostOutlivesItsDialog() {
        PageBench bench;
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        am::models::NumberOrderController& orders = page.dialogs().orders();
        am::ui::NumberOrderDialog* dialog = page.openOrderDialog();
        const QStringList chosen = chooseTwo(dialog);
        child<QLineEdit>(dialog, "orderLabelLineEdit")->setText(u"Shop"_s);
        bench.world.stopSandbox();
        child<QPushButton>(dialog, "orderPushButton")->click();
        QVERIFY(QTest::qWaitFor([&orders] { return orders.orderError().has_value(); }, 20000));
        closeForGood(dialog);
        dialog = page.openOrderDialog();
        QVERIFY(dialog->errorCard()->isVisibleTo(dialog));
        QVERIFY(!child<QPushButton>(dialog, "orderPushButton")->isEnabled());
        QCOMPARE(child<QListWidget>(dialog, "cartListWidget")->count(), 2);
        QCOMPARE(child<QLineEdit>(dialog, "orderLabelLineEdit")->text(), u"Shop"_s);
        bench.world.restartSandbox();
        for (const QString& number : chosen) {
            bench.world.sandbox().orderNumber(number.toStdString());
        }
        const auto isAnnounced = [&] {
            orders.lookUpOrder();
            return bench.notifier.notices.contains(u"2 numbers are yours now"_s);
        };
        QVERIFY(QTest::qWaitFor(isAnnounced, 60000));
    }

    void aTollFreeNumberSendsWithoutACampaign() {
        am::models::OwnedNumberRow row;
        row.number.id = u"a"_s;
        row.number.numberType = u"toll_free"_s;
        OwnedNumbersModel numbers;
        numbers.setRows({row}, am::core::Timestamp());
        const QModelIndex campaign = numbers.index(0, OwnedNumbersModel::Campaign);
        QVERIFY(row.canSend());
        QCOMPARE(campaign.data().toString(), u"Not needed (toll-free)"_s);
        QCOMPARE(campaign.data(am::models::BadgeToneRole).toInt(), int(am::models::Tone::Neutral));
    }

    void aLocalNumberSendsOnlyUnderAnActiveCampaign() {
        am::models::OwnedNumberRow row;
        row.number.id = u"a"_s;
        row.number.numberType = u"local"_s;
        QVERIFY(!row.canSend());
        row.number.campaignId = u"c"_s;
        row.campaignStatus = u"REJECTED"_s;
        QVERIFY(!row.canSend());
        row.campaignStatus = u"ACTIVE"_s;
        QVERIFY(row.canSend());
    }

    void aNarrowTableLeavesItsLeastColumnsOutAndBringsThemBack() {
        PageBench bench;
        bench.world.sandbox().orderNumber("+14155550123");
        bench.world.sync();
        NumbersPage page(bench.context());
        page.resize(1500, 700);
        settle(page);
        auto* table = child<DataTable>(&page, "numbersTableView");
        QTRY_VERIFY(table->viewport()->width() > 1400);
        QVERIFY(!table->isColumnHidden(OwnedNumbersModel::Created));
        selectRow(table, 0);
        Q_EMIT table->rowActivated(table->currentRow());
        QTRY_VERIFY(table->isColumnHidden(OwnedNumbersModel::Created));
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        child<am::ui::NumberInspector>(&page, "numberInspector")->close();
        QTRY_VERIFY(!table->isColumnHidden(OwnedNumbersModel::Created));
    }

    void aReleaseDemandsTheNumberTyped() {
        PageBench bench;
        bench.world.sandbox().orderNumber("+14155550123");
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        auto* table = child<DataTable>(&page, "numbersTableView");
        selectRow(table, 0);
        Q_EMIT table->rowActivated(table->currentRow());
        bench.prompter.answer = false;
        child<QPushButton>(&page, "releasePushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.prompter.questions.size() == 1; }, 20000));
        QCOMPARE(bench.prompter.questions.first().requiredWord, u"(415) 555-0123"_s);
        QVERIFY(bench.prompter.questions.first().facts.join(u' ').contains(u"30 days"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        bench.prompter.answer = true;
        child<QPushButton>(&page, "releasePushButton")->click();
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() == 0; }, 20000));
        QVERIFY(
            QTest::qWaitFor([&] { return bench.notifier.notices.contains(u"Number released"_s); }, 20000));
    }

    void webhooksMustBeHttpsBeforeTheyCanBeSaved() {
        PageBench bench;
        const std::string id = bench.world.sandbox().orderNumber();
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        auto* table = child<DataTable>(&page, "numbersTableView");
        selectRow(table, 0);
        Q_EMIT table->rowActivated(table->currentRow());
        auto* url = child<QLineEdit>(&page, "inboundUrlLineEdit");
        auto* save = child<QPushButton>(&page, "saveWebhooksPushButton");
        QTest::keyClicks(url, u"http://example.com"_s);
        QVERIFY(!save->isEnabled());
        url->clear();
        QTest::keyClicks(url, u"https://example.com/in"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.notifier.notices.contains(u"Webhooks saved"_s); }, 20000));
        QCOMPARE(bench.world.sandbox().get("/v1/phone-numbers/" + id).at("/data/inbound_url"),
                 u"https://example.com/in"_s);
    }

    void aNumberGetsItsCampaignInTheInspector() {
        PageBench bench;
        const std::string campaign = bench.world.sandbox().activeCampaign();
        const std::string id = bench.world.sandbox().orderNumber();
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        auto* table = child<DataTable>(&page, "numbersTableView");
        selectRow(table, 0);
        Q_EMIT table->rowActivated(table->currentRow());
        auto* box = child<QComboBox>(&page, "campaignComboBox");
        box->setCurrentIndex(box->findData(QString::fromStdString(campaign)));
        child<QPushButton>(&page, "applyCampaignPushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return !bench.notifier.notices.isEmpty(); }, 20000));
        QCOMPARE(bench.world.sandbox().get("/v1/phone-numbers/" + id).at("/data/campaign_id"),
                 QString::fromStdString(campaign));
    }

    void noNumbersYetOffersToGetSome() {
        PageBench bench;
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        QVERIFY(!child<DataTable>(&page, "numbersTableView")->isVisible());
    }
};

QTEST_MAIN(NumbersPageTest)
#include "tst_numbers_page.moc"
