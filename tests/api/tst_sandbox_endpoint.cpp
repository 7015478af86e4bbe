// Tests of SandboxEndpoint.
#include "api/ApiClient.h"
#include "api/SandboxEndpoint.h"
#include "support/ApiSamples.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::ApiClient;
using am::api::SandboxEndpoint;
using am::core::SandboxChaos;
using am::core::SandboxPhoneMessage;
using am::core::Timestamp;
using am::support::FakeAnswer;
using am::support::FakeHttpServer;
using Kind = am::core::ApiError::Kind;

namespace {

const QByteArray state =
    R"({"clock":{"mode":"virtual","now":"2026-07-02T15:04:05Z"},"world":"demo","seed":7,)"
    R"("counts":{"messages":10,"inbound_messages":4,"phone_numbers":3,"brands":1,"campaigns":1,"consent":9,)"
    R"("due_events":2},"next_due_at":null,"chaos":{"latency_min_ms":5,"latency_max_ms":50,"server_errors":0.25,)"
    R"("rate_limited":0.1,"dropped":0,"truncated":0,"duplicate_receipts":1,"late_receipts":0.5}})";

} // namespace

class SandboxEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server.expectControlCalls(); }

    void stateIsRead() {
        m_server.answer(FakeAnswer::json(200, state));
        const auto read = QCoro::waitFor(m_sandbox.state());
        QVERIFY(read.has_value());
        QCOMPARE(read->now, Timestamp::parse(u"2026-07-02T15:04:05Z").value());
        QVERIFY(read->virtualClock);
        QCOMPARE(read->world, u"demo"_s);
        QCOMPARE(read->seed, 7);
        QCOMPARE(read->messages, 10);
        QCOMPARE(read->inbound, 4);
        QCOMPARE(read->numbers, 3);
        QCOMPARE(read->consents, 9);
        SandboxChaos chaos;
        chaos.latencyMinMs = 5;
        chaos.latencyMaxMs = 50;
        chaos.serverErrors = 0.25;
        chaos.rateLimited = 0.1;
        chaos.duplicateReceipts = 1;
        chaos.lateReceipts = 0.5;
        QCOMPARE(read->chaos, chaos);
    }

    void liveApiHasNoSandbox() {
        m_server.answer(
            FakeAnswer::json(404, R"({"success":false,"error":{"code":"NOT_FOUND","message":"m"}})"));
        QCOMPARE(QCoro::waitFor(m_sandbox.state()).error().kind, Kind::NotFound);
    }

    void stateWithoutAClockIsMalformed() {
        m_server.answer(FakeAnswer::json(200, R"({"world":"demo"})"));
        QCOMPARE(QCoro::waitFor(m_sandbox.state()).error().kind, Kind::Malformed);
    }

    void advancingTheClockGivesTheNewState() {
        const qsizetype before = m_server.requests().size();
        m_server.answer(FakeAnswer::json(200, R"({"now":"2026-07-02T15:04:05Z","events":3})"));
        m_server.answer(FakeAnswer::json(200, state));
        const auto read = QCoro::waitFor(m_sandbox.advanceClock(1h));
        QVERIFY(read.has_value());
        QCOMPARE(read->messages, 10);
        const QList<am::support::FakeRequest> seen = m_server.requests().sliced(before);
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].target, QByteArray("/sandbox/clock/advance"));
        const QByteArray body = R"({"seconds":3600})";
        QCOMPARE(seen[0].body, body);
        QCOMPARE(seen[1].target, QByteArray("/sandbox/state"));
    }

    void clockThatCannotBeAdvancedSaysSo() {
        const qsizetype before = m_server.requests().size();
        m_server.answer(FakeAnswer::json(409, R"({"error":{"code":"REAL_CLOCK","message":"m"}})"));
        QCOMPARE(QCoro::waitFor(m_sandbox.advanceClock(1s)).error().code, u"REAL_CLOCK"_s);
        QCOMPARE(m_server.requests().size(), before + 1);
    }

    void phoneTextsUs() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"i1"})"));
        am::core::SandboxInbound text;
        text.from = u"+13125550188"_s;
        text.to = u"+12025550147"_s;
        text.body = u"YES"_s;
        QVERIFY(QCoro::waitFor(m_sandbox.inbound(text)).has_value());
        const QByteArray body = R"({"body":"YES","from":"+13125550188","to":"+12025550147"})";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/inbound"));
    }

    void phonesAreListed() {
        m_server.answer(FakeAnswer::json(
            200,
            R"({"phones":[{"number":"+13125550188","last_text":"Hi","last_at":"2026-07-02T15:04:05Z"}]})"));
        const auto phones = QCoro::waitFor(m_sandbox.phones());
        QVERIFY(phones.has_value());
        QCOMPARE(phones->size(), 1);
        QCOMPARE(phones->first().number, u"+13125550188"_s);
        QCOMPARE(phones->first().lastText, u"Hi"_s);
        QCOMPARE(phones->first().lastAt, Timestamp::parse(u"2026-07-02T15:04:05Z").value());
    }

    void phoneShowsBothDirections() {
        m_server.answer(FakeAnswer::json(
            200,
            R"({"messages":[{"direction":"received","from":"+1","to":"+2","body":"Hi","at":"2026-07-02T15:04:05Z"},
                {"direction":"sent","from":"+2","to":"+1","body":"Yo","at":"2026-07-02T15:05:05Z"}]})"));
        const auto messages = QCoro::waitFor(m_sandbox.phone(u"+13125550188"_s));
        QVERIFY(messages.has_value());
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/phones/%2B13125550188"));
        QCOMPARE(messages->size(), 2);
        QCOMPARE(messages->at(0).direction, SandboxPhoneMessage::Direction::Received);
        QCOMPARE(messages->at(1).direction, SandboxPhoneMessage::Direction::Sent);
        QCOMPARE(messages->at(1).body, u"Yo"_s);
    }

    void decisionsNameTheirReasons() {
        m_server.answer(FakeAnswer::json(200, R"({"id":"c1"})"));
        am::core::SandboxDecision decision;
        decision.approve = false;
        decision.reasons = {u"Opt-in unclear"_s};
        QVERIFY(QCoro::waitFor(m_sandbox.decideCampaign(u"c1"_s, decision)).has_value());
        const QByteArray rejected = R"({"decision":"reject","reasons":["Opt-in unclear"]})";
        QCOMPARE(m_server.requests().last().body, rejected);
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/campaigns/c1/decision"));

        m_server.answer(FakeAnswer::json(200, R"({"id":"b1"})"));
        QVERIFY(QCoro::waitFor(m_sandbox.decideBrand(u"b1"_s, {})).has_value());
        const QByteArray approved = R"({"decision":"approve"})";
        QCOMPARE(m_server.requests().last().body, approved);
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/brands/b1/decision"));
    }

    void chaosIsSetAsAWhole() {
        m_server.answer(FakeAnswer::json(200, "{}"));
        SandboxChaos chaos;
        chaos.latencyMaxMs = 40;
        chaos.dropped = 0.5;
        QVERIFY(QCoro::waitFor(m_sandbox.setChaos(chaos)).has_value());
        const QByteArray body =
            R"({"dropped":0.5,"duplicate_receipts":0.0,"late_receipts":0.0,"latency_max_ms":40,"latency_min_ms":0,)"
            R"("rate_limited":0.0,"server_errors":0.0,"truncated":0.0})";
        QCOMPARE(m_server.requests().last().method, QByteArray("PUT"));
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/chaos"));
        QCOMPARE(m_server.requests().last().body, body);
    }

    void resetNamesTheWorld() {
        m_server.answer(FakeAnswer::json(200, state));
        QVERIFY(QCoro::waitFor(m_sandbox.reset(u"empty"_s)).has_value());
        const QByteArray body = R"({"world":"empty"})";
        QCOMPARE(m_server.requests().last().body, body);
        QCOMPARE(m_server.requests().last().target, QByteArray("/sandbox/reset"));
    }

private:
    FakeHttpServer m_server;
    ApiClient m_client{m_server.url(), am::core::SecretKey("am_sandbox_abcdefgh12345678")};
    SandboxEndpoint m_sandbox{m_client};
};

QTEST_GUILESS_MAIN(SandboxEndpointTest)
#include "tst_sandbox_endpoint.moc"
