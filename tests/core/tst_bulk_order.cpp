// Tests of BulkOrder.
#include "core/BulkOrder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::core::BulkOrder;
using Progress = BulkOrder::Progress;

Q_DECLARE_METATYPE(am::core::BulkOrder::Progress)

class BulkOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusSaysHowFarItIs_data() {
        QTest::addColumn<QString>("status");
        QTest::addColumn<Progress>("progress");
        QTest::newRow("complete") << u"complete"_s << Progress::Complete;
        QTest::newRow("partial") << u"partial"_s << Progress::Partial;
        QTest::newRow("failed") << u"failed"_s << Progress::Failed;
        QTest::newRow("pending") << u"pending"_s << Progress::Waiting;
        QTest::newRow("a word we do not know") << u"provisioning"_s << Progress::Waiting;
    }
    void statusSaysHowFarItIs() {
        QFETCH(QString, status);
        QFETCH(Progress, progress);
        BulkOrder order;
        order.status = status;
        order.quantity = 2;
        QCOMPARE(order.progress(), progress);
        QCOMPARE(order.isFinal(), progress != Progress::Waiting);
    }

    void withoutAStatusTheCountsSayIt_data() {
        QTest::addColumn<int>("assigned");
        QTest::addColumn<Progress>("progress");
        QTest::newRow("none") << 0 << Progress::Failed;
        QTest::newRow("some") << 1 << Progress::Partial;
        QTest::newRow("all") << 2 << Progress::Complete;
    }
    void withoutAStatusTheCountsSayIt() {
        QFETCH(int, assigned);
        QFETCH(Progress, progress);
        BulkOrder order;
        order.quantity = 2;
        order.assignedCount = assigned;
        QCOMPARE(order.progress(), progress);
    }
};

QTEST_GUILESS_MAIN(BulkOrderTest)
#include "tst_bulk_order.moc"
