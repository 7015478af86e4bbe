// A violation fails the test that made it, whoever notices it and when.
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class ContractHooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViolationFailsTheTestThatMadeIt_data() {
        QTest::addColumn<QString>("function");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << u"allIsWell"_s << false << QByteArray();
        QTest::newRow("a request of the client")
            << u"theClientAsksForWhatIsNotThere"_s << true << QByteArray("colour is not in the contract");
        QTest::newRow("an exempted request")
            << u"theClientMayDoSoOutsideTheContract"_s << false << QByteArray();
        QTest::newRow("more than control calls")
            << u"controlCallsArePermittedAlone"_s << true << QByteArray("contract:\n    GET /v1/nowhere");
        QTest::newRow("a request of the client to the sandbox")
            << u"theClientAsksTheSandboxForWhatIsNotThere"_s << true
            << QByteArray("the client sent: GET /v1/organization?colour=red: query parameter colour");
        QTest::newRow("a recorded one") << u"aProgramRecordsWhatIsNotThere"_s << true
                                        << QByteArray("query parameter colour is not in the contract");
        QTest::newRow("an answer on another thread")
            << u"anotherThreadAnswersBadly"_s << true << QByteArray("Missing required property 'name'");
        QTest::newRow("one nobody waited for")
            << u"somebodyAnswersBadlyWhenNobodyLooks"_s << true << QByteArray("/data/id");
    }
    void aViolationFailsTheTestThatMadeIt() {
        QFETCH(QString, function);
        QFETCH(bool, fails);
        QFETCH(QByteArray, said);
        QProcess program;
        // What breaks the contract on purpose is no coverage of it.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"AM_CONTRACT_LOG"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(AM_CONTRACT_BREAKER), {function});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        const QByteArray output = program.readAll();
        QVERIFY2((program.exitCode() != 0) == fails, output.constData());
        QVERIFY2(output.contains(said), output.constData());
    }
};

QTEST_GUILESS_MAIN(ContractHooksTest)
#include "tst_contract_hooks.moc"
