// Tests of ApiKeysEndpoint.
#include "api/ApiClient.h"
#include "api/ApiKeysEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::ApiKeysEndpoint;
using am::core::ApiKey;
using am::core::ApiKeyDraft;
using am::core::SecretKey;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

Q_DECLARE_METATYPE(am::core::ApiError::Kind)

namespace {

const QString keyId = u"8f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
const QByteArray secret = QByteArrayLiteral("am_live_Zr81kQp0sVtY2mLw7cHd9xQz");
const QByteArray issued =
    R"({"id":"8f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15","label":"shop server","prefix":"am_live_Zr81",)"
    "\"scopes\":[\"messages:send\"],\"created_at\":\"2026-01-02T03:04:05Z\",\"plaintext\":\"" +
    secret + "\",\"note\":\"keep it safe\"}";

ApiKeyDraft draft() {
    ApiKeyDraft key;
    key.label = u"shop server"_s;
    key.scopes = {u"messages:send"_s, u"messages:read"_s};
    return key;
}

} // namespace

class ApiKeysEndpointTest : public QObject {
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

    void pageIsReadAndItsCursorComesFromTheBody() {
        m_server->answer(
            am::support::sampleAnswer(200, u"api_key_page.json"_s).with("X-Next-Cursor", "must-be-ignored"));
        const auto page = QCoro::waitFor(keys().list(ApiKeysEndpoint::Revoked::Included, u"keys-1"_s));
        QVERIFY(page.has_value());
        QCOMPARE(line(), QByteArray("GET /v1/api-keys?cursor=keys-1&limit=100&include_revoked=true"));
        QCOMPARE(page->nextCursor, u"keys-2"_s);

        ApiKey used;
        used.id = keyId;
        used.orgId = u"0f0e0d0c-1111-4222-8333-444455556666"_s;
        used.label = u"shop server"_s;
        used.prefix = u"am_live_Zr81"_s;
        used.scopes = {u"messages:send"_s, u"messages:read"_s};
        used.createdAt = Timestamp::parse(u"2026-01-02T03:04:05Z");
        used.lastUsedAt = Timestamp::parse(u"2026-07-02T15:04:05.123Z");
        ApiKey revoked;
        revoked.id = u"9f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        revoked.orgId = used.orgId;
        revoked.label = u"old laptop"_s;
        revoked.prefix = u"am_live_9xQz"_s;
        revoked.scopes = {u"numbers:read"_s, u"rcs:send"_s};
        revoked.createdAt = Timestamp::parse(u"2025-01-02T03:04:05Z");
        revoked.revokedAt = Timestamp::parse(u"2026-03-01T00:00:00Z");
        revoked.extra = R"({"revoked_by":"operator"})";
        ApiKey least;
        least.id = u"af0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15"_s;
        least.prefix = u"am_live_0000"_s;
        QCOMPARE(page->items, (QList<ApiKey>{used, revoked, least}));
        QVERIFY(!page->items[0].isRevoked());
        QVERIFY(page->items[1].isRevoked());
    }

    void successThatSaysNoIsAnError() {
        const QByteArray no =
            R"({"success":false,"error":{"code":"SOME_CODE","message":"not done","request_id":"r-1"}})";
        m_server->answer(FakeAnswer::json(200, no));
        const auto revoked = QCoro::waitFor(keys().revoke(keyId));
        QVERIFY(!revoked.has_value());
        QCOMPARE(revoked.error().code, u"SOME_CODE"_s);
        QCOMPARE(revoked.error().message, u"not done"_s);
        QVERIFY(revoked.error().operation.startsWith(u"DELETE /v1/api-keys/"));
    }

    void revokedKeysCanBeLeftOut() {
        m_server->answer(FakeAnswer::json(200, R"({"success":true,"data":[],"meta":{"next_cursor":null}})"));
        const auto page = QCoro::waitFor(keys().list(ApiKeysEndpoint::Revoked::LeftOut, {}));
        QVERIFY(page.has_value());
        QVERIFY(page->isLast());
        QCOMPARE(line(), QByteArray("GET /v1/api-keys?limit=100&include_revoked=false"));
    }

    void oneKeyIsRead_data() {
        QTest::addColumn<QByteArray>("body");
        const QByteArray bare =
            R"({"id":"8f0e0d0c-52e8-4b1c-9a77-0f4e2b6c8a15","prefix":"am_live_Zr81","scopes":["org:read"],"last_used_at":null})";
        QTest::newRow("bare") << bare;
        QTest::newRow("enveloped") << R"({"success":true,"data":)" + bare + "}";
    }
    void oneKeyIsRead() {
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(200, body));
        const auto key = QCoro::waitFor(keys().find(keyId));
        QVERIFY(key.has_value());
        QCOMPARE(line(), "GET /v1/api-keys/" + keyId.toLatin1());
        ApiKey expected;
        expected.id = keyId;
        expected.prefix = u"am_live_Zr81"_s;
        expected.scopes = {u"org:read"_s};
        QCOMPARE(*key, expected);
    }

    void madeKeyIsSeenOnceAndWhole_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << 201 << issued;
        QTest::newRow("enveloped") << 201 << R"({"success":true,"data":)" + issued + "}";
        QTest::newRow("with status 200") << 200 << issued;
    }
    void madeKeyIsSeenOnceAndWhole() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(status, body));
        const auto made = QCoro::waitFor(keys().create(draft()));
        QVERIFY(made.has_value());
        QCOMPARE(line(), QByteArray("POST /v1/api-keys"));
        QCOMPARE(asked().body,
                 QByteArray(R"({"label":"shop server","scopes":["messages:send","messages:read"]})"));
        QCOMPARE(made->plaintext, SecretKey(secret));
        QCOMPARE(made->key.id, keyId);
        QCOMPARE(made->key.scopes, QStringList{u"messages:send"_s});
        // What is not named stays, but never the key.
        QCOMPARE(made->key.extra, QByteArray(R"({"note":"keep it safe"})"));
    }

    void rotationGivesTheNewKey() {
        m_server->answer(FakeAnswer::json(200, issued));
        const auto rotated = QCoro::waitFor(keys().rotate(keyId));
        QVERIFY(rotated.has_value());
        QCOMPARE(line(), "POST /v1/api-keys/" + keyId.toLatin1() + "/rotate");
        QVERIFY(asked().body.isEmpty());
        QCOMPARE(rotated->plaintext.reveal(), secret);
    }

    void revokingNeedsNoAnswerBody_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("204") << 204 << QByteArray();
        QTest::newRow("200, empty") << 200 << QByteArray();
        QTest::newRow("200 with a body") << 200 << QByteArray(R"({"success":true,"data":null})");
    }
    void revokingNeedsNoAnswerBody() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->answer(FakeAnswer::json(status, body));
        QVERIFY(QCoro::waitFor(keys().revoke(keyId)).has_value());
        QCOMPARE(line(), "DELETE /v1/api-keys/" + keyId.toLatin1());
    }

    void refusalsKeepTheirCode_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("scopes one lacks") << 403 << u"FORBIDDEN"_s << Kind::Forbidden;
        QTest::newRow("unknown scope") << 400 << u"INVALID_INPUT"_s << Kind::Rejected;
    }
    void refusalsKeepTheirCode() {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(Kind, kind);
        m_server->answer(FakeAnswer::json(status, "{\"success\":false,\"error\":{\"code\":\"" +
                                                      code.toUtf8() +
                                                      "\",\"message\":\"No.\",\"request_id\":\"r1\"}}"));
        const auto made = QCoro::waitFor(keys().create(draft()));
        QCOMPARE(made.error().kind, kind);
        QCOMPARE(made.error().code, code);
        QCOMPARE(made.error().operation, u"POST /v1/api-keys"_s);
    }

    void lostAnswerIsNotAskedForAgain() {
        m_server->answerRest(FakeAnswer::ofManner(FakeAnswer::Manner::CloseUnanswered));
        const auto made = QCoro::waitFor(keys().create(draft()));
        QCOMPARE(made.error().kind, Kind::Network);
        QVERIFY(made.error().isOutcomeUnknown());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void keyIsNeverRecorded_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("success") << 201 << issued;
        QTest::newRow("unreadable success") << 201 << QByteArray(issued).replace("\"id\"", "\"ident\"");
        QTest::newRow("cut off") << 201 << issued.first(issued.indexOf(secret) + 20);
        QTest::newRow("refusal that repeats it") << 400 << issued;
        QTest::newRow("failure that repeats it")
            << 500 << "{\"error\":{\"code\":\"X\",\"message\":\"" + secret + "\"}}";
    }
    void keyIsNeverRecorded() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QStringList texts;
        QObject::connect(
            m_client.get(), &ApiClient::requestFinished, m_client.get(),
            [&texts](const am::core::RequestRecord& record) {
                texts += {record.requestBody, record.responseBody, record.errorCode, record.path};
            });
        m_server->answerRest(FakeAnswer::json(status, body));
        const auto made = QCoro::waitFor(keys().create(draft()));
        QVERIFY(!texts.isEmpty());
        QVERIFY2(!texts.join(u'\n').contains(u"kQp0sVt"_s), qPrintable(texts.join(u'\n')));
        if (!made && status < 300) {
            QCOMPARE(made.error().kind, Kind::Malformed);
            QVERIFY2(!made.error().message.contains(u"kQp0sVt"_s), qPrintable(made.error().message));
        }
    }

    void unreadableAnswersAreMalformedAndSayWhy_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no key") << QByteArray(R"({"id":"k","prefix":"p","scopes":[]})")
                                << u"\"plaintext\" is missing"_s;
        QTest::newRow("key of another type")
            << QByteArray(R"({"id":"k","prefix":"p","scopes":[],"plaintext":7})")
            << u"\"plaintext\" is not a text"_s;
        QTest::newRow("no scopes") << QByteArray(R"({"id":"k","prefix":"p","plaintext":"x"})")
                                   << u"\"scopes\" is missing"_s;
        QTest::newRow("scopes of another type")
            << QByteArray(R"({"id":"k","prefix":"p","scopes":"all","plaintext":"x"})")
            << u"\"scopes\" is not a list of texts"_s;
        QTest::newRow("scopes that are no texts")
            << QByteArray(R"({"id":"k","prefix":"p","scopes":[1],"plaintext":"x"})")
            << u"\"scopes\" is not a list of texts"_s;
        QTest::newRow("no prefix") << QByteArray(R"({"id":"k","scopes":[],"plaintext":"x"})")
                                   << u"\"prefix\" is missing"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
    }
    void unreadableAnswersAreMalformedAndSayWhy() {
        QFETCH(QByteArray, body);
        QFETCH(QString, complaint);
        m_server->answer(FakeAnswer::json(201, body));
        const auto made = QCoro::waitFor(keys().create(draft()));
        QCOMPARE(made.error().kind, Kind::Malformed);
        QVERIFY2(made.error().message.contains(complaint), qPrintable(made.error().message));
    }

private:
    ApiKeysEndpoint keys() { return ApiKeysEndpoint(*m_client); }
    const am::support::FakeRequest& asked() const { return m_server->requests().constLast(); }
    /// "GET /v1/…" of the last request.
    QByteArray line() const { return asked().method + ' ' + asked().target; }

    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(ApiKeysEndpointTest)
#include "tst_api_keys_endpoint.moc"
