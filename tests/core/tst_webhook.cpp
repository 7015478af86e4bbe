// Tests of the webhook events against the contract.
#include "core/Webhook.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class WebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreThoseOfTheContractInItsOrder() {
        QFile contract(QStringLiteral(AM_SOURCE_DIR "/tests/data/openapi.yaml"));
        QVERIFY(contract.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(contract.readAll()).split(u'\n');
        qsizetype at = lines.indexOf(u"    WebhookEventType:"_s);
        QVERIFY(at >= 0);
        at = lines.indexOf(u"      enum:"_s, at);
        QVERIFY(at >= 0);
        QStringList events;
        for (++at; at < lines.size() && lines[at].startsWith("      - "_L1); ++at) {
            events += lines[at].sliced(8);
        }
        QVERIFY(events.size() > 10);
        QCOMPARE(am::core::webhookEventTypes(), events);
    }
};

QTEST_GUILESS_MAIN(WebhookTest)
#include "tst_webhook.moc"
