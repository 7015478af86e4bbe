// Listeners that fail, hang or lie, and sandboxes that end in the middle of a push.
#include "sandbox/Server.h"
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::sandbox::SandboxOptions;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::PushReply;
using am::test::ReceivedPush;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using am::test::settlePushes;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";

std::string subscribe(const SandboxClient& client, const std::string& url) {
    return client.post("/v1/webhooks", {{"url", url}, {"events", {"brand.vetted"}}})
        .json.at("id")
        .get<std::string>();
}

/// Each delivery as "attempt outcome time", oldest first.
QStringList history(const SandboxClient& client) {
    const HttpAnswer all = client.get("/v1/webhooks/deliveries?limit=200");
    QStringList lines;
    for (int i = all.size() - 1; i >= 0; --i) {
        const std::string row = "/data/" + std::to_string(i);
        lines << all.at((row + "/attempt").c_str()) + u' ' + all.at((row + "/outcome").c_str()) + u' ' +
                     all.at((row + "/occurred_at").c_str()).sliced(11);
    }
    return lines;
}

SandboxOptions impatient() {
    SandboxOptions options = SandboxFixture::defaultOptions();
    options.pushTimeout = std::chrono::milliseconds(200);
    return options;
}

/// An address where nobody listens.
std::string deadUrl() {
    return PushListener().url();
}
} // namespace

class TestPushTroubles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailingListenerIsTriedSevenTimesOverHours() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({500, "broken", PushReply::Manner::Whole, {}});
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        sandbox->advance(24 * 3600);
        QCOMPARE(history(sandbox.client()),
                 QStringList({u"1 retry 12:00:00Z"_s, u"2 retry 12:00:10Z"_s, u"3 retry 12:01:10Z"_s,
                              u"4 retry 12:06:10Z"_s, u"5 retry 12:36:10Z"_s, u"6 retry 14:36:10Z"_s,
                              u"7 dead 20:36:10Z"_s}));
        QCOMPARE(listener.count(), std::size_t(7));
        // The same event each time, signed afresh.
        const ReceivedPush first = listener.received().front();
        QCOMPARE(first.body, listener.last().body);
        QVERIFY(first.headers.at("x-amcore-signature") != listener.last().headers.at("x-amcore-signature"));
        const HttpAnswer newest = sandbox->get("/v1/webhooks/deliveries?limit=1");
        QCOMPARE(newest.at("/data/0/response_status"), "500"_L1);
        QCOMPARE(newest.at("/data/0/response_body_excerpt"), "broken"_L1);
        QCOMPARE(newest.at("/data/0/error"), "answered 500"_L1);
    }

    void aRetryThatSucceedsEndsIt() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerBy([&listener](const ReceivedPush&) {
            PushReply reply;
            reply.status = listener.count() < 3 ? 503 : 204;
            return reply;
        });
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        sandbox->advance(69);
        QCOMPARE(listener.count(), std::size_t(2));
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/waiting"), "1"_L1);
        sandbox->advance(24 * 3600);
        QCOMPARE(history(sandbox.client()),
                 QStringList({u"1 retry 12:00:00Z"_s, u"2 retry 12:00:10Z"_s, u"3 success 12:01:10Z"_s}));
        QCOMPARE(sandbox->get("/v1/webhooks/deliveries?limit=1").at("/data/0/error"), "null"_L1);
    }

    void laterPushesDoNotWaitForARetry() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerBy([](const ReceivedPush& push) {
            PushReply reply;
            reply.status = push.at("/body") == "one" ? 500 : 200;
            return reply;
        });
        const std::string number = sandbox->orderNumber(ours);
        sandbox->patch("/v1/phone-numbers/" + number, {{"inbound_url", listener.url()}});
        for (const char* text : {"one", "two", "three"})
            sandbox->text(contact, ours, text);
        settlePushes(sandbox.client());
        QCOMPARE(listener.count(), std::size_t(3));
        QCOMPARE(listener.last().at("/body"), std::string("three"));
        sandbox->advance(10);
        QCOMPARE(listener.last().at("/body"), std::string("one"));
    }

    void brokenAnswersAreFailures_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("recordedStatus");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, int status, PushReply::Manner manner, const char* recorded,
                            const char* error) {
            QTest::newRow(name) << status << static_cast<int>(manner) << QString::fromLatin1(recorded)
                                << QString::fromLatin1(error);
        };
        row("redirect", 302, PushReply::Manner::Whole, "302", "answered 302; redirects are not followed");
        row("permanent redirect", 308, PushReply::Manner::Whole, "308",
            "answered 308; redirects are not followed");
        row("gone", 410, PushReply::Manner::Whole, "410", "answered 410");
        row("closes", 200, PushReply::Manner::CloseUnanswered, "null",
            "the connection was closed before the answer was complete");
        row("cut off", 200, PushReply::Manner::CutOff, "200",
            "the connection was closed before the answer was complete");
        row("silent", 200, PushReply::Manner::NeverAnswer, "null", "no complete answer within 0.2 s");
    }
    void brokenAnswersAreFailures() {
        QFETCH(int, status);
        QFETCH(int, manner);
        QFETCH(QString, recordedStatus);
        QFETCH(QString, error);
        SandboxFixture sandbox(impatient());
        PushListener target;
        PushListener listener;
        listener.answerWith({status,
                             "an answer",
                             static_cast<PushReply::Manner>(manner),
                             {{"Location", target.url("/elsewhere")}}});
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        const HttpAnswer made = sandbox->get("/v1/webhooks/deliveries");
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.at("/data/0/outcome"), "retry"_L1);
        QCOMPARE(made.at("/data/0/response_status"), recordedStatus);
        QCOMPARE(made.at("/data/0/error"), error);
        QCOMPARE(target.count(), std::size_t(0));
    }

    void nobodyListeningIsAFailure() {
        SandboxFixture sandbox;
        subscribe(sandbox.client(), deadUrl());
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        const HttpAnswer made = sandbox->get("/v1/webhooks/deliveries");
        QCOMPARE(made.at("/data/0/outcome"), "retry"_L1);
        QCOMPARE(made.at("/data/0/error"), "no connection"_L1);
        QCOMPARE(made.at("/data/0/response_time_ms"), "null"_L1);
    }

    void anAnswerThatStallsIsCutOffInTime() {
        SandboxFixture sandbox(impatient());
        PushListener listener;
        // The limit is for the whole answer, not for single reads.
        listener.answerWith({200, std::string(10'000, 'x'), PushReply::Manner::Stalls, {}});
        const std::string id = subscribe(sandbox.client(), listener.url());
        const HttpAnswer tested = sandbox->request("POST", "/v1/webhooks/" + id + "/test");
        QCOMPARE(tested.status, 200);
        QCOMPARE(tested.at("/outcome"), "dead"_L1);
        QCOMPARE(tested.at("/error"), "no complete answer within 0.2 s"_L1);
    }

    void longAnswersAreKeptInPart() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({200, std::string(1'000'000, 'x'), PushReply::Manner::Whole, {}});
        const std::string id = subscribe(sandbox.client(), listener.url());
        const HttpAnswer tested = sandbox->request("POST", "/v1/webhooks/" + id + "/test");
        QCOMPARE(tested.at("/outcome"), "success"_L1);
        QCOMPARE(tested.at("/response_body_excerpt").size(), qsizetype(1024));
        listener.answerWith({200, "\xff\xfe not text", PushReply::Manner::Whole, {}});
        const HttpAnswer binary = sandbox->request("POST", "/v1/webhooks/" + id + "/test");
        QCOMPARE(binary.at("/outcome"), "success"_L1);
        QVERIFY(binary.at("/response_body_excerpt").endsWith(u" not text"_s));
    }

    void otherComputersAreNotContacted() {
        SandboxFixture sandbox;
        subscribe(sandbox.client(), "https://hooks.example.com/am");
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        const HttpAnswer made = sandbox->get("/v1/webhooks/deliveries");
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.at("/data/0/outcome"), "dead"_L1);
        QCOMPARE(made.at("/data/0/response_status"), "null"_L1);
        QVERIFY(made.at("/data/0/error").contains(u"--push-anywhere"_s));
        sandbox->advance(24 * 3600);
        QCOMPARE(sandbox->get("/v1/webhooks/deliveries").size(), 1);
    }

    void otherComputersAreContactedIfTheSandboxIsToldSo() {
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.pushReach = am::sandbox::PushReach::Anywhere;
        SandboxFixture sandbox(options);
        // An address that does not count as this computer, although it leads nowhere else: nobody listens
        // there.
        const std::string port = deadUrl().substr(std::string("http://127.0.0.1:").size());
        subscribe(sandbox.client(), "https://[::ffff:127.0.0.1]:" + port);
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        const HttpAnswer made = sandbox->get("/v1/webhooks/deliveries");
        QCOMPARE(made.at("/data/0/outcome"), "retry"_L1);
        QCOMPARE(made.at("/data/0/error"), "no connection"_L1);
    }

    void aHandlerThatPushesTheClockIsTimedOut() {
        SandboxFixture sandbox(impatient());
        PushListener listener;
        HttpAnswer nested;
        listener.answerBy([&](const ReceivedPush&) {
            if (listener.count() == 1)
                nested = sandbox->post("/sandbox/clock/advance", {{"seconds", 1}});
            return PushReply();
        });
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        sandbox->advance(60);
        settlePushes(sandbox.client());
        QCOMPARE(history(sandbox.client()).first(2),
                 QStringList({u"1 retry 12:00:00Z"_s, u"2 success 12:00:10Z"_s}));
    }

    void oneHangingListenerDoesNotHoldUpTheOthers() {
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.clockMode = am::sandbox::ClockMode::Real;
        options.pushTimeout = std::chrono::hours(1);
        SandboxFixture sandbox(options);
        PushListener hanging;
        PushListener other;
        hanging.answerWith({200, "", PushReply::Manner::NeverAnswer, {}});
        subscribe(sandbox.client(), hanging.url());
        subscribe(sandbox.client(), other.url());
        const std::string brand = sandbox->verifiedBrand();
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "approve"}});
        hanging.waitFor(1);
        other.waitFor(2);
        QCOMPARE(hanging.count(), std::size_t(1));
    }

    void stoppingDoesNotWaitForAHangingListener() {
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.pushTimeout = std::chrono::hours(1);
        PushListener listener;
        listener.answerWith({200, "", PushReply::Manner::NeverAnswer, {}});
        SandboxFixture sandbox(options);
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        listener.waitFor(1);
        sandbox.server().stop();
        QCOMPARE(sandbox->get("/sandbox/state").status, 0);
    }

    void aResetForgetsWhatIsUnderWay() {
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({500, "", PushReply::Manner::NeverAnswer, {}});
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        listener.waitFor(1);
        QCOMPARE(sandbox->post("/sandbox/reset", {{"world", "empty"}}).status, 200);
        listener.release();
        sandbox->advance(24 * 3600);
        QCOMPARE(sandbox->get("/sandbox/pushes").size("/pushes"), 0);
        QCOMPARE(listener.count(), std::size_t(1));
    }

    void whatWaitsSurvivesARestart() {
        QTemporaryDir folder;
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        PushListener failing;
        PushListener hanging;
        failing.answerWith({500, "", PushReply::Manner::Whole, {}});
        hanging.answerWith({200, "", PushReply::Manner::NeverAnswer, {}});
        std::string cut;
        {
            SandboxFixture sandbox(options);
            subscribe(sandbox.client(), failing.url());
            const std::string brand = sandbox->verifiedBrand();
            settlePushes(sandbox.client());
            subscribe(sandbox.client(), hanging.url());
            sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", "approve"}});
            hanging.waitFor(1);
            cut = hanging.last().at("/id");
        }
        hanging.release();
        failing.answerWith(PushReply());
        hanging.answerWith(PushReply());
        hanging.forget();
        SandboxFixture sandbox(options);
        settlePushes(sandbox.client());
        // What was under way goes out again, as the same event.
        QCOMPARE(hanging.count(), std::size_t(1));
        QCOMPARE(hanging.last().at("/id"), cut);
        sandbox->advance(10);
        const HttpAnswer retried = sandbox->get("/v1/webhooks/deliveries?limit=2");
        QCOMPARE(retried.at("/data/0/outcome"), "success"_L1);
        QCOMPARE(retried.at("/data/0/attempt"), "2"_L1);
    }

    void whatWaitsIsPartOfASnapshot() {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"before.sqlite"_s).toStdString();
        SandboxFixture sandbox;
        PushListener listener;
        listener.answerWith({500, "", PushReply::Manner::Whole, {}});
        subscribe(sandbox.client(), listener.url());
        sandbox->verifiedBrand();
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->post("/sandbox/snapshot", {{"file", file}}).status, 200);
        listener.answerWith(PushReply());
        sandbox->advance(10);
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/waiting"), "0"_L1);
        QCOMPARE(sandbox->post("/sandbox/restore", {{"file", file}}).status, 200);
        QCOMPARE(sandbox->get("/sandbox/pushes").at("/waiting"), "1"_L1);
        sandbox->advance(10);
        QCOMPARE(history(sandbox.client()), QStringList({u"1 retry 12:00:00Z"_s, u"2 success 12:00:10Z"_s}));
        QCOMPARE(listener.count(), std::size_t(3));
    }

    void theSameRequestsGiveTheSameDeliveries() {
        const auto play = [] {
            SandboxFixture sandbox;
            PushListener listener;
            subscribe(sandbox.client(), listener.url());
            sandbox->verifiedBrand();
            sandbox->activeCampaign();
            settlePushes(sandbox.client());
            json rows = sandbox->get("/v1/webhooks/deliveries").json["data"];
            // The listener's port is the system's choice, so it is all that may differ.
            for (json& row : rows)
                row.erase("url");
            return rows.dump() + sandbox->get("/v1/campaigns").body;
        };
        const std::string first = play();
        QCOMPARE(play(), first);
        QVERIFY(first.find("success") != std::string::npos);
    }

    void clockMovesOnAlthoughEachPushCausesAnother() {
        SandboxFixture sandbox;
        PushListener listener;
        const std::string number = sandbox->sendingNumber(ours);
        sandbox->patch("/v1/phone-numbers/" + number, {{"inbound_url", listener.url()}});
        listener.answerBy([&sandbox](const am::test::ReceivedPush&) {
            sandbox->text(contact, ours, "again");
            return am::test::PushReply();
        });
        sandbox->text(contact, ours, "first");
        sandbox->advance(60);
        QVERIFY(listener.count() > 1);
        listener.answerWith(am::test::PushReply());
    }
};

QTEST_GUILESS_MAIN(TestPushTroubles)
#include "tst_sandbox_push_troubles.moc"
