// Tests of ContactsEndpoint.
#include "api/ApiClient.h"
#include "api/ContactsEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::ContactsEndpoint;
using am::core::Erasure;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

class ContactsEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eraseNamesTheContactInThePathWithItsPlusEncoded() {
        m_server.answer(FakeAnswer::json(
            200, R"({"success":true,"data":{"contact_number":"+13125550188","inbound_redacted":4,)"
                 R"("outbound_redacted":5000000000,"erased_at":"2026-07-02T15:04:05Z",)"
                 R"("audit_log_id":"01J1ZK8D4T9N3QW5X7Y2B6C8A1","media_redacted":2}})"));
        const auto erased = QCoro::waitFor(m_contacts.erase(u"+13125550188"_s));
        QVERIFY(erased.has_value());
        const am::support::FakeRequest& request = m_server.requests().last();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/v1/contacts/%2B13125550188/erase"));
        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.headers.contains("idempotency-key"));

        Erasure expected;
        expected.contact = u"+13125550188"_s;
        expected.inboundRedacted = 4;
        expected.outboundRedacted = 5000000000;
        expected.erasedAt = Timestamp::parse(u"2026-07-02T15:04:05Z");
        expected.auditLogId = u"01J1ZK8D4T9N3QW5X7Y2B6C8A1"_s;
        expected.extra = R"({"media_redacted":2})";
        QCOMPARE(*erased, expected);
    }

    void everyShapeOfAnswerMeansErased_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("bare") << QByteArray(R"({"contact_number":"+13125550188"})") << QByteArray();
        QTest::newRow("nulls")
            << QByteArray(
                   R"({"data":{"contact_number":"+13125550188","inbound_redacted":null,"erased_at":null}})")
            << QByteArray();
        QTest::newRow("odd types")
            << QByteArray(R"({"contact_number":"+13125550188","inbound_redacted":"none","erased_at":"now"})")
            << QByteArray(R"({"erased_at":"now","inbound_redacted":"none"})");
    }
    void everyShapeOfAnswerMeansErased() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, extra);
        m_server.answer(FakeAnswer::json(200, body));
        const auto erased = QCoro::waitFor(m_contacts.erase(u"+13125550188"_s));
        QVERIFY(erased.has_value());
        Erasure expected;
        expected.contact = u"+13125550188"_s;
        expected.extra = extra;
        QCOMPARE(*erased, expected);
    }

    void answerThatIsNoObjectIsMalformed() {
        m_server.answer(FakeAnswer::json(200, R"({"success":true,"data":[]})"));
        QCOMPARE(QCoro::waitFor(m_contacts.erase(u"+13125550188"_s)).error().kind, Kind::Malformed);
    }

    void eraseIsNotRepeated() {
        const qsizetype before = m_server.requests().size();
        m_server.answer(FakeAnswer::json(500, R"({"error":{"code":"INTERNAL","message":"m"}})"));
        const auto erased = QCoro::waitFor(m_contacts.erase(u"+13125550188"_s));
        QCOMPARE(erased.error().kind, Kind::Server);
        QVERIFY(erased.error().isOutcomeUnknown());
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void limitOfAnHourIsToldWithItsWait() {
        m_server.answer(FakeAnswer::json(429, R"({"error":{"code":"RATE_LIMITED","message":"m"}})")
                            .with("Retry-After", "1800"));
        const auto erased = QCoro::waitFor(m_contacts.erase(u"+13125550188"_s));
        QCOMPARE(erased.error().kind, Kind::RateLimited);
        QCOMPARE(erased.error().retryAfter, std::chrono::seconds(1800));
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    ContactsEndpoint m_contacts{m_client};
};

QTEST_GUILESS_MAIN(ContactsEndpointTest)
#include "tst_contacts_endpoint.moc"
