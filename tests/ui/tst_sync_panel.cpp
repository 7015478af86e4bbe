// The sync panel and the comparison through their widgets.
#include "models/ReconcileController.h"
#include "models/SyncStatusController.h"
#include "store/UnreadableRowStore.h"
#include "support/PageBench.h"
#include "ui/shell/ReconcileDialog.h"
#include "ui/shell/SyncIndicator.h"
#include "ui/shell/SyncPanel.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using am::tests::child;
using am::tests::PageBench;

namespace {

/// A window with the indicator at its trailing top, as the top bar has it.
struct Shell {
    explicit Shell(PageBench& bench, QSize size = QSize(1024, 640))
        : sync(bench.world.workspace(), bench.clock),
          indicator(new am::ui::SyncIndicator(sync)),
          panel(new am::ui::SyncPanel(sync, indicator, &window)) {
        auto* layout = new QHBoxLayout(&window);
        layout->addStretch();
        layout->addWidget(indicator, 0, Qt::AlignTop);
        QObject::connect(indicator, &am::ui::SyncIndicator::clicked, panel, &am::ui::SyncPanel::toggle);
        window.resize(size);
        window.show();
    }

    QWidget window;
    am::models::SyncStatusController sync;
    am::ui::SyncIndicator* indicator;
    am::ui::SyncPanel* panel;
};

/// Where a reviewer wants to see pictures, if at all.
void picture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("AM_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

/// Every text 40 % longer, as Spanish is.
class LongTexts : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int n) const override {
        QString text = QString::fromUtf8(source);
        const auto more = text.size() * 4 / 10;
        text += u' ' + QString(u"\u00e1lgo m\u00e1s "_s).repeated(int(more / 10 + 1)).left(more);
        return n >= 0 ? text.replace(u"%n"_s, QString::number(n)) : text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class SyncPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIndicatorOpensAndEscCloses() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        Shell shell(bench);
        bench.world.workspace().startSync();
        QTRY_COMPARE(shell.sync.state(), u"Up to date"_s);
        QVERIFY(!shell.panel->isVisible());
        QTest::mouseClick(shell.indicator, Qt::LeftButton);
        QVERIFY(shell.panel->isVisible());
        QVERIFY(shell.window.rect().contains(shell.panel->geometry()));
        QVERIFY(shell.panel->geometry().top() >= shell.indicator->geometry().bottom());
        QTest::keyClick(shell.panel, Qt::Key_Escape);
        QVERIFY(!shell.panel->isVisible());
        QTest::keyClick(shell.indicator, Qt::Key_Space);
        QVERIFY(shell.panel->isVisible());
        QTest::mouseClick(&shell.window, Qt::LeftButton, {}, QPoint(20, 600));
        QVERIFY(!shell.panel->isVisible());
    }

    void everyControlHasAName() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        Shell shell(bench);
        bench.world.workspace().startSync();
        QTRY_COMPARE(shell.sync.state(), u"Up to date"_s);
        shell.panel->toggle();
        QVERIFY(!shell.panel->accessibleName().isEmpty());
        const auto buttons = shell.panel->findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() >= 6);
        for (const QAbstractButton* button : buttons) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void oneStreamAndAllOfThemCanRest() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        Shell shell(bench);
        bench.world.workspace().startSync();
        QTRY_COMPARE(shell.sync.state(), u"Up to date"_s);
        shell.panel->toggle();
        auto* inbound = child<QPushButton>(shell.panel, "inboundPausePushButton");
        auto* all = child<QPushButton>(shell.panel, "pauseAllPushButton");
        auto* refresh = child<QPushButton>(shell.panel, "refreshPushButton");
        QCOMPARE(inbound->accessibleName(), u"Pause Received messages"_s);
        inbound->click();
        QTRY_COMPARE(inbound->text(), u"Resume"_s);
        QCOMPARE(all->text(), u"Resume all"_s);
        QVERIFY(refresh->isEnabled());
        all->click();
        QTRY_COMPARE(all->text(), u"Pause all"_s);
        QCOMPARE(inbound->text(), u"Pause"_s);
        all->click();
        QTRY_COMPARE(child<QLabel>(shell.panel, "syncStateLabel")->text(), u"Paused by you"_s);
        QVERIFY(!inbound->isEnabled());
        QVERIFY(!refresh->isEnabled());
    }

    void theComparisonTellsWhatDiffersAndRepairsIt() {
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        const QString id =
            QString::fromStdString(bench.world.sandbox().text("+12125550177", "+14155550123", "Hello"));
        bench.world.sandbox().advance(600);
        QPointer<am::ui::ReconcileDialog> dialog =
            new am::ui::ReconcileDialog(bench.world.workspace(), nullptr);
        dialog->show();
        auto* run = child<QPushButton>(dialog, "comparePushButton");
        auto* repair = child<QPushButton>(dialog, "primaryPushButton");
        QCOMPARE(run->text(), u"Compare"_s);
        QVERIFY(!repair->isVisible());
        run->click();
        QCOMPARE(run->text(), u"Cancel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run->text(), u"Compare again"_s, 30000);
        dialog->controller().select(u"inbound"_s);
        auto* rows = child<am::ui::DataTable>(dialog, "differencesTableView");
        QCOMPARE(rows->model()->rowCount(), 1);
        QVERIFY(rows->isVisible());
        child<QPushButton>(dialog, "copyListPushButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(id));
        QVERIFY(repair->isEnabled());
        repair->click();
        auto* outcome = child<QLabel>(dialog, "reconcileRepairLabel");
        QTRY_VERIFY(outcome->text().contains(u"are now the same"_s));
        QCOMPARE(bench.world.inboundOfArchive(), bench.world.inboundOfApi());
        // Closed and opened again it still knows.
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
        am::ui::ReconcileDialog again(bench.world.workspace(), nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(child<QPushButton>(&again, "comparePushButton")->text(), u"Compare again"_s);
    }

    void picturesInBothThemes_data() {
        QTest::addColumn<am::ui::Theme>("theme");
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << am::ui::Theme::Light << false << Qt::LeftToRight;
        QTest::newRow("dark") << am::ui::Theme::Dark << false << Qt::LeftToRight;
        QTest::newRow("long") << am::ui::Theme::Light << true << Qt::LeftToRight;
        QTest::newRow("rtl") << am::ui::Theme::Dark << false << Qt::RightToLeft;
    }

    void picturesInBothThemes() {
        QFETCH(am::ui::Theme, theme);
        QFETCH(bool, isLong);
        QFETCH(Qt::LayoutDirection, direction);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        auto* style = new am::ui::ConsoleStyle(theme);
        QApplication::setStyle(style);
        QApplication::setPalette(style->standardPalette());
        QApplication::setLayoutDirection(direction);
        LongTexts longTexts;
        if (isLong) {
            QCoreApplication::installTranslator(&longTexts);
        }
        {
            PageBench bench(am::sandbox::WorldKind::Large);
            bench.world.write([](am::store::WriteTransaction& transaction) {
                am::store::UnreadableRowStore::save(
                    transaction, u"inbound"_s,
                    {{u"7f3c1b52-90aa-4d0e-8a52-0f5f6c1f9b11"_s, u"\"received_at\" is missing"_s, "{}"}});
            });
            bench.world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 500}, {"latency_max_ms", 500}});
            Shell shell(bench);
            bench.world.workspace().startSync();
            QTRY_VERIFY_WITH_TIMEOUT(!shell.sync.pace().isEmpty(), 20000);
            shell.sync.setStreamPaused(u"consent"_s, true);
            shell.panel->toggle();
            QTRY_VERIFY(shell.sync.isPartlyPaused());
            picture(shell.window, u"panel-copying-"_s + name);
            // Nothing is cut off at its edge.
            QVERIFY(shell.window.rect().contains(shell.panel->geometry()));
            const auto labels = shell.panel->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (label->isVisible() && label->wordWrap()) {
                    QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                             qPrintable(label->text()));
                }
            }
            bench.world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 0}, {"latency_max_ms", 0}});
            shell.sync.setPaused(false);
            QTRY_VERIFY_WITH_TIMEOUT(shell.sync.isSettled(), 30000);
            shell.sync.setPaused(true);
            QTRY_VERIFY(shell.sync.isPaused());
            picture(shell.window, u"panel-paused-"_s + name);
        }
        PageBench bench(am::sandbox::WorldKind::Demo);
        bench.world.sync();
        for (int i = 0; i < 14; ++i) {
            bench.world.sandbox().text("+12125550177", "+14155550123", "Hello " + std::to_string(i));
        }
        bench.world.sandbox().advance(600);
        am::ui::ReconcileDialog dialog(bench.world.workspace(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        picture(dialog, u"compare-first-"_s + name);
        dialog.controller().start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.controller().isRunning(), 30000);
        picture(dialog, u"compare-differs-"_s + name);
        dialog.controller().repair();
        QTRY_VERIFY(!dialog.controller().isRepairing());
        dialog.controller().start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.controller().isRunning(), 30000);
        picture(dialog, u"compare-same-"_s + name);
        QCOMPARE(dialog.controller().tone(), am::models::Tone::Success);
        bench.world.stopSandbox();
        dialog.controller().start();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.controller().isRunning(), 30000);
        picture(dialog, u"compare-offline-"_s + name);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(SyncPanelTest)
#include "tst_sync_panel.moc"
