// Toll-free numbers through their widgets: dossier, status, export, programme, the limit in the composer.
#include "reports/Verification.h"
#include "store/Statement.h"
#include "store/TollFreeStore.h"
#include "store/WriteTransaction.h"
#include "support/PageBench.h"
#include "ui/conversations/ConversationsPage.h"
#include "ui/registration/ProgrammeDialog.h"
#include "ui/registration/RegistrationPage.h"
#include "ui/registration/TollFreeDialog.h"
#include "ui/registration/TollFreeStatusDialog.h"
#include "ui/registration/TollFreeView.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using am::tests::child;
using am::tests::PageBench;
using am::ui::TollFreeView;

namespace {

const QString tollFree = u"+18335550199"_s;

/// The view over the demo world's one toll-free number, with its inspector open.
struct ViewBench : PageBench {
    ViewBench() : PageBench(sandbox::WorldKind::Demo) {
        world.sync();
        view = std::make_unique<TollFreeView>(context());
        view->resize(1100, 700);
        view->show();
        if (!QTest::qWaitFor([this] { return view->count() == 1; }, 20000)) {
            throw std::runtime_error("the number is not listed");
        }
        view->select(tollFree);
    }
    template <class Dialog>
    Dialog* dialog() {
        Dialog* found = nullptr;
        const bool opened = QTest::qWaitFor(
            [&] {
                found = view->window()->findChild<Dialog*>();
                return found && found->isVisible();
            },
            20000);
        if (!opened) {
            throw std::runtime_error("no dialog opened");
        }
        return found;
    }
    void click(const char* button) { child<QPushButton>(view.get(), button)->click(); }
    QString status() {
        return child<ui::DataTable>(view.get(), "tollFreeTableView")->model()->index(0, 2).data().toString();
    }
    core::TollFreeDossier stored() {
        const auto all =
            world.read([](store::ReadSession& session) { return store::TollFreeStore::list(session); });
        return all.isEmpty() ? core::TollFreeDossier() : all.first();
    }
    void run(const QString& sql) {
        world.write([sql](store::WriteTransaction& transaction) { transaction.statement(sql).run(); });
    }
    void begin() {
        click("openDossierPushButton");
        dialog<ui::TollFreeDialog>();
        if (!QTest::qWaitFor([this] { return status() == "Draft"_L1; }, 20000)) {
            throw std::runtime_error("no dossier was begun");
        }
    }

    std::unique_ptr<TollFreeView> view;
};

} // namespace

class TollFreeViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDossierIsFilledInAndItsFindingsSettled() {
        ViewBench bench;
        QCOMPARE(bench.status(), u"No dossier"_s);
        bench.begin();
        auto* dialog = bench.dialog<ui::TollFreeDialog>();
        // Filled in from the verified brand on file.
        QVERIFY(!child<QLineEdit>(dialog, "businessNameLineEdit")->text().isEmpty());
        QCOMPARE(child<QLineEdit>(dialog, "numbersLineEdit")->text(), tollFree);
        auto* counts = child<QLabel>(dialog, "findingCountsLabel");
        QVERIFY(counts->text().contains(u"block"_s));

        auto* phone = child<QLineEdit>(dialog, "contactPhoneLineEdit");
        phone->clear();
        QTest::keyClicks(phone, u"(415) 237-0123"_s);
        QPushButton* fix = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (auto* button : dialog->findChildren<QPushButton*>(u"applyFixPushButton"_s)) {
                    const bool isShown = button->isVisibleTo(dialog);
                    fix =
                        isShown && button->accessibleDescription().contains(u"+14152370123"_s) ? button : fix;
                }
                return fix != nullptr;
            },
            20000));
        fix->click();
        QCOMPARE(phone->text(), u"+14152370123"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return bench.stored().fields.contactPhone == "+14152370123"_L1; }, 20000));
    }

    void aLiveCountAndALimitStandAtTheTexts() {
        ViewBench bench;
        bench.begin();
        auto* dialog = bench.dialog<ui::TollFreeDialog>();
        child<QPlainTextEdit>(dialog, "useCaseSummaryPlainTextEdit")->setPlainText(u"a"_s.repeated(501));
        bench.prompter.fileName = QString();
        child<QPushButton>(dialog, "exportDossierPushButton")->click();
        auto* row = child<ui::FormRow>(dialog, "useCaseSummaryFormRow");
        QVERIFY2(row->problem().contains(u"500"_s), qPrintable(row->problem()));
    }

    void theStatusIsSetByHandAndItsHistoryShown() {
        ViewBench bench;
        bench.begin();
        bench.click("setStatusPushButton");
        auto* dialog = bench.dialog<ui::TollFreeStatusDialog>();
        auto* status = child<QComboBox>(dialog, "statusComboBox");
        QCOMPARE(status->currentText(), u"Submitted"_s);
        status->setCurrentIndex(status->findText(u"Needs input"_s));
        QTest::keyClicks(child<QLineEdit>(dialog, "referenceLineEdit"), u"TFV-77"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, "rejectionCodesLineEdit"), u"30446, 506"_s);
        QStringList help;
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            help += label->text();
        }
        const QString shown = help.join(u'\n');
        QVERIFY(shown.contains(u"30446: Opt-in insufficient (can be corrected)"_s));
        QVERIFY(shown.contains(u"506: Cannabis (cannot be corrected)"_s));
        child<QPlainTextEdit>(dialog, "statusNotePlainTextEdit")->setPlainText(u"Show the form."_s);

        auto* at = child<QDateTimeEdit>(dialog, "statusAtDateTimeEdit");
        const QDateTime now = at->dateTime();
        at->setDateTime(now.addDays(2));
        child<QPushButton>(dialog, "addStatusPushButton")->click();
        QVERIFY(bench.stored().history.isEmpty()); // not in the future
        at->setDateTime(now.addDays(-1));
        child<QPushButton>(dialog, "addStatusPushButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.status() == "Needs input"_L1; }, 20000));
        const core::TollFreeDossier dossier = bench.stored();
        QCOMPARE(dossier.history.size(), 1);
        QCOMPARE(dossier.reference(), u"TFV-77"_s);
        QCOMPARE(dossier.history.first().rejectionCodes, QStringList({u"30446"_s, u"506"_s}));
        QCOMPARE(dossier.history.first().note, u"Show the form."_s);
    }

    void whatIsTypedStaysUntilItIsSaved() {
        ViewBench bench;
        bench.begin();
        bench.run(
            u"CREATE TRIGGER ledger.refuse BEFORE INSERT ON toll_free_status_changes BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        bench.click("setStatusPushButton");
        const QPointer<ui::TollFreeStatusDialog> dialog = bench.dialog<ui::TollFreeStatusDialog>();
        child<QLineEdit>(dialog, "referenceLineEdit")->setText(u"TFV-77"_s);
        auto* add = child<QPushButton>(dialog, "addStatusPushButton");
        add->click();
        QVERIFY(!add->isEnabled()); // not twice
        QVERIFY(QTest::qWaitFor([add] { return add->isEnabled(); }, 20000));
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->errorCard()->isVisible());
        QCOMPARE(child<QLineEdit>(dialog, "referenceLineEdit")->text(), u"TFV-77"_s);
        bench.run(u"DROP TRIGGER ledger.refuse"_s);
        add->click();
        QVERIFY(QTest::qWaitFor([&dialog] { return dialog.isNull(); }, 20000));
        QCOMPARE(bench.stored().reference(), u"TFV-77"_s);
    }

    void aProgrammeThatIsNotSavedStaysInItsDialog() {
        ViewBench bench;
        bench.run(
            u"CREATE TRIGGER ledger.refuse BEFORE INSERT ON toll_free_programmes BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        bench.click("commonProgrammePushButton");
        const QPointer<ui::ProgrammeDialog> dialog = bench.dialog<ui::ProgrammeDialog>();
        auto* content = child<QComboBox>(dialog, "programmeContentComboBox");
        content->setCurrentIndex(content->findText(u"Transactional"_s));
        auto* save = child<QPushButton>(dialog, "saveProgrammePushButton");
        save->click();
        QVERIFY(QTest::qWaitFor([save] { return save->isEnabled(); }, 20000));
        QVERIFY(dialog->errorCard()->isVisible());
        bench.run(u"DROP TRIGGER ledger.refuse"_s);
        save->click();
        QVERIFY(QTest::qWaitFor([&dialog] { return dialog.isNull(); }, 20000));
    }

    void whatIsNotSavedIsNotExported() {
        ViewBench bench;
        bench.begin();
        auto* dialog = bench.dialog<ui::TollFreeDialog>();
        bench.run(
            u"CREATE TRIGGER ledger.refuse BEFORE UPDATE ON toll_free_dossiers BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        QSignalSpy exports(dialog, &ui::TollFreeDialog::exportAsked);
        QTest::keyClicks(child<QLineEdit>(dialog, "cityLineEdit"), u"Sausalito"_s);
        child<QPushButton>(dialog, "exportDossierPushButton")->click();
        QVERIFY(QTest::qWaitFor([dialog] { return dialog->errorCard()->isVisible(); }, 20000));
        bench.run(u"DROP TRIGGER ledger.refuse"_s);
        QVERIFY(QTest::qWaitFor([dialog] { return dialog->form().isSaved(); }, 20000));
        QVERIFY(exports.isEmpty()); // what was asked for before is asked for again by hand
    }

    void aDossierIsExportedAndVerified() {
        ViewBench bench;
        bench.begin();
        for (const QString& ending : {u"pdf"_s, u"json"_s}) {
            bench.prompter.fileName = bench.folder.filePath(u"dossier."_s + ending);
            const auto notices = bench.notifier.notices.size();
            bench.click("exportPushButton");
            QVERIFY(QTest::qWaitFor([&] { return bench.notifier.notices.size() > notices; }, 20000));
            QVERIFY(reports::verifyExport(bench.prompter.fileName).isUntouched());
        }
    }

    void theProgrammeIsSetForAllAndForOne() {
        ViewBench bench;
        bench.click("commonProgrammePushButton");
        auto* all = bench.dialog<ui::ProgrammeDialog>();
        auto* content = child<QComboBox>(all, "programmeContentComboBox");
        QCOMPARE(content->count(), 2); // nothing above it to follow
        content->setCurrentIndex(content->findText(u"Transactional"_s));
        auto* kind = child<QComboBox>(all, "limitKindComboBox");
        kind->setCurrentIndex(kind->findText(u"A limit"_s));
        child<QSpinBox>(all, "dailyLimitSpinBox")->setValue(3);
        child<QPushButton>(all, "saveProgrammePushButton")->click();
        const auto programme = [&bench] {
            return bench.world
                .read([](store::ReadSession& session) { return store::TollFreeStore::programmes(session); })
                .of(tollFree);
        };
        QVERIFY(QTest::qWaitFor([&] { return programme() == core::TollFreeProgramme{true, 3}; }, 20000));
        QVERIFY(QTest::qWaitFor(
            [&] {
                return child<QLabel>(bench.view.get(), "commonProgrammeLabel")
                    ->text()
                    .contains(u"3 within 24 h"_s);
            },
            20000));
    }

    void theComposerShowsTheUseAndRefusesWithTheReason() {
        ViewBench bench;
        const std::string contact = "+12125550177";
        const auto numbers = bench.world.listed("/v1/phone-numbers", {"id", "number"});
        const QString entry = numbers.filter(tollFree).value(0);
        QVERIFY(!entry.isEmpty());
        const std::string id = entry.section(u' ', 0, 0).toStdString();
        bench.world.sandbox().optIn(id, contact);
        bench.world.sandbox().advance(25 * 3600);
        bench.world.sync();
        bench.clock.setNow(bench.world.workspace().now());
        bench.world.write([](store::WriteTransaction& transaction) {
            store::TollFreeStore::setProgramme(transaction, QString(), {true, 1});
        });
        ui::ConversationsPage page(bench.context());
        am::tests::settle(page);
        ui::Navigation target;
        target.number = tollFree;
        target.contact = QString::fromStdString(contact);
        page.navigateTo(target);
        auto* use = child<QWidget>(&page, "dailyUseLabel");
        auto* send = child<QPushButton>(&page, "sendPushButton");
        auto* text = child<QPlainTextEdit>(&page, "composerTextEdit");
        QVERIFY(QTest::qWaitFor([use] { return use->accessibleName().contains(u"0 of 1"_s); }, 20000));
        text->setPlainText(u"20% off everything"_s);
        QVERIFY(QTest::qWaitFor([send] { return send->toolTip().contains(u"percent off"_s); }, 20000));
        QVERIFY(!send->isEnabled());
        text->setPlainText(u"Build 412 deployed"_s);
        QVERIFY(QTest::qWaitFor([send] { return send->isEnabled(); }, 20000));
        send->click();
        QVERIFY(QTest::qWaitFor([use] { return use->accessibleName().contains(u"1 of 1"_s); }, 20000));
        text->setPlainText(u"Build 413 deployed"_s);
        QVERIFY(QTest::qWaitFor([send] { return send->toolTip().contains(u"daily limit"_s); }, 20000));
        QVERIFY(!send->isEnabled());
    }

    void withoutATollFreeNumberTheWayToOneIsShown() {
        PageBench bench;
        bench.world.sync();
        TollFreeView view(bench.context());
        view.show();
        QPushButton* open = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (auto* button : view.findChildren<QPushButton*>()) {
                    open = button->text() == "Open Numbers"_L1 ? button : open;
                }
                return open != nullptr;
            },
            20000));
        open->click();
        QCOMPARE(bench.visited.size(), 1);
        QCOMPARE(bench.visited.first().pageId, u"numbers"_s);
    }

    void itIsATabOfTheRegistrationPage() {
        PageBench bench(sandbox::WorldKind::Demo);
        bench.world.sync();
        ui::RegistrationPage page(bench.context());
        am::tests::settle(page);
        for (const QString& scene : child<TollFreeView>(&page, "tollFreeView")->scenes()) {
            QVERIFY(page.scenes().contains(scene));
        }
        page.showScene(u"toll-free"_s);
        QVERIFY(child<ui::DataTable>(&page, "tollFreeTableView")->isVisible());
        QVERIFY(child<QWidget>(&page, "tollFreeInspector")->isVisible());
    }
};

QTEST_MAIN(TollFreeViewTest)
#include "tst_toll_free_view.moc"
