// Tests of OrganizationEndpoint, and of what all readers of answers have in common.
#include "api/ApiClient.h"
#include "api/OrganizationEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::OrganizationEndpoint;
using am::core::ApiError;
using am::core::OrganizationPatch;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(am::core::OrganizationPatch)

class OrganizationEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organizationIsReadInFull() {
        m_server.answer(am::support::sampleAnswer(200, u"organization.json"_s));
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
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
        QCOMPARE(result->brandStatus, u"VERIFIED"_s);
        QCOMPARE(result->brandCount, 1);
        QCOMPARE(result->campaignCount, 1);
        QCOMPARE(result->extra, QByteArray(R"({"quiet_hours":{"zone":"recipient"}})"));
    }

    void changeSendsOnlyWhatChanges_data() {
        QTest::addColumn<OrganizationPatch>("patch");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& body, auto set) {
            OrganizationPatch patch;
            set(patch);
            QTest::newRow(name) << patch << body;
        };
        row("nothing", "{}", [](OrganizationPatch&) {});
        row("name", R"({"name":"Harbor"})", [](OrganizationPatch& patch) { patch.name = u"Harbor"_s; });
        row("email", R"({"billing_email":"pay@harborcycle.example"})",
            [](OrganizationPatch& patch) { patch.billingEmail = u"pay@harborcycle.example"_s; });
        row("email cleared", R"({"billing_email":null})",
            [](OrganizationPatch& patch) { patch.billingEmail = u""_s; });
        row("retention", R"({"message_retention_days":30,"mms_retention_days":14})",
            [](OrganizationPatch& patch) {
                patch.messageRetentionDays = am::core::leastMessageRetentionDays;
                patch.mmsRetentionDays = 14;
            });
        row("reseller off", R"({"is_reseller":false})",
            [](OrganizationPatch& patch) { patch.isReseller = false; });
        row("quiet hours",
            R"({"quiet_hours":{"enabled":true,"end":"08:30","mode":"reject","start":"20:30"}})",
            [](OrganizationPatch& patch) {
                patch.quietHours = {true, u"20:30"_s, u"08:30"_s, u"reject"_s};
            });
        row("quiet hours off, of an organization that never had any", R"({"quiet_hours":{"enabled":false}})",
            [](OrganizationPatch& patch) { patch.quietHours = OrganizationPatch::QuietHours(); });
        row("reply texts",
            R"({"auto_replies":{"enabled":true,"help_text":"Call us.","start_text":null,"stop_text":null}})",
            [](OrganizationPatch& patch) {
                OrganizationPatch::AutoReplies replies;
                replies.helpText = u"Call us."_s;
                replies.isAttested = true;
                patch.autoReplies = replies;
            });
        row("replies off, attested",
            R"({"auto_replies":{"attestation":true,"enabled":false,"help_text":null,"start_text":null,)"
            R"("stop_text":null}})",
            [](OrganizationPatch& patch) {
                OrganizationPatch::AutoReplies replies;
                replies.enabled = false;
                replies.isAttested = true;
                patch.autoReplies = replies;
            });
        row("replies off, not attested",
            R"({"auto_replies":{"enabled":false,"help_text":null,"start_text":null,"stop_text":null}})",
            [](OrganizationPatch& patch) {
                OrganizationPatch::AutoReplies replies;
                replies.enabled = false;
                patch.autoReplies = replies;
            });
    }
    void changeSendsOnlyWhatChanges() {
        QFETCH(OrganizationPatch, patch);
        QFETCH(QByteArray, body);
        m_server.answer(am::support::sampleAnswer(200, u"organization.json"_s));
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).change(patch));
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"Harbor Cycle Works"_s);
        QCOMPARE(m_server.requests().last().method, QByteArray("PATCH"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/organization"));
        QCOMPARE(m_server.requests().last().headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(patch.isEmpty(), body == "{}");
    }

    void refusedChangeSaysWhy_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("attestation") << u"ATTESTATION_REQUIRED"_s;
        QTest::newRow("not eligible") << u"RESELLER_NOT_ELIGIBLE"_s;
        QTest::newRow("has brands") << u"RESELLER_HAS_BRANDS"_s;
        QTest::newRow("retention out of range") << u"VALIDATION_FAILED"_s;
    }
    void refusedChangeSaysWhy() {
        QFETCH(QString, code);
        m_server.answer(FakeAnswer::json(422, R"({"success":false,"error":{"code":")" + code.toUtf8() +
                                                  R"(","message":"No.","request_id":"r1"}})"));
        const qsizetype before = m_server.requests().size();
        OrganizationPatch patch;
        patch.isReseller = true;
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).change(patch));
        QCOMPARE(result.error().kind, Kind::Rejected);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().requestId, u"r1"_s);
        QCOMPARE(result.error().operation, u"PATCH /v1/organization"_s);
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void bareObjectIsReadLikeAnEnvelopedOne() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"o1","name":"Bare"})"));
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
        QVERIFY(result.has_value());
        QCOMPARE(result->name, u"Bare"_s);
        QVERIFY(result->extra.isEmpty());
        QVERIFY(!result->createdAt);
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
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
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
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
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
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
        QCOMPARE(result.error().kind, Kind::NotTheApi);
        QCOMPARE(result.error().code, u"ODD"_s);
        QCOMPARE(result.error().requestId, u"r1"_s);
    }

    void errorsOfTheClientPassThrough() {
        m_server.answer(FakeAnswer::json(403, R"({"error":{"code":"FORBIDDEN","message":"m"}})"));
        const auto result = QCoro::waitFor(OrganizationEndpoint(m_client).organization());
        QCOMPARE(result.error().kind, Kind::Forbidden);
        QCOMPARE(result.error().code, u"FORBIDDEN"_s);
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
};

QTEST_GUILESS_MAIN(OrganizationEndpointTest)
#include "tst_organization_endpoint.moc"
