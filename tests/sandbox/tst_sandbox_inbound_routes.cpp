// GET /v1/inbound-messages: what a phone's text looks like, filters and pages.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";
} // namespace

class TestInboundRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textFromAPhoneIsListedAndRead() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const std::string id = sandbox->text(contact, ours, "hola, ¿qué tal? 👍");
        const HttpAnswer read = sandbox->get("/v1/inbound-messages/" + id);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.at("/data/body"), u"hola, ¿qué tal? 👍"_s);
        QCOMPARE(read.at("/data/phone_number_id"), QString::fromStdString(number));
        QCOMPARE(read.at("/data/from"), QLatin1String(contact));
        QCOMPARE(read.at("/data/to"), QLatin1String(ours));
        QCOMPARE(read.at("/data/channel"), "sms"_L1);
        QCOMPARE(read.at("/data/opt_out/detected"), "false"_L1);
        QCOMPARE(read.at("/data/opt_out/keyword"), "null"_L1);
        QCOMPARE(read.at("/data/received_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(read.at("/data/text"), "<none>"_L1);
        const HttpAnswer list = sandbox->get("/v1/inbound-messages");
        QVERIFY(list.json["data"][0] == read.json["data"]);
    }

    void pictureMakesItAnMms() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->post("/sandbox/inbound", {{"from", contact},
                                           {"to", ours},
                                           {"body", ""},
                                           {"media_urls", json::array({"https://example.com/dog.jpg"})}});
        const HttpAnswer list = sandbox->get("/v1/inbound-messages?channel=mms");
        QCOMPARE(list.at("/data/0/media_urls/0"), "https://example.com/dog.jpg"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?channel=sms").size(), 0);
    }

    void filtersByPartiesOptOutAndTime() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->orderNumber("+14155550186");
        sandbox->text(contact, ours, "first");
        sandbox->advance(60);
        sandbox->text("+15551230001", "+14155550186", "STOP");
        QCOMPARE(sandbox->get("/v1/inbound-messages?from=%2B15551234567").at("/data/0/body"), "first"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?to=%2B14155550186").at("/data/0/body"), "STOP"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?phone_number_id=" + number).at("/data/0/body"),
                 "first"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?opt_out=true").at("/data/0/opt_out/keyword"), "STOP"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?opt_out=false").at("/data/0/body"), "first"_L1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?since=2026-06-15T12:00:30Z").size(), 1);
        QCOMPARE(sandbox->get("/v1/inbound-messages?since=2026-06-15T12:00:00Z").size(), 2);
        QCOMPARE(sandbox->get("/v1/inbound-messages?since=2027-01-01T00:00:00Z").size(), 0);
    }

    void pagesByMetaCursor() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        for (int i = 0; i < 3; ++i)
            sandbox->text(contact, ours, std::to_string(i));
        const HttpAnswer first = sandbox->get("/v1/inbound-messages?limit=2");
        QCOMPARE(first.at("/data/0/body"), "2"_L1);
        QVERIFY(first.header("X-Next-Cursor").isEmpty());
        const QString next = first.at("/meta/next_cursor");
        const HttpAnswer last = sandbox->get("/v1/inbound-messages?limit=2&cursor=" + next.toStdString());
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.at("/data/0/body"), "0"_L1);
        QCOMPARE(last.at("/meta/next_cursor"), "null"_L1);
    }

    void badParametersAreRefused422_data() {
        QTest::addColumn<QByteArray>("query");
        for (const char* query :
             {"limit=101", "opt_out=yes", "since=yesterday", "phone_number_id=7", "channel=rcs"})
            QTest::newRow(query) << QByteArray(query);
    }
    void badParametersAreRefused422() {
        QFETCH(QByteArray, query);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/inbound-messages?" + query.toStdString()).status, 422);
    }

    void unknownIdIs404AndMalformedIs400() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/inbound-messages/00000000-0000-4000-8000-000000000000").status, 404);
        QCOMPARE(sandbox->get("/v1/inbound-messages/x").status, 400);
    }

    void textToAForeignNumberIsRefused422() {
        SandboxFixture sandbox;
        const HttpAnswer refused =
            sandbox->post("/sandbox/inbound", {{"from", contact}, {"to", ours}, {"body", "anyone?"}});
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.json["error"]["details"].contains("to"));
    }
};

QTEST_GUILESS_MAIN(TestInboundRoutes)
#include "tst_sandbox_inbound_routes.moc"
