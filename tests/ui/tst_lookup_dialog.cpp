// Looking up numbers through the widgets, and where a landline is marked afterwards.
#include "models/ConversationListModel.h"
#include "models/Formats.h"
#include "models/LookupModel.h"
#include "models/Roles.h"
#include "support/PageBench.h"
#include "sync/LineTypes.h"
#include "ui/consent/ConsentPage.h"
#include "ui/conversations/ConversationsPage.h"
#include "ui/conversations/NewConversationDialog.h"
#include "ui/lookup/LandlineWarning.h"
#include "ui/lookup/LineTypeBadge.h"
#include "ui/lookup/LookupDialog.h"
#include "ui/messages/MessagesPage.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/ToneText.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using tests::child;
using tests::PageBench;
using tests::settle;
using ui::LookupDialog;

namespace {

QString money(qint64 cents) {
    return models::Formats::money(core::Money{cents});
}

const QString landline = u"+13125551200"_s;
constexpr auto ours = "+14155550123";

/// A conversation, with consent, with somebody whose number is a landline.
void converse(PageBench& bench) {
    const std::string id = bench.world.sandbox().sendingNumber(ours);
    bench.world.sandbox().optIn(id, landline.toStdString());
    bench.world.sandbox().sendOne(ours, landline.toStdString(), "Your bicycle is ready.");
    bench.world.sync();
}

void lookUp(PageBench& bench) {
    bench.world.sandbox().post("/v1/lookup", {{"phone_number", landline.toStdString()}});
    bench.world.sync();
    QVERIFY(QTest::qWaitFor([&bench] { return bench.world.workspace().lineTypes().isFixedLine(landline); },
                            20000));
}

bool marks(QAbstractItemModel* model, int column) {
    const QModelIndex cell = model->index(0, column);
    return cell.data(models::WarningIconRole).toString() == "landline"_L1 &&
           cell.data(Qt::AccessibleTextRole).toString().contains("cannot receive texts"_L1) &&
           cell.data(Qt::ToolTipRole).toString().contains("Landline"_L1);
}

} // namespace

class LookupDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalNumbersAreAskedForAtOnce() {
        PageBench bench;
        bench.world.sync();
        LookupDialog dialog(bench.world.workspace(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* primary = child<QPushButton>(&dialog, "lookUpPushButton");
        QVERIFY(!primary->isEnabled());
        dialog.setNumbers(u"(312) 555-1200\n+12125550177\n+44 20 7946 0958"_s);
        QTRY_VERIFY(primary->isEnabled());
        QVERIFY2(primary->text().contains(u"2"_s) && primary->text().contains(u"charged"_s),
                 qPrintable(primary->text()));
        QVERIFY(child<ui::ToneText>(&dialog, "lookupCostText")->text().contains(u"not published"_s));
        QVERIFY(child<ui::ToneText>(&dialog, "lookupCostText")->text().contains(money(10000)));
        primary->click();
        QTRY_COMPARE(dialog.controller().counts().done, 2);
        auto* table = child<ui::DataTable>(&dialog, "lookupsTableView");
        const auto word = [table](int row) {
            return table->model()->index(row, models::LookupModel::Result).data().toString();
        };
        QCOMPARE(word(0), u"Landline"_s);
        QCOMPARE(word(1), u"Mobile"_s);
        QCOMPARE(word(2), u"Cannot be asked"_s);
        QTRY_VERIFY(child<ui::ToneText>(&dialog, "lookupCostText")->text().contains(money(2)));
        QVERIFY(!primary->isEnabled());
    }

    void whatIsMissingIsSaidAndTheNumbersStay() {
        PageBench bench;
        bench.world.sandbox().post("/sandbox/wallet", {{"balance_cents", 1}});
        bench.world.sync();
        LookupDialog dialog(bench.world.workspace(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setNumbers(landline);
        auto* primary = child<QPushButton>(&dialog, "lookUpPushButton");
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        QTRY_VERIFY(dialog.errorCard()->isVisible());
        QCOMPARE(dialog.errorCard()->error().code, u"INSUFFICIENT_CREDIT"_s);
        QVERIFY(!dialog.errorCard()->error().requestId.isEmpty());
        QCOMPARE(child<QPlainTextEdit>(&dialog, "lookupNumbersPlainTextEdit")->toPlainText(), landline);
        auto* retry = child<QPushButton>(&dialog, "retryFailedPushButton");
        QVERIFY(retry->isVisible());
        bench.world.sandbox().post("/sandbox/wallet", {{"balance_cents", 100}});
        retry->click();
        QTRY_COMPARE(dialog.controller().counts().done, 1);
        QVERIFY(!dialog.errorCard()->isVisible());
        QVERIFY(!retry->isVisible());
    }

    void askingAgainNeedsATick() {
        PageBench bench;
        converse(bench);
        lookUp(bench);
        LookupDialog dialog(bench.world.workspace(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.setNumbers(landline);
        auto* again = child<QCheckBox>(&dialog, "askAgainCheckBox");
        QTRY_VERIFY(again->isVisible());
        QVERIFY(again->text().contains(u"charged again"_s));
        auto* primary = child<QPushButton>(&dialog, "lookUpPushButton");
        QVERIFY(!primary->isEnabled());
        again->setChecked(true);
        QVERIFY(primary->isEnabled());
        again->setChecked(false);
        QVERIFY(!primary->isEnabled());
    }

    void aLandlineIsMarkedInTheConversation() {
        PageBench bench;
        converse(bench);
        ui::ConversationsPage page(bench.context());
        settle(page);
        page.openConversation(QString::fromLatin1(ours), landline);
        settle(page);
        auto* badge = child<ui::LineTypeBadge>(&page, "lineTypeBadge");
        QVERIFY(badge->isHidden());
        page.showScene(u"contact"_s);
        QVERIFY(child<QPushButton>(&page, "askLineTypePushButton")->text().contains(u"Look up line type"_s));
        child<QPushButton>(&page, "askLineTypePushButton")->click();
        auto* dialog = page.window()->findChild<LookupDialog*>();
        QVERIFY(dialog);
        QCOMPARE(child<QPlainTextEdit>(dialog, "lookupNumbersPlainTextEdit")->toPlainText(), landline);
    }

    void aSendToALandlineIsBlockedWithTheDate() {
        PageBench bench;
        converse(bench);
        lookUp(bench);
        ui::ConversationsPage page(bench.context());
        settle(page);
        page.openConversation(QString::fromLatin1(ours), landline);
        settle(page);
        QTRY_VERIFY(!child<ui::LineTypeBadge>(&page, "lineTypeBadge")->isHidden());
        QCOMPARE(child<ui::LineTypeBadge>(&page, "lineTypeBadge")->word(), u"Landline"_s);
        const auto blocks = [&page] {
            QStringList texts;
            for (const auto* banner : page.findChildren<ui::Banner*>()) {
                texts.append(banner->text());
            }
            return texts.join(u'\n');
        };
        QTRY_VERIFY(blocks().contains(u"is a landline, looked up on 2026-06-15"_s));
        child<QPlainTextEdit>(&page, "composerTextEdit")->setPlainText(u"Hello"_s);
        QVERIFY(!child<QPushButton>(&page, "sendPushButton")->isEnabled());
        auto* list = child<QListView>(&page, "conversationListView");
        const QModelIndex row = list->model()->index(0, 0);
        QVERIFY(row.data(models::ConversationListModel::LandlineRole).toBool());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"cannot receive texts"_s));
        // When its time is over, the mark goes.
        bench.world.sandbox().advance(90 * 86400);
        bench.world.sync();
        QTRY_VERIFY(child<ui::LineTypeBadge>(&page, "lineTypeBadge")->isHidden());
        QTRY_VERIFY(!blocks().contains(u"is a landline"_s));
    }

    void aLandlineIsMarkedInTheTables() {
        PageBench bench;
        converse(bench);
        ui::ConsentPage consent(bench.context());
        ui::MessagesPage messages(bench.context());
        settle(consent);
        settle(messages);
        QVERIFY(!marks(child<ui::DataTable>(&consent, "consentTableView")->model(), 0));
        lookUp(bench);
        QTRY_VERIFY(marks(child<ui::DataTable>(&consent, "consentTableView")->model(), 0));
        auto* table = child<ui::DataTable>(&messages, "messagesTableView");
        QTRY_VERIFY(marks(table->model(), 4));
    }

    void aTypedLandlineIsWarnedOf() {
        PageBench bench;
        converse(bench);
        lookUp(bench);
        ui::NewConversationDialog dialog({}, {}, bench.world.workspace().lineTypes());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* warning = child<ui::LandlineWarning>(&dialog, "landlineWarning");
        auto* contact = child<QLineEdit>(&dialog, "contactNumberLineEdit");
        contact->setText(u"(312) 555-120"_s);
        QVERIFY(!warning->isVisible());
        contact->setText(u"(312) 555-1200"_s);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"cannot receive texts"_s));
        contact->setText(u"(312) 555-1201"_s);
        QVERIFY(!warning->isVisible());
    }

    void theNumbersPageOpensIt() {
        PageBench bench;
        bench.world.sync();
        ui::NumbersPage page(bench.context());
        settle(page);
        child<QAction>(&page, "lookUpNumbersAction")->trigger();
        QVERIFY(page.window()->findChild<LookupDialog*>());
    }
};

QTEST_MAIN(LookupDialogTest)
#include "tst_lookup_dialog.moc"
