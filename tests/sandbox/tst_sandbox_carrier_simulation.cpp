// From queued to final: timing, magic numbers, receipts from outside.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";

struct Ready {
    SandboxFixture sandbox;
    std::string number = sandbox->sendingNumber(ours);

    /// Sends to a contact who has opted in; the path of the message.
    std::string sendTo(const std::string& contact) {
        sandbox->optIn(number, contact);
        return "/v1/messages/" + sandbox->sendOne(ours, contact, "hello");
    }
    QString status(const std::string& path) { return sandbox->get(path).at("/data/status"); }
};
} // namespace

class TestCarrierSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messageMovesStepByStep() {
        Ready ready;
        const std::string path = ready.sendTo("+15551234567");
        QStringList seen;
        for (int second = 0; second <= 4; ++second) {
            seen.append(ready.status(path));
            ready.sandbox->advance(1);
        }
        QCOMPARE(seen, QStringList({u"queued"_s, u"sending"_s, u"sent"_s, u"sent"_s, u"delivered"_s}));
        const HttpAnswer done = ready.sandbox->get(path);
        QCOMPARE(done.at("/data/sent_at"), "2026-06-15T12:00:02Z"_L1);
        QCOMPARE(done.at("/data/delivered_at"), "2026-06-15T12:00:04Z"_L1);
        QCOMPARE(done.at("/data/error_code"), "null"_L1);
    }

    void magicNumbersHaveTheirFate_data() {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("errorCode");
        const auto row = [](const char* contact, double seconds, const char* status, const char* code) {
            QTest::addRow("%s after %.0f s", contact, seconds)
                << QString::fromLatin1(contact) << seconds << QString::fromLatin1(status)
                << QString::fromLatin1(code);
        };
        row("+15005550002", 1e6, "sent", "null");
        row("+15005550003", 1e6, "sending", "null");
        row("+15005550004", 1e6, "queued", "null");
        row("+15005550005", 10, "sent", "null");
        row("+15005550005", 20'000, "delivered", "null");
        row("+15005550006", 20'000, "undelivered", "4701");
        row("+15005550007", 10, "delivered", "null");
        row("+15005550008", 10, "delivered", "null");
        row("+15005564770", 10, "failed", "4770");
        row("+15005574406", 10, "undelivered", "4406");
    }
    void magicNumbersHaveTheirFate() {
        QFETCH(QString, contact);
        QFETCH(double, seconds);
        QFETCH(QString, status);
        QFETCH(QString, errorCode);
        Ready ready;
        const std::string path = ready.sendTo(contact.toStdString());
        ready.sandbox->advance(seconds);
        const HttpAnswer message = ready.sandbox->get(path);
        QCOMPARE(message.at("/data/status"), status);
        QCOMPARE(message.at("/data/error_code"), errorCode);
        QCOMPARE(message.at("/data/error_message") == "null"_L1, errorCode == "null"_L1);
        QCOMPARE(message.at("/data/failed_at") == "null"_L1, errorCode == "null"_L1);
    }

    void failedTextsDoNotReachThePhone() {
        Ready ready;
        ready.sendTo("+15005564770");
        ready.sendTo("+15005550002");
        ready.sandbox->advance(10);
        QCOMPARE(ready.sandbox->get("/sandbox/phones/+15005564770").size("/messages"), 0);
        QCOMPARE(ready.sandbox->get("/sandbox/phones/+15005550002").size("/messages"), 1);
    }

    void phonesAnswerByThemselves_data() {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("answer");
        QTest::newRow("stop") << u"+15005550011"_s << u"STOP"_s;
        QTest::newRow("help") << u"+15005550012"_s << u"HELP"_s;
        QTest::newRow("echo") << u"+15005550013"_s << u"You said: hello"_s;
    }
    void phonesAnswerByThemselves() {
        QFETCH(QString, contact);
        QFETCH(QString, answer);
        Ready ready;
        ready.sendTo(contact.toStdString());
        ready.sandbox->advance(3600);
        const HttpAnswer inbound = ready.sandbox->get("/v1/inbound-messages");
        QCOMPARE(inbound.size(), 1);
        QCOMPARE(inbound.at("/data/0/body"), answer);
        QCOMPARE(inbound.at("/data/0/received_at"), "2026-06-15T12:00:07Z"_L1);
    }

    void phoneConfirmsAChallengeByItself() {
        Ready ready;
        ready.sandbox->post("/v1/consent/double-opt-in", {{"phone_number_id", ready.number},
                                                          {"contact_number", "+15005550010"},
                                                          {"confirmation_text", "Reply YES"}});
        ready.sandbox->advance(10);
        QCOMPARE(ready.sandbox->get("/v1/consent").at("/data/0/opted_in"), "true"_L1);
    }

    void receiptsFromOutsideMoveForwardOnly() {
        Ready ready;
        const std::string path = ready.sendTo("+15005550004");
        const std::string receipt = "/sandbox/messages/" + path.substr(13) + "/receipt";
        const HttpAnswer sent = ready.sandbox->post(receipt, {{"status", "sent"}});
        QCOMPARE(sent.at("/applied"), "true"_L1);
        QCOMPARE(sent.at("/message/status"), "sent"_L1);
        QCOMPARE(ready.sandbox->post(receipt, {{"status", "sending"}}).at("/applied"), "false"_L1);
        const HttpAnswer failed =
            ready.sandbox->post(receipt, {{"status", "failed"}, {"error_code", "4750"}});
        QCOMPARE(failed.at("/message/error_code"), "4750"_L1);
        const HttpAnswer late = ready.sandbox->post(receipt, {{"status", "delivered"}});
        QCOMPARE(late.at("/applied"), "false"_L1);
        QCOMPARE(ready.status(path), "failed"_L1);
        QCOMPARE(ready.sandbox->post(receipt, {{"status", "lost"}}).status, 422);
        QCOMPARE(
            ready.sandbox
                ->post("/sandbox/messages/00000000-0000-4000-8000-000000000000/receipt", {{"status", "sent"}})
                .status,
            404);
    }

    void nothingHappensWhileTheClockStands() {
        Ready ready;
        const std::string path = ready.sendTo("+15551234567");
        ready.sandbox->advance(0);
        QCOMPARE(ready.status(path), "queued"_L1);
        QCOMPARE(ready.sandbox->get("/sandbox/state").at("/next_due_at"), "2026-06-15T12:00:01Z"_L1);
    }
};

QTEST_GUILESS_MAIN(TestCarrierSimulation)
#include "tst_sandbox_carrier_simulation.moc"
