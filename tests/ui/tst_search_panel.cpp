// The search panel by keyboard and mouse, and finding one's way in a thread.
#include "models/SearchController.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"
#include "support/PageBench.h"
#include "ui/conversations/ConversationsPage.h"
#include "ui/shell/GlobalSearch.h"
#include "ui/shell/SearchPanel.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::SearchController;
using ui::Navigation;

namespace {

/// A window with a search box and its panel.
class SearchWindow : public QWidget {
public:
    SearchWindow(sync::Workspace& workspace, const core::Clock& clock)
        : controller(workspace, clock), field(new ui::GlobalSearch) {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(field);
        layout->addStretch();
        panel = new ui::SearchPanel(controller, field, this);
        QObject::connect(panel, &ui::SearchPanel::chosen, this,
                         [this](const Navigation& target) { visited.append(target); });
        list = panel->findChild<QListView*>(u"searchResultsListView"_s);
        resize(900, 700);
        show();
    }
    void type(const QString& text) {
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    void press(Qt::Key key) { QTest::keyClick(field, key); }
    void settle() {
        if (!QTest::qWaitFor([this] { return !controller.isBusy(); }, 30'000)) {
            throw std::runtime_error("the search does not end");
        }
    }
    QString current() const { return list->currentIndex().data(models::SecondaryTextRole).toString(); }

    SearchController controller;
    ui::GlobalSearch* field;
    ui::SearchPanel* panel;
    QListView* list;
    QList<Navigation> visited;
};

/// A conversations page over an archive of the test's making.
class ThreadBench {
public:
    explicit ThreadBench(OfflineWorkspace& world)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
          page(ui::PageContext{world.workspace(), notifier, prompter, clock, settings, [](const Navigation&) {
                               }}) {
        clock.setNow(minutesAfter(60));
        page.resize(1200, 760);
        tests::settle(page);
        view = child<QListView>(&page, "threadListView");
    }
    void calm() {
        // Each answer may lead to the next question, in the next turn of the event loop.
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            if (!QTest::qWaitFor([this] { return !page.isBusy(); }, 30'000)) {
                throw std::runtime_error("the page stays busy");
            }
        }
    }
    QString currentText() const { return view->currentIndex().data().toString(); }
    bool isOnScreen(const QModelIndex& index) const {
        const QRect place = view->visualRect(index);
        const bool visible = place.intersects(view->viewport()->rect());
        if (!visible) {
            qWarning() << index.data().toString() << "is at" << place << "of" << view->viewport()->rect()
                       << "scrolled to" << view->verticalScrollBar()->value() << "of"
                       << view->verticalScrollBar()->maximum() << "rows" << view->model()->rowCount();
        }
        return visible;
    }

    QTemporaryDir folder;
    RecordingNotifier notifier;
    ScriptedPrompter prompter;
    FixedClock clock;
    QSettings settings;
    ui::ConversationsPage page;
    QListView* view;
};

} // namespace

class SearchPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OfflineWorkspace> m_world;
    FixedClock m_clock;

    qint64 keyOf(int number) {
        return m_world->read([number](store::ReadSession& session) {
            return store::MessageStore::findById(session, testId(number))->key;
        });
    }
    void addMany(int count) {
        constexpr int day = 24 * 60;
        QList<core::Message> messages;
        for (int i = 0; i < count; ++i) {
            const QString text = i % 50 == 7 ? u"needle %1"_s.arg(i) : u"text %1"_s.arg(i);
            messages.append(inbound(i, (i - count) * day / 10, text));
        }
        m_world->add(messages);
    }

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(60));
    }
    void cleanup() { m_world.reset(); }

    void typingShowsResultsAndArrowsMoveThroughThem() {
        m_world->add({inbound(1, 1, u"first bike"_s), inbound(2, 2, u"second bike"_s)});
        SearchWindow window(m_world->workspace(), m_clock);
        QVERIFY(window.panel->isHidden());
        window.type(u"bik"_s);
        QVERIFY(window.panel->isVisible());
        QVERIFY(!window.list->currentIndex().isValid());
        window.press(Qt::Key_Down);
        QCOMPARE(window.current(), u"second bike"_s);
        window.press(Qt::Key_Down);
        QCOMPARE(window.current(), u"first bike"_s);
        window.press(Qt::Key_Down);
        QCOMPARE(window.current(), u"first bike"_s);
        window.press(Qt::Key_Up);
        window.press(Qt::Key_Return);
        QCOMPARE(window.visited.size(), 1);
        QCOMPARE(window.visited.first().pageId, u"conversations"_s);
        QCOMPARE(window.visited.first().messageKey, keyOf(2));
        QVERIFY(window.panel->isHidden());
        QCOMPARE(window.field->text(), u"bik"_s);
    }

    void whatWasFoundIsThereAgain() {
        m_world->add({inbound(1, 1, u"first bike"_s), inbound(2, 2, u"second bike"_s)});
        SearchWindow window(m_world->workspace(), m_clock);
        QVERIFY(!window.panel->restore());
        window.type(u"bik"_s);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return);
        QVERIFY(window.panel->restore());
        QVERIFY(window.panel->isVisible());
        QCOMPARE(window.current(), u"first bike"_s);
        window.type(u"second"_s);
        window.press(Qt::Key_Escape);
        QVERIFY(!window.panel->restore());
    }

    void enterAloneMeansAllOfThem() {
        m_world->add({inbound(1, 1, u"bike"_s)});
        SearchWindow window(m_world->workspace(), m_clock);
        window.type(u"is:inbound bik"_s);
        window.press(Qt::Key_Return);
        QCOMPARE(window.visited.size(), 1);
        QCOMPARE(window.visited.first().pageId, u"messages"_s);
        QCOMPARE(window.visited.first().filter, u"is:inbound bik*"_s);
        window.type(u"bike"_s);
        QTest::mouseClick(window.panel->findChild<QPushButton*>(u"allInMessagesPushButton"_s),
                          Qt::LeftButton);
        QCOMPARE(window.visited.last().filter, u"bike*"_s);
    }

    void tabTakesTheFirstProposal() {
        SearchWindow window(m_world->workspace(), m_clock);
        window.type(u"bike sta"_s);
        window.press(Qt::Key_Tab);
        QCOMPARE(window.field->text(), u"bike status:"_s);
        window.settle();
        QTest::keyClicks(window.field, u"und"_s);
        window.settle();
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return);
        QCOMPARE(window.field->text(), u"bike status:undelivered "_s);
        QVERIFY(window.visited.isEmpty());
    }

    void choosingAMistakeSelectsItInTheBox() {
        SearchWindow window(m_world->workspace(), m_clock);
        window.type(u"bike status:lost "_s);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return);
        QCOMPARE(window.field->selectedText(), u"status:lost"_s);
        QVERIFY(window.visited.isEmpty());
    }

    void aClickChooses() {
        m_world->add({inbound(1, 1, u"bike"_s)});
        SearchWindow window(m_world->workspace(), m_clock);
        window.type(u"212 555"_s);
        QCOMPARE(window.list->model()->index(0, 0).data().toString(), u"Conversations"_s);
        const QPoint place = window.list->visualRect(window.list->model()->index(1, 0)).center();
        QTest::mouseClick(window.list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(window.visited.size(), 1);
        QCOMPARE(window.visited.first().contact, someContact);
        QCOMPARE(window.visited.first().number, ourNumber);
        QCOMPARE(window.visited.first().messageKey, 0);
    }

    void escapeClosesThenClearsThenLeaves() {
        SearchWindow window(m_world->workspace(), m_clock);
        QSignalSpy left(window.panel, &ui::SearchPanel::left);
        window.type(u"bike"_s);
        window.press(Qt::Key_Escape);
        QVERIFY(window.panel->isHidden());
        QCOMPARE(window.field->text(), u"bike"_s);
        window.press(Qt::Key_Escape);
        QVERIFY(window.field->text().isEmpty());
        window.press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void olderHitsComeWhenOneReachesTheEnd() {
        QList<core::Message> messages;
        for (int i = 0; i < 130; ++i) {
            messages.append(inbound(i, i, u"hello"_s));
        }
        m_world->add(messages);
        SearchWindow window(m_world->workspace(), m_clock);
        window.type(u"hello"_s);
        QCOMPARE(window.panel->findChild<QLabel*>(u"searchHitsLabel"_s)->text(), u"130 messages"_s);
        for (int i = 0; i < 30; ++i) {
            window.press(Qt::Key_PageDown);
            window.settle();
        }
        QCOMPARE(window.list->model()->rowCount(), 131);
        QVERIFY(window.list->currentIndex().row() == 130);
    }

    void aHitOpensItsConversationAndTheWayBackIsKept() {
        addMany(400);
        core::Message other = inbound(5000, 1, u"elsewhere"_s);
        other.contact = u"+13105550144"_s;
        m_world->add({other});
        ThreadBench bench(*m_world);
        bench.page.openConversation(ourNumber, u"+13105550144"_s);
        bench.calm();
        auto* back = child<QToolButton>(&bench.page, "backToolButton");
        QVERIFY(back->isHidden());
        bench.page.navigateTo({u"conversations"_s, ourNumber, someContact, keyOf(57), {}});
        bench.calm();
        QCOMPARE(bench.currentText(), u"needle 57"_s);
        QVERIFY(bench.isOnScreen(bench.view->currentIndex()));
        QVERIFY(bench.view->selectionModel()->isSelected(bench.view->currentIndex()));
        QVERIFY(!back->isHidden());
        back->click();
        bench.calm();
        QCOMPARE(child<QLabel>(&bench.page, "contactLabel")->text(), u"(310) 555-0144"_s);
    }

    void findingWalksThroughTheWholeThread() {
        addMany(1000);
        ThreadBench bench(*m_world);
        bench.page.openConversation(ourNumber, someContact);
        bench.calm();
        child<QToolButton>(&bench.page, "findToolButton")->click();
        auto* words = child<QLineEdit>(&bench.page, "threadFindLineEdit");
        auto* state = child<QLabel>(&bench.page, "threadFindStateLabel");
        QTest::keyClicks(words, u"needle"_s);
        bench.calm();
        QCOMPARE(state->text(), u"1 of 20"_s);
        QCOMPARE(bench.currentText(), u"needle 957"_s);
        for (int i = 2; i <= 20; ++i) {
            QTest::keyClick(words, Qt::Key_F3);
            bench.calm();
            QCOMPARE(state->text(), u"%1 of 20"_s.arg(i));
            QCOMPARE(bench.currentText(), u"needle %1"_s.arg(1007 - 50 * i));
            QVERIFY(bench.isOnScreen(bench.view->currentIndex()));
        }
        QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
        bench.calm();
        QCOMPARE(bench.currentText(), u"needle 57"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        bench.calm();
        QVERIFY(!words->isVisible());
        const int last = bench.view->model()->rowCount() - 1;
        QCOMPARE(bench.view->model()->index(last, 0).data().toString(), u"text 999"_s);
        QVERIFY(bench.isOnScreen(bench.view->model()->index(last, 0)));
    }

    void findingCanEndAtTheHit() {
        addMany(400);
        ThreadBench bench(*m_world);
        bench.page.openConversation(ourNumber, someContact);
        bench.calm();
        child<QToolButton>(&bench.page, "findToolButton")->click();
        QTest::keyClicks(child<QLineEdit>(&bench.page, "threadFindLineEdit"), u"\"needle 57\""_s);
        bench.calm();
        child<QToolButton>(&bench.page, "closeFindToolButton")->click();
        bench.calm();
        QCOMPARE(bench.currentText(), u"needle 57"_s);
        child<QToolButton>(&bench.page, "backToolButton")->click();
        bench.calm();
        const int last = bench.view->model()->rowCount() - 1;
        QCOMPARE(bench.view->model()->index(last, 0).data().toString(), u"text 399"_s);
    }

    void aDayCanBeTypedOrClicked() {
        addMany(400); // ten a day, the last one today
        ThreadBench bench(*m_world);
        bench.page.openConversation(ourNumber, someContact);
        bench.calm();
        auto* button = child<QToolButton>(&bench.page, "goToDayToolButton");
        button->click();
        auto* panel = child<QWidget>(&bench.page, "dateJumpPanel");
        auto* typed = child<QLineEdit>(&bench.page, "jumpDateLineEdit");
        auto* go = child<QPushButton>(&bench.page, "jumpToDatePushButton");
        QVERIFY(panel->isVisible());
        const auto jump = [&](const QDate& day) {
            typed->selectAll();
            QTest::keyClicks(typed, day.toString(Qt::ISODate));
            QVERIFY(go->isEnabled());
            QTest::keyClick(typed, Qt::Key_Return);
            bench.calm();
            QVERIFY(panel->isHidden());
        };
        const auto dayOfCurrent = [&] {
            return core::Timestamp::fromMilliseconds(
                       bench.view->currentIndex().data(models::RawValueRole).toLongLong())
                .toLocal()
                .date();
        };
        const QDate today = minutesAfter(0).toLocal().date();
        jump(today.addDays(-30));
        QCOMPARE(dayOfCurrent(), today.addDays(-30));
        QVERIFY(bench.isOnScreen(bench.view->currentIndex()));
        QVERIFY(bench.notifier.notices.isEmpty());
        // The first of that day: what stands before it is of another day.
        const QModelIndex before =
            bench.view->currentIndex().siblingAtRow(bench.view->currentIndex().row() - 1);
        QVERIFY(!before.flags().testFlag(Qt::ItemIsSelectable));

        button->click();
        jump(today.addDays(-1000));
        QCOMPARE(bench.currentText(), u"text 0"_s);
        QVERIFY2(bench.notifier.notices.last().startsWith(u"Nothing on "_s),
                 qPrintable(bench.notifier.notices.last()));

        button->click();
        typed->selectAll();
        QTest::keyClicks(typed, u"someday"_s);
        QVERIFY(!go->isEnabled());
        QVERIFY(child<QLabel>(&bench.page, "jumpDateHintLabel")->text().startsWith(u"Write a day like"_s));
        auto* calendar = child<QCalendarWidget>(&bench.page, "jumpDateCalendarWidget");
        Q_EMIT calendar->clicked(calendar->selectedDate());
        QVERIFY2(panel->isVisible(), "what cannot be read is not gone to");
        calendar->setSelectedDate(today.addDays(-3));
        Q_EMIT calendar->clicked(today.addDays(-3));
        bench.calm();
        QCOMPARE(dayOfCurrent(), today.addDays(-3));
        // Three jumps were made; three steps lead back to the end.
        auto* back = child<QToolButton>(&bench.page, "backToolButton");
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!back->isHidden());
            back->click();
            bench.calm();
        }
        QVERIFY(back->isHidden());
        const int last = bench.view->model()->rowCount() - 1;
        QCOMPARE(bench.view->model()->index(last, 0).data().toString(), u"text 399"_s);
    }
};

QTEST_MAIN(SearchPanelTest)
#include "tst_search_panel.moc"
