// Worlds: empty, demo and large; the same seed gives the same bytes; a data file keeps everything.
#include "support/SandboxFixture.h"

#include "sandbox/Server.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using am::core::Timestamp;
using am::sandbox::SandboxOptions;
using am::sandbox::WorldKind;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";

SandboxOptions optionsFor(WorldKind world) {
    SandboxOptions options = SandboxFixture::defaultOptions();
    options.world = world;
    return options;
}

/// All pages of a list, as received, and the request ids.
std::string everything(const SandboxFixture& sandbox, const std::string& path) {
    std::string all;
    std::string next = path;
    while (!next.empty()) {
        const HttpAnswer page = sandbox.client().get(next);
        all += page.body + page.header("X-Request-Id").toStdString() +
               page.header("X-Next-Cursor").toStdString();
        QString cursor = page.header("X-Next-Cursor");
        if (cursor.isEmpty() && page.at("/meta/next_cursor") != "null"_L1)
            cursor = page.at("/meta/next_cursor");
        next = cursor.isEmpty() || cursor == "<none>"_L1 ? std::string()
                                                         : path + "&cursor=" + cursor.toStdString();
    }
    return all;
}

std::string wholeWorld(const SandboxFixture& sandbox) {
    std::string all;
    for (const char* path :
         {"/v1/messages?limit=200", "/v1/inbound-messages?limit=100", "/v1/phone-numbers?limit=100",
          "/v1/brands?limit=100", "/v1/campaigns?limit=100", "/v1/consent?limit=100"})
        all += everything(sandbox, path);
    return all + sandbox.client().get("/v1/organization").body +
           sandbox.client().get("/v1/billing/wallet").body;
}

/// Some of everything that makes ids.
std::string session(const SandboxFixture& sandbox) {
    const std::string number = sandbox->sendingNumber(ours);
    std::string seen = sandbox
                           ->post("/v1/consent/double-opt-in", {{"phone_number_id", number},
                                                                {"contact_number", contact},
                                                                {"confirmation_text", "Reply YES"}})
                           .body;
    sandbox->text(contact, ours, "YES");
    seen += sandbox->send(ours, contact, "hi").body;
    sandbox->advance(5);
    sandbox->text(contact, ours, "STOP");
    const HttpAnswer refused = sandbox->send(ours, contact, "hi");
    return seen + refused.body + refused.header("X-Request-Id").toStdString() + wholeWorld(sandbox);
}
} // namespace

class TestWorlds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedAndClockGiveTheSameBytes() {
        SandboxFixture one;
        SandboxFixture two;
        QCOMPARE(session(one), session(two));
        SandboxOptions other = SandboxFixture::defaultOptions();
        other.seed = 2;
        SandboxFixture three(other);
        SandboxFixture four;
        QVERIFY(session(three) != session(four));
    }

    void demoWorldIsTheSameEachTime() {
        SandboxFixture one(optionsFor(WorldKind::Demo));
        SandboxFixture two(optionsFor(WorldKind::Demo));
        QCOMPARE(wholeWorld(one), wholeWorld(two));
    }

    void demoWorldShowsEverything() {
        SandboxFixture sandbox(optionsFor(WorldKind::Demo));
        QCOMPARE(sandbox->get("/v1/phone-numbers").size(), 3);
        for (const char* status : {"queued", "sending", "sent", "delivered", "failed", "undelivered"})
            QVERIFY2(sandbox->get(std::string("/v1/messages?status=") + status).size() > 0, status);
        QVERIFY(sandbox->get("/v1/inbound-messages?channel=mms").size() > 0);
        QVERIFY(sandbox->get("/v1/inbound-messages?opt_out=true").size() > 0);
        QVERIFY(sandbox->get("/v1/consent?opted_in=false").size() > 0);
        QCOMPARE(sandbox->get("/v1/campaigns?status=REJECTED").size(), 1);
        QVERIFY(sandbox->get("/v1/campaigns?status=REJECTED").size("/data/0/rejection_reasons") > 0);
        QCOMPARE(sandbox->get("/v1/campaigns?status=PENDING").size(), 1);
        QCOMPARE(sandbox->get("/v1/campaigns?status=ACTIVE").size(), 2);
        QCOMPARE(sandbox->get("/v1/campaigns?status=ACTIVE").at("/data/0/expiration_date"),
                 "2026-06-27T12:00:00Z"_L1);
        QCOMPARE(sandbox->get("/v1/brands?status=PENDING").size(), 1);
        QCOMPARE(sandbox->get("/v1/brands?identity_status=VERIFIED").size(), 1);
        QVERIFY(sandbox->get("/sandbox/phones").size("/phones") >= 40);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), "10000"_L1);
    }

    void demoWorldAnswersEachStopOnce() {
        SandboxFixture sandbox(optionsFor(WorldKind::Demo));
        const HttpAnswer stops = sandbox->get("/v1/inbound-messages?opt_out=true&limit=100");
        for (const json& stop : stops.json["data"]) {
            const HttpAnswer phone = sandbox->get("/sandbox/phones/" + stop["from"].get<std::string>());
            int replies = 0;
            for (const json& text : phone.json["messages"])
                if (text["direction"] == "received" && text["at"] == stop["received_at"])
                    ++replies;
            QCOMPARE(replies, 1);
        }
    }

    void demoWorldIsSortedByTime() {
        SandboxFixture sandbox(optionsFor(WorldKind::Demo));
        for (const char* path : {"/v1/messages?limit=200", "/v1/inbound-messages?limit=100"}) {
            const HttpAnswer page = sandbox->get(path);
            const char* field = page.json["data"][0].contains("created_at") ? "created_at" : "received_at";
            std::optional<Timestamp> newer;
            for (const json& row : page.json["data"]) {
                const auto at = Timestamp::parse(std::string_view(row[field].get_ref<const std::string&>()));
                QVERIFY(at && (!newer || *at <= *newer));
                newer = at;
            }
        }
    }

    void demoWorldEndsAtTheLastNoon() {
        SandboxOptions options = optionsFor(WorldKind::Demo);
        options.virtualStart = Timestamp::parse(std::string_view("2026-03-02T08:30:00Z"));
        SandboxFixture sandbox(options);
        const HttpAnswer newest = sandbox->get("/v1/inbound-messages?limit=1");
        QVERIFY(newest.at("/data/0/received_at").startsWith("2026-03-01T1"_L1));
    }

    void largeWorldHasItsSizeAndItsLongThread() {
        SandboxOptions options = optionsFor(WorldKind::Large);
        options.messages = 5000;
        SandboxFixture sandbox(options);
        const HttpAnswer state = sandbox->get("/sandbox/state");
        QCOMPARE(state.at("/counts/messages").toInt() + state.at("/counts/inbound_messages").toInt(), 5000);
        QCOMPARE(state.at("/counts/consent"), "50"_L1);
        std::map<std::string, int> threads;
        std::string path = "/v1/messages?limit=200";
        for (QString next = u"start"_s; !next.isEmpty();) {
            const HttpAnswer page = sandbox->get(path);
            for (const json& message : page.json["data"])
                ++threads[message["to"].get<std::string>()];
            next = page.header("X-Next-Cursor");
            path = "/v1/messages?limit=200&cursor=" + next.toStdString();
        }
        QCOMPARE(threads.size(), std::size_t(50));
        int longest = 0;
        for (const auto& thread : threads)
            longest = std::max(longest, thread.second);
        QVERIFY(longest > 300 && longest < 450);
    }

    void aWorldsFileIsPrivate() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"world.sqlite"_s);
        am::sandbox::SandboxOptions options;
        options.dataFile = file;
        am::sandbox::Server server(options);
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther;
        QVERIFY(QFileInfo::exists(file));
        QCOMPARE(QFileInfo(file).permissions() & others, QFileDevice::Permissions());
    }

    void dataFileServesOneSandboxAtATime() {
        const QTemporaryDir folder;
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        const SandboxFixture first(options);
        QString problem;
        try {
            const am::sandbox::Server second(options);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QCOMPARE(problem, options.dataFile + u" is in use by another program"_s);
        QCOMPARE(first->get("/v1/messages").status, 200);
    }

    void dataFileKeepsTheWorldAndTheKey() {
        QTemporaryDir folder;
        SandboxOptions options;
        options.clockMode = am::sandbox::ClockMode::Virtual;
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string before;
        QByteArray key;
        {
            SandboxFixture sandbox(options);
            key = sandbox.server().apiKey().reveal();
            QVERIFY(key.startsWith("am_sandbox_"));
            const std::string number = sandbox->sendingNumber(ours);
            sandbox->optIn(number, contact);
            sandbox->sendOne(ours, contact, "sent before the restart");
            sandbox->advance(1);
            before = sandbox->get("/v1/messages").body;
        }
        SandboxOptions changed = options;
        changed.seed = 99;
        changed.world = WorldKind::Demo;
        SandboxFixture sandbox(changed);
        QCOMPARE(sandbox.server().apiKey().reveal(), key);
        QCOMPARE(sandbox->get("/v1/messages").body, before);
        QCOMPARE(sandbox->get("/sandbox/state").at("/clock/now"), "2026-06-15T12:00:01Z"_L1);
        QCOMPARE(sandbox->get("/sandbox/state").at("/world"), "empty"_L1);
        // What was planned goes on, and ids do not repeat.
        sandbox->advance(10);
        QCOMPARE(sandbox->get("/v1/messages").at("/data/0/status"), "delivered"_L1);
        sandbox->orderNumber("+14155550186");
    }

    void keysOfARunSurviveTheRestart() {
        QTemporaryDir folder;
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string key;
        {
            SandboxFixture sandbox(options);
            key = sandbox->post("/sandbox/keys", {{"scopes", json::array({"messages:read"})}})
                      .json["api_key"]
                      .get<std::string>();
        }
        SandboxFixture sandbox(options);
        QCOMPARE(sandbox->withKey(key).get("/v1/messages").status, 200);
        QCOMPARE(sandbox->withKey(key).get("/v1/brands").status, 403);
    }

    void foreignDataFileIsRefused() {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.dataFile = file.fileName();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, am::sandbox::Server{options});
        options.dataFile = folder.filePath(u"no/such/folder/world.sqlite"_s);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, am::sandbox::Server{options});
    }

    void realClockFiresWhatIsDueAndCanBePushed() {
        SandboxOptions options = SandboxFixture::defaultOptions();
        options.clockMode = am::sandbox::ClockMode::Real;
        SandboxFixture sandbox(options);
        const std::string number = sandbox->sendingNumber(ours);
        sandbox->optIn(number, contact);
        const std::string path = "/v1/messages/" + sandbox->sendOne(ours, contact, "hi");
        QCOMPARE(sandbox->get("/sandbox/state").at("/clock/mode"), "real"_L1);
        sandbox->advance(60);
        QCOMPARE(sandbox->get(path).at("/data/status"), "delivered"_L1);
    }
};

QTEST_GUILESS_MAIN(TestWorlds)
#include "tst_sandbox_worlds.moc"
