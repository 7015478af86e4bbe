// "Export…" on the pages: exactly what the filter leaves, with progress, notice and error.
#include "models/ExportController.h"
#include "models/MessagesController.h"
#include "support/ExportSamples.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"
#include "support/RecordingNotifier.h"
#include "support/ScriptedPrompter.h"
#include "ui/consent/ConsentPage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/ExportBar.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// What a page needs, over an archive that reaches no API.
struct Desk {
    Desk() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {}

    ui::PageContext context() {
        return {world.workspace(), notifier, prompter, clock, settings, [](const ui::Navigation&) {
                }};
    }

    QTemporaryDir folder;
    OfflineWorkspace world;
    RecordingNotifier notifier;
    ScriptedPrompter prompter;
    FixedClock clock{minutesAfter(60)};
    QSettings settings;
};

void open(ui::Page& page) {
    page.resize(1100, 700);
    static_cast<QWidget&>(page).show();
    QVERIFY(QTest::qWaitFor([&page] { return !page.isBusy(); }, patience));
}

} // namespace

class ExportBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMessagesOfTheFilterAreExported() {
        Desk desk;
        core::Message failed = outbound(2, 2, u"Your order"_s, core::MessageStatus::Failed);
        desk.world.add({outbound(1, 1), failed, inbound(3, 3)});
        ui::MessagesPage page(desk.context());
        open(page);
        page.controller().setFilterText(u"status:failed colour:red"_s);
        QVERIFY(QTest::qWaitFor([&page] { return !page.isBusy(); }, patience));
        QCOMPARE(page.controller().messages().rowCount(), 1);

        auto* bar = page.findChild<ui::ExportBar*>();
        QVERIFY(bar && bar->isHidden());
        auto* button = page.findChild<QPushButton*>(u"exportActionButton"_s);
        QVERIFY(button && button->isEnabled());
        desk.prompter.fileName = desk.folder.filePath(u"failed.jsonl"_s);
        button->click();
        QCOMPARE(desk.prompter.fileQuestions.size(), 1);
        QCOMPARE(desk.prompter.fileQuestions[0].suggestedName, u"messages-2026-05-28.csv"_s);
        QCOMPARE(desk.prompter.fileQuestions[0].filters.size(), 2);
        QVERIFY(!bar->isHidden() && !button->isEnabled());
        QVERIFY(page.findChild<QProgressBar*>(u"exportProgressBar"_s)->isVisible());
        QVERIFY(!page.findChild<QLabel*>(u"exportProgressLabel"_s)->text().isEmpty());
        QVERIFY(QTest::qWaitFor([bar] { return bar->isHidden(); }, patience));
        QVERIFY(button->isEnabled());
        const auto rows = objectsOf(contentOf(desk.prompter.fileName));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0]["id"].get<std::string>(), failed.id.toStdString());
        QCOMPARE(desk.notifier.notices.size(), 1);
        QVERIFY2(desk.notifier.notices[0].contains(u"failed.jsonl"_s), qPrintable(desk.notifier.notices[0]));
    }

    void nothingHappensWithoutAFile() {
        Desk desk;
        ui::MessagesPage page(desk.context());
        open(page);
        auto* bar = page.findChild<ui::ExportBar*>();
        bar->action()->trigger();
        QVERIFY(!bar->controller().isRunning());
        QVERIFY(bar->isHidden());
    }

    void aRunningExportCanBeCancelled() {
        Desk desk;
        QList<core::Message> messages;
        for (int i = 0; i < 20'000; ++i) {
            messages.append(outbound(i, i));
        }
        desk.world.add(messages);
        ui::MessagesPage page(desk.context());
        open(page);
        desk.prompter.fileName = desk.folder.filePath(u"out.csv"_s);
        auto* bar = page.findChild<ui::ExportBar*>();
        bar->action()->trigger();
        auto* cancel = page.findChild<QPushButton*>(u"cancelExportPushButton"_s);
        QVERIFY(cancel->isVisible());
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        QVERIFY(QTest::qWaitFor([bar] { return bar->isHidden(); }, patience));
        QVERIFY(!QFile::exists(desk.prompter.fileName));
        QVERIFY(desk.notifier.notices.isEmpty());
    }

    void aFailureStaysUntilItIsClosedOrTriedAgain() {
        Desk desk;
        desk.world.add({outbound(1, 1)});
        ui::MessagesPage page(desk.context());
        open(page);
        desk.prompter.fileName = desk.folder.filePath(u"sub/out.csv"_s);
        auto* bar = page.findChild<ui::ExportBar*>();
        bar->action()->trigger();
        QVERIFY(QTest::qWaitFor([bar] { return !bar->controller().isRunning(); }, patience));
        auto* card = bar->findChild<ui::ErrorCard*>();
        QVERIFY(card->isVisible());
        QVERIFY(card->error().explanation.contains(u"sub"_s));
        QVERIFY(bar->action()->isEnabled());
        bar->findChild<QToolButton*>(u"closeExportErrorToolButton"_s)->click();
        QVERIFY(bar->isHidden());

        bar->action()->trigger();
        QVERIFY(QTest::qWaitFor([card] { return card->isVisible(); }, patience));
        QVERIFY(QDir(desk.folder.path()).mkdir(u"sub"_s));
        bar->findChild<QPushButton*>(u"retryPushButton"_s)->click();
        QVERIFY(QTest::qWaitFor([bar] { return bar->isHidden(); }, patience));
        QVERIFY(QFile::exists(desk.prompter.fileName));
    }

    void consentIsExportedWhole() {
        Desk desk;
        desk.world.setConsent(OfflineWorkspace::consent(true, 1));
        ui::ConsentPage page(desk.context());
        page.resize(1100, 700);
        static_cast<QWidget&>(page).show();
        desk.prompter.fileName = desk.folder.filePath(u"consent.csv"_s);
        auto* bar = page.findChild<ui::ExportBar*>();
        bar->action()->trigger();
        QVERIFY(QTest::qWaitFor([bar] { return !bar->controller().isRunning(); }, patience));
        const auto records = recordsOf(contentOf(desk.prompter.fileName));
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(records[1][0], std::string("consent-1"));
    }
};

QTEST_MAIN(ExportBarTest)
#include "tst_export_bar.moc"
