// The control calls under /sandbox.
#include "support/SandboxFixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";
} // namespace

class TestControlRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stateCountsTheWorld() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "START");
        const HttpAnswer state = sandbox->get("/sandbox/state");
        QCOMPARE(state.at("/clock/mode"), "virtual"_L1);
        QCOMPARE(state.at("/clock/now"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(state.at("/world"), "empty"_L1);
        QCOMPARE(state.at("/seed"), "1"_L1);
        QCOMPARE(state.at("/counts/messages"), "1"_L1);
        QCOMPARE(state.at("/counts/inbound_messages"), "1"_L1);
        QCOMPARE(state.at("/counts/phone_numbers"), "1"_L1);
        QCOMPARE(state.at("/counts/consent"), "1"_L1);
        QCOMPARE(state.at("/chaos/dropped"), "0.0"_L1);
    }

    void clockMovesOnlyForwardAndTellsHowMuchHappened() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "HELP");
        const HttpAnswer moved = sandbox->post("/sandbox/clock/advance", {{"seconds", 2.5}});
        QCOMPARE(moved.at("/now"), "2026-06-15T12:00:02.500Z"_L1);
        QCOMPARE(moved.at("/events"), "2"_L1);
        QCOMPARE(sandbox->post("/sandbox/clock/advance", {{"seconds", -1}}).status, 422);
        QCOMPARE(sandbox->post("/sandbox/clock/advance", {{"seconds", "1"}}).status, 422);
        QCOMPARE(sandbox->post("/sandbox/clock/advance", json::object()).status, 422);
    }

    void dueEventsHappenInOrderDuringOneAdvance() {
        SandboxFixture sandbox;
        const HttpAnswer brand = sandbox->post("/v1/brands", {{"entity_type", "SOLE_PROPRIETOR"},
                                                              {"brand_relationship", "BASIC_ACCOUNT"},
                                                              {"display_name", "Ann"},
                                                              {"country", "US"}});
        sandbox->advance(24 * 3600);
        QCOMPARE(sandbox->get("/v1/brands/" + brand.at("/data/id").toStdString()).at("/data/verified_at"),
                 "2026-06-15T12:02:00Z"_L1);
    }

    void phoneShowsBothDirectionsInOrder() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "hello");
        sandbox->text(contact, ours, "HELP");
        sandbox->text(contact, ours, "thanks");
        const HttpAnswer phone = sandbox->get(std::string("/sandbox/phones/") + contact);
        QStringList directions;
        for (const json& text : phone.json["messages"])
            directions.append(QString::fromStdString(text["direction"].get<std::string>()));
        QCOMPARE(directions, QStringList({u"sent"_s, u"sent"_s, u"received"_s, u"sent"_s}));
        QCOMPARE(phone.at("/messages/0/from"), QLatin1String(contact));
        QCOMPARE(phone.at("/messages/2/from"), QLatin1String(ours));
        QCOMPARE(sandbox->get("/sandbox/phones/%2B15551234567").body, phone.body);
        QCOMPARE(sandbox->get("/sandbox/phones/nobody").status, 422);
        QCOMPARE(sandbox->get("/sandbox/phones/+15550000000").size("/messages"), 0);
    }

    void phonesAreListedLatestFirst() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text("+15551230001", ours, "first");
        sandbox->text("+15551230002", ours, "second");
        const HttpAnswer phones = sandbox->get("/sandbox/phones");
        QCOMPARE(phones.size("/phones"), 2);
        QCOMPARE(phones.at("/phones/0/number"), "+15551230002"_L1);
        QCOMPARE(phones.at("/phones/0/last_text"), "second"_L1);
        QCOMPARE(phones.at("/phones/1/last_at"), "2026-06-15T12:00:00Z"_L1);
    }

    void badInboundTextsAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        for (const char* body :
             {R"({"to":"+14155550123","body":"x"})", R"({"from":"1","to":"+14155550123","body":"x"})",
              R"({"from":"+15551234567","to":"+14155550123","body":""})",
              R"({"from":"+15551234567","to":"+14155550123","body":"x","media_urls":"y"})",
              R"({"from":"+15551234567","to":"+14155550123","text":"x"})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void badInboundTextsAreRefused422() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        QCOMPARE(sandbox->request("POST", "/sandbox/inbound", body.toStdString()).status, 422);
        QCOMPARE(sandbox->get("/v1/inbound-messages").size(), 0);
    }

    void decisionsNeedAKnownIdAndWord() {
        SandboxFixture sandbox;
        const std::string brand = sandbox->verifiedBrand();
        for (const char* kind : {"brands", "campaigns"}) {
            const std::string path =
                std::string("/sandbox/") + kind + "/00000000-0000-4000-8000-000000000000/decision";
            QCOMPARE(sandbox->post(path, {{"decision", "approve"}}).status, 404);
            QCOMPARE(sandbox->post(path, {{"decision", "maybe"}}).status, 422);
        }
        QCOMPARE(sandbox->post("/sandbox/brands/7/decision", {{"decision", "approve"}}).status, 400);
    }

    void furtherKeysHaveTheirScopesOnly() {
        SandboxFixture sandbox;
        const auto reader = sandbox->withScopes({"messages:read"});
        QCOMPARE(reader.get("/v1/messages").status, 200);
        const HttpAnswer refused = reader.get("/v1/phone-numbers");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.at("/error/message"), "missing required scope numbers:read"_L1);
        QCOMPARE(reader.get("/sandbox/state").status, 403);
        QCOMPARE(sandbox->post("/sandbox/keys", {{"scopes", json::array({"everything"})}}).status, 422);
        QCOMPARE(sandbox->post("/sandbox/keys", json::object()).status, 422);
    }

    void resetStartsTheWorldAnew() {
        SandboxFixture sandbox;
        const auto other = sandbox->withScopes({"messages:read"});
        sandbox->orderNumber(ours);
        sandbox->advance(100);
        const HttpAnswer state = sandbox->post("/sandbox/reset", {{"world", "empty"}, {"seed", 5}});
        QCOMPARE(state.status, 200);
        QCOMPARE(state.at("/counts/phone_numbers"), "0"_L1);
        QCOMPARE(state.at("/seed"), "5"_L1);
        QCOMPARE(state.at("/clock/now"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(sandbox->get("/v1/messages").status, 200);
        QCOMPARE(other.get("/v1/messages").status, 401);
        QCOMPARE(sandbox->post("/sandbox/reset", {{"world", "mars"}}).status, 422);
        QVERIFY(sandbox->post("/sandbox/reset", {{"world", "demo"}}).at("/counts/messages").toInt() > 100);
    }

    void snapshotBringsTheWorldBack() {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"world.sqlite"_s).toStdString();
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->advance(60);
        sandbox->text(contact, ours, "before");
        QCOMPARE(sandbox->post("/sandbox/snapshot", {{"file", file}}).at("/file"),
                 QString::fromStdString(file));
        const HttpAnswer before = sandbox->get("/v1/inbound-messages");
        sandbox->text(contact, ours, "after");
        sandbox->advance(60);
        const HttpAnswer state = sandbox->post("/sandbox/restore", {{"file", file}});
        QCOMPARE(state.at("/clock/now"), "2026-06-15T12:01:00Z"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages").body, before.body);
        // The restored world goes on, and may be saved over the same file.
        sandbox->text(contact, ours, "again");
        QCOMPARE(sandbox->get("/v1/inbound-messages").size(), 2);
        QCOMPARE(sandbox->post("/sandbox/snapshot", {{"file", file}}).status, 200);
    }

    void foreignFilesAreNotTouched() {
        QTemporaryDir folder;
        QFile foreign(folder.filePath(u"notes.txt"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("dear diary");
        foreign.close();
        SandboxFixture sandbox;
        const json file = {{"file", foreign.fileName().toStdString()}};
        QCOMPARE(sandbox->post("/sandbox/restore", file).status, 422);
        QCOMPARE(sandbox->post("/sandbox/snapshot", file).status, 422);
        QCOMPARE(sandbox->post("/sandbox/restore", {{"file", "/nowhere/at/all"}}).status, 422);
        QCOMPARE(sandbox->get("/sandbox/state").status, 200);
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray("dear diary"));
    }
};

QTEST_GUILESS_MAIN(TestControlRoutes)
#include "tst_sandbox_control_routes.moc"
