// Disturbed answers: what the client sees, and what was carried out.
#include "support/SandboxFixture.h"

#include "sandbox/ChaosSettings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::sandbox::ChaosSettings;
using am::sandbox::ChaosVerdict;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
const json order = {{"numbers", json::array({ours})}};

int numbersOwned(const SandboxFixture& sandbox) {
    return sandbox.client().get("/sandbox/state").at("/counts/phone_numbers").toInt();
}
} // namespace

class TestChaos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void serverErrorsComeBeforeTheRequestIsCarriedOut() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->put("/sandbox/chaos", {{"server_errors", 1}}).status, 200);
        const HttpAnswer broken = sandbox->post("/v1/phone-numbers/orders", order);
        QVERIFY(broken.status >= 500);
        QVERIFY(!broken.header("X-Request-Id").isEmpty());
        QCOMPARE(broken.at("/error/request_id"), broken.header("X-Request-Id"));
        QCOMPARE(numbersOwned(sandbox), 0);
    }

    void rateLimitedAnswersSayHowLong() {
        SandboxFixture sandbox;
        sandbox->put("/sandbox/chaos", {{"rate_limited", 1}});
        const HttpAnswer limited = sandbox->get("/v1/messages");
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.code(), "RATE_LIMITED"_L1);
        QVERIFY(limited.header("Retry-After").toInt() >= 1);
    }

    void droppedAnswersWereCarriedOut() {
        SandboxFixture sandbox;
        sandbox->put("/sandbox/chaos", {{"dropped", 1}});
        const HttpAnswer lost = sandbox->post("/v1/phone-numbers/orders", order);
        QCOMPARE(lost.status, 0);
        QVERIFY(lost.headers.empty());
        QCOMPARE(numbersOwned(sandbox), 1);
    }

    void truncatedAnswersWereCarriedOut() {
        SandboxFixture sandbox;
        sandbox->put("/sandbox/chaos", {{"truncated", 1}});
        const HttpAnswer cut = sandbox->post("/v1/phone-numbers/orders", order);
        QVERIFY(cut.status == 0 || cut.json.is_discarded());
        QCOMPARE(numbersOwned(sandbox), 1);
    }

    void controlCallsAreNeverDisturbed() {
        SandboxFixture sandbox;
        sandbox->put("/sandbox/chaos", {{"dropped", 0.5}, {"server_errors", 0.5}});
        for (int i = 0; i < 10; ++i)
            QCOMPARE(sandbox->get("/sandbox/state").status, 200);
        QCOMPARE(sandbox->put("/sandbox/chaos", {{"dropped", 0}, {"server_errors", 0}}).at("/dropped"),
                 "0.0"_L1);
        QCOMPARE(sandbox->get("/v1/messages").status, 200);
    }

    void badSettingsAreRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        for (const char* body : {R"({"dropped":1.5})", R"({"dropped":-1})", R"({"dropped":"all"})",
                                 R"({"speed":1})", R"({"dropped":0.6,"truncated":0.6})",
                                 R"({"latency_min_ms":5,"latency_max_ms":1})", R"({"latency_min_ms":1.5})"})
            QTest::newRow(body) << QByteArray(body);
    }
    void badSettingsAreRefused422() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const HttpAnswer before = sandbox->get("/sandbox/chaos");
        QCOMPARE(sandbox->request("PUT", "/sandbox/chaos", body.toStdString()).status, 422);
        QCOMPARE(sandbox->get("/sandbox/chaos").body, before.body);
    }

    void rangeOfASettingIsSaid() {
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->put("/sandbox/chaos", {{"dropped", 2}});
        QCOMPARE(refused.at("/error/details/dropped"), "must be a number from 0 to 1"_L1);
    }

    void verdictsKeepTheirSharesAndTheirSeed() {
        ChaosSettings settings;
        settings.serverErrors = 0.25;
        settings.dropped = 0.25;
        settings.latencyMinMs = 100;
        settings.latencyMaxMs = 200;
        int errors = 0;
        int dropped = 0;
        for (quint64 number = 0; number < 4000; ++number) {
            const ChaosVerdict verdict = am::sandbox::chaosVerdict(settings, 7, number);
            QVERIFY(verdict.latencyMs >= 100 && verdict.latencyMs <= 200);
            errors += verdict.kind == ChaosVerdict::Kind::ServerError ? 1 : 0;
            dropped += verdict.kind == ChaosVerdict::Kind::Dropped ? 1 : 0;
            QCOMPARE(am::sandbox::chaosVerdict(settings, 7, number).kind, verdict.kind);
        }
        QVERIFY(errors > 850 && errors < 1150);
        QVERIFY(dropped > 850 && dropped < 1150);
    }

    void lateReceiptsComeHoursLater() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber(ours);
        sandbox->optIn(number, "+15551234567");
        sandbox->put("/sandbox/chaos", {{"late_receipts", 1}, {"duplicate_receipts", 1}});
        const std::string path = "/v1/messages/" + sandbox->sendOne(ours, "+15551234567", "hi");
        sandbox->advance(3600);
        QCOMPARE(sandbox->get(path).at("/data/status"), "sent"_L1);
        sandbox->advance(5 * 3600);
        QCOMPARE(sandbox->get(path).at("/data/status"), "delivered"_L1);
        QCOMPARE(sandbox->get(path).at("/data/delivered_at"), "2026-06-15T17:00:04Z"_L1);
    }
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_sandbox_chaos.moc"
