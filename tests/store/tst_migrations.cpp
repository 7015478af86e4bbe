// From nothing to today's files; refusal of tomorrow's.
#include "store/Migrations.h"

#include "store/Archive.h"
#include "store/ConversationStore.h"
#include "store/ErasureStore.h"
#include "store/MessageStore.h"
#include "store/StoreFailure.h"
#include "support/ArchiveCheck.h"
#include "support/TestArchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace am::store;
using namespace Qt::StringLiterals;
using Kind = Migrations::Kind;

namespace {

std::optional<StoreError::Kind> failureOf(const std::function<void()>& act) {
    try {
        act();
        return std::nullopt;
    } catch (const StoreFailure& failure) {
        return failure.error().kind;
    }
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void anEmptyFileReachesTheLatestVersion_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("tables");
        QTest::newRow("archive") << Kind::Archive
                                 << QStringList{u"messages"_s, u"conversations"_s, u"consent"_s,
                                                u"sync_state"_s};
        QTest::newRow("ledger") << Kind::Ledger << QStringList{u"meta"_s, u"outbox"_s, u"read_markers"_s};
    }

    void anEmptyFileReachesTheLatestVersion() {
        QFETCH(Kind, kind);
        QFETCH(QStringList, tables);
        QVERIFY(Migrations::latest(kind) > 0);
        Connection connection(path(u"fresh-%1"_s.arg(int(kind))), Connection::Access::ReadWrite);
        QCOMPARE(Migrations::run(connection, kind), Migrations::latest(kind));
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), Migrations::latest(kind));
        for (const QString& table : tables) {
            QCOMPARE(
                connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = ?"_s, {table}).toInt(), 1);
        }
        // A second run finds nothing to do.
        QCOMPARE(Migrations::run(connection, kind), Migrations::latest(kind));
        QCOMPARE(Migrations::inspect(connection.file(), kind), Migrations::latest(kind));
    }

    void everyEarlierArchiveKeepsItsRows_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < Migrations::latest(Kind::Archive); ++version) {
            QTest::addRow("%d", version) << version;
        }
    }

    void everyEarlierArchiveKeepsItsRows() {
        QFETCH(int, version);
        const QTemporaryDir folder;
        am::tests::makeEarlierArchive(folder.path(), version, 1);
        Archive archive(folder.path());
        const auto opened = archive.open().result();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->archiveVersion, Migrations::latest(Kind::Archive));
        QVERIFY(opened->damagedFileMovedTo.isEmpty());
        const auto rows = archive
                              .read([](ReadSession& session) {
                                  am::core::MessageFilter word;
                                  word.terms = {{am::core::FilterTerm::Field::Text, u"bicycle"_s, false}};
                                  return MessageStore::list(session, word, std::nullopt, 10);
                              })
                              .result();
        QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().message));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().message.text, u"Your bicycle 1 is mended."_s);
        QCOMPARE(rows->first().message.redactedAt, std::nullopt);
        // What was there can be changed by today's statements.
        const auto erased = archive
                                .write([](WriteTransaction& transaction) {
                                    return ErasureStore::erase(transaction, am::tests::someContact,
                                                               am::tests::minutesAfter(9));
                                })
                                .result();
        QCOMPARE(erased.value_or(-1), 1);
        const auto conversation =
            archive
                .read([](ReadSession& session) {
                    return ConversationStore::find(session, am::tests::ourNumber, am::tests::someContact);
                })
                .result();
        QVERIFY(conversation.has_value() && conversation->has_value());
        QCOMPARE((*conversation)->messageCount, 1);
        QVERIFY((*conversation)->lastIsErased);
    }

    void aFailingStepLeavesTheOldVersion() {
        Connection connection(path(u"clash"_s), Connection::Access::ReadWrite);
        connection.execute(u"CREATE TABLE messages (x)"_s);
        QCOMPARE(failureOf([&] { Migrations::run(connection, Kind::Archive); }), StoreError::Kind::Sql);
        QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), 0);
        QCOMPARE(
            connection.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'conversations'"_s).toInt(),
            0);
    }

    void aNewerFileIsRefusedAndUntouched() {
        const QString file = path(u"newer"_s);
        {
            Connection connection(file, Connection::Access::ReadWrite);
            Migrations::run(connection, Kind::Archive);
            connection.execute(u"PRAGMA user_version = 9999"_s);
        }
        const QByteArray before = contentOf(file);
        QCOMPARE(failureOf([&] { Migrations::inspect(file, Kind::Archive); }),
                 StoreError::Kind::NewerVersion);
        QCOMPARE(contentOf(file), before);
    }

    void whatIsNoDatabaseIsDamaged() {
        QFile file(path(u"garbage"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(failureOf([&] { Migrations::inspect(file.fileName(), Kind::Archive); }),
                 StoreError::Kind::Damaged);
    }

    void aMissingFileIsVersionZeroAndStaysMissing() {
        QCOMPARE(Migrations::inspect(path(u"missing"_s), Kind::Ledger), 0);
        QVERIFY(!QFile::exists(path(u"missing"_s)));
    }

    void scriptsAreCutAtTheRightSemicolons_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two") << u"A; B;"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("last without end") << u"A;\nB\n"_s << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("nothing") << u" ; -- only a comment;\n /* and ; this */ ;"_s << QStringList{};
        QTest::newRow("text") << u"A 'x;''y;'; B \"c;d\""_s << QStringList{u"A 'x;''y;'"_s, u"B \"c;d\""_s};
        QTest::newRow("comments") << u"A -- it's; here\n, B /* ; */; C"_s
                                  << QStringList{u"A -- it's; here\n, B /* ; */"_s, u"C"_s};
        const QString trigger =
            u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE d WHEN 1 THEN 2 END; SELECT 1; END"_s;
        QTest::newRow("trigger") << trigger + u"; B;"_s << QStringList{trigger, u"B"_s};
        QTest::newRow("transaction") << u"BEGIN; A; END; B"_s
                                     << QStringList{u"BEGIN"_s, u"A"_s, u"END"_s, u"B"_s};
    }

    void scriptsAreCutAtTheRightSemicolons() {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        QCOMPARE(Migrations::statements(script), expected);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
