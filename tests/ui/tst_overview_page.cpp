// The overview's page: rows that lead on, first steps, figures, conversations.
#include "core/Clock.h"
#include "models/OverviewController.h"
#include "store/Archive.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/SyncStateStore.h"
#include "support/TestArchive.h"
#include "sync/Workspace.h"
#include "ui/overview/AttentionCard.h"
#include "ui/overview/ClickableBox.h"
#include "ui/overview/FirstStepsCard.h"
#include "ui/overview/OverviewPage.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace Qt::StringLiterals;

namespace {

class SilentNotifier final : public ui::Notifier {
public:
    void notify(const QString&, const ui::NoticeAction&, models::Tone) override {}
};

class SilentPrompter final : public ui::Prompter {
public:
    void confirm(const ui::ConfirmRequest&, QObject*, std::function<void(bool)>) override {}
    void saveFile(const ui::FileRequest&, QObject*, std::function<void(QString)>) override {}
    void openFile(const ui::FileRequest&, QObject*, std::function<void(QString)>) override {}
};

class FixedClock final : public core::Clock {
public:
    core::Timestamp now() const override { return tests::testNow; }
};

} // namespace

class OverviewPageTest : public QObject {
    Q_OBJECT

private:
    struct Fixture {
        Fixture() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
            sync::WorkspaceOptions options;
            options.folder = folder.filePath(u"profile"_s);
            options.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
            workspace = std::make_unique<sync::Workspace>(options);
        }

        bool open() {
            auto opened = workspace->open();
            return QTest::qWaitFor([&opened] { return opened.isFinished(); }) && opened.result().has_value();
        }

        template <class Function>
        bool write(Function function) {
            auto written = workspace->archive().write(std::move(function));
            return QTest::qWaitFor([&written] { return written.isFinished(); }) &&
                   written.result().has_value();
        }

        bool addNumber(const QString& type) {
            return write([type](store::WriteTransaction& transaction) {
                core::OwnedNumber number;
                number.id = u"pn"_s;
                number.number = tests::ourNumber;
                number.numberType = type;
                store::NumberStore::replaceAll(transaction, {number});
            });
        }

        bool finishNumbers() {
            return write([](store::WriteTransaction& transaction) {
                store::StreamState state;
                state.stream = u"numbers"_s;
                state.complete = true;
                store::SyncStateStore::save(transaction, state);
            });
        }

        std::unique_ptr<ui::OverviewPage> page() {
            ui::PageContext context{
                *workspace, notifier, prompter, clock, settings, [this](const ui::Navigation& target) {
                    went.append(target);
                }};
            auto made = std::make_unique<ui::OverviewPage>(context);
            made->resize(1200, 800);
            made->QWidget::show();
            return made;
        }

        QTemporaryDir folder;
        QSettings settings;
        SilentNotifier notifier;
        SilentPrompter prompter;
        FixedClock clock;
        std::unique_ptr<sync::Workspace> workspace;
        QList<ui::Navigation> went;
    };

    static bool isShown(const ui::OverviewPage& page, const QString& name) {
        const auto* widget = page.findChild<QWidget*>(name);
        return widget && widget->isVisibleTo(&page);
    }

private Q_SLOTS:
    void untilTheNumbersAreCopiedNothingIsClaimed() {
        Fixture fixture;
        QVERIFY(fixture.open());
        const auto page = fixture.page();
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(!isShown(*page, u"firstStepsCard"_s));
        QVERIFY(!isShown(*page, u"attentionCard"_s));
    }

    void aNewAccountSeesTheFirstSteps() {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.finishNumbers());
        const auto page = fixture.page();
        QTRY_VERIFY(isShown(*page, u"firstStepsCard"_s));
        auto* steps = page->findChild<ui::FirstStepsCard*>();
        const auto buttons = steps->findChildren<QPushButton*>(u"followStepPushButton"_s);
        QCOMPARE(buttons.size(), 5);
        buttons.first()->click();
        QCOMPARE(fixture.went.last().pageId, u"numbers"_s);
    }

    void nothingNeedsYouIsSaid() {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.addNumber(u"toll_free"_s));
        const auto page = fixture.page();
        QTRY_VERIFY(isShown(*page, u"nothingNeedsYouWidget"_s));
        QVERIFY(!isShown(*page, u"firstStepsCard"_s));
    }

    void aRowLeadsToItsPageWithTheFilter() {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.addNumber(u"toll_free"_s));
        QVERIFY(fixture.write([](store::WriteTransaction& transaction) {
            core::Message failed = tests::outbound(1, -30, u"x"_s, core::MessageStatus::Failed);
            failed.errorCode = u"4770"_s;
            store::MessageStore::upsert(transaction, {failed});
        }));
        const auto page = fixture.page();
        auto* card = page->findChild<ui::AttentionCard*>();
        QTRY_COMPARE(card->rows().size(), 1);
        QTRY_VERIFY(card->findChild<QPushButton*>(u"followLinkPushButton"_s));
        card->findChild<QPushButton*>(u"followLinkPushButton"_s)->click();
        QCOMPARE(fixture.went.last().pageId, u"messages"_s);
        QVERIFY(fixture.went.last().filter.startsWith("status:failed,undelivered"_L1));
    }

    void whatArrivesWhileOneLooksIsShown() {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.addNumber(u"toll_free"_s));
        const auto page = fixture.page();
        QTRY_VERIFY(isShown(*page, u"nothingNeedsYouWidget"_s));
        QVERIFY(fixture.write([](store::WriteTransaction& transaction) {
            store::MessageStore::upsert(transaction, {tests::inbound(1, -5, u"Is it ready?"_s)});
        }));
        QTRY_VERIFY(page->findChild<ui::ClickableBox*>(u"recentConversationBox"_s));
        auto* recent = page->findChild<ui::ClickableBox*>(u"recentConversationBox"_s);
        QVERIFY(recent->accessibleName().contains("Is it ready?"_L1));
        recent->click();
        QCOMPARE(fixture.went.last().pageId, u"conversations"_s);
        QCOMPARE(fixture.went.last().contact, tests::someContact);
    }

    void figuresAreButtonsThatSayWhatTheyShow() {
        Fixture fixture;
        QVERIFY(fixture.open());
        QVERIFY(fixture.addNumber(u"toll_free"_s));
        QVERIFY(fixture.write([](store::WriteTransaction& transaction) {
            store::MessageStore::upsert(transaction, {tests::outbound(1, -1), tests::outbound(2, -2)});
        }));
        const auto page = fixture.page();
        QTRY_VERIFY(page->findChild<ui::ClickableBox*>(u"outboundFigureBox"_s));
        auto* sent = page->findChild<ui::ClickableBox*>(u"outboundFigureBox"_s);
        QVERIFY(sent->accessibleName().startsWith("Sent today: 2."_L1));
        QTest::keyClick(sent, Qt::Key_Return);
        QCOMPARE(fixture.went.last().pageId, u"messages"_s);
        QVERIFY(fixture.went.last().filter.startsWith("is:outbound after:"_L1));
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
