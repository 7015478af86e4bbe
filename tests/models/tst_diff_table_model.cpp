// A table that follows its data without losing the selection.
#include "models/DiffTableModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString id;
    int value = 0;

    QString key() const { return id; }
    bool operator==(const Row&) const = default;
};

class RowsModel final : public am::models::DiffTableModel<Row> {
public:
    using DiffTableModel<Row>::DiffTableModel;
    void set(const QList<Row>& rows) { replaceRows(rows); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole) {
            return {};
        }
        return index.column() == 0 ? QVariant(row(index.row()).id) : QVariant(row(index.row()).value);
    }
};

} // namespace

class DiffTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyListFollowsAnyOther() {
        RowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QStringList ids;
            for (int i = 0; i < 12; ++i) {
                if (random.bounded(2) == 0) {
                    ids.insert(random.bounded(int(ids.size()) + 1), QString::number(i));
                }
            }
            QList<Row> target;
            for (const QString& id : ids) {
                target.append({id, random.bounded(3)});
            }
            model.set(target);
            QCOMPARE(model.rows(), target);
        }
    }

    void persistentIndexesStayWithTheirRow() {
        RowsModel model;
        model.set({{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}});
        const QPersistentModelIndex b(model.index(1, 1));
        model.set({{u"x"_s, 9}, {u"c"_s, 3}, {u"y"_s, 9}, {u"b"_s, 5}});
        QVERIFY(b.isValid());
        QCOMPARE(b.row(), 3);
        QCOMPARE(b.data().toInt(), 5);
    }

    void anEqualListChangesNothing() {
        RowsModel model;
        model.set({{u"a"_s, 1}, {u"b"_s, 2}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.set({{u"a"_s, 1}, {u"b"_s, 2}});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(layout.size(), 0);
    }
};

QTEST_GUILESS_MAIN(DiffTableModelTest)
#include "tst_diff_table_model.moc"
