// Lists that turn into other lists: order, kept selection, and only the steps that are needed.
#include "models/DiffListModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

struct Entry {
    int id = 0;
    QString text;

    int key() const { return id; }
    bool operator==(const Entry&) const = default;
};

class EntryModel : public am::models::DiffListModel<Entry> {
public:
    void setEntries(const QList<Entry>& entries) { replaceRows(entries); }
    void carryOut(const am::models::ListChange<Entry>& change) { apply(change); }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).id) : QVariant();
    }
};

QList<Entry> entries(const QList<int>& ids) {
    QList<Entry> list;
    for (const int id : ids) {
        list.append(Entry{id, QString()});
    }
    return list;
}

QList<int> idsOf(const EntryModel& model) {
    QList<int> ids;
    for (const auto& entry : model.rows()) {
        ids.append(entry->id);
    }
    return ids;
}

} // namespace

class DiffListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesAnyOtherList_data() {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("nothing") << QList<int>{} << QList<int>{};
        QTest::newRow("first rows") << QList<int>{} << QList<int>{1, 2, 3};
        QTest::newRow("emptied") << QList<int>{1, 2, 3} << QList<int>{};
        QTest::newRow("moved up") << QList<int>{1, 2, 3, 4} << QList<int>{3, 1, 2, 4};
        QTest::newRow("moved down") << QList<int>{1, 2, 3, 4} << QList<int>{2, 3, 4, 1};
        QTest::newRow("reversed") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
        QTest::newRow("everything at once") << QList<int>{1, 2, 3, 4, 5, 6} << QList<int>{9, 6, 2, 8, 4, 7};
    }
    void becomesAnyOtherList() {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        EntryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(before));
        model.setEntries(entries(after));
        QCOMPARE(idsOf(model), after);
    }

    void shufflesOfManyRowsKeepWhatIsSelected() {
        QRandomGenerator random(7);
        EntryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<int> ids;
        for (int i = 0; i < 400; ++i) {
            ids.append(i);
        }
        model.setEntries(entries(ids));
        for (int round = 0; round < 10; ++round) {
            const int chosen = ids.at(random.bounded(int(ids.size())));
            const QPersistentModelIndex selected = model.index(int(ids.indexOf(chosen)));
            std::shuffle(ids.begin(), ids.end(), random);
            ids.append(1000 + round);
            model.setEntries(entries(ids));
            QCOMPARE(idsOf(model), ids);
            QVERIFY(selected.isValid());
            QCOMPARE(selected.data().toInt(), chosen);
        }
    }

    void oneNewMessageIsOneMoveAndOneChange() {
        EntryModel model;
        model.setEntries(entries({1, 2, 3, 4, 5}));
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        QList<Entry> next = entries({4, 1, 2, 3, 5});
        next[0].text = QStringLiteral("hello");
        model.setEntries(next);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 0);
        QCOMPARE(reset.size() + layout.size(), 0);
    }

    /// As while old conversations are being copied: new rows between known ones, everywhere.
    void newRowsEverywhereAreFewSteps() {
        QList<int> before;
        QList<int> after;
        for (int i = 0; i < 4000; ++i) {
            after.append(i);
            if (i % 2 == 0) {
                before.append(i);
            }
        }
        EntryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(before));
        const QPersistentModelIndex held = model.index(1000);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.setEntries(entries(after));
        QCOMPARE(idsOf(model), after);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(held.row(), 2000);
    }

    void scatteredRemovalsAreAReset() {
        QList<int> before;
        QList<int> after;
        for (int i = 0; i < 1000; ++i) {
            before.append(i);
            if (i % 2 == 0) {
                after.append(i);
            }
        }
        EntryModel model;
        model.setEntries(entries(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setEntries(entries(after));
        QCOMPARE(idsOf(model), after);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(removed.size(), 0);
    }

    void changesEverywhereAreToldInFewSpans() {
        QList<Entry> before;
        for (int i = 0; i < 1000; ++i) {
            before.append(Entry{i, QString()});
        }
        EntryModel model;
        model.setEntries(before);
        QList<Entry> after = before;
        for (int i = 0; i < 1000; i += 2) {
            after[i].text = QStringLiteral("hello");
        }
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setEntries(after);
        QVERIFY2(changed.size() < 100, qPrintable(QString::number(changed.size())));
        QSet<int> told;
        for (const QVariantList& span : changed) {
            for (int row = span[0].toModelIndex().row(); row <= span[1].toModelIndex().row(); ++row) {
                told.insert(row);
            }
        }
        for (int i = 0; i < 1000; i += 2) {
            QVERIFY(told.contains(i));
        }
    }

    void rowsThatStayEqualStayTheSameObject() {
        EntryModel model;
        model.setEntries(entries({1, 2, 3}));
        const auto before = model.rows();
        model.setEntries(entries({3, 1, 4}));
        QCOMPARE(model.rows().at(0), before.at(2));
        QCOMPARE(model.rows().at(1), before.at(0));
    }

    /// Computed on another thread meanwhile, for rows that are no longer these.
    void aChangeFromOtherRowsIsComputedAnew() {
        EntryModel model;
        model.setEntries(entries({1, 2, 3}));
        const am::models::ListChange<Entry> late(model.rows(), entries({3, 2, 1, 5}));
        model.setEntries(entries({2}));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.carryOut(late);
        QCOMPARE(idsOf(model), (QList<int>{3, 2, 1, 5}));
    }

    void theSameListIsNoNews() {
        EntryModel model;
        model.setEntries(entries({1, 2, 3}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setEntries(entries({1, 2, 3}));
        QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(DiffListModelTest)
#include "tst_diff_list_model.moc"
