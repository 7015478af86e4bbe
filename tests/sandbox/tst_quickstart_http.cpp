// The provider's whole quickstart over HTTP, against the started program.
#include "support/ContractRecording.h"
#include "support/SandboxFixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using nlohmann::json;

namespace {
constexpr int patience = 30'000;
constexpr const char* myPhone = "+15551234567";
} // namespace

class TestQuickstartHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromANumberToTheFirstMessage() {
        am::test::ContractRecording recording;
        QProcess program;
        program.start(QStringLiteral(AM_SANDBOX_PROGRAM), {u"--clock"_s, u"virtual"_s, u"--credit"_s,
                                                           u"600"_s, u"--record"_s, recording.file()});
        while (!program.canReadLine() && program.waitForReadyRead(patience)) {
        }
        const json ready = json::parse(program.readLine().toStdString(), nullptr, false);
        QVERIFY(ready.is_object());
        const SandboxClient api(ready["url"].get<std::string>(), ready["api_key"].get<std::string>());

        // 2. Provision a number.
        const HttpAnswer offers =
            api.post("/v1/phone-numbers/search", {{"area_code", "415"}, {"quantity", 5}});
        QCOMPARE(offers.size(), 5);
        const std::string number = offers.json["data"][0]["number"].get<std::string>();
        const HttpAnswer ordered = api.post("/v1/phone-numbers/orders", {{"numbers", json::array({number})}});
        QCOMPARE(ordered.status, 200);
        const std::string numberId = ordered.json["data"][0]["id"].get<std::string>();

        // 3. Receive the first text; no campaign is needed for that.
        api.text(myPhone, number, "hello agentmessage");
        const HttpAnswer inbound = api.get("/v1/inbound-messages?limit=5");
        QCOMPARE(inbound.size(), 1);
        QCOMPARE(inbound.at("/data/0/from"), QLatin1String(myPhone));
        QCOMPARE(inbound.at("/data/0/to"), QString::fromStdString(number));
        QCOMPARE(inbound.at("/data/0/body"), "hello agentmessage"_L1);
        QCOMPARE(inbound.at("/data/0/channel"), "sms"_L1);
        QCOMPARE(inbound.at("/meta/next_cursor"), "null"_L1);

        // 4. Register brand and campaign.
        const HttpAnswer brand = api.post("/v1/brands", {{"entity_type", "PRIVATE_PROFIT"},
                                                         {"brand_relationship", "BASIC_ACCOUNT"},
                                                         {"display_name", "Quickstart Inc"},
                                                         {"country", "US"}});
        QCOMPARE(brand.status, 202);
        const std::string brandId = brand.json["data"]["id"].get<std::string>();
        QCOMPARE(api.post("/sandbox/brands/" + brandId + "/decision", {{"decision", "approve"}}).status, 200);
        const HttpAnswer campaign =
            api.post("/v1/campaigns", {{"brand_id", brandId},
                                       {"usecase", "LOW_VOLUME_MIXED"},
                                       {"description", "Answers to people who text us."},
                                       {"message_flow", "People text our number first."},
                                       {"sample1", "Quickstart: your build passed."},
                                       {"subscriber_optout", true},
                                       {"optout_keywords", "STOP"}});
        QCOMPARE(campaign.status, 202);
        const std::string campaignId = campaign.json["data"]["id"].get<std::string>();
        QCOMPARE(api.post("/sandbox/campaigns/" + campaignId + "/decision", {{"decision", "approve"}}).status,
                 200);
        QCOMPARE(
            api.post("/v1/phone-numbers/" + numberId + "/campaign", {{"campaign_id", campaignId}}).status,
            200);

        // 5. Without consent a send is refused.
        const HttpAnswer refused = api.send(number, myPhone, "hello from agentmessage");
        QCOMPARE(refused.status, 453);
        QCOMPARE(refused.code(), "CONSENT_REQUIRED"_L1);
        QCOMPARE(refused.at("/error/request_id"), refused.header("X-Request-Id"));

        const char* question =
            "Reply YES to confirm you want these messages. Reply STOP to opt out, HELP for help.";
        const HttpAnswer challenge = api.post(
            "/v1/consent/double-opt-in",
            {{"phone_number_id", numberId}, {"contact_number", myPhone}, {"confirmation_text", question}});
        QCOMPARE(challenge.status, 202);
        const HttpAnswer phone = api.get(std::string("/sandbox/phones/") + myPhone);
        QCOMPARE(phone.at("/messages/1/direction"), "received"_L1);
        QCOMPARE(phone.at("/messages/1/body"), QLatin1String(question));
        api.text(myPhone, number, "YES");

        const HttpAnswer sent = api.send(number, myPhone, "hello from agentmessage");
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.at("/data/status"), "queued"_L1);
        const std::string path = "/v1/messages/" + sent.json["data"]["id"].get<std::string>();
        QCOMPARE(api.get(path).at("/data/status"), "queued"_L1);
        api.advance(10);
        QCOMPARE(api.get(path).at("/data/status"), "delivered"_L1);

        // The person has the last word.
        api.text(myPhone, number, "STOP");
        QCOMPARE(api.send(number, myPhone, "one more thing").status, 453);
        QCOMPARE(api.post("/v1/consent/double-opt-in", {{"phone_number_id", numberId},
                                                        {"contact_number", myPhone},
                                                        {"confirmation_text", question}})
                     .status,
                 422);

        program.terminate();
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(recording.check() > 15);
    }
};

QTEST_GUILESS_MAIN(TestQuickstartHttp)
#include "tst_quickstart_http.moc"
