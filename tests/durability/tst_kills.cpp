// The program is killed at random moments of a first copy and of a migration, and nothing is lost.
//
//   tst_kills [--kills N] [--seed N]
#include "Sweep.h"

#include "store/Archive.h"
#include "store/Migrations.h"
#include "support/ArchiveCheck.h"
#include "support/SandboxWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< ms

int kills = 40;
int seed = 20261122;

const QString copyProgram = QStringLiteral(AM_COPY_PROGRAM);

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

    void killedAtEachChangeOfTheFilesWhileMigrating_data() {
        QTest::addColumn<int>("version");
        for (int version = 0; version < store::Migrations::latest(store::Migrations::Kind::Archive);
             ++version) {
            QTest::addRow("from %d", version) << version;
        }
    }

    void killedAtEachChangeOfTheFilesWhileMigrating() {
        QFETCH(int, version);
        constexpr int messages = 300;
        const auto prepare = [version](const QTemporaryDir& folder) {
            if (version > 0) {
                makeEarlierArchive(folder.path(), version, messages);
            }
        };
        const int expected = version > 0 ? messages : 0;
        QTemporaryDir whole;
        prepare(whole);
        const Ended undisturbed = runProgram(copyProgram, {whole.path(), u"0"_s});
        QCOMPARE(undisturbed.exitCode, 0);
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
            QCOMPARE(rowsOf(folder.path(), u"messages"_s), expected);
            const Ended after = runProgram(copyProgram, {folder.path(), u"0"_s});
            QVERIFY2(after.exitCode == 0, after.err.constData());
            QVERIFY(problemsOf(folder.path()).isEmpty());
            QCOMPARE(messagesOf(folder.path()).size(), expected);
            QVERIFY(QDir(folder.path()).entryList({u"*damaged*"_s}).isEmpty());
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
