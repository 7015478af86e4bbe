// The conversations page through its widgets, against a sandbox in this process.
#include "support/PageBench.h"
#include "ui/conversations/ConversationsPage.h"
#include "ui/conversations/NewConversationDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using tests::child;
using tests::PageBench;
using tests::settle;
using ui::ConversationsPage;

namespace {

constexpr const char* contact = "+12125550123";
const QString contactText = u"+12125550123"_s;
const QString ourNumber = u"+14155550123"_s;

/// What the thread's last row says to a screen reader.
QString lastRow(ConversationsPage& page) {
    const auto* view = child<QListView>(&page, "threadListView");
    const int rows = view->model()->rowCount();
    return rows == 0 ? QString() : view->model()->index(rows - 1, 0).data(Qt::AccessibleTextRole).toString();
}

bool lastRowSays(ConversationsPage& page, const QString& words) {
    return QTest::qWaitFor([&] { return lastRow(page).contains(words); }, 20000);
}

QStringList rowTexts(ConversationsPage& page) {
    const auto* view = child<QListView>(&page, "threadListView");
    QStringList texts;
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        texts.append(view->model()->index(i, 0).data().toString());
    }
    return texts;
}

void write(ConversationsPage& page, const QString& text) {
    child<QPlainTextEdit>(&page, "composerTextEdit")->setPlainText(text);
}

} // namespace

class ConversationsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutConversationsItSaysWhatToDo() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        QStringList texts;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        QVERIFY2(texts.join(u'|').contains(u"Text (415) 555-0123 from your phone"_s),
                 qPrintable(texts.join(u'|')));
    }

    void aTextIsQueuedHereThenDelivered() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().sendingNumber(), contact);
        bench.world.sandbox().text(contact, "+14155550123", "Is my bike ready?");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        QVERIFY(QTest::qWaitFor([&] { return rowTexts(page).contains(u"Is my bike ready?"_s); }, 20000));
        auto* send = child<QPushButton>(&page, "sendPushButton");
        QVERIFY(!send->isEnabled());
        write(page, u"Yes, come in any time"_s);
        QVERIFY(QTest::qWaitFor([send] { return send->isEnabled(); }, 20000));
        QSet<QString> states;
        auto* view = child<QListView>(&page, "threadListView");
        const auto note = [&] {
            for (const QString& word : {u"Queued here"_s, u"Sending"_s, u"Accepted"_s, u"Delivered"_s}) {
                if (lastRow(page).endsWith(word)) {
                    states.insert(word);
                }
            }
        };
        connect(view->model(), &QAbstractItemModel::rowsInserted, view, note);
        connect(view->model(), &QAbstractItemModel::dataChanged, view, note);
        bench.world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 400}, {"latency_max_ms", 400}});
        send->click();
        QVERIFY(lastRowSays(page, u"Accepted"_s));
        bench.world.sandbox().put("/sandbox/chaos", {{"latency_min_ms", 0}, {"latency_max_ms", 0}});
        QVERIFY(child<QPlainTextEdit>(&page, "composerTextEdit")->toPlainText().isEmpty());
        QVERIFY2(states.contains(u"Queued here"_s) || states.contains(u"Sending"_s),
                 "the bubble shows before the API has answered");
        bench.world.sandbox().advance(120);
        bench.world.sync();
        QVERIFY(lastRowSays(page, u"Delivered"_s));
        QCOMPARE(rowTexts(page).filter(u"Yes, come in any time"_s).size(), 1);
    }

    void anOptOutLocksTheComposer() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().sendingNumber(), contact);
        bench.world.sandbox().text(contact, "+14155550123", "Hello");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        auto* editor = child<QPlainTextEdit>(&page, "composerTextEdit");
        QVERIFY(QTest::qWaitFor([editor] { return editor->isEnabled(); }, 20000));
        bench.world.sandbox().text(contact, "+14155550123", "STOP");
        bench.world.sync();
        QVERIFY(QTest::qWaitFor([editor] { return !editor->isEnabled(); }, 20000));
        // The consent record and the text with the word arrive in either order.
        auto* state = child<QLabel>(&page, "consentStateLabel");
        QVERIFY(
            QTest::qWaitFor([state] { return state->text().startsWith(u"Opted out with STOP"_s); }, 20000));
        QVERIFY(!child<QPushButton>(&page, "sendPushButton")->isEnabled());
        QVERIFY(!child<QPushButton>(&page, "startDoubleOptInPushButton")->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return rowTexts(page).contains(u"Opted out with STOP"_s); }, 20000));
    }

    void withoutConsentADoubleOptInOpensTheWay() {
        PageBench bench;
        bench.world.sandbox().sendingNumber();
        bench.world.sandbox().text(contact, "+14155550123", "Hello");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        auto* start = child<QPushButton>(&page, "startDoubleOptInPushButton");
        QVERIFY(QTest::qWaitFor([start] { return start->isVisible(); }, 20000));
        write(page, u"Your order is here"_s);
        QVERIFY(!child<QPushButton>(&page, "sendPushButton")->isEnabled());
        start->click();
        auto* confirmation = child<QPlainTextEdit>(&page, "confirmationTextEdit");
        QVERIFY(confirmation->isVisible());
        QVERIFY2(confirmation->toPlainText().contains(u"reply YES"_s),
                 qPrintable(confirmation->toPlainText()));
        QVERIFY(confirmation->toPlainText().contains(u"STOP to opt out"_s));
        child<QPushButton>(&page, "sendDoubleOptInPushButton")->click();
        auto* state = child<QLabel>(&page, "consentStateLabel");
        QVERIFY(QTest::qWaitFor(
            [state] { return state->text().startsWith(u"Double opt-in waits for YES"_s); }, 20000));
        bench.world.sandbox().advance(60);
        bench.world.sandbox().text(contact, "+14155550123", "YES");
        bench.world.sync();
        auto* send = child<QPushButton>(&page, "sendPushButton");
        QVERIFY(QTest::qWaitFor([send] { return send->isEnabled(); }, 20000));
        QVERIFY(state->text().startsWith(u"Opted in"_s));
        QCOMPARE(child<QPlainTextEdit>(&page, "composerTextEdit")->toPlainText(), u"Your order is here"_s);
    }

    void aConversationCanBeginWithANumberInAnyNotation() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().sendingNumber(), "+13105550144");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        child<QAction>(&page, "newConversationAction")->trigger();
        auto* dialog = child<ui::NewConversationDialog>(&page, "newConversationDialog");
        auto* open = child<QPushButton>(dialog, "openConversationPushButton");
        QVERIFY(!open->isEnabled());
        child<QLineEdit>(dialog, "contactNumberLineEdit")->setText(u"call me"_s);
        QVERIFY(!open->isEnabled());
        child<QLineEdit>(dialog, "contactNumberLineEdit")->setText(u"310.555.0144"_s);
        QVERIFY(open->isEnabled());
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 20000));
        QCOMPARE(child<QLabel>(&page, "contactLabel")->text(), u"(310) 555-0144"_s);
        write(page, u"Welcome"_s);
        auto* send = child<QPushButton>(&page, "sendPushButton");
        QVERIFY(QTest::qWaitFor([send] { return send->isEnabled(); }, 20000));
        send->click();
        QVERIFY(lastRowSays(page, u"Accepted"_s));
        const auto* list = child<QListView>(&page, "conversationListView");
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() == 1; }, 20000));
    }

    void textsShowUpByThemselvesAndSelectionStays() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        bench.world.sandbox().text(contact, "+14155550123", "first");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        QVERIFY(lastRowSays(page, u"first"_s));
        bench.world.sandbox().advance(60);
        bench.world.sandbox().text("+13105550144", "+14155550123", "from somebody else");
        bench.world.sync();
        const auto* list = child<QListView>(&page, "conversationListView");
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() == 2; }, 20000));
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(child<QLabel>(&page, "contactLabel")->text(), u"(212) 555-0123"_s);
        bench.world.sandbox().text(contact, "+14155550123", "second");
        bench.world.sync();
        QVERIFY(lastRowSays(page, u"second"_s));
    }

    void whatLeavesTheListOpensNothingElse() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        bench.world.sandbox().text(contact, "+14155550123", "first");
        bench.world.sandbox().advance(60);
        bench.world.sandbox().text("+13105550144", "+14155550123", "second");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        page.openConversation(ourNumber, contactText);
        const QString open = child<QLabel>(&page, "contactLabel")->text();
        QCOMPARE(open, u"(212) 555-0123"_s);
        child<ui::SegmentedControl>(&page, "conversationShowSegmentedControl")->setCurrent(3);
        const auto* list = child<QListView>(&page, "conversationListView");
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() == 0; }, 20000));
        QCOMPARE(child<QLabel>(&page, "contactLabel")->text(), open);
        child<ui::SegmentedControl>(&page, "conversationShowSegmentedControl")->setCurrent(0);
        QVERIFY(QTest::qWaitFor([list] { return list->currentIndex().isValid(); }, 20000));
        QCOMPARE(list->currentIndex().data().toString(), open);
    }

    void draftsAreThereAgainWhenOneComesBack() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        bench.world.sandbox().text(contact, "+14155550123", "first");
        bench.world.sandbox().text("+13105550144", "+14155550123", "second");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        page.openConversation(ourNumber, contactText);
        write(page, u"Half a thought"_s);
        page.openConversation(ourNumber, u"+13105550144"_s);
        auto* editor = child<QPlainTextEdit>(&page, "composerTextEdit");
        QVERIFY(editor->toPlainText().isEmpty());
        page.openConversation(ourNumber, contactText);
        QVERIFY(QTest::qWaitFor([editor] { return editor->toPlainText() == u"Half a thought"_s; }, 20000));
    }

    void revokingAsksForTheNumberAndLocks() {
        PageBench bench;
        bench.world.sandbox().optIn(bench.world.sandbox().sendingNumber(), contact);
        bench.world.sandbox().text(contact, "+14155550123", "Hello");
        bench.world.sync();
        ConversationsPage page(bench.context());
        settle(page);
        child<QAbstractButton>(&page, "contactDetailsToolButton")->click();
        auto* revoke = child<QPushButton>(&page, "revokeConsentPushButton");
        QVERIFY(revoke->isVisible());
        revoke->click();
        QCOMPARE(bench.prompter.questions.size(), 1);
        QCOMPARE(bench.prompter.questions.first().requiredWord, u"0123"_s);
        auto* editor = child<QPlainTextEdit>(&page, "composerTextEdit");
        QVERIFY(QTest::qWaitFor([editor] { return !editor->isEnabled(); }, 20000));
    }

    void readingAThreadNeverMovesWhenOlderRowsCome() {
        PageBench bench;
        bench.world.sandbox().orderNumber();
        for (int i = 0; i < 150; ++i) {
            bench.world.sandbox().text(contact, "+14155550123", "text " + std::to_string(i));
            bench.world.sandbox().advance(60);
        }
        bench.world.sync();
        ConversationsPage page(bench.context());
        page.resize(1200, 700);
        settle(page);
        QVERIFY(lastRowSays(page, u"text 149"_s));
        auto* view = child<QListView>(&page, "threadListView");
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
        const int rows = view->model()->rowCount();
        view->verticalScrollBar()->setValue(view->viewport()->height());
        const QModelIndex top = view->indexAt(QPoint(100, view->viewport()->height() / 2));
        const QPersistentModelIndex reading = top;
        const int place = view->visualRect(top).top();
        QVERIFY(QTest::qWaitFor([&] { return view->model()->rowCount() > rows && !page.isBusy(); }, 20000));
        QCOMPARE(view->visualRect(reading).top(), place);

        // What arrives below moves nothing either, and says so.
        const int before = view->visualRect(reading).top();
        bench.world.sandbox().text(contact, "+14155550123", "newest");
        bench.world.sync();
        QVERIFY(lastRowSays(page, u"newest"_s));
        QCOMPARE(view->visualRect(reading).top(), before);
        auto* pill = child<QPushButton>(&page, "newestPushButton");
        QVERIFY(QTest::qWaitFor([pill] { return pill->isVisible() && pill->text() == u"1 new"_s; }, 20000));
        pill->click();
        QVERIFY(QTest::qWaitFor(
            [view] { return view->verticalScrollBar()->value() == view->verticalScrollBar()->maximum(); },
            20000));
        QVERIFY(!pill->isVisible());
    }
};

QTEST_MAIN(ConversationsPageTest)
#include "tst_conversations_page.moc"
