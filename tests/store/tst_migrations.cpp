// From nothing to today's files; refusal of tomorrow's.
#include "store/Migrations.h"

#include "store/AccountStore.h"
#include "store/Archive.h"
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/ErasureStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/OutboxStore.h"
#include "store/RegistrationStore.h"
#include "store/StoreFailure.h"
#include "store/SyncStateStore.h"
#include "support/ArchiveCheck.h"
#include "support/EarlierFiles.h"
#include "support/TestArchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace am::store;
using am::tests::EarlierFiles;
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

    static void versions(int from) {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("version");
        for (const Kind kind : {Kind::Archive, Kind::Ledger}) {
            for (int version = from; version <= Migrations::latest(kind); ++version) {
                QTest::addRow("%s %d", kind == Kind::Archive ? "archive" : "ledger", version)
                    << kind << version;
            }
        }
    }
    template <class Function>
    static auto read(Archive& archive, Function function) {
        auto result = archive.read(std::move(function)).result();
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        return std::move(*result);
    }

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

    void everyStepHasAFixtureThatFillsAllItBrought_data() { versions(1); }

    void everyStepHasAFixtureThatFillsAllItBrought() {
        QFETCH(Kind, kind);
        QFETCH(int, version);
        const QTemporaryDir folder;
        EarlierFiles::make(folder.path(), kind, version);
        const QStringList gaps = EarlierFiles::gaps(folder.path(), kind);
        QVERIFY2(gaps.isEmpty(), qPrintable(u"no value in "_s + gaps.join(u", ")));
    }

    void everyEarlierFileKeepsItsRows_data() { versions(1); }

    void everyEarlierFileKeepsItsRows() {
        QFETCH(Kind, kind);
        QFETCH(int, version);
        const QTemporaryDir folder;
        EarlierFiles::make(folder.path(), kind, version);
        const auto columns = EarlierFiles::columns(folder.path(), kind);
        QVERIFY(columns.size() >= 3);
        const auto before = EarlierFiles::rows(folder.path(), kind);
        {
            Archive archive(folder.path());
            const auto opened = archive.open().result();
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
            QCOMPARE(kind == Kind::Archive ? opened->archiveVersion : opened->ledgerVersion,
                     Migrations::latest(kind));
            QVERIFY(opened->damagedFileMovedTo.isEmpty());
        }
        auto after = EarlierFiles::rows(folder.path(), kind, columns);
        QCOMPARE(after.keys(), before.keys());
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            for (const QString& row : table.value()) {
                // Which rows are more is up to the step; that none is less or other is not.
                const bool isState = row.contains(u"'archive_state'");
                QVERIFY2(isState || after[table.key()].removeOne(row),
                         qPrintable(u"gone from %1: %2"_s.arg(table.key(), row)));
            }
        }
        const QStringList problems = am::tests::problemsOf(folder.path());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void todaysStoresReadEveryEarlierArchive_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrations::latest(Kind::Archive); ++version) {
            QTest::addRow("%d", version) << version;
        }
    }

    void todaysStoresReadEveryEarlierArchive() {
        QFETCH(int, version);
        const QTemporaryDir folder;
        EarlierFiles::make(folder.path(), Kind::Archive, version);
        EarlierFiles::make(folder.path(), Kind::Ledger, qMin(version, Migrations::latest(Kind::Ledger)));
        Archive archive(folder.path());
        QVERIFY(archive.open().result().has_value());
        const auto found = read(archive, [](ReadSession& session) {
            am::core::MessageFilter word;
            word.terms = {{am::core::FilterTerm::Field::Text, u"bicycle"_s, false}};
            return MessageStore::list(session, word, std::nullopt, 10);
        });
        QCOMPARE(found.size(), 3);
        const auto coverage =
            read(archive, [](ReadSession& session) { return MessageStore::coverage(session); });
        QCOMPARE(coverage.outbound, version >= 3 ? 5 : 4);
        QCOMPARE(coverage.inbound, version >= 4 ? 2 : 1);
        const auto conversation = read(archive, [](ReadSession& session) {
            return ConversationStore::find(session, am::tests::ourNumber, am::tests::someContact);
        });
        QVERIFY(conversation.has_value());
        QCOMPARE(conversation->messageCount, 3);
        QCOMPARE(conversation->unreadCount, 1);
        QCOMPARE(conversation->lastText, u"And a red saddle?"_s);
        const auto items = read(archive, [](ReadSession& session) {
            return OutboxStore::visible(session, am::tests::ourNumber, am::tests::someContact);
        });
        QCOMPARE(items.size(), 2); // the lost one and the one that waits
        QCOMPARE(read(archive,
                      [](ReadSession& session) {
                          return DraftStore::text(session, am::tests::ourNumber, am::tests::someContact);
                      }),
                 u"Shall we also"_s);
        QVERIFY(!read(archive, [](ReadSession& session) {
                     return DraftStore::form(session, u"brand"_s);
                 }).isEmpty());
        if (version >= 2) {
            const auto consent = read(
                archive, [](ReadSession& session) { return ConsentStore::history(session, u"consent-1"_s); });
            QCOMPARE(consent.size(), 1);
            QCOMPARE(consent.first().evidenceFormUrl, u"https://bikes.test/form"_s);
            QCOMPARE(read(archive, [](ReadSession& session) { return NumberStore::list(session); }).size(),
                     1);
            QCOMPARE(read(archive, [](ReadSession& session) { return RegistrationStore::brands(session); })
                         .first()
                         .filed.displayName,
                     u"Bike Works"_s);
            QCOMPARE(read(archive, [](ReadSession& session) { return RegistrationStore::campaigns(session); })
                         .size(),
                     2);
            QCOMPARE(
                read(archive, [](ReadSession& session) { return AccountStore::organization(session); })->id,
                u"org-1"_s);
            QCOMPARE(read(archive,
                          [](ReadSession& session) { return SyncStateStore::find(session, u"outbound"_s); })
                         ->cursor,
                     u"cursor-7"_s);
        }
        // What was there can be changed by today's statements.
        const auto erased = archive
                                .write([](WriteTransaction& transaction) {
                                    return ErasureStore::erase(transaction, am::tests::someContact,
                                                               am::tests::minutesAfter(9));
                                })
                                .result();
        QCOMPARE(erased.value_or(-1), 4);
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
