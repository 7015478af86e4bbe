// Filters, columns, changes of many numbers and orders by quantity, through the widgets.
#include "models/NumberBulkController.h"
#include "models/NumberBulkOrderController.h"
#include "models/OwnedNumbersModel.h"
#include "models/Roles.h"
#include "support/PageBench.h"
#include "ui/numbers/NumberBulkDialog.h"
#include "ui/numbers/NumberBulkOrderDialog.h"
#include "ui/numbers/NumberDialogs.h"
#include "ui/numbers/NumberOrderDialog.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/numbers/NumbersTable.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using am::models::NumberBulkController;
using am::models::NumberBulkOrderController;
using am::models::OwnedNumbersModel;
using am::tests::child;
using am::tests::PageBench;
using am::tests::settle;
using am::ui::NumbersPage;
using am::ui::NumbersTable;

namespace {

QStringList orderThree(PageBench& bench) {
    QStringList ids;
    for (const char* number : {"+14155550121", "+14155550122", "+14155550123"}) {
        ids += QString::fromStdString(bench.world.sandbox().orderNumber(number));
    }
    bench.world.sync();
    return ids;
}

/// The act of the selection bar on all rows; its dialog.
am::ui::NumberBulkDialog* changeAll(NumbersPage& page, const char* button) {
    child<NumbersTable>(&page, "numbersTableView")->selectAll();
    child<QPushButton>(&page, button)->click();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<am::ui::NumberBulkDialog*>(widget)) {
            return dialog;
        }
    }
    auto* dialog = page.window()->findChild<am::ui::NumberBulkDialog*>();
    if (!dialog) {
        throw std::runtime_error("no dialog opened");
    }
    return dialog;
}

void finish(NumbersPage& page) {
    QVERIFY(QTest::qWaitFor(
        [&] { return page.dialogs().changes().stage() == NumberBulkController::Stage::Finished; }, 60000));
}

} // namespace

class NumbersBulkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterAndColumnsStayAsLeft() {
        PageBench bench;
        orderThree(bench);
        bench.world.sandbox().orderNumber("+18005550104");
        bench.world.sync();
        {
            NumbersPage page(bench.context());
            settle(page);
            auto* table = child<NumbersTable>(&page, "numbersTableView");
            auto* type = child<QComboBox>(&page, "numberTypeComboBox");
            type->setCurrentIndex(type->findData(u"toll_free"_s));
            QCOMPARE(table->model()->rowCount(), 1);
            table->setColumnChosen(OwnedNumbersModel::Webhooks, false);
            table->setColumnChosen(OwnedNumbersModel::Number, false);
            table->horizontalHeader()->moveSection(1, 2);
        }
        NumbersPage page(bench.context());
        page.resize(1800, 700);
        settle(page);
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isColumnHidden(OwnedNumbersModel::Webhooks));
        QVERIFY(!table->isColumnHidden(OwnedNumbersModel::Number));
        QVERIFY(!table->isColumnHidden(OwnedNumbersModel::Created));
        QCOMPARE(table->horizontalHeader()->visualIndex(OwnedNumbersModel::Type), 1);
        auto* clear = child<QPushButton>(&page, "clearNumberFiltersPushButton");
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(table->model()->rowCount(), 4);
        QVERIFY(!clear->isVisible());
    }

    void theHeadersMenuShowsAndHidesColumns() {
        PageBench bench;
        orderThree(bench);
        NumbersPage page(bench.context());
        page.resize(1800, 700);
        settle(page);
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        Q_EMIT table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        auto* menu = child<QMenu>(table, "columnsMenu");
        QAction* created = nullptr;
        for (QAction* action : menu->actions()) {
            created = action->text() == u"Created"_s ? action : created;
        }
        QVERIFY(created && created->isChecked());
        created->trigger();
        QVERIFY(table->isColumnHidden(OwnedNumbersModel::Created));
        menu->close();
    }

    void nothingThatFitsOffersToClearTheFilters() {
        PageBench bench;
        orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        auto* search = child<am::ui::SearchField>(&page, "numberSearchField");
        search->setText(u"no such number"_s);
        Q_EMIT search->searched(search->text());
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        QVERIFY(!table->isVisible());
        child<QPushButton>(&page, "clearNumberFiltersPushButton")->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void aSelectionIsLabelledAndItsResultsCanBeOpenedAgain() {
        PageBench bench;
        const QStringList ids = orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        auto* dialog = changeAll(page, "bulkLabelPushButton");
        QCOMPARE(child<QLabel>(&page, "selectedCountLabel")->text(), u"3 selected"_s);
        child<QLineEdit>(dialog, "bulkLabelLineEdit")->setText(u"Desk {n}"_s);
        auto* start = child<QPushButton>(dialog, "startBulkPushButton");
        QCOMPARE(start->text(), u"Change 3 numbers"_s);
        QVERIFY(!child<QAction>(&page, "bulkResultsAction")->isVisible());
        start->click();
        dialog->close();
        finish(page);
        QCOMPARE(bench.notifier.notices, QStringList{u"Label numbers: 3 done"_s});
        QCOMPARE(bench.world.sandbox().get("/v1/phone-numbers/" + ids.at(2).toStdString()).at("/data/label"),
                 u"Desk 3"_s);
        QVERIFY(child<QAction>(&page, "bulkResultsAction")->isVisible());
        auto* results = page.dialogs().openResults();
        QVERIFY(results);
        QCOMPARE(child<am::ui::Banner>(results, "bulkSummaryBanner")->text(), u"3 done"_s);
        QVERIFY(!child<QPushButton>(results, "startBulkPushButton")->isVisible());
    }

    void whatFailedIsRetriedAlone() {
        PageBench bench;
        const std::string campaign = bench.world.sandbox().activeCampaign();
        const QStringList ids = orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        bench.world.sandbox().remove("/v1/phone-numbers/" + ids.at(1).toStdString());
        auto* dialog = changeAll(page, "bulkAttachPushButton");
        auto* start = child<QPushButton>(dialog, "startBulkPushButton");
        QVERIFY(!start->isEnabled());
        auto* box = child<QComboBox>(dialog, "bulkCampaignComboBox");
        box->setCurrentIndex(box->findData(QString::fromStdString(campaign)));
        QVERIFY(start->isEnabled());
        start->click();
        finish(page);
        auto* retry = child<QPushButton>(dialog, "retryFailedPushButton");
        QVERIFY(retry->isVisible());
        QCOMPARE(retry->text(), u"Retry failed only (1)"_s);
        QCOMPARE(child<am::ui::Banner>(dialog, "bulkSummaryBanner")->text(), u"2 done · 1 failed"_s);
        auto* table = child<am::ui::DataTable>(dialog, "bulkTableView");
        Q_EMIT table->rowActivated(table->model()->index(1, 0));
        QVERIFY(dialog->errorCard()->isVisible());
        QCOMPARE(dialog->errorCard()->error().code, u"NUMBER_NOT_ASSIGNED"_s);
        retry->click();
        finish(page);
        QCOMPARE(page.dialogs().changes().counts().done, 2);
        QVERIFY(bench.notifier.notices.isEmpty());
    }

    void everythingFitsIntoASmallWindow() {
        PageBench bench;
        orderThree(bench);
        NumbersPage page(bench.context());
        page.resize(824, 560); // of 1024 × 640, without rail and top bar
        settle(page);
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        child<QAction>(&page, "bulkResultsAction")->setVisible(true);
        child<QPushButton>(&page, "moreFiltersPushButton")->setChecked(true);
        table->selectAll();
        Q_EMIT table->rowActivated(table->model()->index(0, 0));
        QVERIFY(child<QPushButton>(&page, "bulkActsPushButton")->isVisible());
        QVERIFY2(page.minimumSizeHint().width() <= 824,
                 qPrintable(QString::number(page.minimumSizeHint().width())));
        QMenu* acts = child<QPushButton>(&page, "bulkActsPushButton")->menu();
        QCOMPARE(acts->actions().size(), 5);
        page.resize(1500, 700);
        QVERIFY(
            QTest::qWaitFor([&] { return !child<QPushButton>(&page, "bulkActsPushButton")->isVisible(); }));
        QVERIFY(child<QPushButton>(&page, "bulkReleasePushButton")->isVisible());
    }

    void aReleaseOfManyDemandsTheirCountTyped() {
        PageBench bench;
        const QStringList ids = orderThree(bench);
        bench.world.sandbox().optIn(ids.at(0).toStdString(), "+12125550199");
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        auto* dialog = changeAll(page, "bulkReleasePushButton");
        auto* table = child<QTableView>(dialog, "bulkTableView");
        QVERIFY(QTest::qWaitFor(
            [&] { return table->model()->index(0, 3).data().toString().contains(u"1 consent record"_s); },
            20000));
        bench.prompter.answer = false;
        child<QPushButton>(dialog, "startBulkPushButton")->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(bench.prompter.questions.first().requiredWord, u"release 3 numbers"_s);
        QVERIFY(bench.prompter.questions.first().facts.join(u' ').contains(u"1 consent record"_s));
        QCOMPARE(bench.world.sandbox().get("/v1/phone-numbers").size(), 3);
        bench.prompter.answer = true;
        child<QPushButton>(dialog, "startBulkPushButton")->click();
        finish(page);
        QCOMPARE(bench.world.sandbox().get("/v1/phone-numbers").size(), 0);
        QCOMPARE(page.dialogs().changes().counts().done, 3);
    }

    void aNumberToTheCarrierNeedsTheScopeAndSaysSo() {
        PageBench bench;
        const QStringList ids = orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->rowActivated(table->currentRow());
        child<QPushButton>(&page, "releaseToCarrierPushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.prompter.questions.size() == 1; }, 20000));
        QVERIFY(bench.prompter.questions.first().facts.join(u' ').contains(u"platform:inventory:write"_s));
    }

    void anEmptyWalletIsSaidWithTheBalance() {
        PageBench bench;
        bench.world.sandbox().post("/sandbox/wallet", {{"balance_cents", 25}});
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        am::ui::NumberOrderDialog* dialog = page.openOrderDialog();
        child<QLineEdit>(dialog, "areaCodeLineEdit")->setText(u"415"_s);
        child<QPushButton>(dialog, "searchPushButton")->click();
        auto* offers = child<QTableView>(dialog, "offersTableView");
        QVERIFY(QTest::qWaitFor([offers] { return offers->model()->rowCount() == 10; }, 20000));
        offers->model()->setData(offers->model()->index(0, 0), int(Qt::Checked), Qt::CheckStateRole);
        child<QPushButton>(dialog, "orderPushButton")->click();
        auto* card = dialog->errorCard();
        QVERIFY(QTest::qWaitFor([card] { return card->isVisible(); }, 20000));
        QCOMPARE(card->error().httpStatus, 402);
        QVERIFY2(card->error().nextStep.contains(u"0.25"_s), qPrintable(card->error().nextStep));
        QVERIFY(child<QPushButton>(dialog, "orderPushButton")->isEnabled());
    }

    void aRefusedLabelIsShownAtItsRow() {
        PageBench bench;
        orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        auto* dialog = changeAll(page, "bulkLabelPushButton");
        child<QLineEdit>(dialog, "bulkLabelLineEdit")->setText(QString(5000, u'x'));
        child<QPushButton>(dialog, "startBulkPushButton")->click();
        finish(page);
        auto* table = child<QTableView>(dialog, "bulkTableView");
        QCOMPARE(page.dialogs().changes().counts().failed, 3);
        const QString outcome = table->model()->index(0, 3).data().toString();
        QVERIFY2(outcome.contains(u"422"_s), qPrintable(outcome));
    }

    void anOrderByQuantityShowsItsProgressAndItsNumbers() {
        PageBench bench;
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        NumberBulkOrderController& order = page.dialogs().bulkOrder();
        order.setPollInterval(20ms);
        am::ui::NumberBulkOrderDialog* dialog = page.dialogs().openBulkOrder();
        child<QSpinBox>(dialog, "bulkQuantitySpinBox")->setValue(11);
        child<QLineEdit>(dialog, "bulkAreaCodeLineEdit")->setText(u"415"_s);
        child<QPushButton>(dialog, "startBulkOrderPushButton")->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return order.stage() == NumberBulkOrderController::Stage::Watching; },
                                20000));
        auto* counts = child<QLabel>(dialog, "bulkOrderCountsLabel");
        QVERIFY2(counts->text().contains(u"0 of 11 assigned"_s) && counts->text().contains(u"11 pending"_s),
                 qPrintable(counts->text()));
        auto* banner = child<am::ui::Banner>(&page, "bulkOrderBanner");
        QVERIFY(banner->text().contains(u"11 numbers"_s));
        dialog->close();
        bench.world.sandbox().advance(30);
        QVERIFY(QTest::qWaitFor([&] { return order.stage() == NumberBulkOrderController::Stage::Finished; },
                                20000));
        dialog = page.dialogs().openBulkOrder();
        child<QPushButton>(dialog, "startBulkOrderPushButton")->click();
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        QVERIFY(QTest::qWaitFor([table] { return table->selectedCount() == 11; }, 20000));
    }

    void anActIsCopiedAsACommand() {
        PageBench bench;
        const QStringList ids = orderThree(bench);
        NumbersPage page(bench.context());
        settle(page);
        auto* dialog = changeAll(page, "bulkReleasePushButton");
        child<QPushButton>(dialog, "copyBulkCurlPushButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/v1/phone-numbers/bulk/release"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"am_sandbox"_s));
        dialog->close();
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->rowActivated(table->currentRow());
        child<QLineEdit>(&page, "labelLineEdit")->setText(u"It's mine"_s);
        child<QPushButton>(&page, "copyCurlPushButton")->click();
        auto* menu = child<QMenu>(&page, "curlMenu");
        menu->actions().constFirst()->trigger();
        menu->close();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"It'\\''s mine"_s));
    }

    void aNumberLeadsToItsConversationsConsentAndCampaign() {
        PageBench bench;
        const std::string id = bench.world.sandbox().sendingNumber();
        bench.world.sync();
        NumbersPage page(bench.context());
        settle(page);
        auto* table = child<NumbersTable>(&page, "numbersTableView");
        table->setCurrentIndex(table->model()->index(0, 0));
        Q_EMIT table->rowActivated(table->currentRow());
        child<QPushButton>(&page, "toConversationsPushButton")->click();
        child<QPushButton>(&page, "toConsentPushButton")->click();
        child<QPushButton>(&page, "toCampaignPushButton")->click();
        QCOMPARE(bench.visited.size(), 3);
        QCOMPARE(bench.visited.at(0).number, u"+14155550123"_s);
        QCOMPARE(bench.visited.at(1).pageId, u"consent"_s);
        QCOMPARE(bench.visited.at(2).filter,
                 bench.world.sandbox().get("/v1/phone-numbers/" + id).at("/data/campaign_id"));
    }
};

QTEST_MAIN(NumbersBulkTest)
#include "tst_numbers_bulk.moc"
