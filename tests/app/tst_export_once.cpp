// --export and --verify of the console as a program: no window, no network.
#include "sandbox/Server.h"
#include "session/ProfileList.h"
#include "session/ProfileLock.h"
#include "store/Archive.h"
#include "support/ArchiveCheck.h"
#include "support/ContractLog.h"
#include "support/ContractWatcher.h"
#include "support/EarlierFiles.h"
#include "support/ExportSamples.h"
#include "support/TestArchive.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using session::Profile;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject summary() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QStringList& options, const core::SecretKey& key = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AGENTMESSAGE_API_KEY"_s, QString::fromUtf8(key.reveal()));
    // It must not need one.
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    QProcess console;
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(AM_BINARY_DIR "/bin/agentmessage-console"), options);
    console.waitForFinished(90'000);
    return {console.exitStatus() == QProcess::NormalExit ? console.exitCode() : -1,
            console.readAllStandardOutput(), console.readAllStandardError()};
}

/// A data folder with profiles whose archives the test fills.
class DataFolder {
public:
    QString path() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString folderOf(const Profile& profile) const { return m_profiles.folder(profile.id); }
    session::ProfileList& profiles() { return m_profiles; }

    Profile add(const QString& name, Profile::Kind kind, const QString& url, int messages) {
        const Profile profile = *m_profiles.add(name, kind, QUrl(url));
        store::Archive archive(folderOf(profile));
        QList<core::Message> list;
        for (int i = 0; i < messages; ++i) {
            list.append(i % 2 == 0 ? outbound(i, i) : inbound(i, i));
        }
        if (!archive.open().result() || !archive
                                             .write([list](store::WriteTransaction& transaction) {
                                                 store::MessageStore::upsert(transaction, list);
                                             })
                                             .result()) {
            throw std::runtime_error("the archive cannot be filled");
        }
        return profile;
    }
    Outcome exportTo(const QString& target, const QStringList& more = {}, const QString& kind = u"messages"_s,
                     const core::SecretKey& key = {}) const {
        return run(QStringList{u"--export"_s, kind, u"--out"_s, target, u"--data-dir"_s, path()} + more, key);
    }

private:
    QTemporaryDir m_folder;
    session::ProfileList m_profiles{m_folder.path()};
};

} // namespace

class ExportOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::ContractLog::process().failRunningTest(); }

    void aCopiedWorldIsExportedWithoutItsServer() {
        QTemporaryDir data;
        QJsonObject copied;
        {
            sandbox::SandboxOptions options;
            options.world = sandbox::WorldKind::Demo;
            options.clockMode = sandbox::ClockMode::Virtual;
            options.watcher = test::contractWatcher();
            sandbox::Server server(options);
            QVERIFY2(server.start(), qPrintable(server.errorString()));
            const Outcome sync =
                run({u"--sync-once"_s, u"--base-url"_s, server.url(), u"--data-dir"_s, data.path()},
                    server.apiKey());
            QVERIFY2(sync.exitCode == 0, sync.err.constData());
            copied = sync.summary();
        }
        const auto rows = [&](const QString& kind, const QString& format, const QStringList& more = {}) {
            const QString target = data.filePath(kind + u'.' + format);
            const Outcome outcome = run(
                QStringList{u"--export"_s, kind, u"--out"_s, target, u"--data-dir"_s, data.path()} + more);
            if (outcome.exitCode != 0) {
                qWarning("%s", outcome.err.constData());
                return -1;
            }
            const Outcome verified = run({u"--verify"_s, target});
            if (verified.exitCode != 0 || !verified.out.contains("untouched")) {
                qWarning("%s", verified.err.constData());
                return -1;
            }
            return outcome.summary().value(u"rows"_s).toInt(-1);
        };
        const int all = copied.value(u"outbound"_s).toInt() + copied.value(u"inbound"_s).toInt();
        QCOMPARE(rows(u"messages"_s, u"csv"_s), all);
        QCOMPARE(rows(u"messages"_s, u"jsonl"_s), all);
        QCOMPARE(rows(u"inbound"_s, u"csv"_s), copied.value(u"inbound"_s).toInt());
        QCOMPARE(rows(u"conversations"_s, u"jsonl"_s), copied.value(u"conversations"_s).toInt());
        QVERIFY(rows(u"consent"_s, u"csv"_s) >= copied.value(u"consent"_s).toInt());
        QVERIFY(rows(u"opt-outs"_s, u"jsonl"_s) > 0);
        const int failed = rows(u"messages"_s, u"csv"_s, {u"--filter"_s, u"status:failed,undelivered"_s});
        QVERIFY(failed > 0 && failed < all);
        QCOMPARE(int(recordsOf(contentOf(data.filePath(u"messages.csv"_s))).size()), failed + 1);
    }

    void theSummaryIsOneLineOfJson() {
        DataFolder data;
        data.add(u"Shop"_s, Profile::Kind::Live, u"https://api.example"_s, 7);
        const QString target = data.file(u"out.jsonl"_s);
        const Outcome outcome = data.exportTo(target);
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.out.count('\n'), 1);
        const QJsonObject summary = outcome.summary();
        QCOMPARE(summary.value(u"ok"_s).toBool(), true);
        QCOMPARE(summary.value(u"kind"_s).toString(), u"messages"_s);
        QCOMPARE(summary.value(u"format"_s).toString(), u"jsonl"_s);
        QCOMPARE(summary.value(u"file"_s).toString(), target);
        QCOMPARE(summary.value(u"rows"_s).toInt(), 7);
        QCOMPARE(objectsOf(contentOf(target)).size(), size_t(7));
        const QByteArray manifest = contentOf(target + u".manifest.json"_s);
        QVERIFY(manifest.contains("\"source\": \"https://api.example\""));
    }

    void aChangedExportIsNotUntouched() {
        DataFolder data;
        data.add(u"Shop"_s, Profile::Kind::Live, u"https://api.example"_s, 3);
        const QString target = data.file(u"out.csv"_s);
        QCOMPARE(data.exportTo(target).exitCode, 0);
        QCOMPARE(run({u"--verify"_s, target}).exitCode, 0);
        QCOMPARE(run({u"--verify"_s, target + u".manifest.json"_s}).exitCode, 0);
        QFile file(target);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\r\n");
        file.close();
        Outcome outcome = run({u"--verify"_s, target});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains("added to"), outcome.err.constData());
        QVERIFY(QFile::remove(target + u".manifest.json"_s));
        outcome = run({u"--verify"_s, target});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("manifest is missing"), outcome.err.constData());
        QCOMPARE(run({u"--verify"_s, data.file(u"nothing.csv"_s)}).exitCode, 1);
    }

    void oneOfSeveralProfilesMustBeNamed() {
        DataFolder data;
        data.add(u"Shop"_s, Profile::Kind::Live, u"https://api.example"_s, 1);
        data.add(u"Branch"_s, Profile::Kind::Live, u"https://api.example/"_s, 2);
        data.add(u"Sandbox"_s, Profile::Kind::EmbeddedSandbox, QString(), 3);
        data.add(u"Sandbox (large)"_s, Profile::Kind::EmbeddedSandbox, QString(), 4);
        const Profile test = data.add(u"Test"_s, Profile::Kind::Sandbox, u"http://127.0.0.1:9"_s, 5);
        const core::SecretKey key("am_live_branch");
        QVERIFY(data.profiles().setAccount(data.profiles().profiles()[1].id, u"org-2"_s, key));
        const QString target = data.file(u"out.csv"_s);
        const auto rows = [&](const QStringList& more, const core::SecretKey& with = {}) {
            const Outcome outcome = data.exportTo(target, more, u"messages"_s, with);
            return outcome.exitCode == 0 ? outcome.summary().value(u"rows"_s).toInt() : -outcome.exitCode;
        };
        QCOMPARE(rows({u"--profile"_s, u"Shop"_s}), 1);
        QCOMPARE(rows({u"--profile"_s, test.id}), 5);
        QCOMPARE(rows({u"--sandbox"_s}), 3);
        QCOMPARE(rows({u"--sandbox=large"_s}), 4);
        QCOMPARE(rows({u"--base-url"_s, u"http://127.0.0.1:9/"_s}), 5);
        QCOMPARE(rows({u"--base-url"_s, u"https://api.example"_s}, key), 2);
        QFile::remove(target);
        for (const QStringList& more :
             {QStringList{}, QStringList{u"--base-url"_s, u"https://api.example"_s}}) {
            const Outcome outcome = data.exportTo(target, more);
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.err.contains("\"Shop\"") && outcome.err.contains("\"Branch\"") &&
                         outcome.err.contains("--profile"),
                     outcome.err.constData());
            QVERIFY(!QFile::exists(target));
        }
        const Outcome unknown = data.exportTo(target, {u"--profile"_s, u"Moon"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains("\"Shop\""));
    }

    void withoutProfilesItSaysWhatToDo() {
        QTemporaryDir data;
        const Outcome outcome = run({u"--export"_s, u"messages"_s, u"--out"_s, data.filePath(u"out.csv"_s),
                                     u"--data-dir"_s, data.filePath(u"none"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("Sign in first"), outcome.err.constData());
        QVERIFY(filesIn(data.path()).isEmpty());
    }

    void whatIsWrongIsNamed() {
        DataFolder data;
        data.add(u"Shop"_s, Profile::Kind::Live, u"https://api.example"_s, 1);
        Outcome outcome = data.exportTo(data.file(u"out.csv"_s), {u"--filter"_s, u"words colour:red"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("character 7") && outcome.err.contains("colour:red"),
                 outcome.err.constData());
        outcome = data.exportTo(data.file(u"nowhere/out.csv"_s));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("nowhere"), outcome.err.constData());
        outcome = data.exportTo(u"/dev/full"_s);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("/dev/full"), outcome.err.constData());
        QVERIFY(!QFile::exists(data.file(u"out.csv"_s)));
    }

    void aProfileThatAConsoleHasOpenIsExportedBesideIt() {
        DataFolder data;
        const Profile profile = data.add(u"Shop"_s, Profile::Kind::Live, u"https://api.example"_s, 4);
        const auto lock = session::ProfileLock::acquire(data.folderOf(profile), nullptr);
        QVERIFY(lock);
        store::Archive archive(data.folderOf(profile));
        QVERIFY(archive.open().result());
        const auto add = [&archive](int number) {
            return archive
                .write([number](store::WriteTransaction& transaction) {
                    store::MessageStore::upsert(transaction, {outbound(number, number)});
                })
                .result()
                .has_value();
        };
        QVERIFY(add(100)); // only in the log yet
        const Outcome outcome = data.exportTo(data.file(u"out.csv"_s));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.summary().value(u"rows"_s).toInt(), 5);
        QVERIFY(add(101));
    }

    void anArchiveOfAnEarlierConsoleIsBroughtUpToDateUnlessItIsInUse() {
        DataFolder data;
        const Profile profile =
            *data.profiles().add(u"Shop"_s, Profile::Kind::Live, QUrl(u"https://api.example"_s));
        const QString folder = data.folderOf(profile);
        { // a ledger
            store::Archive archive(folder);
            QVERIFY(archive.open().result());
        }
        QVERIFY(QFile::remove(store::Archive::archiveFile(folder)));
        EarlierFiles::make(folder, store::Migrations::Kind::Archive, 2);
        const qsizetype messages =
            EarlierFiles::rows(folder, store::Migrations::Kind::Archive).value(u"messages"_s).size();
        QVERIFY(messages > 1);
        {
            const auto lock = session::ProfileLock::acquire(folder, nullptr);
            const Outcome outcome = data.exportTo(data.file(u"out.csv"_s));
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY2(outcome.err.contains("earlier console"), outcome.err.constData());
        }
        const Outcome outcome = data.exportTo(data.file(u"out.csv"_s));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.summary().value(u"rows"_s).toInt(), int(messages));
    }
};

QTEST_GUILESS_MAIN(ExportOnceTest)
#include "tst_export_once.moc"
