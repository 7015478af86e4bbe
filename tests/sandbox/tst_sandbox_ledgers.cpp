// What was used and what it cost: wallet, usage, transactions, fees.
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* usage = "/v1/billing/usage";
constexpr const char* transactions = "/v1/billing/transactions";
constexpr double day = 24.0 * 3600;

/// Three numbers, one a day.
void orderThree(const SandboxClient& client) {
    for (const char* number : {"+14155550123", "+14155550124", "+14155550125"}) {
        client.orderNumber(number);
        client.advance(day);
    }
}

std::vector<json> lines(const std::string& text) {
    std::vector<json> rows;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        rows.push_back(json::parse(line));
    return rows;
}
} // namespace

class TestLedgers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachThingUsedIsARowOfItsKind() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber();
        sandbox->optIn(number, "+15551234567");
        const std::string message = sandbox->sendOne("+14155550123", "+15551234567", std::string(200, 'a'));
        const HttpAnswer rows = sandbox->get(usage);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at("/data/0/kind"), "sms_segment"_L1);
        QCOMPARE(rows.at("/data/0/quantity"), "2"_L1);
        QCOMPARE(rows.at("/data/0/unit_cost_cents"), "1"_L1);
        QCOMPARE(rows.at("/data/0/total_cents"), "2"_L1);
        QCOMPARE(rows.at("/data/0/ref_kind"), "message"_L1);
        QCOMPARE(rows.at("/data/0/ref_id").toStdString(), message);
        QCOMPARE(rows.at("/data/1/kind"), "campaign_month"_L1);
        QCOMPARE(rows.at("/data/2/kind"), "brand_filing_onetime"_L1);
        QCOMPARE(rows.at("/data/3/kind"), "number_month"_L1);
        QCOMPARE(rows.at("/data/3/ref_kind"), "phone_number"_L1);
        QCOMPARE(rows.at("/data/3/ref_id").toStdString(), number);
    }

    void whatIsGivenBackIsARowOfItsOwn() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post("/v1/lookup", {{"phone_number", "+15005550024"}}).status, 502);
        const HttpAnswer rows = sandbox->get("/v1/billing/usage?kind=lookup");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at("/data/0/quantity"), "-1"_L1);
        QCOMPARE(rows.at("/data/0/unit_cost_cents"), "2"_L1);
        QCOMPARE(rows.at("/data/0/total_cents"), "-2"_L1);
        QCOMPARE(rows.at("/data/1/total_cents"), "2"_L1);
        const HttpAnswer moved = sandbox->get(transactions);
        QCOMPARE(moved.at("/data/0/kind"), "refund"_L1);
        QCOMPARE(moved.at("/data/0/amount_cents"), "2"_L1);
        const HttpAnswer wallet = sandbox->get("/v1/billing/wallet");
        QCOMPARE(wallet.at("/data/balance_cents"), "10000"_L1);
        QCOMPARE(wallet.at("/data/mtd_spend_cents"), "0"_L1);
    }

    void eachMovementOfTheBalanceIsATransaction() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber();
        const HttpAnswer rows = sandbox->get(transactions);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at("/data/0/kind"), "debit"_L1);
        QCOMPARE(rows.at("/data/0/amount_cents"), "-100"_L1);
        QCOMPARE(rows.at("/data/0/balance_after_cents"), "9900"_L1);
        QCOMPARE(rows.at("/data/0/source"), "number"_L1);
        QCOMPARE(rows.at("/data/0/source_ref").toStdString(), number);
        QCOMPARE(rows.at("/data/1/kind"), "topup"_L1);
        QCOMPARE(rows.at("/data/1/amount_cents"), "10000"_L1);
        QCOMPARE(rows.at("/data/1/source"), "sandbox"_L1);
        QCOMPARE(rows.at("/data/1/source_ref"), "null"_L1);
        QCOMPARE(sandbox->get("/v1/billing/transactions?kind=topup").size(), 1);
        QCOMPARE(sandbox->get("/v1/billing/transactions?kind=refund").size(), 0);
        QCOMPARE(sandbox->get("/v1/billing/transactions?to=2026-06-15T12:00:00Z").size(), 0);
    }

    void usageShows30DaysUnlessAsked() {
        SandboxFixture sandbox;
        sandbox->orderNumber();
        sandbox->advance(31 * day);
        sandbox->orderNumber("+14155550124");
        QCOMPARE(sandbox->get(usage).size(), 1);
        QCOMPARE(sandbox->get("/v1/billing/usage?from=2026-06-01T00:00:00Z").size(), 2);
        QCOMPARE(sandbox->get("/v1/billing/usage?to=2026-07-01T00:00:00Z").size(), 1);
        QCOMPARE(sandbox->get("/v1/billing/usage?from=2026-06-15T12:00:00Z&to=2026-06-15T12:00:01Z").size(),
                 1);
        QCOMPARE(sandbox->get("/v1/billing/usage?kind=number_month").size(), 1);
        QCOMPARE(sandbox->get("/v1/billing/usage?kind=lookup").size(), 0);
    }

    void usageIsCappedAt90Days() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/billing/usage?from=2026-03-17T12:00:00Z").status, 200);
        const HttpAnswer tooWide = sandbox->get("/v1/billing/usage?from=2026-03-17T11:59:59Z");
        QCOMPARE(tooWide.status, 422);
        QVERIFY(tooWide.json["error"]["details"].contains("from"));
        for (const char* list : {usage, transactions})
            for (const char* bad : {"?from=2026-06-02T00:00:00Z&to=2026-06-01T00:00:00Z", "?from=x", "?to=x",
                                    "?limit=501", "?limit=0", "?cursor=x"})
                QCOMPARE(sandbox->get(std::string(list) + bad).status, 422);
    }

    void bothListsFollowTheirCursor() {
        SandboxFixture sandbox;
        orderThree(*sandbox.operator->());
        for (const char* list : {usage, transactions}) {
            const int all = sandbox->get(list).size();
            QCOMPARE(all, list == std::string(usage) ? 3 : 4);
            int seen = 0;
            std::string cursor;
            std::string previous = "9";
            do {
                const HttpAnswer page = sandbox->get(std::string(list) + "?limit=1" + cursor);
                QCOMPARE(page.size(), 1);
                const std::string at = page.at("/data/0/ts").toStdString();
                QVERIFY(at <= previous);
                previous = at;
                ++seen;
                const QString next = page.at("/meta/next_cursor");
                cursor = next == "null"_L1 ? std::string() : "&cursor=" + next.toStdString();
            } while (!cursor.empty());
            QCOMPARE(seen, all);
        }
    }

    void ndjsonStreamsEveryRowWithoutAnEnvelope() {
        SandboxFixture sandbox;
        orderThree(*sandbox.operator->());
        const HttpAnswer paged = sandbox->get("/v1/billing/usage?limit=500");
        const HttpAnswer all =
            sandbox->request("GET", "/v1/billing/usage?limit=1", {}, {{"Accept", "application/x-ndjson"}});
        QCOMPARE(all.status, 200);
        QCOMPARE(all.header("Content-Type"), "application/x-ndjson"_L1);
        QVERIFY(json(lines(all.body)) == paged.json["data"]);
        const HttpAnswer none = sandbox->request("GET", "/v1/billing/usage?kind=nothing", {},
                                                 {{"Accept", "application/x-ndjson"}});
        QCOMPARE(none.status, 200);
        QVERIFY(none.body.empty());
        // No cap of 90 days either; a bad query is refused as ever.
        QCOMPARE(lines(sandbox
                           ->request("GET", "/v1/billing/usage?from=2020-01-01T00:00:00Z", {},
                                     {{"Accept", "application/x-ndjson"}})
                           .body)
                     .size(),
                 std::size_t(3));
        QCOMPARE(sandbox->request("GET", "/v1/billing/usage?from=x", {}, {{"Accept", "application/x-ndjson"}})
                     .status,
                 422);
    }

    void theCatalogHasTheFeesThatAreCharged() {
        SandboxFixture sandbox;
        const HttpAnswer fees = sandbox->get("/v1/billing/catalog/fees");
        QCOMPARE(fees.at("/data/tier"), "payg"_L1);
        QCOMPARE(fees.at("/data/currency"), "usd"_L1);
        QCOMPARE(fees.at("/data/brand_filing_onetime/default_unit_cost_cents"), "450"_L1);
        QCOMPARE(fees.at("/data/brand_filing_onetime/by_ref/0/ref"), "SOLE_PROPRIETOR"_L1);
        QCOMPARE(fees.at("/data/brand_filing_onetime/by_ref/0/unit_cost_cents"), "400"_L1);
        QCOMPARE(fees.at("/data/campaign_month/default_unit_cost_cents"), "1000"_L1);
        sandbox->verifiedBrand();
        QCOMPARE(sandbox->get(transactions).at("/data/0/amount_cents"), "-450"_L1);
    }

    void theWalletKnowsThePlan() {
        SandboxFixture sandbox;
        const HttpAnswer payg = sandbox->get("/v1/billing/wallet");
        QCOMPARE(payg.at("/data/plan_tier"), "payg"_L1);
        QCOMPARE(payg.at("/data/subscription_status"), "active"_L1);
        QCOMPARE(payg.at("/data/min_topup_cents"), "null"_L1);
        QCOMPARE(payg.at("/data/auto_topup_enabled"), "false"_L1);
        QCOMPARE(payg.at("/data/auto_topup_amount_cents"), "null"_L1);
        sandbox->post("/sandbox/plan", {{"plan", "growth"}, {"subscription_status", "past_due"}});
        const HttpAnswer growth = sandbox->get("/v1/billing/wallet");
        QCOMPARE(growth.at("/data/plan_tier"), "growth"_L1);
        QCOMPARE(growth.at("/data/subscription_status"), "past_due"_L1);
        QCOMPARE(growth.at("/data/min_topup_cents"), "5000"_L1);
        QCOMPARE(sandbox->get("/v1/organization").at("/data/plan"), "growth"_L1);
        QCOMPARE(sandbox->post("/sandbox/plan", {{"plan", "platinum"}}).status, 422);
    }

    void readingTakesItsScope() {
        SandboxFixture sandbox;
        const auto reader = sandbox->withScopes({"billing:read"});
        const auto writer = sandbox->withScopes({"billing:write"});
        for (const char* path : {"/v1/billing/wallet", "/v1/billing/usage", "/v1/billing/transactions",
                                 "/v1/billing/catalog/fees"}) {
            QCOMPARE(reader.get(path).status, 200);
            QCOMPARE(writer.get(path).status, 403);
        }
        for (const char* path : {"/v1/billing/topup/products", "/v1/billing/wallet/auto-topup"}) {
            QCOMPARE(reader.get(path).status, 403);
            QCOMPARE(writer.get(path).status, 200);
        }
    }

    void theSameRequestsMakeTheSameLedgers() {
        SandboxFixture one;
        SandboxFixture two;
        for (const SandboxFixture* sandbox : {&one, &two})
            orderThree(sandbox->client());
        QCOMPARE(one->get(usage).body, two->get(usage).body);
        QCOMPARE(one->get(transactions).body, two->get(transactions).body);
    }

    void theLedgersAreKeptInTheDataFile() {
        QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string before;
        {
            SandboxFixture sandbox(options);
            sandbox->orderNumber();
            before = sandbox->get(usage).body;
        }
        SandboxFixture again(options);
        QCOMPARE(again->get(usage).body, before);
        QCOMPARE(again->get(transactions).size(), 2);
    }

    void theDemoWorldHasUsage() {
        auto options = SandboxFixture::defaultOptions();
        options.world = am::sandbox::WorldKind::Demo;
        SandboxFixture sandbox(options);
        const HttpAnswer rows = sandbox->get("/v1/billing/usage?limit=500");
        QVERIFY(rows.size() > 50);
        const HttpAnswer moved = sandbox->get("/v1/billing/transactions?limit=1");
        QCOMPARE(moved.at("/data/0/balance_after_cents"),
                 sandbox->get("/v1/billing/wallet").at("/data/balance_cents"));
    }
};

QTEST_GUILESS_MAIN(TestLedgers)
#include "tst_sandbox_ledgers.moc"
