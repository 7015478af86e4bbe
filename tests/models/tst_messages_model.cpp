// The delivery log: paging, newer queries, live rows.
#include "core/Clock.h"
#include "models/MessagesModel.h"
#include "models/Roles.h"
#include "rules/FilterLanguage.h"
#include "support/TestArchive.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using models::MessagesModel;

namespace {

class FixedClock final : public core::Clock {
public:
    core::Timestamp now() const override { return m_now; }
    void set(core::Timestamp now) { m_now = now; }

private:
    core::Timestamp m_now = tests::minutesAfter(100'000);
};

core::MessageFilter parsed(const QString& text) {
    return rules::parseFilter(text, QTimeZone::utc()).filter;
}

QString cell(const MessagesModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

} // namespace

class MessagesModelTest : public QObject {
    Q_OBJECT

private:
    /// `count` messages a minute apart; every tenth inbound.
    static QList<core::Message> many(int count) {
        QList<core::Message> messages;
        for (int i = 0; i < count; ++i) {
            messages.append(i % 10 == 0 ? tests::inbound(i, i) : tests::outbound(i, i));
        }
        return messages;
    }

    static void load(MessagesModel& model, const core::MessageFilter& filter = {}) {
        QSignalSpy loaded(&model, &MessagesModel::loaded);
        model.setFilter(filter);
        QTRY_COMPARE(loaded.count(), 1);
    }

    static void loadAll(MessagesModel& model) {
        while (!model.isComplete()) {
            QTRY_VERIFY(model.canFetchMore({}) || model.isComplete());
            model.fetchMore({});
            QTRY_VERIFY(!model.isBusy());
        }
    }

    FixedClock m_clock;

private Q_SLOTS:
    void pagingHasNoGapsAndNoRepetitions() {
        tests::TestArchive archive;
        archive.add(many(2050));
        MessagesModel model(archive.archive(), m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        loadAll(model);
        QCOMPARE(model.rowCount(), 2050);
        QVERIFY(model.isComplete());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.message(row).id, tests::testId(2049 - row));
        }
    }

    void onlyOnePageIsOnItsWay() {
        tests::TestArchive archive;
        archive.add(many(700));
        MessagesModel model(archive.archive(), m_clock);
        load(model);
        QCOMPARE(model.rowCount(), MessagesModel::pageSize);
        QTRY_VERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 2 * MessagesModel::pageSize);
    }

    void aNewerQueryWins() {
        tests::TestArchive archive;
        archive.add(many(400));
        MessagesModel model(archive.archive(), m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &MessagesModel::loaded);
        model.setFilter(parsed(u"is:outbound"_s));
        model.setFilter(parsed(u"is:inbound"_s));
        QTRY_COMPARE(model.rowCount(), 40);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(model.message(0).direction, core::Direction::Inbound);
    }

    void newMessagesAppearAtTheTop() {
        tests::TestArchive archive;
        archive.add(many(3));
        MessagesModel model(archive.archive(), m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        archive.add({tests::inbound(50, 50, u"Is it ready?"_s)});
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(cell(model, 0, MessagesModel::Text), u"Is it ready?"_s);
    }

    void heldMessagesAreCountedUntilAskedFor() {
        tests::TestArchive archive;
        archive.add(many(3));
        MessagesModel model(archive.archive(), m_clock);
        load(model);
        model.setArrivals(MessagesModel::Arrivals::Hold);
        archive.add({tests::inbound(50, 50), tests::inbound(51, 51)});
        QTRY_COMPARE(model.heldCount(), 2);
        QCOMPARE(model.rowCount(), 3);
        model.setArrivals(MessagesModel::Arrivals::Insert);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.heldCount(), 0);
        QCOMPARE(model.message(0).id, tests::testId(51));
    }

    void changedRowsStayInPlace() {
        tests::TestArchive archive;
        QList<core::Message> messages = many(10);
        messages[5].status = core::MessageStatus::Sent;
        messages[5].statusText = u"sent"_s;
        archive.add(messages);
        MessagesModel model(archive.archive(), m_clock);
        m_clock.set(tests::minutesAfter(20));
        load(model);
        const int row = 4;
        QCOMPARE(cell(model, row, MessagesModel::State), u"Sent"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        messages[5].status = core::MessageStatus::Delivered;
        messages[5].statusText = u"delivered"_s;
        archive.add({messages[5]});
        QTRY_COMPARE(cell(model, row, MessagesModel::State), u"Delivered"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), row);
    }

    void rowsInViewBelowTheFirstPageAreKeptFresh() {
        tests::TestArchive archive;
        QList<core::Message> messages = many(600);
        messages[101].status = core::MessageStatus::Sent;
        messages[101].statusText = u"sent"_s;
        archive.add(messages);
        MessagesModel model(archive.archive(), m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model);
        loadAll(model);
        const int row = 599 - 101;
        model.setVisibleRows(row - 10, row + 10);
        messages[101].status = core::MessageStatus::Failed;
        messages[101].statusText = u"failed"_s;
        archive.add({messages[101]});
        QTRY_COMPARE(cell(model, row, MessagesModel::State), u"Failed"_s);
        QCOMPARE(model.rowCount(), 600);
    }

    void aRowThatNoLongerPassesTheFilterLeaves() {
        tests::TestArchive archive;
        QList<core::Message> messages = many(6);
        messages[3].status = core::MessageStatus::Sent;
        messages[3].statusText = u"sent"_s;
        archive.add(messages);
        MessagesModel model(archive.archive(), m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(model, parsed(u"status:sent"_s));
        QCOMPARE(model.rowCount(), 1);
        messages[3].status = core::MessageStatus::Delivered;
        messages[3].statusText = u"delivered"_s;
        messages[4].status = core::MessageStatus::Delivered;
        archive.add({messages[3]});
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void moreThanAPageOfArrivalsLeavesNoGap() {
        tests::TestArchive archive;
        archive.add(many(300));
        MessagesModel model(archive.archive(), m_clock);
        load(model);
        QList<core::Message> later;
        for (int i = 0; i < 500; ++i) {
            later.append(tests::outbound(1000 + i, 1000 + i));
        }
        archive.add(later);
        QTRY_COMPARE(model.message(0).id, tests::testId(1499));
        loadAll(model);
        QCOMPARE(model.rowCount(), 800);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(model.row(row - 1).key > model.row(row).key);
        }
    }

    void cellsSayWhatHappened() {
        tests::TestArchive archive;
        core::Message failed = tests::outbound(1, 1, u"One\nline"_s, core::MessageStatus::Failed);
        failed.errorCode = u"4770"_s;
        failed.tag = u"order-1"_s;
        core::Message waiting = tests::outbound(2, 2, u"x"_s, core::MessageStatus::Sent);
        archive.add({failed, waiting, tests::inbound(3, 3)});
        MessagesModel model(archive.archive(), m_clock);
        m_clock.set(tests::minutesAfter(60 * 24 * 30));
        load(model);
        QCOMPARE(cell(model, 0, MessagesModel::State), u"Received"_s);
        QCOMPARE(cell(model, 0, MessagesModel::Direction), u"Inbound"_s);
        QCOMPARE(cell(model, 1, MessagesModel::State), u"No receipt yet"_s);
        QCOMPARE(model.index(1, MessagesModel::State).data(models::BadgeToneRole).toInt(),
                 int(models::Tone::Warning));
        QCOMPARE(cell(model, 2, MessagesModel::Text), u"One line"_s);
        QCOMPARE(cell(model, 2, MessagesModel::Error), u"4770"_s);
        QCOMPARE(cell(model, 2, MessagesModel::Error, models::SecondaryTextRole),
                 u"Taken for spam by the carrier"_s);
        QCOMPARE(cell(model, 2, MessagesModel::Contact), u"(212) 555-0123"_s);
        QCOMPARE(cell(model, 2, MessagesModel::Contact, models::RawValueRole), tests::someContact);
        QCOMPARE(cell(model, 2, MessagesModel::Channel), u"SMS"_s);
    }

    void toolTipsNeverBecomeMarkup() {
        tests::TestArchive archive;
        archive.add({tests::inbound(1, 1, u"<b>bold</b><img src=x>"_s)});
        MessagesModel model(archive.archive(), m_clock);
        load(model);
        const QString toolTip = cell(model, 0, MessagesModel::Text, Qt::ToolTipRole);
        QVERIFY(toolTip.contains("&lt;b&gt;"_L1));
        QVERIFY(!toolTip.contains("<img"_L1));
    }
};

QTEST_GUILESS_MAIN(MessagesModelTest)
#include "tst_messages_model.moc"
