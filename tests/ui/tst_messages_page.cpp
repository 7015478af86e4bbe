// The delivery log's page: filter bar, states, inspector, navigation.
#include "core/Clock.h"
#include "models/MessagesController.h"
#include "store/Archive.h"
#include "store/MessageStore.h"
#include "store/SyncStateStore.h"
#include "support/TestArchive.h"
#include "sync/Workspace.h"
#include "ui/messages/MessageInspector.h"
#include "ui/messages/MessagesPage.h"
#include "ui/messages/MessagesTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/ToneText.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace Qt::StringLiterals;
using models::MessagesModel;

namespace {

class RecordingNotifier final : public ui::Notifier {
public:
    void notify(const QString& text, const ui::NoticeAction&, models::Tone) override { texts.append(text); }
    QStringList texts;
};

class SilentPrompter final : public ui::Prompter {
public:
    void confirm(const ui::ConfirmRequest&, QObject*, std::function<void(bool)>) override {}
    void saveFile(const ui::FileRequest&, QObject*, std::function<void(QString)>) override {}
    void openFile(const ui::FileRequest&, QObject*, std::function<void(QString)>) override {}
};

class FixedClock final : public core::Clock {
public:
    core::Timestamp now() const override { return tests::minutesAfter(60); }
};

} // namespace

class MessagesPageTest : public QObject {
    Q_OBJECT

private:
    /// A workspace that never talks to anybody, with an archive of its own.
    struct Fixture {
        Fixture() : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
            sync::WorkspaceOptions options;
            options.folder = folder.filePath(u"profile"_s);
            options.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
            workspace = std::make_unique<sync::Workspace>(options);
        }

        bool open(const QList<core::Message>& messages) {
            auto opened = workspace->open();
            return QTest::qWaitFor([&opened] { return opened.isFinished(); }) && opened.result() &&
                   add(messages);
        }

        bool add(const QList<core::Message>& messages) {
            auto written = workspace->archive().write([messages](store::WriteTransaction& transaction) {
                store::MessageStore::upsert(transaction, messages);
                for (const QString& stream : {u"outbound"_s, u"inbound"_s}) {
                    store::StreamState state;
                    state.stream = stream;
                    state.complete = true;
                    store::SyncStateStore::save(transaction, state);
                }
            });
            return QTest::qWaitFor([&written] { return written.isFinished(); }) &&
                   written.result().has_value();
        }

        std::unique_ptr<ui::MessagesPage> page() {
            ui::PageContext context{
                *workspace, notifier, prompter, clock, settings, [this](const ui::Navigation& target) {
                    went.append(target);
                }};
            auto made = std::make_unique<ui::MessagesPage>(context);
            made->resize(1200, 800);
            made->QWidget::show();
            made->findChild<ui::SearchField*>()->setDelay(0);
            return made;
        }

        QTemporaryDir folder;
        QSettings settings;
        RecordingNotifier notifier;
        SilentPrompter prompter;
        FixedClock clock;
        std::unique_ptr<sync::Workspace> workspace;
        QList<ui::Navigation> went;
    };

    static QList<core::Message> sample() {
        core::Message failed =
            tests::outbound(2, 2, u"Your order is on its way"_s, core::MessageStatus::Failed);
        failed.errorCode = u"4770"_s;
        failed.tag = u"order-1"_s;
        return {tests::outbound(1, 1), failed, tests::inbound(3, 3, u"Thanks"_s)};
    }

    static MessagesModel& model(ui::MessagesPage& page) { return page.controller().messages(); }
    static QString emptyTitle(ui::MessagesPage& page) {
        const auto labels = page.findChild<ui::EmptyState*>()->findChildren<QLabel*>();
        QStringList texts;
        for (const QLabel* label : labels) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void choicesAndTextAreTheSameThing() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        auto* field = page->findChild<ui::SearchField*>(u"messageFilterLineEdit"_s);
        auto* direction = page->findChild<ui::SegmentedControl*>(u"directionSegmentedControl"_s);
        auto* status = page->findChild<QComboBox*>(u"statusComboBox"_s);
        QTRY_COMPARE(model(*page).rowCount(), 3);
        direction->setCurrent(2);
        QCOMPARE(field->text(), u"is:inbound"_s);
        QTRY_COMPARE(model(*page).rowCount(), 1);
        field->setText(u"status:undelivered,failed"_s);
        QCOMPARE(direction->current(), 0);
        QCOMPARE(status->currentData().toString(), u"failed,undelivered"_s);
        QTRY_COMPARE(model(*page).message(0).id, tests::testId(2));
        status->setCurrentIndex(0);
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(model(*page).rowCount(), 3);
    }

    void whatCannotBeReadIsSaidUnderTheField() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        auto* problem = page->findChild<ui::ToneText*>(u"filterProblemToneText"_s);
        QVERIFY(problem->isHidden());
        page->findChild<ui::SearchField*>()->setText(u"stat:failed"_s);
        QVERIFY(!problem->isHidden());
        QVERIFY(problem->text().contains("stat:failed"_L1));
    }

    void anEmptyArchiveAndAnEmptyResultAreDifferent() {
        Fixture fixture;
        QVERIFY(fixture.open({}));
        const auto page = fixture.page();
        QTRY_COMPARE(page->controller().content(), models::MessagesController::Content::Nothing);
        QVERIFY(emptyTitle(*page).contains("No messages yet"_L1));
        QVERIFY(fixture.add(sample()));
        QTRY_COMPARE(page->controller().content(), models::MessagesController::Content::Rows);
        page->findChild<ui::SearchField*>()->setText(u"tag:nothing"_s);
        QTRY_COMPARE(page->controller().content(), models::MessagesController::Content::NoMatch);
        QVERIFY(emptyTitle(*page).contains("tag:nothing"_L1));
        page->findChild<QPushButton*>(u"clearFilterPushButton"_s)->click();
        QTRY_COMPARE(model(*page).rowCount(), 3);
    }

    void enterOpensTheInspectorAndEscClosesIt() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 3);
        auto* table = page->findChild<ui::MessagesTable*>();
        auto* inspector = page->findChild<ui::MessageInspector*>();
        QVERIFY(!inspector->isOpen());
        table->setCurrentIndex(model(*page).index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(inspector->isOpen());
        QStringList texts;
        for (const QLabel* label : inspector->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        QVERIFY(texts.contains(u"Taken for spam by the carrier (CARRIER_SPAM)"_s));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!inspector->isOpen());
    }

    void theInspectorLeadsToTheConversation() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 3);
        auto* table = page->findChild<ui::MessagesTable*>();
        table->setCurrentIndex(model(*page).index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        page->findChild<QPushButton*>(u"openConversationPushButton"_s)->click();
        QCOMPARE(fixture.went.size(), 1);
        QCOMPARE(fixture.went.first().pageId, u"conversations"_s);
        QCOMPARE(fixture.went.first().contact, tests::someContact);
        QCOMPARE(fixture.went.first().messageKey, model(*page).row(0).key);
    }

    void navigationSetsTheFilterAndSelectsTheMessage() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 3);
        const qint64 key = model(*page).row(1).key;
        page->navigateTo({u"messages"_s, {}, {}, key, u"is:outbound"_s});
        QCOMPARE(page->findChild<ui::SearchField*>()->text(), u"is:outbound"_s);
        QTRY_COMPARE(model(*page).rowCount(), 2);
        QVERIFY(page->findChild<ui::MessageInspector*>()->isOpen());
        QCOMPARE(page->findChild<ui::MessagesTable*>()->currentRow().data(models::KeyRole).toLongLong(), key);
    }

    void aCellCanBecomeAFilter() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 3);
        auto& controller = page->controller();
        controller.filterBy(model(*page).index(1, MessagesModel::Tag));
        QCOMPARE(controller.filter().text(), u"tag:order-1"_s);
        QTRY_COMPARE(model(*page).rowCount(), 1);
        controller.exclude(model(*page).index(0, MessagesModel::Tag));
        QCOMPARE(controller.filter().text(), u"-tag:order-1"_s);
        QTRY_COMPARE(model(*page).rowCount(), 2);
        controller.filterBy(model(*page).index(0, MessagesModel::Contact));
        QCOMPARE(controller.filter().text(), u"-tag:order-1 from:+12125550123"_s);
        QVERIFY(!controller.canExclude(model(*page).index(0, MessagesModel::Segments)));
    }

    void theContextMenuCopiesACell() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 3);
        auto* table = page->findChild<ui::MessagesTable*>();
        const QRect cell = table->visualRect(model(*page).index(0, MessagesModel::Contact));
        Q_EMIT table->customContextMenuRequested(cell.center());
        auto* menu = page->findChild<QMenu*>(u"messageCellMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction*>(u"copyCellAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), tests::someContact);
        QCOMPARE(fixture.notifier.texts, QStringList{u"Copied"_s});
        menu->close();
    }

    void arrivalsAreCountedWhileReadingFurtherDown() {
        Fixture fixture;
        QList<core::Message> many;
        for (int i = 0; i < 150; ++i) {
            many.append(tests::outbound(i, i));
        }
        QVERIFY(fixture.open(many));
        const auto page = fixture.page();
        QTRY_COMPARE(model(*page).rowCount(), 150);
        auto* table = page->findChild<ui::MessagesTable*>();
        table->scrollToBottom();
        QVERIFY(fixture.add({tests::inbound(500, 500), tests::inbound(501, 501)}));
        auto* pill = page->findChild<QPushButton*>(u"newMessagesPushButton"_s);
        QTRY_VERIFY(!pill->isHidden());
        QVERIFY(pill->text().startsWith(u'2'));
        QCOMPARE(model(*page).rowCount(), 150);
        pill->click();
        QTRY_COMPARE(model(*page).rowCount(), 152);
        QTRY_VERIFY(pill->isHidden());
    }

    void theFooterCounts() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QTRY_VERIFY(page->controller().footer().startsWith("3 messages since "_L1));
        page->findChild<ui::SearchField*>()->setText(u"is:inbound"_s);
        QTRY_VERIFY(page->controller().footer().contains("of 3 in the archive"_L1));
        QTRY_VERIFY(page->controller().footer().startsWith(u'1'));
    }

    void everyControlHasAName() {
        Fixture fixture;
        QVERIFY(fixture.open(sample()));
        const auto page = fixture.page();
        QVERIFY(page->focusSearch());
        for (const char* name : {"messageFilterLineEdit", "directionSegmentedControl", "statusComboBox",
                                 "periodComboBox", "messagesTableView"}) {
            const auto* control = page->findChild<QWidget*>(QLatin1StringView(name));
            QVERIFY2(control && !control->accessibleName().isEmpty(), name);
        }
    }
};

QTEST_MAIN(MessagesPageTest)
#include "tst_messages_page.moc"
