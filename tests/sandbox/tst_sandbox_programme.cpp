// What a toll-free programme refuses, and when the limit opens again.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace am::test;
using namespace Qt::StringLiterals;

namespace {
const std::string tollFree = "+18335550199";
const std::string contact = "+15551234567";

struct TollFreeWorld {
    TollFreeWorld() {
        numberId = sandbox->orderNumber(tollFree);
        sandbox->optIn(numberId, contact);
        // The opt-in's own texts are not what is tested.
        sandbox->advance(25 * 3600);
    }
    HttpAnswer programme(const nlohmann::json& body) const {
        return sandbox->put("/sandbox/programme", body);
    }
    HttpAnswer send(const std::string& text = "Build 412 deployed", const std::string& to = contact) const {
        sandbox->advance(1);
        return sandbox->send(tollFree, to, text);
    }
    SandboxFixture sandbox;
    std::string numberId;
};
} // namespace

class TestSandboxProgramme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRefusedByDefault() {
        const TollFreeWorld world;
        const auto programme = world.sandbox->get("/sandbox/programme");
        QCOMPARE(programme.at("/transactional"), u"false"_s);
        QCOMPARE(programme.at("/daily_limit"), u"0"_s);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(world.send("20% off today").status, 202);
        }
    }

    void theLimitHoldsPerContactAndOpensAgain() {
        const TollFreeWorld world;
        QCOMPARE(world.programme({{"daily_limit", 2}}).at("/daily_limit"), u"2"_s);
        QCOMPARE(world.send().status, 202);
        world.sandbox->advance(3600);
        QCOMPARE(world.send().status, 202);
        const auto refused = world.send();
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), u"DAILY_LIMIT_REACHED"_s);
        QVERIFY(refused.at("/error/details/to").startsWith(u"got 2 of 2 texts within 24 hours"_s));

        const std::string other = "+15559876543";
        world.sandbox->optIn(world.numberId, other);
        QCOMPARE(world.programme({{"daily_limit", 3}}).status, 200);
        QCOMPARE(world.send("Build 413 deployed", other).status, 202);

        QCOMPARE(world.programme({{"daily_limit", 2}}).status, 200);
        world.sandbox->advance(23 * 3600);
        QCOMPARE(world.send().status, 202);
        QCOMPARE(world.send().status, 422);
    }

    void aRefusedTextCostsAndSendsNothing() {
        const TollFreeWorld world;
        QCOMPARE(world.programme({{"daily_limit", 1}}).status, 200);
        QCOMPARE(world.send().status, 202);
        const QString before = world.sandbox->get("/v1/billing/wallet").at("/data/balance_cents");
        QCOMPARE(world.send().status, 422);
        QCOMPARE(world.sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), before);
    }

    void marketingIsRefusedWithItsWords() {
        const TollFreeWorld world;
        QCOMPARE(world.programme({{"number", tollFree}, {"transactional", true}}).at("/transactional"),
                 u"true"_s);
        const auto refused = world.send("Acme: 20% off all bikes. Shop now!");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), u"MARKETING_NOT_ALLOWED"_s);
        const QString words = refused.at("/error/details/text");
        QVERIFY2(words.contains(u"percent off"_s) && words.contains(u"shop now"_s), qPrintable(words));
        QCOMPARE(world.send("Acme: your sale receipt is ready").status, 202);
    }

    void localNumbersHaveNoProgramme() {
        const TollFreeWorld world;
        const std::string local = "+14155550123";
        world.sandbox->optIn(world.sandbox->sendingNumber(local), contact);
        QCOMPARE(world.programme({{"transactional", true}, {"daily_limit", 1}}).status, 200);
        for (int i = 0; i < 2; ++i) {
            world.sandbox->advance(1);
            QCOMPARE(world.sandbox->send(local, contact, "20% off").status, 202);
        }
        QCOMPARE(world.programme({{"number", local}, {"daily_limit", 1}}).status, 422);
        QCOMPARE(world.programme({{"daily_limit", -1}}).status, 422);
        QCOMPARE(world.programme({{"limit", 1}}).status, 422);
    }

    void itIsPartOfTheWorld() {
        const TollFreeWorld world;
        QCOMPARE(world.programme({{"daily_limit", 4}}).status, 200);
        QCOMPARE(world.programme({{"number", tollFree}, {"daily_limit", 9}}).status, 200);
        QCOMPARE(world.sandbox->get("/sandbox/programme?number=%2B18335550199").at("/daily_limit"), u"9"_s);
        QCOMPARE(world.sandbox->get("/sandbox/programme").at("/daily_limit"), u"4"_s);
        QCOMPARE(world.sandbox->post("/sandbox/reset", {{"world", "empty"}}).status, 200);
        QCOMPARE(world.sandbox->get("/sandbox/programme").at("/daily_limit"), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgramme)
#include "tst_sandbox_programme.moc"
