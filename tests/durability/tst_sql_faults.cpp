// One call of SQLite fails in a day's work: what the program says, and what becomes of archive, outbox and
// erasure.
//
//   tst_sql_faults [--places N] [--seed N]
#include "Sweep.h"

#include "support/SqlFaults.h"
#include "support/Workday.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using After = SqlFaults::After;
using Which = SqlFaults::Which;

Q_DECLARE_METATYPE(am::tests::SqlFaults::After)
Q_DECLARE_METATYPE(am::tests::SqlFaults::Which)

namespace {

int places = 4; ///< of each sweep; 0 for every call there is
int seed = 20261130;

} // namespace

class TestSqlFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkdayServer> m_server;
    std::mt19937 m_random;

    /// The calls of a day in which nothing fails.
    int callsOf(Which which) {
        SqlFaults& faults = SqlFaults::instance();
        QTemporaryDir folder;
        Workday day(*m_server, folder.path());
        faults.arm(folder.path(), which, SQLITE_OK, After::Nothing, 0);
        day.work([] { return false; });
        const int calls = faults.calls();
        faults.heal();
        if (!day.told().isEmpty()) {
            qWarning("%s", qPrintable(day.told().join(u'\n')));
            return 0;
        }
        const QStringList problems = day.problemsAfterwards();
        if (!problems.isEmpty()) {
            qWarning("%s", qPrintable(problems.join(u'\n')));
            return 0;
        }
        return calls;
    }

private Q_SLOTS:
    void initTestCase() {
        m_random.seed(quint32(seed));
        constexpr int messages = 150;
        m_server = std::make_unique<WorkdayServer>(messages);
    }

    void aCallFails_data() {
        QTest::addColumn<Which>("which");
        QTest::addColumn<int>("code");
        QTest::addColumn<After>("after");
        QTest::newRow("input/output error") << Which::Writers << SQLITE_IOERR << After::Nothing;
        QTest::newRow("input/output error, rolled back") << Which::Writers << SQLITE_IOERR << After::Rollback;
        QTest::newRow("disk full") << Which::Writers << SQLITE_FULL << After::Nothing;
        QTest::newRow("disk full, rolled back") << Which::Writers << SQLITE_FULL << After::Rollback;
        QTest::newRow("out of memory") << Which::Writers << SQLITE_NOMEM << After::Nothing;
        QTest::newRow("out of memory, rolled back") << Which::Writers << SQLITE_NOMEM << After::Rollback;
        QTest::newRow("busy") << Which::Writers << SQLITE_BUSY << After::Nothing;
        QTest::newRow("corrupt") << Which::Writers << SQLITE_CORRUPT << After::Nothing;
        QTest::newRow("reading: input/output error") << Which::Readers << SQLITE_IOERR << After::Nothing;
        QTest::newRow("reading: out of memory") << Which::Readers << SQLITE_NOMEM << After::Nothing;
        QTest::newRow("reading: corrupt") << Which::Readers << SQLITE_CORRUPT << After::Nothing;
    }

    void aCallFails() {
        QFETCH(Which, which);
        QFETCH(int, code);
        QFETCH(After, after);
        SqlFaults& faults = SqlFaults::instance();
        const int calls = callsOf(which);
        QVERIFY2(calls > 50, "the program's SQLite is not the one in front of which the faults stand");
        const int wanted = places > 0 ? qMin(places, calls) : calls;
        int struck = 0;
        int told = 0;
        for (int i = 0; i < wanted; ++i) {
            // One of each part of the day.
            const int from = int(qint64(calls) * i / wanted) + 1;
            const int to = int(qint64(calls) * (i + 1) / wanted);
            const int nth = std::uniform_int_distribution<int>(from, qMax(from, to))(m_random);
            QTemporaryDir folder;
            Workday day(*m_server, folder.path());
            faults.arm(folder.path(), which, code, after, nth);
            day.work([&faults] { return faults.hasStruck(); });
            struck += faults.hasStruck() ? 1 : 0;
            faults.heal();
            told += day.told().isEmpty() ? 0 : 1;
            QCOMPARE(day.silent(), 0);
            const QStringList problems = day.problemsAfterwards(code == SQLITE_CORRUPT);
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"at call %1 of %2, told \"%3\":\n%4"_s.arg(nth).arg(calls).arg(
                         day.told().join(u"; "), problems.join(u'\n'))));
        }
        qInfo("%d of %d calls failed, %d were told", struck, calls, told);
        QVERIFY(struck > 0);
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    places = takeOption(arguments, u"--places"_s, places);
    seed = takeOption(arguments, u"--seed"_s, seed);
    TestSqlFaults test;
    return QTest::qExec(&test, arguments);
}
#include "tst_sql_faults.moc"
