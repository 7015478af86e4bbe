// /v1/api-keys.
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* keys = "/v1/api-keys";
constexpr const char* nowhere = "00000000-0000-4000-8000-000000000000";

json wish(const char* label, std::initializer_list<const char*> scopes) {
    json body{{"label", label}, {"scopes", json::array()}};
    for (const char* scope : scopes)
        body["scopes"].push_back(scope);
    return body;
}

std::string path(const HttpAnswer& key, const char* rest = "") {
    return std::string(keys) + "/" + key.at("/id").toStdString() + rest;
}

SandboxClient with(const SandboxFixture& sandbox, const HttpAnswer& key) {
    return sandbox.client().withKey(key.at("/plaintext").toStdString());
}
} // namespace

class TestApiKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewKeyShowsItsPlainTextOnce() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post(keys, wish("reports", {"messages:read", "audit:read"}));
        QCOMPARE(made.status, 201);
        const QString plaintext = made.at("/plaintext");
        QVERIFY(plaintext.startsWith("am_sandbox_"_L1));
        QVERIFY(plaintext.startsWith(made.at("/prefix")));
        QCOMPARE(made.at("/label"), "reports"_L1);
        QCOMPARE(made.at("/org_id"), sandbox->get("/v1/organization").at("/data/id"));
        QCOMPARE(made.at("/last_used_at"), "null"_L1);
        const HttpAnswer read = sandbox->get(path(made));
        QCOMPARE(read.status, 200);
        QCOMPARE(read.at("/plaintext"), "<none>"_L1);
        QCOMPARE(read.at("/scopes/1"), "audit:read"_L1);
        const auto reports = with(sandbox, made);
        QCOMPARE(reports.get("/v1/messages").status, 200);
        QCOMPARE(reports.get("/v1/brands").status, 403);
        QCOMPARE(reports.get("/sandbox/state").status, 403);
        QVERIFY(!QString::fromStdString(sandbox->get(keys).body).contains(plaintext));
    }

    void theListBeginsWithTheNewestAndHasTheSandboxsOwnKey() {
        SandboxFixture sandbox;
        for (const char* label : {"one", "two", "three"})
            sandbox->post(keys, wish(label, {"messages:read"}));
        const HttpAnswer all = sandbox->get(keys);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.at("/data/0/label"), "three"_L1);
        QCOMPARE(all.at("/data/3/label"), "sandbox key"_L1);
        QCOMPARE(all.at("/data/3/prefix"), "am_sandbox_te"_L1);
        QCOMPARE(all.size("/data/3/scopes"), 24);
        QCOMPARE(all.at("/meta/next_cursor"), "null"_L1);
        QCOMPARE(all.at("/meta/limit"), "50"_L1);
    }

    void theListIsPagedAndCanLeaveTheRevokedOut() {
        SandboxFixture sandbox;
        const HttpAnswer first = sandbox->post(keys, wish("one", {"messages:read"}));
        sandbox->post(keys, wish("two", {"messages:read"}));
        QCOMPARE(sandbox->remove(path(first)).status, 204);
        const HttpAnswer page = sandbox->get("/v1/api-keys?limit=2");
        QCOMPARE(page.size(), 2);
        QCOMPARE(page.at("/data/1/label"), "one"_L1);
        QVERIFY(page.at("/data/1/revoked_at") != "null"_L1);
        const HttpAnswer rest =
            sandbox->get("/v1/api-keys?limit=2&cursor=" + page.at("/meta/next_cursor").toStdString());
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.at("/meta/next_cursor"), "null"_L1);
        const HttpAnswer live = sandbox->get("/v1/api-keys?include_revoked=false");
        QCOMPARE(live.size(), 2);
        QCOMPARE(live.at("/data/0/label"), "two"_L1);
        QCOMPARE(sandbox->get("/v1/api-keys?limit=101").status, 422);
        QCOMPARE(sandbox->get("/v1/api-keys?cursor=x").status, 422);
        QCOMPARE(sandbox->get("/v1/api-keys?include_revoked=maybe").status, 422);
    }

    void badWishesAre400_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("unknown scope")
            << QByteArray(R"({"label":"x","scopes":["messages:erase","all"]})") << QByteArray("scopes");
        QTest::newRow("no scope") << QByteArray(R"({"label":"x","scopes":[]})") << QByteArray("scopes");
        QTest::newRow("scopes missing") << QByteArray(R"({"label":"x"})") << QByteArray("scopes");
        QTest::newRow("twice") << QByteArray(R"({"label":"x","scopes":["org:read","org:read"]})")
                               << QByteArray("scopes");
        QTest::newRow("label missing") << QByteArray(R"({"scopes":["org:read"]})") << QByteArray("label");
        QTest::newRow("empty label") << QByteArray(R"({"label":"","scopes":["org:read"]})")
                                     << QByteArray("label");
        QTest::newRow("unknown field")
            << QByteArray(R"({"label":"x","scopes":["org:read"],"ttl":1})") << QByteArray("ttl");
        QTest::newRow("no JSON") << QByteArray("x") << QByteArray("body");
    }
    void badWishesAre400() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, field);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->request("POST", keys, body.toStdString());
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), "INVALID_INPUT"_L1);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
        QCOMPARE(sandbox->get(keys).size(), 1);
    }

    void nobodyHandsOutScopesThatTheyLack() {
        SandboxFixture sandbox;
        const auto limited =
            with(sandbox, sandbox->post(keys, wish("limited", {"apikeys:write", "messages:read"})));
        QCOMPARE(limited.post(keys, wish("same", {"messages:read"})).status, 201);
        const HttpAnswer refused = limited.post(keys, wish("more", {"messages:read", "messages:send"}));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "FORBIDDEN"_L1);
        // Nor do they get them by rotating a stronger key.
        const HttpAnswer strong = sandbox->post(keys, wish("strong", {"messages:send"}));
        QCOMPARE(limited.post(path(strong, "/rotate"), json::object()).status, 403);
        QCOMPARE(with(sandbox, strong).get("/v1/messages").status, 403);
        QCOMPARE(limited.get(keys).status, 403);
    }

    void rotatingEndsTheOldKeyAtOnce() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post(keys, wish("robot", {"org:read"}));
        const HttpAnswer rotated = sandbox->request("POST", path(made, "/rotate"));
        QCOMPARE(rotated.status, 200);
        QCOMPARE(rotated.at("/id"), made.at("/id"));
        QCOMPARE(rotated.at("/label"), "robot"_L1);
        QVERIFY(rotated.at("/plaintext") != made.at("/plaintext"));
        QVERIFY(rotated.at("/plaintext").startsWith(rotated.at("/prefix")));
        QCOMPARE(with(sandbox, made).get("/v1/organization").status, 401);
        QCOMPARE(with(sandbox, rotated).get("/v1/organization").status, 200);
    }

    void revokingIsForEverAndCanBeRepeated() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post(keys, wish("robot", {"org:read"}));
        const HttpAnswer revoked = sandbox->remove(path(made));
        QCOMPARE(revoked.status, 204);
        QVERIFY(revoked.body.empty());
        const QString when = sandbox->get(path(made)).at("/revoked_at");
        sandbox->advance(60);
        QCOMPARE(sandbox->remove(path(made)).status, 204);
        QCOMPARE(sandbox->get(path(made)).at("/revoked_at"), when);
        const HttpAnswer refused = with(sandbox, made).get("/v1/organization");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.code(), "UNAUTHORIZED"_L1);
        QCOMPARE(sandbox->request("POST", path(made, "/rotate")).status, 404);
    }

    void unknownAndMalformedIds() {
        SandboxFixture sandbox;
        const std::string unknown = std::string(keys) + "/" + nowhere;
        QCOMPARE(sandbox->get(unknown).code(), "NOT_FOUND"_L1);
        QCOMPARE(sandbox->remove(unknown).status, 404);
        QCOMPARE(sandbox->request("POST", unknown + "/rotate").status, 404);
        QCOMPARE(sandbox->get("/v1/api-keys/1").status, 400);
        QCOMPARE(sandbox->remove("/v1/api-keys/1").status, 400);
        QCOMPARE(sandbox->request("POST", "/v1/api-keys/1/rotate").status, 400);
    }

    void tenNewSecretsAMinute() {
        SandboxFixture sandbox;
        const HttpAnswer first = sandbox->post(keys, wish("first", {"org:read"}));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(sandbox->post(keys, wish("more", {"org:read"})).status, 201);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(sandbox->request("POST", path(first, "/rotate")).status, 200);
        const HttpAnswer refused = sandbox->request("POST", path(first, "/rotate"));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), "6"_L1);
        QCOMPARE(sandbox->post(keys, wish("late", {"org:read"})).status, 429);
        QCOMPARE(sandbox->remove(path(first)).status, 204);
        sandbox->advance(6);
        QCOMPARE(sandbox->post(keys, wish("late", {"org:read"})).status, 201);
        QCOMPARE(sandbox->post(keys, wish("later", {"org:read"})).status, 429);
    }

    void theLastUseIsRemembered() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post(keys, wish("robot", {"org:read"}));
        sandbox->advance(100);
        with(sandbox, made).get("/v1/organization");
        QCOMPARE(sandbox->get(path(made)).at("/last_used_at"), "2026-06-15T12:01:40Z"_L1);
        sandbox->advance(100);
        with(sandbox, made).get("/v1/organization");
        QCOMPARE(sandbox->get(path(made)).at("/last_used_at"), "2026-06-15T12:03:20Z"_L1);
    }

    void keysActUnderTheirLabel() {
        SandboxFixture sandbox;
        const HttpAnswer made = sandbox->post(keys, wish("robot", {"org:admin:write"}));
        with(sandbox, made).patch("/v1/organization", {{"name", "Shop"}});
        sandbox->remove(path(made));
        const HttpAnswer log = sandbox->get("/v1/audit-log?include=payload");
        QCOMPARE(log.at("/data/0/action"), "api_key.revoke"_L1);
        QCOMPARE(log.at("/data/0/resource/id"), made.at("/id"));
        QCOMPARE(log.at("/data/1/action"), "organization.update"_L1);
        QCOMPARE(log.at("/data/1/actor/label"), "robot"_L1);
        QCOMPARE(log.at("/data/1/actor/kind"), "customer"_L1);
        QCOMPARE(log.at("/data/2/action"), "api_key.create"_L1);
        QCOMPARE(log.at("/data/2/actor/label"), "sandbox key"_L1);
        QVERIFY(!QString::fromStdString(log.body).contains(made.at("/plaintext")));
    }

    void theSandboxsOwnKeyKeepsTheControlCalls() {
        SandboxFixture sandbox;
        const std::string own = sandbox->get(keys).at("/data/0/id").toStdString();
        const HttpAnswer rotated = sandbox->request("POST", std::string(keys) + "/" + own + "/rotate");
        QCOMPARE(rotated.status, 200);
        QCOMPARE(sandbox->get("/v1/organization").status, 401);
        QCOMPARE(sandbox->get("/sandbox/state").status, 200);
        const auto heir = with(sandbox, rotated);
        QCOMPARE(heir.get("/v1/organization").status, 200);
        QCOMPARE(heir.get("/sandbox/state").status, 403);
        QCOMPARE(heir.remove(std::string(keys) + "/" + own).status, 204);
        QCOMPARE(heir.get("/v1/organization").status, 401);
        // A reset issues the key anew.
        QCOMPARE(sandbox->post("/sandbox/reset", {{"world", "empty"}}).status, 200);
        QCOMPARE(sandbox->get(keys).size(), 1);
        QCOMPARE(heir.get("/v1/organization").status, 401);
    }

    void keysSurviveARestart() {
        QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string plaintext;
        std::string own;
        {
            SandboxFixture sandbox(options);
            plaintext = sandbox->post(keys, wish("robot", {"org:read"})).at("/plaintext").toStdString();
            const HttpAnswer all = sandbox->get(keys);
            own = all.at("/data/1/id").toStdString();
            QCOMPARE(sandbox->remove(std::string(keys) + "/" + own).status, 204);
            QCOMPARE(sandbox->get(keys).status, 401);
        }
        SandboxFixture again(options);
        QCOMPARE(again->withKey(plaintext).get("/v1/organization").status, 200);
        const HttpAnswer all = again->get(keys);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at("/data/0/label"), "sandbox key"_L1);
        QCOMPARE(all.at("/data/0/revoked_at"), "null"_L1);
        QVERIFY(all.at("/data/2/revoked_at") != "null"_L1);
        QCOMPARE(all.at("/data/2/id").toStdString(), own);
    }

    void aSnapshotBringsItsKeysBack() {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"before.sqlite"_s).toStdString();
        SandboxFixture sandbox;
        const HttpAnswer before = sandbox->post(keys, wish("before", {"org:read"}));
        QCOMPARE(sandbox->post("/sandbox/snapshot", {{"file", file}}).status, 200);
        const HttpAnswer after = sandbox->post(keys, wish("after", {"org:read"}));
        sandbox->remove(path(before));
        QCOMPARE(sandbox->post("/sandbox/restore", {{"file", file}}).status, 200);
        QCOMPARE(with(sandbox, before).get("/v1/organization").status, 200);
        QCOMPARE(with(sandbox, after).get("/v1/organization").status, 401);
        QCOMPARE(sandbox->get(keys).size(), 2);
        // Another sandbox opens it with its own key, and the one of before opens nothing there.
        auto options = SandboxFixture::defaultOptions();
        options.apiKey = am::core::SecretKey("am_sandbox_other");
        SandboxFixture other(options);
        QCOMPARE(other->post("/sandbox/restore", {{"file", file}}).status, 200);
        QCOMPARE(other->get("/v1/organization").status, 200);
        QCOMPARE(other->withKey("am_sandbox_test").get("/v1/organization").status, 401);
        QCOMPARE(with(other, before).get("/v1/organization").status, 200);
    }

    void theSameRequestsMakeTheSameKeys() {
        SandboxFixture one;
        SandboxFixture two;
        const json body = wish("robot", {"org:read"});
        QCOMPARE(one->post(keys, body).body, two->post(keys, body).body);
        // Another sandbox key, another secret: nobody can work a key out from the seed.
        auto options = SandboxFixture::defaultOptions();
        options.apiKey = am::core::SecretKey("am_sandbox_other");
        SandboxFixture three(options);
        const HttpAnswer other = three->post(keys, body);
        QCOMPARE(other.status, 201);
        QVERIFY(other.at("/plaintext") != one->post(keys, body).at("/plaintext"));
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_sandbox_api_keys.moc"
