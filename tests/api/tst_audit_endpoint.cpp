// Tests of AuditEndpoint.
#include "api/ApiClient.h"
#include "api/AuditEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::AuditEndpoint;
using am::api::AuditQuery;
using am::core::AuditEntry;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

class AuditEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsReadAndItsCursorComesFromTheBody() {
        m_server.answer(
            am::support::sampleAnswer(200, u"audit_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(m_audit.list({}));
        QVERIFY(page.has_value());
        QCOMPARE(m_server.requests().last().method, QByteArray("GET"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/audit-log?limit=200"));
        QCOMPARE(page->nextCursor, u"audit-2"_s);
        QCOMPARE(page->items.size(), 3);

        AuditEntry first;
        first.id = u"01J1ZK8D4T9N3QW5X7Y2B6C8A1"_s;
        first.occurredAt = Timestamp::parse(u"2026-07-02T15:04:05.123Z").value();
        first.actorKind = u"customer"_s;
        first.actorLabel = u"am_live_ab…"_s;
        first.action = u"retention.update"_s;
        first.resourceType = u"organization"_s;
        first.resourceId = u"0f0e0d0c-1111-4222-8333-444455556666"_s;
        first.reason = u"asked by legal"_s;
        first.requestId = u"01J1ZK8D4T9N3QW5X7Y2B6C8A0"_s;
        first.payload = R"({"message_retention_days":{"from":90,"to":30}})";
        QCOMPARE(page->items[0], first);
    }

    void unknownWordsNullsAndFieldsAreKept() {
        m_server.answer(am::support::sampleAnswer(200, u"audit_page.json"_s));
        const auto page = QCoro::waitFor(m_audit.list({}));
        QVERIFY(page.has_value());
        const AuditEntry& odd = page->items[1];
        QCOMPARE(odd.actorKind, u"auditor"_s);
        QVERIFY(odd.actorLabel.isEmpty());
        QCOMPARE(odd.resourceId, u"17"_s);
        QVERIFY(odd.reason.isEmpty());
        QVERIFY(odd.requestId.isEmpty());
        QVERIFY(odd.payload.isEmpty());
        const QByteArray extra = R"({"actor":{"ip":"192.0.2.7"},"region":"eu"})";
        QCOMPARE(odd.extra, extra);

        AuditEntry least;
        least.id = u"01J1ZK8D4T9N3QW5X7Y2B6C8A3"_s;
        least.occurredAt = Timestamp::parse(u"2026-07-02T13:00:00Z").value();
        least.action = u"contact.erase"_s;
        QCOMPARE(page->items[2], least);
    }

    void everyFilterIsSent() {
        AuditQuery query;
        query.cursor = u"x=="_s;
        query.limit = 50;
        query.action = u"retention.update"_s;
        query.resourceType = u"organization"_s;
        query.resourceId = u"0f0e0d0c-1111-4222-8333-444455556666"_s;
        query.actorKind = u"platform"_s;
        query.since = Timestamp::parse(u"2026-07-01T00:00:00Z");
        query.until = Timestamp::parse(u"2026-07-02T00:00:00Z");
        query.payload = AuditQuery::Payload::With;
        QVERIFY(!QCoro::waitFor(m_audit.list(query)).has_value());
        QCOMPARE(
            m_server.requests().last().target,
            QByteArray("/v1/audit-log?cursor=x%3D%3D&limit=50&action=retention.update"
                       "&resource_type=organization&resource_id=0f0e0d0c-1111-4222-8333-444455556666"
                       "&actor_kind=platform&since=2026-07-01T00%3A00%3A00Z&until=2026-07-02T00%3A00%3A00Z"
                       "&include=payload"));
    }

    void lastPageHasNoCursor_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("null cursor") << QByteArray(R"({"data":[],"meta":{"next_cursor":null}})");
        QTest::newRow("no cursor") << QByteArray(R"({"data":[],"meta":{}})");
        QTest::newRow("no meta") << QByteArray(R"({"data":[]})");
        QTest::newRow("bare") << QByteArray("[]");
    }
    void lastPageHasNoCursor() {
        QFETCH(QByteArray, body);
        m_server.answer(FakeAnswer::json(200, body));
        const auto page = QCoro::waitFor(m_audit.list({}));
        QVERIFY(page.has_value());
        QVERIFY(page->isLast());
        QVERIFY(page->items.isEmpty());
    }

    void oddPayloadAndResourceStayInTheRest() {
        m_server.answer(FakeAnswer::json(200,
                                         R"([{"id":"a","occurred_at":"2026-07-02T13:00:00Z","action":"x",)"
                                         R"("payload":"redacted","resource":"wallet"}])"));
        const auto page = QCoro::waitFor(m_audit.list({}));
        QVERIFY(page.has_value());
        QVERIFY(page->items.first().payload.isEmpty());
        const QByteArray extra = R"({"payload":"redacted","resource":"wallet"})";
        QCOMPARE(page->items.first().extra, extra);
    }

    void unreadableEntryIsMalformedAndNamed_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no action") << QByteArray(R"({"id":"b","occurred_at":"2026-07-02T13:00:00Z"})")
                                   << u"item 1: \"action\" is missing"_s;
        QTest::newRow("no moment") << QByteArray(R"({"id":"b","occurred_at":"Tuesday","action":"x"})")
                                   << u"item 1: \"occurred_at\" is not a time"_s;
        QTest::newRow("text") << QByteArray(R"("b")") << u"item 1: an object is missing"_s;
    }
    void unreadableEntryIsMalformedAndNamed() {
        QFETCH(QByteArray, entry);
        QFETCH(QString, complaint);
        const QByteArray good = R"({"id":"a","occurred_at":"2026-07-02T13:00:00Z","action":"x"})";
        m_server.answer(FakeAnswer::json(200, "[" + good + "," + entry + "]"));
        const auto page = QCoro::waitFor(m_audit.list({}));
        QCOMPARE(page.error().kind, Kind::Malformed);
        QVERIFY2(page.error().message.contains(complaint), qPrintable(page.error().message));
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    AuditEndpoint m_audit{m_client};
};

QTEST_GUILESS_MAIN(AuditEndpointTest)
#include "tst_audit_endpoint.moc"
