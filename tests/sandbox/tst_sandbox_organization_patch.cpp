// PATCH /v1/organization.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* organization = "/v1/organization";

json replies(const json& fields) {
    return {{"auto_replies", fields}};
}
} // namespace

class TestOrganizationPatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNamedChangesAndTheRestStays() {
        SandboxFixture sandbox;
        const HttpAnswer changed = sandbox->patch(
            organization, {{"name", "Corner Shop"},
                           {"billing_email", "bills@example.com"},
                           {"message_retention_days", 30},
                           {"mms_retention_days", 7},
                           {"quiet_hours", {{"enabled", true}, {"start", "20:30"}, {"mode", "reject"}}}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.at("/data/name"), "Corner Shop"_L1);
        QCOMPARE(changed.at("/data/billing_email"), "bills@example.com"_L1);
        QCOMPARE(changed.at("/data/message_retention_days"), "30"_L1);
        QCOMPARE(changed.at("/data/mms_retention_days"), "7"_L1);
        QCOMPARE(changed.at("/data/quiet_hours/enabled"), "true"_L1);
        QCOMPARE(changed.at("/data/quiet_hours/start"), "20:30"_L1);
        QCOMPARE(changed.at("/data/quiet_hours/end"), "08:00"_L1);
        QCOMPARE(changed.at("/data/auto_replies/enabled"), "true"_L1);
        QCOMPARE(sandbox->get(organization).body, changed.body);
        QCOMPARE(sandbox->patch(organization, json::object()).body, changed.body);
    }

    void nullClearsTheEmailButNotTheName() {
        SandboxFixture sandbox;
        sandbox->patch(organization, {{"billing_email", "a@example.com"}});
        QCOMPARE(sandbox->patch(organization, {{"billing_email", nullptr}}).at("/data/billing_email"),
                 "null"_L1);
        const HttpAnswer nameless = sandbox->patch(organization, {{"name", nullptr}});
        QCOMPARE(nameless.status, 422);
        QCOMPARE(nameless.code(), "VALIDATION_FAILED"_L1);
        QVERIFY(nameless.at("/error/details/name") != "<none>"_L1);
    }

    void badValuesAreRefusedAndChangeNothing_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("empty name") << QByteArray(R"({"name":""})") << QByteArray("name");
        QTest::newRow("no address") << QByteArray(R"({"billing_email":"shop"})")
                                    << QByteArray("billing_email");
        QTest::newRow("29 days") << QByteArray(R"({"message_retention_days":29})")
                                 << QByteArray("message_retention_days");
        QTest::newRow("366 days") << QByteArray(R"({"message_retention_days":366})")
                                  << QByteArray("message_retention_days");
        QTest::newRow("no media days")
            << QByteArray(R"({"mms_retention_days":0})") << QByteArray("mms_retention_days");
        QTest::newRow("no flag") << QByteArray(R"({"is_reseller":"yes"})") << QByteArray("is_reseller");
        QTest::newRow("24:00") << QByteArray(R"({"quiet_hours":{"start":"24:00"}})")
                               << QByteArray("quiet_hours.start");
        QTest::newRow("9:00") << QByteArray(R"({"quiet_hours":{"end":"9:00"}})")
                              << QByteArray("quiet_hours.end");
        QTest::newRow("all day") << QByteArray(R"({"quiet_hours":{"start":"09:00","end":"09:00"}})")
                                 << QByteArray("quiet_hours.end");
        QTest::newRow("mode") << QByteArray(R"({"quiet_hours":{"mode":"defer"}})")
                              << QByteArray("quiet_hours.mode");
        QTest::newRow("no object") << QByteArray(R"({"quiet_hours":null})") << QByteArray("quiet_hours");
        QTest::newRow("empty text") << QByteArray(R"({"auto_replies":{"stop_text":""}})")
                                    << QByteArray("auto_replies.stop_text");
        QTest::newRow("unknown") << QByteArray(R"({"plan":"scale"})") << QByteArray("plan");
        QTest::newRow("unknown inside")
            << QByteArray(R"({"auto_replies":{"yes_text":"x"}})") << QByteArray("auto_replies.yes_text");
    }
    void badValuesAreRefusedAndChangeNothing() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, field);
        SandboxFixture sandbox;
        const HttpAnswer before = sandbox->get(organization);
        const HttpAnswer refused = sandbox->request("PATCH", organization, body.toStdString());
        QCOMPARE(refused.status, 422);
        QVERIFY2(refused.json["error"]["details"].contains(field.toStdString()), refused.body.c_str());
        QCOMPARE(sandbox->get(organization).body, before.body);
        QCOMPARE(sandbox->get("/v1/audit-log").size(), 0);
    }

    void replyTextsMayHave320Characters() {
        SandboxFixture sandbox;
        const std::string longest(320, 'x');
        const HttpAnswer kept = sandbox->patch(organization, replies({{"help_text", longest}}));
        QCOMPARE(kept.at("/data/auto_replies/help_text").size(), 320);
        QCOMPARE(sandbox->patch(organization, replies({{"help_text", longest + 'x'}})).status, 422);
        QCOMPARE(sandbox->patch(organization, replies({{"help_text", nullptr}}))
                     .at("/data/auto_replies/help_text"),
                 "null"_L1);
    }

    void repliesAreSwitchedOffOnlyWithAnAttestation() {
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->patch(organization, replies({{"enabled", false}}));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "ATTESTATION_REQUIRED"_L1);
        QCOMPARE(sandbox->patch(organization, replies({{"enabled", false}, {"attestation", false}})).code(),
                 "ATTESTATION_REQUIRED"_L1);
        const HttpAnswer off =
            sandbox->patch(organization, replies({{"enabled", false}, {"attestation", true}}));
        QCOMPARE(off.at("/data/auto_replies/enabled"), "false"_L1);
        // Off already: nothing to attest.
        QCOMPARE(sandbox->patch(organization, replies({{"enabled", false}})).status, 200);
        // A STOP still stops, without an answer.
        const std::string number = sandbox->sendingNumber();
        sandbox->optIn(number, "+15551234567");
        sandbox->text("+15551234567", "+14155550123", "STOP");
        QCOMPARE(sandbox->get("/v1/messages").size(), 0);
        QCOMPARE(sandbox->send("+14155550123", "+15551234567", "hello").code(), "CONSENT_REQUIRED"_L1);
    }

    void resellersNeedAPlanThatHasIt() {
        SandboxFixture sandbox;
        sandbox->post("/sandbox/plan", {{"plan", "starter"}});
        const HttpAnswer refused = sandbox->patch(organization, {{"is_reseller", true}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "RESELLER_NOT_ELIGIBLE"_L1);
        sandbox->post("/sandbox/plan", {{"plan", "payg"}});
        QCOMPARE(sandbox->patch(organization, {{"is_reseller", true}}).at("/data/is_reseller"), "true"_L1);
    }

    void resellersWithBrandsStayResellers() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->patch(organization, {{"is_reseller", true}}).status, 200);
        for (const char* name : {"One", "Two"})
            QCOMPARE(sandbox
                         ->post("/v1/brands", {{"entity_type", "PRIVATE_PROFIT"},
                                               {"brand_relationship", "BASIC_ACCOUNT"},
                                               {"display_name", name},
                                               {"country", "US"}})
                         .status,
                     202);
        const HttpAnswer refused = sandbox->patch(organization, {{"is_reseller", false}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), "RESELLER_HAS_BRANDS"_L1);
    }

    void eachKindOfChangeStandsInTheAuditLog() {
        SandboxFixture sandbox;
        sandbox->patch(organization, {{"message_retention_days", 90},
                                      {"quiet_hours", {{"enabled", true}}},
                                      {"auto_replies", {{"enabled", false}, {"attestation", true}}},
                                      {"name", "Shop"}});
        const HttpAnswer log = sandbox->get("/v1/audit-log?include=payload");
        std::string actions;
        for (const json& entry : log.json["data"])
            actions += entry["action"].get<std::string>() + " ";
        QCOMPARE(actions, "auto_replies.update quiet_hours.update retention.update organization.update ");
        QCOMPARE(log.at("/data/0/payload/attested"), "true"_L1);
        QCOMPARE(log.at("/data/2/payload/message_retention_days/before"), "365"_L1);
        QCOMPARE(log.at("/data/2/payload/message_retention_days/after"), "90"_L1);
        QCOMPARE(log.at("/data/3/resource/id"), sandbox->get(organization).at("/data/id"));
        // The same again changes nothing, so nothing is recorded.
        sandbox->patch(organization, {{"message_retention_days", 90}, {"name", "Shop"}});
        QCOMPARE(sandbox->get("/v1/audit-log").size(), 4);
    }

    void itTakesTheAdministratorsScope() {
        SandboxFixture sandbox;
        const auto reader = sandbox->withScopes({"org:read"});
        QCOMPARE(reader.get(organization).status, 200);
        QCOMPARE(reader.patch(organization, {{"name", "x"}}).status, 403);
        const auto writer = sandbox->withScopes({"org:admin:write"});
        QCOMPARE(writer.patch(organization, {{"name", "x"}}).status, 200);
        QCOMPARE(writer.get(organization).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestOrganizationPatch)
#include "tst_sandbox_organization_patch.moc"
