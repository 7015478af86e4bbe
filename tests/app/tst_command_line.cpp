// The console's options.
#include "app/console/CommandLine.h"

#include <QTest>

using am::app::CommandLine;
using Act = am::app::CommandLine::Act;
using namespace Qt::StringLiterals;

namespace {
CommandLine parsed(const QStringList& options) {
    return CommandLine::parse(QStringList{u"agentmessage-console"_s} + options);
}
} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow() {
        const CommandLine line = parsed({});
        QCOMPARE(line.act, Act::Open);
        QVERIFY(!line.sandboxWorld);
        QCOMPARE(line.apiKeyVariable, u"AGENTMESSAGE_API_KEY"_s);
    }
    void sandboxMeansTheDemoWorldUnlessNamed() {
        QCOMPARE(*parsed({u"--sandbox"_s}).sandboxWorld, u"demo"_s);
        QCOMPARE(*parsed({u"--sandbox=large"_s}).sandboxWorld, u"large"_s);
        QCOMPARE(parsed({u"--sandbox=moon"_s}).act, Act::Wrong);
    }
    void valuesMayFollowOrBeJoined() {
        QCOMPARE(parsed({u"--data-dir"_s, u"x"_s}).dataDir, u"x"_s);
        QCOMPARE(parsed({u"--data-dir=y"_s}).dataDir, u"y"_s);
    }
    void wrongUseIsNamed_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"--colour"_s;
        QTest::newRow("a word") << QStringList{u"hello"_s} << u"hello"_s;
        QTest::newRow("value for a flag") << QStringList{u"--sync-once=yes"_s} << u"--sync-once=yes"_s;
        QTest::newRow("missing value") << QStringList{u"--base-url"_s} << u"--base-url"_s;
        QTest::newRow("no url") << QStringList{u"--base-url"_s, u"nonsense"_s} << u"nonsense"_s;
        QTest::newRow("two ways in") << QStringList{u"--sandbox"_s, u"--base-url=https://api.example"_s}
                                     << u"exclude"_s;
        QTest::newRow("nothing to sync") << QStringList{u"--sync-once"_s} << u"--base-url"_s;
    }
    void wrongUseIsNamed() {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const CommandLine line = parsed(options);
        QCOMPARE(line.act, Act::Wrong);
        QVERIFY2(line.message.contains(named), qPrintable(line.message));
    }
    void noOptionTakesAKey() { QVERIFY(!parsed({u"--help"_s}).message.contains(u"--api-key "_s)); }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
