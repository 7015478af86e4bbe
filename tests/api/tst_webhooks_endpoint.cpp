// Tests of WebhooksEndpoint: endpoints and secrets.
#include "api/ApiClient.h"
#include "api/WebhooksEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::WebhooksEndpoint;
using am::core::OrganizationSecret;
using am::core::SecretKey;
using am::core::Timestamp;
using am::core::WebhookChange;
using am::core::WebhookDraft;
using am::core::WebhookEndpoint;
using am::core::WebhookTestResult;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::WebhookChange)
Q_DECLARE_METATYPE(am::core::WebhookDraft)

namespace {

const QString endpointId = u"b0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QByteArray secret = QByteArrayLiteral("dGhlIGVuZHBvaW50J3Mgb3duIHNlY3JldCwgMzIgYi4=");
const QByteArray fields =
    "\"id\":\"b0a7c310-52e8-4b1c-9a77-0f4e2b6c8a15\",\"url\":\"https://hooks.example/am\","
    R"("events":["brand.vetted"],"active":true)";
const QByteArray issued =
    "{" + fields + ",\"secret\":\"" + secret + "\",\"secret_displayed_once\":true,\"region\":\"us-east\"}";

WebhookEndpoint endpointOfFields() {
    WebhookEndpoint endpoint;
    endpoint.id = endpointId;
    endpoint.url = u"https://hooks.example/am"_s;
    endpoint.events = {u"brand.vetted"_s};
    endpoint.active = true;
    return endpoint;
}

WebhookDraft leastDraft() {
    WebhookDraft draft;
    draft.url = u"https://hooks.example/am"_s;
    draft.events = {u"brand.vetted"_s};
    return draft;
}

} // namespace

class WebhooksEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_server = std::make_unique<FakeHttpServer>();
        m_client =
            std::make_unique<ApiClient>(m_server->url(), am::core::SecretKey("am_live_abcdefgh12345678"));
        am::api::RetryPolicy policy;
        policy.attempts = 2;
        policy.firstDelay = 1ms;
        m_client->setRetryPolicy(policy);
    }
    void cleanup() {
        m_client.reset();
        m_server.reset();
    }

    void endpointsAreListed() {
        m_server->answer(am::support::sampleAnswer(200, u"webhook_list.json"_s));
        const auto list = QCoro::waitFor(webhooks().list());
        QVERIFY(list.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/webhooks?limit=100"));
        WebhookEndpoint first;
        first.id = endpointId;
        first.orgId = u"0f0e0d0c-1111-4222-8333-444455556666"_s;
        first.url = u"https://hooks.harborcycle.example/am"_s;
        first.description = u"registration desk"_s;
        first.events = {u"brand.vetted"_s, u"campaign.rejected"_s};
        first.active = true;
        first.apiVersion = u"2026-04-01"_s;
        first.createdAt = Timestamp::parse(u"2026-01-02T03:04:05Z");
        first.updatedAt = Timestamp::parse(u"2026-02-02T03:04:05.5Z");
        WebhookEndpoint second;
        second.id = u"b1a7c310-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        second.url = u"https://hooks.harborcycle.example/other"_s;
        second.events = {u"message.delivered"_s};
        second.deletedAt = Timestamp::parse(u"2026-03-02T03:04:05Z");
        second.extra = R"({"paused_reason":"too many failures"})";
        QCOMPARE(*list, (QList<WebhookEndpoint>{first, second}));
    }

    void oneEndpointIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << "{" + fields + "}";
        QTest::newRow("enveloped") << R"({"success":true,"data":{)" + fields + "}}";
        QTest::newRow("with nulls") << "{" + fields + R"(,"description":null,"deleted_at":null})";
        QTest::newRow("with a secret that is not ours to keep") << "{" + fields + R"(,"secret":["x"]})";
    }
    void oneEndpointIsRead() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto endpoint = QCoro::waitFor(webhooks().find(endpointId));
        QVERIFY(endpoint.has_value());
        QCOMPARE(line(), "GET /v1/webhooks/" + endpointId.toLatin1());
        QCOMPARE(*endpoint, endpointOfFields());
    }

    void draftSendsOnlyWhatIsFilled_data() {
        QTest::addColumn<WebhookDraft>("draft");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("least") << leastDraft()
                               << QByteArray(
                                      "{\"events\":[\"brand.vetted\"],\"url\":\"https://hooks.example/am\"}");
        WebhookDraft full = leastDraft();
        full.events.append(u"lookup.completed"_s);
        full.description = u"desk"_s;
        full.apiVersion = u"2026-04-01"_s;
        QTest::newRow("full") << full
                              << QByteArray(R"({"api_version":"2026-04-01","description":"desk",)"
                                            R"("events":["brand.vetted","lookup.completed"],)"
                                            "\"url\":\"https://hooks.example/am\"}");
    }
    void draftSendsOnlyWhatIsFilled() {
        QFETCH(WebhookDraft, draft);
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(201, issued));
        const auto made = QCoro::waitFor(webhooks().create(draft));
        QVERIFY(made.has_value());
        QCOMPARE(line(), QByteArray("POST /v1/webhooks"));
        QCOMPARE(asked().body, body);
        QCOMPARE(made->secret, SecretKey(secret));
        WebhookEndpoint expected = endpointOfFields();
        expected.extra = R"({"region":"us-east"})";
        QCOMPARE(made->endpoint, expected);
    }

    void tooManyEndpointsConflict() {
        m_server->answer(FakeAnswer::json(
            409, R"({"success":false,"error":{"code":"LIMIT_EXCEEDED","message":"m","request_id":"r"}})"));
        const auto made = QCoro::waitFor(webhooks().create(leastDraft()));
        QCOMPARE(made.error().kind, Kind::Conflict);
        QCOMPARE(made.error().code, u"LIMIT_EXCEEDED"_s);
    }

    void changeSendsOnlyWhatChanges_data() {
        QTest::addColumn<WebhookChange>("change");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& body, auto set) {
            WebhookChange change;
            set(change);
            QTest::newRow(name) << change << body;
        };
        row("nothing", "{}", [](WebhookChange&) {});
        row("description cleared", R"({"description":""})",
            [](WebhookChange& change) { change.description = u""_s; });
        row("paused", R"({"active":false})", [](WebhookChange& change) { change.active = false; });
        row("all",
            "{\"active\":true,\"description\":\"d\",\"events\":[\"api_key.created\"],\"url\":\"https://"
            "hooks.example/b\"}",
            [](WebhookChange& change) {
                change.active = true;
                change.description = u"d"_s;
                change.events = QStringList{u"api_key.created"_s};
                change.url = u"https://hooks.example/b"_s;
            });
    }
    void changeSendsOnlyWhatChanges() {
        QFETCH(WebhookChange, change);
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, "{" + fields + "}"));
        const auto changed = QCoro::waitFor(webhooks().change(endpointId, change));
        QVERIFY(changed.has_value());
        QCOMPARE(line(), "PATCH /v1/webhooks/" + endpointId.toLatin1());
        QCOMPARE(asked().body, body);
        QCOMPARE(*changed, endpointOfFields());
    }

    void removedEndpointLeavesNothingToRead() {
        m_server->answer(FakeAnswer::json(204, ""));
        QVERIFY(QCoro::waitFor(webhooks().remove(endpointId)).has_value());
        QCOMPARE(line(), "DELETE /v1/webhooks/" + endpointId.toLatin1());
        m_server->answer(FakeAnswer::json(
            404, R"({"success":false,"error":{"code":"NOT_FOUND","message":"m","request_id":"r"}})"));
        QCOMPARE(QCoro::waitFor(webhooks().remove(endpointId)).error().kind, Kind::NotFound);
    }

    void testTellsWhatCameOfIt() {
        m_server->answer(FakeAnswer::json(
            200,
            "{\"event_id\":\"evt_1\",\"outcome\":\"retry\",\"url\":\"https://hooks.example/"
            "am\",\"response_status\":500,"
            R"("response_time_ms":12,"response_body_excerpt":"no","error":null,"attempt":1})"));
        const auto result = QCoro::waitFor(webhooks().test(endpointId));
        QVERIFY(result.has_value());
        QCOMPARE(line(), "POST /v1/webhooks/" + endpointId.toLatin1() + "/test");
        QVERIFY(asked().body.isEmpty());
        WebhookTestResult expected;
        expected.eventId = u"evt_1"_s;
        expected.outcome = u"retry"_s;
        expected.url = u"https://hooks.example/am"_s;
        expected.responseStatus = 500;
        expected.responseTimeMs = 12;
        expected.responseExcerpt = u"no"_s;
        expected.extra = R"({"attempt":1})";
        QCOMPARE(*result, expected);
    }

    void testWithoutAnAnswerHasNoStatus() {
        m_server->answer(FakeAnswer::json(
            200, R"({"success":true,"data":{"outcome":"lost","response_status":null,"response_time_ms":null,)"
                 R"("error":"connection refused"}})"));
        const auto result = QCoro::waitFor(webhooks().test(endpointId));
        QVERIFY(result.has_value());
        WebhookTestResult expected;
        expected.outcome = u"lost"_s;
        expected.error = u"connection refused"_s;
        QCOMPARE(*result, expected);
    }

    void rotationGivesTheNewSecret() {
        m_server->answer(FakeAnswer::json(200, issued));
        const auto rotated = QCoro::waitFor(webhooks().rotateSecret(endpointId));
        QVERIFY(rotated.has_value());
        QCOMPARE(line(), "POST /v1/webhooks/" + endpointId.toLatin1() + "/rotate-secret");
        QVERIFY(asked().body.isEmpty());
        QCOMPARE(rotated->secret.reveal(), secret);
        QCOMPARE(rotated->endpoint.id, endpointId);
    }

    void organizationSecretIsRotated_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isFull");
        const QByteArray full =
            R"({"webhook_secret":"00112233445566778899aabbccddeeff",)"
            R"("rotated_at":"2026-07-02T15:00:00Z","previous_valid_until":"2026-07-02T15:05:00Z"})";
        QTest::newRow("bare") << full << true;
        QTest::newRow("enveloped") << R"({"success":true,"data":)" + full + "}" << true;
        QTest::newRow("least") << QByteArray(R"({"webhook_secret":"00112233445566778899aabbccddeeff"})")
                               << false;
    }
    void organizationSecretIsRotated() {
        QFETCH(QByteArray, body);
        QFETCH(bool, isFull);
        m_server->answer(FakeAnswer::json(200, body));
        const auto rotated = QCoro::waitFor(webhooks().rotateOrganizationSecret());
        QVERIFY(rotated.has_value());
        QCOMPARE(line(), QByteArray("POST /v1/webhook-secret/rotate"));
        QVERIFY(asked().body.isEmpty());
        OrganizationSecret expected;
        expected.secret = SecretKey("00112233445566778899aabbccddeeff");
        if (isFull) {
            expected.rotatedAt = Timestamp::parse(u"2026-07-02T15:00:00Z");
            expected.previousValidUntil = Timestamp::parse(u"2026-07-02T15:05:00Z");
        }
        QCOMPARE(*rotated, expected);
    }

    void secretsAreNeverRecorded_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray shared =
            "{\"webhook_secret\":\"" + secret + "\",\"rotated_at\":\"2026-07-02T15:00:00Z\"}";
        QTest::newRow("endpoint") << 200 << issued;
        QTest::newRow("organization") << 200 << shared;
        QTest::newRow("endpoint, refused") << 422 << issued;
        QTest::newRow("organization, refused") << 422 << shared;
        QTest::newRow("organization, cut off") << 200 << shared.first(shared.indexOf(secret) + 30);
    }
    void secretsAreNeverRecorded() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QStringList texts;
        QObject::connect(m_client.get(), &ApiClient::requestFinished, m_client.get(),
                         [&texts](const am::core::RequestRecord& record) {
                             texts += {record.requestBody, record.responseBody, record.errorCode};
                         });
        m_server->answerRest(FakeAnswer::json(status, body));
        const auto one = QCoro::waitFor(webhooks().rotateSecret(endpointId));
        const auto other = QCoro::waitFor(webhooks().rotateOrganizationSecret());
        if (!one) {
            texts += one.error().message;
        }
        if (!other) {
            texts += other.error().message;
        }
        QVERIFY(!texts.isEmpty());
        QVERIFY2(!texts.join(u'\n').contains(QString::fromLatin1(secret.first(12))),
                 qPrintable(texts.join(u'\n')));
    }

    void unreadableAnswersAreMalformedAndSayWhy_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no list") << u"list"_s << QByteArray(R"({"data":{}})") << u"not a list"_s;
        QTest::newRow("endpoint without events")
            << u"list"_s << QByteArray(R"({"data":[{"id":"w","url":"u","active":true}]})")
            << u"item 0: \"events\" is missing"_s;
        QTest::newRow("endpoint without state")
            << u"find"_s << QByteArray(R"({"id":"w","url":"u","events":[]})") << u"\"active\" is missing"_s;
        QTest::newRow("no secret") << u"rotate"_s << "{" + fields + "}" << u"\"secret\" is missing"_s;
        QTest::newRow("no organization secret")
            << u"rotate all"_s << QByteArray(R"({"webhook_secret":null})") << u"\"webhook_secret\" is null"_s;
        QTest::newRow("no outcome") << u"test"_s << QByteArray(R"({"event_id":"e"})")
                                    << u"\"outcome\" is missing"_s;
    }
    void unreadableAnswersAreMalformedAndSayWhy() {
        QFETCH(QString, act);
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answerRest(FakeAnswer::json(200, body));
        const auto problem = [&]() -> am::core::ApiError {
            if (act == u"list"_s) {
                return QCoro::waitFor(webhooks().list()).error();
            }
            if (act == u"find"_s) {
                return QCoro::waitFor(webhooks().find(endpointId)).error();
            }
            if (act == u"rotate"_s) {
                return QCoro::waitFor(webhooks().rotateSecret(endpointId)).error();
            }
            if (act == u"rotate all"_s) {
                return QCoro::waitFor(webhooks().rotateOrganizationSecret()).error();
            }
            return QCoro::waitFor(webhooks().test(endpointId)).error();
        }();
        QCOMPARE(problem.kind, Kind::Malformed);
        QVERIFY2(problem.message.contains(complaint), qPrintable(problem.message));
    }

private:
    WebhooksEndpoint webhooks() { return WebhooksEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(WebhooksEndpointTest)
#include "tst_webhooks_endpoint.moc"
