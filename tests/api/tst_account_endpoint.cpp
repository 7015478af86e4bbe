// Tests of AccountEndpoint, and of what all readers of answers have in common.
#include "api/AccountEndpoint.h"
#include "api/ApiClient.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::AccountEndpoint;
using am::api::ApiClient;
using am::core::ApiError;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;

class AccountEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organizationIsReadInFull() {
        m_server.answer(am::support::sampleAnswer(200, u"organization.json"_s));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).organization());
        QVERIFY(result.has_value());
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/organization"));
        QCOMPARE(result->id, u"0f0e0d0c-1111-4222-8333-444455556666"_s);
        QCOMPARE(result->name, u"Harbor Cycle Works"_s);
        QVERIFY(result->billingEmail.isEmpty());
        QCOMPARE(result->plan, u"payg"_s);
        QCOMPARE(result->throughputTier, 2);
        QCOMPARE(result->messageRetentionDays, 90);
        QCOMPARE(result->mmsRetentionDays, 30);
        QVERIFY(!result->isReseller);
        QVERIFY(result->quietHoursEnabled);
        QCOMPARE(result->quietHoursStart, u"21:00"_s);
        QCOMPARE(result->quietHoursEnd, u"08:00"_s);
        QCOMPARE(result->quietHoursMode, u"reject"_s);
        QVERIFY(result->autoRepliesEnabled);
        QCOMPARE(result->helpText, u"Call us."_s);
        QVERIFY(result->stopText.isEmpty());
        QCOMPARE(result->createdAt, Timestamp::parse(u"2026-01-02T03:04:05Z"));
        QCOMPARE(
            result->extra,
            QByteArray(R"({"quiet_hours":{"zone":"recipient"},)"
                       R"("registration_status":{"brand":"VERIFIED","brand_count":1,"campaign_count":1}})"));
    }

    void bareObjectIsReadLikeAnEnvelopedOne() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"o1","name":"Bare"})"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).organization());
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"Bare"_s);
        QVERIFY(result->extra.isEmpty());
        QVERIFY(!result->createdAt);
    }

    void walletIsRead() {
        m_server.answer(FakeAnswer::json(
            200, R"({"success":true,"data":{"balance_cents":-250,"plan_tier":"payg","auto_topup_enabled":true,
                "subscription_status":"active","throughput_tier":1,"throughput_per_sec":1,"throughput_per_min":60,
                "mtd_spend_cents":1200.0,"projected_month_total_cents":null,"min_topup_cents":500}})"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).wallet());
        QVERIFY(result.has_value());
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/billing/wallet"));
        QCOMPARE(result->balance.cents, -250);
        QCOMPARE(result->planTier, u"payg"_s);
        QCOMPARE(result->subscriptionStatus, u"active"_s);
        QVERIFY(result->autoTopupEnabled);
        QCOMPARE(result->throughputPerSecond, 1);
        QCOMPARE(result->throughputPerMinute, 60);
        QCOMPARE(result->monthToDateSpend.cents, 1200);
        QVERIFY(!result->projectedMonthTotal);
    }

    void unreadableAnswersAreMalformedAndSayWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("missing") << QByteArray(R"({"data":{"id":"o"}})") << u"\"name\" is missing"_s;
        QTest::newRow("null") << QByteArray(R"({"data":{"id":"o","name":null}})") << u"\"name\" is null"_s;
        QTest::newRow("number for text")
            << QByteArray(R"({"data":{"id":7,"name":"n"}})") << u"\"id\" is not a text"_s;
        QTest::newRow("list for the whole") << QByteArray(R"({"data":[]})") << u"object"_s;
        QTest::newRow("null for the whole") << QByteArray(R"({"data":null})") << u"object"_s;
        QTest::newRow("no data") << QByteArray(R"({"success":true})") << u"\"data\" is missing"_s;
        QTest::newRow("bare list") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\",\"name\":\"n\"}") << u"JSON"_s;
        QTest::newRow("broken inside") << QByteArray(R"({"id":"o","name":})") << u"JSON"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("nested without end")
            << R"({"id":"o","name":"n","x":)" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + "}"
            << u"deep"_s;
    }
    void unreadableAnswersAreMalformedAndSayWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server.answer(FakeAnswer::json(200, body).with("X-Request-Id", "01J0R"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).organization());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Malformed);
        QVERIFY2(result.error().message.contains(complaint), qPrintable(result.error().message));
        QCOMPARE(result.error().requestId, u"01J0R"_s);
        QCOMPARE(result.error().httpStatus, 200);
        QCOMPARE(result.error().operation, u"GET /v1/organization"_s);
    }

    void anOptionalFieldOfAnotherTypeStaysInTheRest_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("text for number") << QByteArray(R"("throughput_tier":"two")");
        QTest::newRow("fraction for number") << QByteArray(R"("throughput_tier":1.5)");
        QTest::newRow("number beyond an int") << QByteArray(R"("throughput_tier":99999999999)");
        QTest::newRow("number beyond 64 bits") << QByteArray(R"("throughput_tier":18446744073709551615)");
        QTest::newRow("text for flag") << QByteArray(R"("is_reseller":"no")");
        QTest::newRow("number for text") << QByteArray(R"("plan":7)");
        QTest::newRow("number for time") << QByteArray(R"("created_at":1782999999)");
        QTest::newRow("list for object") << QByteArray(R"("quiet_hours":[])");
        QTest::newRow("text for object") << QByteArray(R"("quiet_hours":"at night")");
        QTest::newRow("number for text inside") << QByteArray(R"("quiet_hours":{"start":21})");
    }
    void anOptionalFieldOfAnotherTypeStaysInTheRest() {
        QFETCH(QByteArray, field);
        m_server.answer(FakeAnswer::json(200, R"({"data":{"id":"o","name":"n",)" + field + "}}"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).organization());
        QVERIFY(result.has_value());
        am::core::Organization expected;
        expected.id = u"o"_s;
        expected.name = u"n"_s;
        expected.extra = "{" + field + "}";
        QVERIFY2(*result == expected, result->extra.constData());
    }

    void failureReportedAsSuccessIsNotThisApi() {
        m_server.answer(FakeAnswer::json(
            200, R"({"success":false,"error":{"code":"ODD","message":"No.","request_id":"r1"}})"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).organization());
        QCOMPARE(result.error().kind, Kind::NotTheApi);
        QCOMPARE(result.error().code, u"ODD"_s);
        QCOMPARE(result.error().requestId, u"r1"_s);
    }

    void errorsOfTheClientPassThrough() {
        m_server.answer(FakeAnswer::json(403, R"({"error":{"code":"FORBIDDEN","message":"m"}})"));
        const auto result = QCoro::waitFor(AccountEndpoint(m_client).wallet());
        QCOMPARE(result.error().kind, Kind::Forbidden);
        QCOMPARE(result.error().code, u"FORBIDDEN"_s);
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
};

QTEST_GUILESS_MAIN(AccountEndpointTest)
#include "tst_account_endpoint.moc"
