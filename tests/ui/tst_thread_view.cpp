// Reading a long thread: nothing jumps, whatever is loaded, dropped or arrives meanwhile.
#include "models/ThreadController.h"
#include "support/FixedClock.h"
#include "support/OfflineWorkspace.h"
#include "ui/conversations/ThreadView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHash>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace am;
using namespace am::tests;
using models::ThreadController;
using ui::ThreadView;

class ThreadViewTest : public QObject {
    Q_OBJECT

    static constexpr int messageCount = 1500;

    std::unique_ptr<OfflineWorkspace> m_world;
    FixedClock m_clock;
    std::unique_ptr<ThreadController> m_thread;
    std::unique_ptr<ThreadView> m_view;

    QScrollBar& bar() { return *m_view->verticalScrollBar(); }
    void calm() {
        // Each answer may lead to the next question, in the next turn of the event loop.
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            QVERIFY(QTest::qWaitFor([this] { return !m_thread->isBusy(); }, 30'000));
        }
    }
    /// Where the bubbles on screen are, by row id.
    QHash<QString, int> places() {
        QHash<QString, int> tops;
        for (int row = 0; row < m_thread->model().count(); ++row) {
            const QModelIndex index = m_thread->model().index(row);
            const QRect rect = m_view->visualRect(index);
            if (m_thread->model().row(row).isBubble() && rect.intersects(m_view->viewport()->rect())) {
                tops.insert(m_thread->model().row(row).id, rect.top());
            }
        }
        return tops;
    }
    /// Waits for what is being loaded; everything on screen must stay where it is.
    bool staysWhileLoading() {
        const QHash<QString, int> before = places();
        if (before.isEmpty()) {
            return false;
        }
        calm();
        return places() == before;
    }
    void wheel(int steps) {
        const QPointF middle(m_view->viewport()->rect().center());
        QWheelEvent event(middle, m_view->viewport()->mapToGlobal(middle.toPoint()), {},
                          QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    QString topText() {
        const QModelIndex top = m_view->indexAt(QPoint(m_view->viewport()->width() / 2, 60));
        return top.data().toString();
    }
    QString textAt(const QModelIndex& index) const { return index.data().toString(); }

private Q_SLOTS:
    void init() {
        m_world = std::make_unique<OfflineWorkspace>();
        m_clock.setNow(minutesAfter(messageCount + 60));
        QList<core::Message> messages;
        for (int i = 0; i < messageCount; ++i) {
            // Heights from one line to two dozen, in no regular order.
            const QString text =
                u"text %1 "_s.arg(i) +
                QString(u"and some more words "_s).repeated((i * 7919) % 41 * ((i % 5) == 0 ? 4 : 1));
            messages.append(i % 3 == 0 ? inbound(i, i, text) : outbound(i, i, text));
        }
        m_world->add(messages);
        m_thread = std::make_unique<ThreadController>(m_world->workspace(), m_clock);
        m_view = std::make_unique<ThreadView>();
        m_view->resize(640, 620);
        m_view->setThread(m_thread->model());
        // As ThreadPane joins them.
        connect(m_thread.get(), &ThreadController::positioned, m_view.get(), [this](qint64 key) {
            m_view->setMoreBelow(m_thread->hasNewer());
            m_view->showPosition(key);
        });
        connect(m_thread.get(), &ThreadController::loaded, m_view.get(), [this] {
            m_view->setMoreBelow(m_thread->hasNewer());
            m_view->settle();
        });
        connect(m_view.get(), &ThreadView::nearTop, m_thread.get(), &ThreadController::loadOlder);
        connect(m_view.get(), &ThreadView::nearBottom, m_thread.get(), &ThreadController::loadNewer);
        connect(m_view.get(), &ThreadView::newestRequested, m_thread.get(), &ThreadController::showNewest);
        connect(m_view.get(), &ThreadView::oldestRequested, m_thread.get(), &ThreadController::showOldest);
        m_view->show();
        m_thread->open(ourNumber, someContact);
        calm();
        calm();
    }
    void cleanup() {
        m_view.reset();
        m_thread.reset();
        m_world.reset();
    }

    void opensAtItsEnd() {
        QCOMPARE(bar().value(), bar().maximum());
        QVERIFY(m_view->isAtEnd());
        QVERIFY(textAt(m_view->indexAt(QPoint(320, m_view->viewport()->height() - 30)))
                    .startsWith(u"text 1499"_s));
    }

    void pageUpWalksTheWholeThreadWithoutAJump() {
        int pages = 0;
        while (m_thread->hasOlder() || bar().value() > 0) {
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
            QVERIFY2(staysWhileLoading(), qPrintable(u"page %1"_s.arg(pages)));
            QVERIFY(++pages < 3000);
            QVERIFY(m_thread->model().count() < ThreadController::mostRows + 50);
        }
        QVERIFY(m_thread->hasNewer());
        QVERIFY(textAt(m_view->indexAt(QPoint(320, 70))).startsWith(u"text 0"_s));
        while (m_thread->hasNewer() || bar().value() < bar().maximum()) {
            QTest::keyClick(m_view.get(), Qt::Key_PageDown);
            QVERIFY2(staysWhileLoading(), qPrintable(u"page %1"_s.arg(pages)));
            QVERIFY(++pages < 6000);
        }
        QVERIFY(m_view->isAtEnd());
    }

    void theWheelMovesByItsStepsWhateverIsLoaded() {
        for (int i = 0; i < 220; ++i) {
            const QHash<QString, int> before = places();
            const int value = bar().value();
            wheel(3);
            const int moved = value - bar().value();
            // What was on screen and still is has moved by exactly what the bar has.
            const QHash<QString, int> after = places();
            for (auto place = after.cbegin(); place != after.cend(); ++place) {
                if (before.contains(place.key())) {
                    QCOMPARE(place.value(), before.value(place.key()) + moved);
                }
            }
            if (i % 4 == 0) {
                QVERIFY2(staysWhileLoading(), qPrintable(u"step %1"_s.arg(i)));
            }
        }
    }

    void fastRepeatNeverLosesThePlace() {
        // Keys repeat faster than pages arrive; each arrival must leave what is on screen alone.
        int changes = 0;
        QHash<QString, int> before;
        connect(&m_thread->model(), &QAbstractItemModel::rowsAboutToBeInserted, this, [&] {
            if (before.isEmpty()) {
                before = places();
            }
        });
        connect(m_thread.get(), &ThreadController::loaded, this, [&] {
            if (!before.isEmpty()) {
                const QHash<QString, int> after = places();
                for (auto place = before.cbegin(); place != before.cend(); ++place) {
                    QCOMPARE(after.value(place.key(), -9999), place.value());
                }
                before.clear();
                ++changes;
            }
        });
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
            if (i % 2 == 0) {
                QCoreApplication::processEvents();
            }
        }
        // On a busy machine most keys were pressed before a page came.
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::keyClick(m_view.get(), Qt::Key_PageUp);
                return changes > 3;
            },
            20000));
        calm();
    }

    void whatArrivesMovesNothingWhileOneReadsAbove() {
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        }
        calm();
        const QHash<QString, int> before = places();
        for (int i = 0; i < 5; ++i) {
            QSignalSpy loaded(m_thread.get(), &ThreadController::loaded);
            m_world->add(
                {inbound(5000 + i, messageCount + i, QString(u"new words "_s).repeated(30 * i + 1))});
            QVERIFY(loaded.size() > 0 || loaded.wait(30'000));
            calm();
            QCOMPARE(places(), before);
        }
        QVERIFY(!m_view->isAtEnd());
    }

    void atTheEndTheViewFollows() {
        m_world->add({inbound(5000, messageCount, QString(u"a long one "_s).repeated(80))});
        QVERIFY(QTest::qWaitFor(
            [this] {
                const int last = m_thread->model().count() - 1;
                return m_thread->model().row(last).text().startsWith(u"a long one"_s);
            },
            30'000));
        calm();
        QCOMPARE(bar().value(), bar().maximum());
        QVERIFY(m_view->isAtEnd());
    }

    void homeAndEndMeanTheWholeThread() {
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        calm();
        QVERIFY(!m_thread->hasOlder());
        QVERIFY(textAt(m_view->currentIndex()).startsWith(u"text 0"_s));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        calm();
        QCOMPARE(bar().value(), bar().maximum());
        QVERIFY(!m_thread->hasNewer());
        QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
        calm();
        QVERIFY(textAt(m_view->currentIndex()).startsWith(u"text 0"_s));
    }

    void arrowsBeginWhereOneReads() {
        for (int i = 0; i < 20; ++i) {
            wheel(3);
        }
        calm();
        const QHash<QString, int> before = places();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY(m_view->visualRect(m_view->currentIndex()).intersects(m_view->viewport()->rect()));
        QCOMPARE(places(), before);
    }

    void theDayShowsWhileOneScrolls() {
        auto* day = m_view->findChild<QWidget*>(u"floatingDay"_s);
        QVERIFY(day->isHidden());
        wheel(6);
        QVERIFY(!day->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(day->isHidden(), 20'000);
    }

    void selectingWithTheKeyboardAndCopying() {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.split(u"\n\n"_s).size(), 2);
        QVERIFY2(copied.contains(u"You\ntext "_s) || copied.contains(u"(212) 555-0123\ntext "_s),
                 qPrintable(copied));
        QSignalSpy all(m_view.get(), &ThreadView::allSelected);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(all.size(), 1);
        int bubbles = 0;
        for (const auto& item : m_thread->model().rows()) {
            bubbles += item->isBubble() ? 1 : 0;
        }
        QCOMPARE(all.first().first().toInt(), bubbles);
    }

    void theMenuKeyMeansTheRowOneStandsOn() {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QSignalSpy menu(m_view.get(), &ThreadView::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(3, 3), QPoint(3, 3));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu.first().first().toModelIndex(), m_view->currentIndex());
    }

    void everyRowHasWordsForAScreenReader() {
        for (int row = 0; row < m_thread->model().count(); ++row) {
            QVERIFY(!m_thread->model().index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QVERIFY(list->childCount() >= m_thread->model().count());
    }

    void aPlaceIsFoundAgain() {
        for (int i = 0; i < 30; ++i) {
            wheel(3);
        }
        calm();
        const models::ThreadPlace place = m_view->place();
        QVERIFY(place.key != 0);
        const QHash<QString, int> before = places();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        calm();
        disconnect(m_thread.get(), &ThreadController::positioned, m_view.get(), nullptr);
        connect(m_thread.get(), &ThreadController::positioned, m_view.get(), [&](qint64 key) {
            m_view->setMoreBelow(m_thread->hasNewer());
            m_view->showPosition(key, place.top);
        });
        m_thread->goTo(place.key);
        calm();
        QCOMPARE(places(), before);
    }
};

QTEST_MAIN(ThreadViewTest)
#include "tst_thread_view.moc"
