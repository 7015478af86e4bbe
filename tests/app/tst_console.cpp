// The console as a program, without a window.
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "sandbox/Server.h"
#include "session/ProfileList.h"
#include "support/ContractLog.h"
#include "support/ContractRecording.h"
#include "support/ContractWatcher.h"

using namespace am;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList& options, const QProcessEnvironment& environment) {
    QProcess console;
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(AM_BINARY_DIR "/bin/agentmessage-console"), options);
    console.waitForFinished(90'000);
    return {console.exitStatus() == QProcess::NormalExit ? console.exitCode() : -1,
            console.readAllStandardOutput(), console.readAllStandardError()};
}

QProcessEnvironment withKey(const core::SecretKey& key) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AGENTMESSAGE_API_KEY"_s, QString::fromUtf8(key.reveal()));
    return environment;
}

} // namespace

class ConsoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::ContractLog::process().failRunningTest(); }

    void syncOnceCopiesTheDemoWorldAndSaysHowMuch() {
        sandbox::SandboxOptions options;
        options.world = sandbox::WorldKind::Demo;
        options.clockMode = sandbox::ClockMode::Virtual;
        options.watcher = test::contractWatcher();
        sandbox::Server server(options);
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QTemporaryDir folder;
        const Outcome outcome =
            run({u"--sync-once"_s, u"--base-url"_s, server.url(), u"--data-dir"_s, folder.path()},
                withKey(server.apiKey()));
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        const QJsonObject summary = QJsonDocument::fromJson(outcome.out).object();
        QVERIFY2(summary.value(u"ok"_s).toBool(), outcome.out.constData());
        for (const QString& name :
             {u"outbound"_s, u"inbound"_s, u"conversations"_s, u"consent"_s, u"numbers"_s, u"requests"_s}) {
            QVERIFY2(summary.value(name).toInt() > 0, qPrintable(name));
        }
        QCOMPARE(outcome.out.count('\n'), 1);
        const session::ProfileList profiles(folder.path());
        QCOMPARE(profiles.profiles().size(), 1);
        QCOMPARE(profiles.profiles().first().kind, session::Profile::Kind::Sandbox);
    }

    void syncOnceWithAWrongKeyFailsWithTheReasonAndTheRequestId() {
        sandbox::SandboxOptions options;
        options.watcher = test::contractWatcher();
        sandbox::Server server(options);
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QTemporaryDir folder;
        const Outcome outcome =
            run({u"--sync-once"_s, u"--base-url"_s, server.url(), u"--data-dir"_s, folder.path()},
                withKey(core::SecretKey("am_sandbox_wrong")));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains("UNAUTHORIZED"), outcome.err.constData());
        QVERIFY2(!outcome.err.contains("am_sandbox_wrong"), outcome.err.constData());
        // The sandbox gives ULIDs.
        const QRegularExpression requestId(u"^Request id: [0-9A-HJKMNP-TV-Z]{26}$"_s,
                                           QRegularExpression::MultilineOption);
        QVERIFY2(requestId.match(QString::fromUtf8(outcome.err)).hasMatch(), outcome.err.constData());
        QVERIFY(session::ProfileList(folder.path()).profiles().isEmpty());
    }

    void withoutAKeyNothingIsAsked() {
        QTemporaryDir folder;
        const Outcome outcome =
            run({u"--sync-once"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s, u"--data-dir"_s, folder.path()},
                withKey({}));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("AGENTMESSAGE_API_KEY"));
    }

    void anUnknownOptionEndsWith2() {
        QCOMPARE(run({u"--frobnicate"_s}, QProcessEnvironment::systemEnvironment()).exitCode, 2);
    }

    void twoToursGiveTheSamePictures() {
        test::ContractRecording recording;
        QTemporaryDir first;
        QTemporaryDir second;
        const auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString& folder : {first.path(), second.path()}) {
            const Outcome outcome = run({u"--tour"_s, folder}, environment);
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
            QVERIFY(recording.check() > 10);
        }
        const QStringList pictures = QDir(first.path()).entryList({u"*.png"_s});
        QVERIFY(pictures.contains(u"conversations-light.png"_s) &&
                pictures.contains(u"conversations-dark.png"_s));
        QCOMPARE(QDir(second.path()).entryList({u"*.png"_s}), pictures);
        for (const QString& name : pictures) {
            QVERIFY2(QImage(first.filePath(name)) == QImage(second.filePath(name)), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
