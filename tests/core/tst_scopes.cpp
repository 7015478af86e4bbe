// Tests of the scope list against the contract.
#include "core/Scopes.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class ScopesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesAreThoseOfTheContractInItsOrder() {
        QFile contract(QStringLiteral(AM_SOURCE_DIR "/tests/data/openapi.yaml"));
        QVERIFY(contract.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(contract.readAll()).split(u'\n');
        qsizetype at = lines.indexOf(u"    Scope:"_s);
        QVERIFY(at >= 0);
        at = lines.indexOf(u"      enum:"_s, at);
        QVERIFY(at >= 0);
        QStringList scopes;
        for (++at; at < lines.size() && lines[at].startsWith("      - "_L1); ++at) {
            scopes += lines[at].sliced(8);
        }
        QVERIFY(scopes.size() > 20);
        QCOMPARE(am::core::allScopes(), scopes);
    }
};

QTEST_GUILESS_MAIN(ScopesTest)
#include "tst_scopes.moc"
