// Webhook endpoints and secrets over HTTP.
#include "sandbox/Server.h"
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QByteArray>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::PushReply;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* unknown = "00000000-0000-4000-8000-000000000000";
const json sample = {{"url", "https://hooks.example.com/am"}, {"events", {"brand.vetted"}}};

json with(const char* field, const json& value) {
    json body = sample;
    body[field] = value;
    return body;
}

std::string created(const SandboxFixture& sandbox, const json& body = sample) {
    return sandbox.client().post("/v1/webhooks", body).json.at("id").get<std::string>();
}
} // namespace

class TestWebhookRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createAnswers201AndShowsTheSecretOnce() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post("/v1/webhooks", with("description", "Our brand desk"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.at("/url"), "https://hooks.example.com/am"_L1);
        QCOMPARE(made.at("/description"), "Our brand desk"_L1);
        QCOMPARE(made.at("/active"), "true"_L1);
        QCOMPARE(made.at("/api_version"), "2026-04-01"_L1);
        QCOMPARE(made.at("/created_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(made.at("/secret_displayed_once"), "true"_L1);
        QCOMPARE(QByteArray::fromBase64(made.at("/secret").toLatin1()).size(), 32);
        const HttpAnswer read = sandbox->get("/v1/webhooks/" + made.at("/id").toStdString());
        QCOMPARE(read.status, 200);
        QCOMPARE(read.at("/events/0"), "brand.vetted"_L1);
        QCOMPARE(read.at("/secret"), "<none>"_L1);
        QVERIFY(!sandbox->get("/v1/webhooks").body.empty());
        QCOMPARE(sandbox->get("/v1/webhooks").at("/data/0/secret"), "<none>"_L1);
    }

    void badEndpointsAreRefused422_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const QString& field, const json& value) {
            QTest::newRow(name) << field << QByteArray::fromStdString(value.dump());
        };
        row("http elsewhere", u"url"_s, "http://hooks.example.com/am");
        row("http on an address that only looks like loopback", u"url"_s, "http://127.0.0.1.example.com/");
        row("another scheme", u"url"_s, "ftp://127.0.0.1/");
        row("user and password", u"url"_s, "https://me:secret@hooks.example.com/");
        row("no host", u"url"_s, "https:///hook");
        row("no URL", u"url"_s, "hooks");
        row("a space", u"url"_s, "https://hooks.example.com/a b");
        row("not text", u"url"_s, 1);
        row("unknown event", u"events"_s, json::array({"message.sent"}));
        row("send-only event", u"events"_s, json::array({"webhook.test"}));
        row("no event", u"events"_s, json::array());
        row("an event twice", u"events"_s, json::array({"brand.vetted", "brand.vetted"}));
        row("events not a list", u"events"_s, "brand.vetted");
        row("long description", u"description"_s, std::string(201, 'x'));
        row("unknown version", u"api_version"_s, "1999-01-01");
        row("unknown field", u"colour"_s, "red");
    }
    void badEndpointsAreRefused422() {
        QFETCH(QString, field);
        QFETCH(QByteArray, value);
        SandboxFixture sandbox;
        const HttpAnswer refused =
            sandbox->post("/v1/webhooks", with(field.toUtf8().constData(), json::parse(value.toStdString())));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
        QCOMPARE(sandbox->get("/v1/webhooks").size(), 0);
    }

    void missingFieldsAreRefused422() {
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->post("/v1/webhooks", json::object());
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.at("/error/details/url"), "is required"_L1);
        QCOMPARE(refused.at("/error/details/events"), "is required"_L1);
        QCOMPARE(sandbox->request("POST", "/v1/webhooks", "[]").status, 422);
    }

    void loopbackListenersMayUseHttp_data() {
        QTest::addColumn<QString>("url");
        for (const char* url : {"http://127.0.0.1:8080/hook?a=1", "http://localhost:3000", "http://[::1]:9/x",
                                "http://127.1.2.3/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void loopbackListenersMayUseHttp() {
        QFETCH(QString, url);
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post("/v1/webhooks", with("url", url.toStdString()));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.at("/url"), url);
    }

    void theFiftyFirstEndpointIsRefused409() {
        SandboxFixture sandbox;
        for (int i = 0; i < 50; ++i)
            QCOMPARE(sandbox->post("/v1/webhooks", sample).status, 201);
        const HttpAnswer refused = sandbox->post("/v1/webhooks", sample);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "LIMIT_EXCEEDED"_L1);
        const HttpAnswer all = sandbox->get("/v1/webhooks");
        QCOMPARE(all.size(), 50);
        QCOMPARE(all.at("/meta/next_cursor"), "null"_L1);
        QCOMPARE(sandbox->get("/v1/webhooks?limit=3").size(), 3);
        QCOMPARE(sandbox->get("/v1/webhooks?limit=101").status, 422);
        sandbox->remove("/v1/webhooks/" + all.at("/data/0/id").toStdString());
        QCOMPARE(sandbox->post("/v1/webhooks", sample).status, 201);
    }

    void theListIsNewestFirst() {
        SandboxFixture sandbox;
        const std::string first = created(sandbox);
        const std::string second = created(sandbox);
        const HttpAnswer all = sandbox->get("/v1/webhooks");
        QCOMPARE(all.at("/data/0/id").toStdString(), second);
        QCOMPARE(all.at("/data/1/id").toStdString(), first);
    }

    void patchReplacesTheWholeEventSet() {
        SandboxFixture sandbox;
        const std::string path = "/v1/webhooks/" + created(sandbox, with("description", "old"));
        sandbox->advance(60);
        const HttpAnswer changed =
            sandbox->patch(path, {{"events", {"campaign.approved", "campaign.rejected"}}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.at("/events"), uR"(["campaign.approved","campaign.rejected"])"_s);
        QCOMPARE(changed.at("/description"), "old"_L1);
        QCOMPARE(changed.at("/updated_at"), "2026-06-15T12:01:00Z"_L1);
        QCOMPARE(changed.at("/secret"), "<none>"_L1);
        const HttpAnswer paused = sandbox->patch(
            path, {{"active", false}, {"description", ""}, {"url", "https://other.example.com/"}});
        QCOMPARE(paused.at("/active"), "false"_L1);
        QCOMPARE(paused.at("/description"), "null"_L1);
        QCOMPARE(paused.at("/url"), "https://other.example.com/"_L1);
        QCOMPARE(sandbox->get(path).body, paused.body);
        QCOMPARE(sandbox->patch(path, json::object()).status, 200);
    }

    void badChangesAreRefused422AndChangeNothing_data() {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {R"({"api_version":"2026-04-01"})", R"({"events":[]})", R"({"events":["x"]})",
                                 R"({"active":"no"})", R"({"url":""})", R"({"secret":"mine"})", "[]"})
            QTest::newRow(body) << QByteArray(body);
    }
    void badChangesAreRefused422AndChangeNothing() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const std::string path = "/v1/webhooks/" + created(sandbox);
        const std::string before = sandbox->get(path).body;
        QCOMPARE(sandbox->request("PATCH", path, body.toStdString()).status, 422);
        QCOMPARE(sandbox->get(path).body, before);
    }

    void deleteAnswers204AndIsForGood() {
        SandboxFixture sandbox;
        const std::string path = "/v1/webhooks/" + created(sandbox);
        const HttpAnswer removed = sandbox->remove(path);
        QCOMPARE(removed.status, 204);
        QVERIFY(removed.body.empty());
        QCOMPARE(sandbox->get(path).status, 404);
        QCOMPARE(sandbox->remove(path).status, 404);
        QCOMPARE(sandbox->get("/v1/webhooks").size(), 0);
    }

    void unknownIdsAre404AndMalformedOnes400() {
        SandboxFixture sandbox;
        for (const std::string& id : {std::string(unknown), std::string("12")}) {
            const int status = id.size() == 36 ? 404 : 400;
            const std::string path = "/v1/webhooks/" + id;
            QCOMPARE(sandbox->get(path).status, status);
            QCOMPARE(sandbox->patch(path, json::object()).status, status);
            QCOMPARE(sandbox->remove(path).status, status);
            QCOMPARE(sandbox->request("POST", path + "/test").status, status);
            QCOMPARE(sandbox->request("POST", path + "/rotate-secret").status, status);
            QCOMPARE(sandbox->get("/v1/webhooks/deliveries/" + id).status, status);
            QCOMPARE(sandbox->request("POST", "/v1/webhooks/deliveries/" + id + "/replay").status, status);
        }
        QCOMPARE(sandbox->get("/v1/webhooks/" + std::string(unknown)).code(), "NOT_FOUND"_L1);
    }

    void eachOperationNeedsItsScope403() {
        SandboxFixture sandbox;
        const std::string path = "/v1/webhooks/" + created(sandbox);
        const SandboxClient reader = sandbox->withScopes({"webhooks:read"});
        QCOMPARE(reader.get("/v1/webhooks").status, 200);
        QCOMPARE(reader.get(path).status, 200);
        QCOMPARE(reader.get("/v1/webhooks/deliveries").status, 200);
        QCOMPARE(reader.post("/v1/webhooks", sample).status, 403);
        QCOMPARE(reader.patch(path, json::object()).status, 403);
        QCOMPARE(reader.remove(path).status, 403);
        QCOMPARE(reader.request("POST", path + "/test").status, 403);
        QCOMPARE(reader.request("POST", path + "/rotate-secret").status, 403);
        const SandboxClient writer = sandbox->withScopes({"webhooks:write"});
        QCOMPARE(writer.get("/v1/webhooks").status, 403);
        QCOMPARE(writer.get("/v1/webhooks/deliveries").status, 403);
        QCOMPARE(writer.request("POST", "/v1/webhook-secret/rotate").status, 403);
        QCOMPARE(sandbox->withScopes({"org:admin:write"}).request("POST", "/v1/webhook-secret/rotate").status,
                 200);
    }

    void rotatingAnEndpointsSecretShowsTheNewOneOnce() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post("/v1/webhooks", sample);
        const std::string path = "/v1/webhooks/" + made.at("/id").toStdString();
        const HttpAnswer rotated = sandbox->request("POST", path + "/rotate-secret");
        QCOMPARE(rotated.status, 200);
        QCOMPARE(rotated.at("/id"), made.at("/id"));
        QCOMPARE(rotated.at("/secret_displayed_once"), "true"_L1);
        QVERIFY(rotated.at("/secret") != made.at("/secret"));
        QCOMPARE(sandbox->get(path).at("/secret"), "<none>"_L1);
    }

    void theOrganizationSecretOverlapsForFiveMinutes() {
        SandboxFixture sandbox;
        const HttpAnswer first = sandbox->request("POST", "/v1/webhook-secret/rotate");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.at("/rotated_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(first.at("/previous_valid_until"), "2026-06-15T12:05:00Z"_L1);
        const HttpAnswer second = sandbox->request("POST", "/v1/webhook-secret/rotate");
        QVERIFY(second.at("/webhook_secret") != first.at("/webhook_secret"));
        QVERIFY(second.at("/webhook_secret").size() >= 32);
    }

    void aTestIsAnsweredWithItsResult() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({200, "thank you", PushReply::Manner::Whole, {}});
        const HttpAnswer made = sandbox->post("/v1/webhooks", with("url", listener.url("/a?b=c")));
        const HttpAnswer tested =
            sandbox->request("POST", "/v1/webhooks/" + made.at("/id").toStdString() + "/test");
        QCOMPARE(tested.status, 200);
        QCOMPARE(tested.at("/outcome"), "success"_L1);
        QCOMPARE(tested.at("/response_status"), "200"_L1);
        QCOMPARE(tested.at("/response_body_excerpt"), "thank you"_L1);
        QCOMPARE(tested.at("/error"), "null"_L1);
        QCOMPARE(tested.at("/url").toStdString(), listener.url("/a?b=c"));
        QCOMPARE(listener.count(), std::size_t(1));
        QCOMPARE(listener.last().path, std::string("/a"));
        QCOMPARE(listener.last().at("/type"), std::string("webhook.test"));
        QCOMPARE(listener.last().at("/id"), tested.at("/event_id").toStdString());
        QVERIFY(listener.last().isSignedWith(made.at("/secret").toStdString()));
        const HttpAnswer deliveries = sandbox->get("/v1/webhooks/deliveries");
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.at("/data/0/event_type"), "webhook.test"_L1);
        QCOMPARE(deliveries.at("/data/0/event_id"), tested.at("/event_id"));
    }

    void aFailedTestIsDeadAtOnceAndReachesPausedEndpointsToo() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({503, "later", PushReply::Manner::Whole, {}});
        const std::string path = "/v1/webhooks/" + created(sandbox, with("url", listener.url()));
        sandbox->patch(path, {{"active", false}});
        const HttpAnswer tested = sandbox->request("POST", path + "/test");
        QCOMPARE(tested.status, 200);
        QCOMPARE(tested.at("/outcome"), "dead"_L1);
        QCOMPARE(tested.at("/response_status"), "503"_L1);
        QCOMPARE(tested.at("/error"), "answered 503"_L1);
        sandbox->advance(24 * 3600);
        QCOMPARE(listener.count(), std::size_t(1));
    }

    void aPostWithoutALengthHasNoBody() {
        SandboxFixture sandbox;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, sandbox.server().port());
        QVERIFY(socket.waitForConnected());
        socket.write(
            "POST /v1/webhook-secret/rotate HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            "Authorization: Bearer " +
            sandbox.server().apiKey().reveal() + "\r\n\r\n");
        while (socket.waitForReadyRead()) {
        }
        QVERIFY2(socket.readAll().startsWith("HTTP/1.1 200 "), "curl -X POST without data");
    }

    void changesStandInTheAuditLog() {
        SandboxFixture sandbox;
        const std::string id = created(sandbox);
        sandbox->patch("/v1/webhooks/" + id, {{"active", false}});
        sandbox->request("POST", "/v1/webhooks/" + id + "/rotate-secret");
        sandbox->remove("/v1/webhooks/" + id);
        sandbox->request("POST", "/v1/webhook-secret/rotate");
        const HttpAnswer log = sandbox->get("/v1/audit-log");
        QCOMPARE(log.status, 200);
        QStringList actions;
        for (int i = 0; i < 5; ++i)
            actions << log.at(("/data/" + std::to_string(i) + "/action").c_str());
        QCOMPARE(actions,
                 QStringList({u"webhook_secret.rotate"_s, u"webhook.delete"_s, u"webhook.rotate_secret"_s,
                              u"webhook.update"_s, u"webhook.create"_s}));
    }
};

QTEST_GUILESS_MAIN(TestWebhookRoutes)
#include "tst_sandbox_webhook_routes.moc"
