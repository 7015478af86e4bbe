// The program is killed at random moments of a first copy and of a migration, and nothing is lost.
//
//   tst_kills [--kills N] [--seed N]
#include "Sweep.h"

#include "store/Archive.h"
#include "store/MessageStore.h"
#include "store/Migrations.h"
#include "store/OutboxStore.h"
#include "support/ArchiveCheck.h"
#include "support/EarlierFiles.h"
#include "support/SandboxWorkspace.h"
#include "support/TestArchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using Kind = store::Migrations::Kind;

namespace {

constexpr int patience = 60'000; ///< ms

int kills = 60;
int seed = 20261122;

const QString copyProgram = QStringLiteral(AM_COPY_PROGRAM);

const QString secret = QStringLiteral("quetzalcoatl");

/// Says `secret` in messages of two contacts' conversations, of which only one is `someContact`'s, in a text
/// that was sent from here, and in nothing else.
void makeArchiveToEraseFrom(const QString& folder) {
    store::Archive archive(folder);
    const auto opened = archive.open().result();
    const auto written =
        archive
            .write([](store::WriteTransaction& transaction) {
                QList<core::Message> messages;
                constexpr int count = 200;
                for (int i = 1; i <= count; ++i) {
                    const QString text = i % 4 == 0 ? u"Your %1 number %2"_s.arg(secret).arg(i)
                                                    : u"Your bicycle number %1"_s.arg(i);
                    messages += outbound(i, i, text);
                    messages.last().contact = i % 4 == 0 ? someContact : u"+12125550%1"_s.arg(200 + i % 50);
                }
                store::MessageStore::upsert(transaction, messages);
                core::OutboxItem item;
                item.number = ourNumber;
                item.contact = someContact;
                item.text = messages[3].text;
                item.createdAt = messages[3].at;
                item.id = store::OutboxStore::add(transaction, item);
                item.state = core::OutboxState::Accepted;
                item.messageId = messages[3].id;
                item.requestedAt = messages[3].at;
                store::OutboxStore::update(transaction, item);
            })
            .result();
    if (!opened || !written) {
        qFatal("The archive cannot be made.");
    }
}

/// Rows of the tables that only ever grow while the server's world stands still.
const QStringList growingTables{u"messages"_s, u"conversations"_s, u"consent"_s, u"consent_events"_s,
                                u"sync_state"_s};

QList<qint64> counts(const QString& folder) {
    QList<qint64> result;
    for (const QString& table : growingTables) {
        result += rowsOf(folder, table);
    }
    result += rowsOf(folder, u"sync_state"_s, u"complete = 1"_s);
    result += rowsOf(folder, u"sync_state"_s, u"high_water IS NOT NULL"_s);
    return result;
}

bool hasShrunk(const QList<qint64>& before, const QList<qint64>& after) {
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after[i] < before[i]) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestKills : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxWorkspace> m_server;
    std::mt19937 m_random;

    QStringList copyArguments(const QString& folder, int nth) const {
        const sync::WorkspaceOptions& options = m_server->workspace().options();
        return {folder, QString::number(nth), options.baseUrl.toString()};
    }
    /// The key of the server, as both programs take it.
    QProcessEnvironment environment() const {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(u"AM_TEST_KEY"_s, QString::fromUtf8(m_server->workspace().options().key.reveal()));
        return result;
    }
    Ended copy(const QString& folder, int nth) const {
        return runProgram(copyProgram, copyArguments(folder, nth), patience, environment());
    }
    QStringList messagesOfServer() const { return m_server->outboundOfApi() + m_server->inboundOfApi(); }
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    /// Kills again and again, in one folder until its copy is complete, then in the next.
    template <class Run>
    void sweepCopies(int wanted, Run run) {
        const QStringList expected = messagesOfServer();
        QVERIFY(expected.size() > 1000);
        int killed = 0;
        int completed = 0;
        QByteArray lastError;
        while (killed < wanted) {
            QTemporaryDir folder;
            QList<qint64> before(growingTables.size() + 2, 0);
            bool isComplete = false;
            while (!isComplete) {
                // The last one of the sweep is let through.
                const Ended ended = run(folder.path(), killed < wanted);
                const QString profile = profileIn(folder.path());
                const QStringList problems = problemsOf(profile);
                QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
                const QList<qint64> after = counts(profile);
                QVERIFY2(!hasShrunk(before, after), "a committed row is gone");
                before = after;
                killed += ended.isKilled ? 1 : 0;
                QVERIFY2(ended.isKilled || ended.exitCode == 0, ended.err.constData());
                isComplete = !ended.isKilled;
            }
            ++completed;
            const QString profile = profileIn(folder.path());
            QCOMPARE(messagesOf(profile), expected);
            QVERIFY(QDir(profile).entryList({u"*damaged*"_s}).isEmpty());
        }
        qInfo("%d kills, %d copies completed in spite of them", killed, completed);
    }

    /// The folder itself, or the one profile the console made in it.
    static QString profileIn(const QString& folder) {
        const QDir profiles(folder + u"/profiles"_s);
        const QStringList made = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return made.isEmpty() ? folder : profiles.filePath(made.first());
    }

private Q_SLOTS:
    void initTestCase() {
        m_random.seed(quint32(seed));
        constexpr int messages = 1500;
        m_server = std::make_unique<SandboxWorkspace>(sandbox::WorldKind::Large, messages);
    }

    void killedAtAnyChangeOfTheFilesWhileCopying() {
        QTemporaryDir whole;
        const Ended undisturbed = copy(whole.path(), 0);
        QCOMPARE(undisturbed.exitCode, 0);
        const int changes = undisturbed.out.trimmed().toInt();
        QVERIFY2(changes > 100, undisturbed.out.constData());
        sweepCopies(kills, [&](const QString& folder, bool isToDie) {
            return copy(folder, isToDie ? between(1, changes) : 0);
        });
    }

#ifdef AM_CONSOLE
    void killedAtAnyMomentOfSyncOnce() {
        const sync::WorkspaceOptions& options = m_server->workspace().options();
        sweepCopies(qMax(1, kills / 4), [&](const QString& folder, bool isToDie) {
            const int after = isToDie ? between(1, 600) : patience;
            return runProgram(QStringLiteral(AM_CONSOLE),
                              {u"--sync-once"_s, u"--data-dir"_s, folder, u"--base-url"_s,
                               options.baseUrl.toString(), u"--api-key-env"_s, u"AM_TEST_KEY"_s},
                              after, environment());
        });
    }
#endif

    void killedAtEachChangeOfTheFilesWhileErasing() {
        QTemporaryDir whole;
        makeArchiveToEraseFrom(whole.path());
        QVERIFY(isInFiles(whole.path(), secret));
        const auto run = [](const QTemporaryDir& folder, int nth, const QString& contact) {
            return runProgram(copyProgram, {folder.path(), QString::number(nth), contact});
        };
        const Ended undisturbed = run(whole, 0, someContact);
        QVERIFY2(undisturbed.exitCode == 0, undisturbed.err.constData());
        QVERIFY(!isInFiles(whole.path(), secret));
        const int changes = undisturbed.out.trimmed().toInt();
        QVERIFY(changes > 20);
        const int step = qMax(1, changes / qMax(1, kills));
        int killed = 0;
        int committed = 0;
        for (int nth = 1; nth <= changes; nth += step) {
            QTemporaryDir folder;
            makeArchiveToEraseFrom(folder.path());
            const qint64 messages = rowsOf(folder.path(), u"messages"_s);
            killed += run(folder, nth, someContact).isKilled ? 1 : 0;
            const QStringList problems = problemsOf(folder.path());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            // Opening alone brings what was committed to its end; what was not is done again.
            const Ended opened = run(folder, 0, {});
            QVERIFY2(opened.exitCode == 0, opened.err.constData());
            if (rowsOf(folder.path(), u"erasures"_s) > 0) {
                ++committed;
                QVERIFY2(!isInFiles(folder.path(), secret), qPrintable(u"killed at change %1"_s.arg(nth)));
            }
            const Ended again = run(folder, 0, someContact);
            QVERIFY2(again.exitCode == 0, again.err.constData());
            QVERIFY2(!isInFiles(folder.path(), secret), qPrintable(u"killed at change %1"_s.arg(nth)));
            QCOMPARE(rowsOf(folder.path(), u"messages"_s), messages);
            QVERIFY(problemsOf(folder.path()).isEmpty());
        }
        qInfo("%d kills in %d changes, %d after the commit", killed, changes, committed);
        QVERIFY(killed > 0 && committed > 0 && committed < killed);
    }

    void killedAtEachChangeOfTheFilesWhileMigrating_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("version");
        for (const Kind kind : {Kind::Archive, Kind::Ledger}) {
            for (int version = 0; version < store::Migrations::latest(kind); ++version) {
                QTest::addRow("%s from %d", kind == Kind::Archive ? "archive" : "ledger", version)
                    << kind << version;
            }
        }
    }

    void killedAtEachChangeOfTheFilesWhileMigrating() {
        QFETCH(Kind, kind);
        QFETCH(int, version);
        const Kind other = kind == Kind::Archive ? Kind::Ledger : Kind::Archive;
        const auto prepare = [kind, other, version](const QTemporaryDir& folder) {
            if (version > 0) {
                EarlierFiles::make(folder.path(), kind, version);
            }
            EarlierFiles::make(folder.path(), other, store::Migrations::latest(other));
        };
        QTemporaryDir whole;
        prepare(whole);
        const auto columns =
            version > 0 ? EarlierFiles::columns(whole.path(), kind) : QMap<QString, QStringList>();
        const auto rows = [&](const QTemporaryDir& folder) {
            auto found =
                version > 0 ? EarlierFiles::rows(folder.path(), kind, columns) : QMap<QString, QStringList>();
            found.remove(u"meta"_s); // notes how it was closed
            return found;
        };
        const auto before = rows(whole);
        const Ended undisturbed = runProgram(copyProgram, {whole.path(), u"0"_s});
        QVERIFY2(undisturbed.exitCode == 0, undisturbed.err.constData());
        const int changes = undisturbed.out.trimmed().toInt();
        QVERIFY(changes > 0);
        // With enough kills each of them, else an even choice.
        const int step = qMax(1, changes / qMax(1, kills / 4));
        int killed = 0;
        for (int nth = 1; nth <= changes; nth += step) {
            QTemporaryDir folder;
            prepare(folder);
            const Ended ended = runProgram(copyProgram, {folder.path(), QString::number(nth)});
            QVERIFY2(ended.isKilled || ended.exitCode == 0, ended.err.constData());
            killed += ended.isKilled ? 1 : 0;
            const QStringList problems = problemsOf(folder.path());
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
            QCOMPARE(rows(folder), before);
            const Ended after = runProgram(copyProgram, {folder.path(), u"0"_s});
            QVERIFY2(after.exitCode == 0, after.err.constData());
            QVERIFY(problemsOf(folder.path()).isEmpty());
            QCOMPARE(rows(folder), before);
            const QStringList left =
                QDir(folder.path()).entryList({u"*damaged*"_s, u"*.new"_s, u"*.left*"_s});
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        }
        qInfo("%d kills in %d changes", killed, changes);
        QVERIFY(killed > 0);
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    kills = takeOption(arguments, u"--kills"_s, kills);
    seed = takeOption(arguments, u"--seed"_s, seed);
    TestKills test;
    return QTest::qExec(&test, arguments);
}
#include "tst_kills.moc"
