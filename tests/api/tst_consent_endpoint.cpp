// Tests of ConsentEndpoint.
#include "api/ApiClient.h"
#include "api/ConsentEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::ConsentEndpoint;
using am::core::CapturedConsent;
using am::core::ConsentRecord;
using am::core::DoubleOptInOutcome;
using am::core::DoubleOptInRequest;
using am::core::HostedConsentLink;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::CapturedConsent)
Q_DECLARE_METATYPE(am::core::DoubleOptInOutcome::Kind)
Q_DECLARE_METATYPE(am::core::HostedConsentLink)

namespace {

const QString numberId = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QString consentId = u"d1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;

DoubleOptInRequest challenge() {
    DoubleOptInRequest request;
    request.phoneNumberId = numberId;
    request.contact = u"+13125550188"_s;
    request.confirmationText = u"Reply YES"_s;
    request.idempotencyKey = u"intent-3"_s;
    return request;
}

am::core::AttestedConsent attested() {
    am::core::AttestedConsent consent;
    consent.phoneNumberId = numberId;
    consent.contact = u"+13125550188"_s;
    consent.capturedAt = Timestamp::parse(u"2026-07-02T15:04:05Z").value();
    consent.agreementText = u"I agree."_s;
    consent.method = u"written"_s;
    consent.idempotencyKey = u"intent-4"_s;
    return consent;
}

am::core::HostedConsentRequest form() {
    am::core::HostedConsentRequest request;
    request.phoneNumberId = numberId;
    request.contact = u"+13125550188"_s;
    request.agreementText = u"Texts about your repair."_s;
    return request;
}

} // namespace

class ConsentEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsReadAndItsCursorComesFromTheBody() {
        m_server.answer(
            am::support::sampleAnswer(200, u"consent_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        am::api::ConsentListQuery query;
        query.contact = u"+13125550188"_s;
        query.since = Timestamp::parse(u"2026-07-01T00:00:00Z");
        const auto page = QCoro::waitFor(m_consent.list(query));
        QVERIFY(page.has_value());
        QCOMPARE(
            m_server.requests().last().target,
            QByteArray("/v1/consent?limit=100&contact_number=%2B13125550188&since=2026-07-01T00%3A00%3A00Z"));
        QVERIFY(page->isLast());

        ConsentRecord record;
        record.id = u"d1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        record.phoneNumberId = u"a1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        record.contact = u"+13125550188"_s;
        record.optedIn = false;
        record.optedInAt = Timestamp::parse(u"2026-03-01T00:00:00Z");
        record.optedOutAt = Timestamp::parse(u"2026-07-02T15:09:40.512Z");
        record.source = u"inbound_reply"_s;
        record.createdAt = Timestamp::parse(u"2026-03-01T00:00:00Z").value();
        record.updatedAt = Timestamp::parse(u"2026-07-02T15:09:40.512Z").value();
        record.extra = R"({"org_id":"0f0e0d0c-1111-4222-8333-444455556666"})";
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items[0], record);
    }

    void historyKeepsEvidenceAndUnknownEvents() {
        m_server.answer(am::support::sampleAnswer(200, u"consent_history.json"_s));
        const auto page = QCoro::waitFor(m_consent.history(consentId, u"h1"_s));
        QVERIFY(page.has_value());
        QCOMPARE(m_server.requests().last().target,
                 "/v1/consent/" + consentId.toLatin1() + "/history?cursor=h1&limit=100");
        QCOMPARE(page->nextCursor, u"h2"_s);
        const am::core::ConsentEvent& event = page->items.first();
        QCOMPARE(event.event, u"paused"_s);
        QCOMPARE(event.consentId, u"c1"_s);
        QCOMPARE(event.occurredAt, Timestamp::parse(u"2026-07-02T15:09:40.512Z").value());
        QCOMPARE(event.evidenceIp, u"192.0.2.7"_s);
        QCOMPARE(event.evidenceUserAgent, u"UA"_s);
        QCOMPARE(event.evidenceAgreementTextHash, u"abc"_s);
        QCOMPARE(event.evidenceFormUrl, u"https://f.example"_s);
        QCOMPARE(event.evidenceConsentMethod, u"checkbox"_s);
        QCOMPARE(event.rawEventId, u"r"_s);
        QCOMPARE(event.extra, QByteArray(R"({"operator":"zoe"})"));
    }

    void doubleOptInHasThreeOutcomes_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<DoubleOptInOutcome::Kind>("kind");
        using Outcome = DoubleOptInOutcome::Kind;
        const QByteArray pending = R"("consent_pending_id":"p1","confirmation_message_id":"m1",)"
                                   R"("expires_at":"2026-07-03T00:00:00Z")";
        QTest::newRow("started") << 202 << QByteArray("{" + pending + "}") << Outcome::Started;
        QTest::newRow("started, with flags")
            << 202 << QByteArray("{" + pending + R"(,"reused":false,"already_opted_in":false})")
            << Outcome::Started;
        QTest::newRow("started, enveloped")
            << 202 << QByteArray(R"({"success":true,"data":{)" + pending + "}}") << Outcome::Started;
        QTest::newRow("reused") << 200 << QByteArray("{" + pending + R"(,"reused":true})") << Outcome::Reused;
        QTest::newRow("opted in") << 200
                                  << QByteArray(
                                         R"({"consent_pending_id":null,"confirmation_message_id":null,)"
                                         R"("expires_at":null,"already_opted_in":true})")
                                  << Outcome::AlreadyOptedIn;
    }
    void doubleOptInHasThreeOutcomes() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(DoubleOptInOutcome::Kind, kind);
        m_server.answer(FakeAnswer::json(status, body));
        const Timestamp before = Timestamp::now();
        const auto outcome = QCoro::waitFor(m_consent.startDoubleOptIn(challenge()));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, kind);
        QCOMPARE(outcome->pending.has_value(), kind != DoubleOptInOutcome::Kind::AlreadyOptedIn);
        if (outcome->pending) {
            QCOMPARE(outcome->pending->id, u"p1"_s);
            QCOMPARE(outcome->pending->phoneNumberId, numberId);
            QCOMPARE(outcome->pending->contact, u"+13125550188"_s);
            QCOMPARE(outcome->pending->confirmationMessageId, u"m1"_s);
            QCOMPARE(outcome->pending->expiresAt, Timestamp::parse(u"2026-07-03T00:00:00Z"));
            QVERIFY(outcome->pending->startedAt >= before);
        }
        const QByteArray sent =
            "{\"confirmation_text\":\"Reply "
            "YES\",\"contact_number\":\"+13125550188\",\"phone_number_id\":\"" +
            numberId.toLatin1() + "\"}";
        QCOMPARE(m_server.requests().last().body, sent);
        QCOMPARE(m_server.requests().last().headers.value("idempotency-key"), QByteArray("intent-3"));
    }

    void challengeWithoutItsIdIsMalformed() {
        m_server.answer(FakeAnswer::json(202, R"({"expires_at":"2026-07-03T00:00:00Z"})"));
        const auto outcome = QCoro::waitFor(m_consent.startDoubleOptIn(challenge()));
        QCOMPARE(outcome.error().kind, Kind::Malformed);
        QVERIFY(outcome.error().message.contains(u"consent_pending_id"_s));
    }

    void captureSendsItsEvidence() {
        m_server.answer(FakeAnswer::json(200, R"({"consent_id":"c9","agreement_text_hash":"h"})"));
        am::core::AttestedConsent consent = attested();
        consent.ipAddress = u"192.0.2.7"_s;
        consent.userAgent = u"UA"_s;
        consent.formUrl = u"https://f.example"_s;
        const auto captured = QCoro::waitFor(m_consent.captureAttested(consent));
        QVERIFY(captured.has_value());
        QCOMPARE(captured->consentId, u"c9"_s);
        QCOMPARE(captured->agreementTextHash, u"h"_s);
        QVERIFY(!captured->alreadyOptedIn);
        QVERIFY(captured->extra.isEmpty());
        const QByteArray sent =
            "{\"contact_number\":\"+13125550188\",\"evidence\":{\"agreement_text\":\"I agree.\","
            "\"captured_at\":\"2026-07-02T15:04:05Z\",\"consent_method\":\"written\","
            "\"form_url\":\"https://f.example\",\"ip_address\":\"192.0.2.7\",\"user_agent\":\"UA\"},"
            "\"opted_in\":true,\"phone_number_id\":\"" +
            numberId.toLatin1() + "\"}";
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/consent"));
        QCOMPARE(m_server.requests().last().body, sent);
        QCOMPARE(m_server.requests().last().headers.value("idempotency-key"), QByteArray("intent-4"));
    }

    void everyAnswerMeansCaptured_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CapturedConsent>("captured");
        QTest::newRow("id") << QByteArray(R"({"id":"c8","agreement_text_hash":"h","already_opted_in":true})")
                            << CapturedConsent{u"c8"_s, u"h"_s, true, {}};
        QTest::newRow("both ids") << QByteArray(R"({"id":"e1","consent_id":"c8"})")
                                  << CapturedConsent{u"c8"_s, {}, false, R"({"id":"e1"})"};
        QTest::newRow("enveloped") << QByteArray(R"({"success":true,"data":{"consent_id":"c7"}})")
                                   << CapturedConsent{u"c7"_s, {}, false, {}};
        QTest::newRow("none") << QByteArray(R"({"agreement_text_hash":"h"})")
                              << CapturedConsent{{}, u"h"_s, false, {}};
        QTest::newRow("odd") << QByteArray(R"({"consent_id":null,"already_opted_in":"yes","opted_in_at":5})")
                             << CapturedConsent{
                                    {}, {}, false, R"({"already_opted_in":"yes","opted_in_at":5})"};
    }
    void everyAnswerMeansCaptured() {
        QFETCH(QByteArray, body);
        QFETCH(CapturedConsent, captured);
        m_server.answer(FakeAnswer::json(200, body));
        const auto answer = QCoro::waitFor(m_consent.captureAttested(attested()));
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, captured);
    }

    void captureOnAnOldPlanIsForbidden() {
        m_server.answer(FakeAnswer::json(403, R"({"error":{"code":"PLAN_REQUIRED","message":"m"}})"));
        const auto captured = QCoro::waitFor(m_consent.captureAttested(attested()));
        QCOMPARE(captured.error().kind, Kind::Forbidden);
        QCOMPARE(captured.error().code, u"PLAN_REQUIRED"_s);
    }

    void hostedLinkIsMintedAndReadInEveryShape_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<HostedConsentLink>("link");
        HostedConsentLink link;
        link.url = u"https://api.example/consent/t1"_s;
        const QByteArray url = "\"url\":\"https://api.example/consent/t1\"";
        QTest::newRow("least") << QByteArray("{" + url + "}") << link;
        QTest::newRow("nulls") << QByteArray("{" + url + R"(,"token":null,"expires_at":null})") << link;
        link.extra = R"({"expires_at":3600,"short_url":"x"})";
        QTest::newRow("odd") << QByteArray("{" + url + R"(,"expires_at":3600,"short_url":"x"})") << link;
        link.extra.clear();
        link.token = u"t1"_s;
        link.expiresAt = Timestamp::parse(u"2026-07-02T16:04:05Z");
        const QByteArray whole = "{" + url + R"(,"token":"t1","expires_at":"2026-07-02T16:04:05Z"})";
        QTest::newRow("bare") << whole << link;
        QTest::newRow("enveloped") << QByteArray(R"({"success":true,"data":)" + whole + "}") << link;
    }
    void hostedLinkIsMintedAndReadInEveryShape() {
        QFETCH(QByteArray, body);
        QFETCH(HostedConsentLink, link);
        m_server.answer(FakeAnswer::json(200, body));
        const auto minted = QCoro::waitFor(m_consent.mintHostedLink(form()));
        QVERIFY(minted.has_value());
        QCOMPARE(*minted, link);
        QCOMPARE(m_server.requests().last().method, QByteArray("POST"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/v1/consent/hosted"));
        QVERIFY(!m_server.requests().last().headers.contains("idempotency-key"));
        const QByteArray sent =
            "{\"agreement_text\":\"Texts about your repair.\",\"contact_number\":\"+13125550188\","
            "\"phone_number_id\":\"" +
            numberId.toLatin1() + "\"}";
        QCOMPARE(m_server.requests().last().body, sent);
    }

    void hostedAnswerWithoutALinkIsMalformed() {
        m_server.answer(FakeAnswer::json(200, R"({"token":"t1","url":7})"));
        const auto minted = QCoro::waitFor(m_consent.mintHostedLink(form()));
        QCOMPARE(minted.error().kind, Kind::Malformed);
        QVERIFY2(minted.error().message.contains(u"\"url\" is not a text"_s),
                 qPrintable(minted.error().message));
    }

    void hostedLinkIsNotMintedTwice() {
        const qsizetype before = m_server.requests().size();
        m_server.answer(FakeAnswer::json(500, R"({"error":{"code":"INTERNAL","message":"m"}})"));
        QCOMPARE(QCoro::waitFor(m_consent.mintHostedLink(form())).error().kind, Kind::Server);
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void recordsAreListedByEveryFilter() {
        am::api::ConsentListQuery query;
        query.cursor = u"c=="_s;
        query.limit = 20;
        query.contact = u"+13125550188"_s;
        query.phoneNumberId = numberId;
        query.optedIn = false;
        query.since = Timestamp::parse(u"2026-07-01T00:00:00Z");
        query.consentMethod = u"hosted_form"_s;
        QVERIFY(!QCoro::waitFor(m_consent.list(query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 QByteArray("/v1/consent?cursor=c%3D%3D&limit=20&contact_number=%2B13125550188"
                            "&phone_number_id=") +
                     numberId.toLatin1() +
                     "&opted_in=false&since=2026-07-01T00%3A00%3A00Z"
                     "&consent_method=hosted_form");
    }

    void historyTakesAPageLength() {
        am::api::ConsentHistoryQuery query;
        query.limit = 5;
        QVERIFY(!QCoro::waitFor(m_consent.history(consentId, query)).has_value());
        QCOMPARE(m_server.requests().last().target,
                 "/v1/consent/" + consentId.toLatin1() + "/history?limit=5");
    }

    void revokeGivesTheRecord() {
        m_server.answer(FakeAnswer::json(
            200, R"({"id":"c1","phone_number_id":"n1","contact_number":"+13125550188","opted_in":false})"));
        const auto record = QCoro::waitFor(m_consent.revoke(consentId));
        QVERIFY(record.has_value());
        QVERIFY(!record->optedIn);
        QCOMPARE(m_server.requests().last().method, QByteArray("DELETE"));
        QCOMPARE(m_server.requests().last().target, "/v1/consent/" + consentId.toLatin1());
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_live_abcdefgh12345678")};
    ConsentEndpoint m_consent{m_client};
};

QTEST_GUILESS_MAIN(ConsentEndpointTest)
#include "tst_consent_endpoint.moc"
