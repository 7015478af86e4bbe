// Binding and reading, by SQLite's own functions and by Qt's, give the same.
#include "store/Statement.h"

#include "store/Archive.h"
#include "store/ArchiveFiles.h"
#include "store/StoreFailure.h"
#include "support/TestArchive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace am;
using namespace am::store;
using namespace Qt::StringLiterals;

namespace {

enum class Colour : quint8 { Red, Green };

QString kindOf(const std::function<void()>& act) {
    try {
        act();
        return u"no failure"_s;
    } catch (const StoreFailure& failure) {
        return failure.error().message;
    }
}

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    static void bothWays() {
        QTest::addColumn<int>("calls");
        QTest::newRow("SQLite's functions") << int(Database::Calls::Direct);
        QTest::newRow("Qt's functions") << int(Database::Calls::ThroughQt);
    }

    void open() {
        QFETCH(int, calls);
        m_folder = std::make_unique<QTemporaryDir>();
        ArchiveFiles(m_folder->path()).prepare(core::Timestamp::now());
        m_database = std::make_unique<Database>(m_folder->path(), Connection::Access::ReadWrite,
                                                Database::Calls(calls));
        m_database->statement(u"CREATE TEMP TABLE t (id INTEGER PRIMARY KEY, v)"_s).run();
    }

    /// What comes back for a value, and the type it is stored with.
    template <class T>
    std::pair<T, QString> roundTrip(const T& value) {
        m_database->statement(u"INSERT OR REPLACE INTO t (id, v) VALUES (1, ?)"_s).bind(value).run();
        auto statement = m_database->statement(u"SELECT v, typeof(v) FROM t WHERE id = ?"_s);
        statement.bind(1);
        return statement.next() ? std::pair(statement.as<T>(0), statement.text(1))
                                : std::pair(T{}, u"no row"_s);
    }
    template <class T>
    void expect(const T& value, const QString& type) {
        const auto [read, stored] = roundTrip(value);
        QCOMPARE(stored, type);
        QVERIFY(read == value);
    }

private Q_SLOTS:
    void cleanup() {
        m_database.reset();
        m_folder.reset();
    }

    void valuesComeBackAsTheyWere_data() { bothWays(); }
    void valuesComeBackAsTheyWere() {
        open();
        expect(qint64(-9'007'199'254'740'993), u"integer"_s);
        expect(7, u"integer"_s);
        expect(true, u"integer"_s);
        expect(Colour::Green, u"integer"_s);
        expect(core::Timestamp::fromMilliseconds(1'700'000'000'123), u"integer"_s);
        expect(u"naïve 🚲 مرحبا"_s, u"text"_s);
        expect(u"before\0after"_s, u"text"_s);
        expect(QString(u""_s), u"text"_s);
        expect(QByteArray("\0\xff\x01", 3), u"blob"_s);
        expect(QByteArray(""), u"blob"_s);
        expect(QStringList{u"a"_s, u"b, \"c\""_s}, u"text"_s);
        expect(std::optional<core::Timestamp>(), u"null"_s);
        expect(std::optional(core::Timestamp::fromMilliseconds(5)), u"integer"_s);
    }

    void nothingThatIsTextBecomesNull_data() { bothWays(); }
    void nothingThatIsTextBecomesNull() {
        open();
        QCOMPARE(roundTrip(QString()).second, u"text"_s);
        QCOMPARE(roundTrip(QByteArray()).second, u"blob"_s);
        QCOMPARE(roundTrip(QStringList()).second, u"text"_s);
    }

    void rowsAreSteppedAndLeftEarly_data() { bothWays(); }
    void rowsAreSteppedAndLeftEarly() {
        open();
        auto insert = m_database->statement(u"INSERT INTO t (v) VALUES (?)"_s);
        for (int i = 1; i <= 5; ++i) {
            QCOMPARE(insert.bind(i).run(), 1);
        }
        auto above = m_database->statement(u"SELECT v FROM t WHERE v > ? ORDER BY v"_s);
        above.bind(1);
        QVERIFY(above.next());
        QCOMPARE(above.integer(0), 2);
        // Binding again begins anew, in the middle of the rows.
        above.bind(3);
        QList<qint64> seen;
        while (above.next()) {
            seen.append(above.integer(0));
        }
        QCOMPARE(seen, (QList<qint64>{4, 5}));
        QCOMPARE(m_database->statement(u"UPDATE t SET v = v + 1 WHERE v > ?"_s).bind(2).run(), 3);
        QCOMPARE(m_database->statement(u"INSERT INTO t (id, v) VALUES (1, 1) ON CONFLICT DO NOTHING"_s).run(),
                 0);
    }

    void aTextInUseIsPreparedTwice_data() { bothWays(); }
    void aTextInUseIsPreparedTwice() {
        open();
        m_database->statement(u"INSERT INTO t (v) VALUES (1), (2)"_s).run();
        const QString sql = u"SELECT v FROM t ORDER BY v"_s;
        auto outer = m_database->statement(sql);
        int pairs = 0;
        while (outer.next()) {
            auto inner = m_database->statement(sql);
            while (inner.next()) {
                ++pairs;
            }
        }
        QCOMPARE(pairs, 4);
    }

    void failuresSayWhy_data() { bothWays(); }
    void failuresSayWhy() {
        open();
        const QString noTable = kindOf([this] { m_database->statement(u"SELECT * FROM nowhere"_s).next(); });
        QVERIFY2(noTable.contains(u"nowhere"_s), qPrintable(noTable));
        m_database->statement(u"INSERT INTO t (id, v) VALUES (1, 1)"_s).run();
        const QString twice = kindOf(
            [this] { m_database->statement(u"INSERT INTO t (id, v) VALUES (?, ?)"_s).bind(1, 2).run(); });
        QVERIFY2(twice.contains(u"UNIQUE"_s), qPrintable(twice));
        // The statement can be used again.
        QCOMPARE(m_database->statement(u"INSERT INTO t (id, v) VALUES (?, ?)"_s).bind(2, 2).run(), 1);
    }

    void aForgottenParameterIsAFailure_data() { bothWays(); }
    void aForgottenParameterIsAFailure() {
        open();
        QVERIFY(kindOf([this] {
                    m_database->statement(u"INSERT INTO t (id, v) VALUES (?, ?)"_s).bind(1).run();
                }) != u"no failure"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
