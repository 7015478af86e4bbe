// agentmessage-sandbox as a program: command line, ready line, end.
#include "support/ContractRecording.h"
#include "support/SandboxFixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::SandboxClient;
using nlohmann::json;

namespace {
constexpr int patience = 30'000;

/// Starts the program and reads its ready line.
json start(QProcess& process, const QStringList& arguments) {
    process.start(QStringLiteral(AM_SANDBOX_PROGRAM), arguments);
    while (!process.canReadLine() && process.waitForReadyRead(patience)) {
    }
    return json::parse(process.readLine().toStdString(), nullptr, false);
}

SandboxClient clientOf(const json& ready) {
    return SandboxClient(ready["url"].get<std::string>(), ready["api_key"].get<std::string>());
}
} // namespace

class TestSandboxProgram : public QObject {
    Q_OBJECT
    /// Arguments, and what makes the program record.
    QStringList recorded(const QStringList& arguments) const {
        return arguments + QStringList{u"--record"_s, m_recording.file()};
    }

private Q_SLOTS:
    void cleanup() { m_recording.check(); }

    void saysWhereItIsAndEndsCleanly() {
        QProcess process;
        const json ready = start(process, recorded({}));
        QVERIFY(ready.is_object());
        QCOMPARE(ready.size(), std::size_t(2));
        QVERIFY(ready["url"].get<std::string>().rfind("http://127.0.0.1:", 0) == 0);
        QVERIFY(ready["api_key"].get<std::string>().rfind("am_sandbox_", 0) == 0);
        QCOMPARE(clientOf(ready).get("/v1/messages").status, 200);
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().isEmpty());
        QCOMPARE(m_recording.check(), 1);
    }

    void dataSurvivesBeingKilled() {
        QTemporaryDir folder;
        const QStringList arguments =
            recorded({u"--data"_s, folder.filePath(u"w.sqlite"_s), u"--clock"_s, u"virtual"_s});
        QProcess first;
        const json ready = start(first, arguments);
        clientOf(ready).orderNumber();
        first.kill();
        QVERIFY(first.waitForFinished(patience));
        QProcess second;
        const json again = start(second, arguments);
        QVERIFY(again["api_key"] == ready["api_key"]);
        QCOMPARE(clientOf(again).get("/v1/phone-numbers").size(), 1);
        second.terminate();
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
    }

    void takesItsOptions() {
        QProcess process;
        const json ready = start(
            process, recorded({u"--api-key"_s, u"am_sandbox_mine"_s, u"--credit"_s, u"123"_s, u"--seed"_s,
                               u"7"_s, u"--clock"_s, u"virtual=2026-01-02T03:04:05Z"_s, u"--world"_s,
                               u"large"_s, u"--messages"_s, u"300"_s, u"--listen"_s, u"localhost:0"_s}));
        QCOMPARE(ready["api_key"].get<std::string>(), std::string("am_sandbox_mine"));
        const auto state = clientOf(ready).get("/sandbox/state");
        QCOMPARE(state.at("/clock/now"), "2026-01-02T03:04:05Z"_L1);
        QCOMPARE(state.at("/seed"), "7"_L1);
        QCOMPARE(state.at("/world"), "large"_L1);
        QCOMPARE(clientOf(ready).get("/v1/billing/wallet").at("/data/balance_cents"), "123"_L1);
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
    }

    void helpAndVersionGoToStandardOutput() {
        for (const QString& option : {u"--help"_s, u"--version"_s}) {
            QProcess process;
            process.start(QStringLiteral(AM_SANDBOX_PROGRAM), {option});
            QVERIFY(process.waitForFinished(patience));
            QCOMPARE(process.exitCode(), 0);
            const QByteArray text = process.readAllStandardOutput();
            QVERIFY(text.contains(option == "--help"_L1 ? "--clock" : "agentmessage-sandbox"));
        }
    }

    void mistakesAreExplainedOnStandardError_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QStringList& arguments, const char* named) {
            QTest::newRow(name) << arguments << QByteArray(named);
        };
        row("unknown option", {u"--fast"_s}, "fast");
        row("world", {u"--world"_s, u"mars"_s}, "--world");
        row("clock", {u"--clock"_s, u"virtual=yesterday"_s}, "--clock");
        row("seed", {u"--seed"_s, u"x"_s}, "--seed");
        row("messages", {u"--messages"_s, u"0"_s}, "--messages");
        row("credit", {u"--credit"_s, u"-5"_s}, "--credit");
        row("listen", {u"--listen"_s, u"8080"_s}, "--listen");
        row("port", {u"--listen"_s, u"127.0.0.1:99999"_s}, "--listen");
        row("remote", {u"--listen"_s, u"0.0.0.0:0"_s}, "loopback");
        row("data", {u"--data"_s, u"/no/such/folder/x.sqlite"_s},
            "agentmessage-sandbox: /no/such/folder/x.sqlite: ");
        row("record", {u"--record"_s, u"/no/such/folder/x.jsonl"_s}, "/no/such/folder/x.jsonl");
        row("stray argument", {u"demo"_s}, "demo");
    }
    void mistakesAreExplainedOnStandardError() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        QProcess process;
        process.start(QStringLiteral(AM_SANDBOX_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().contains(named));
    }

private:
    am::test::ContractRecording m_recording;
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandbox_program.moc"
