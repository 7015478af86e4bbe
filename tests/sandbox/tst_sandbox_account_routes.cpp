// GET /v1/organization and GET /v1/billing/wallet.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;

class TestAccountRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void organizationTellsItsSettings() {
        SandboxFixture sandbox;
        const HttpAnswer fresh = sandbox->get("/v1/organization");
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh.at("/data/plan"), "payg"_L1);
        QCOMPARE(fresh.at("/data/quiet_hours/enabled"), "false"_L1);
        QCOMPARE(fresh.at("/data/quiet_hours/mode"), "reject"_L1);
        QCOMPARE(fresh.at("/data/auto_replies/enabled"), "true"_L1);
        QCOMPARE(fresh.at("/data/registration_status/brand"), "null"_L1);
        sandbox->activeCampaign();
        const HttpAnswer registered = sandbox->get("/v1/organization");
        QCOMPARE(registered.at("/data/registration_status/brand"), "ACTIVE"_L1);
        QCOMPARE(registered.at("/data/registration_status/brand_count"), "1"_L1);
        QCOMPARE(registered.at("/data/registration_status/campaign_count"), "1"_L1);
        QCOMPARE(registered.at("/data/id"), fresh.at("/data/id"));
    }

    void walletCountsWhatWasSpent() {
        SandboxFixture sandbox;
        const HttpAnswer fresh = sandbox->get("/v1/billing/wallet");
        QCOMPARE(fresh.at("/data/balance_cents"), "10000"_L1);
        QCOMPARE(fresh.at("/data/mtd_spend_cents"), "0"_L1);
        QCOMPARE(fresh.at("/data/projected_month_total_cents"), "null"_L1);
        QCOMPARE(fresh.at("/data/throughput_per_sec"), "1"_L1);
        sandbox->orderNumber();
        const HttpAnswer spent = sandbox->get("/v1/billing/wallet");
        QCOMPARE(spent.at("/data/balance_cents"), "9900"_L1);
        QCOMPARE(spent.at("/data/mtd_spend_cents"), "100"_L1);
        QCOMPARE(spent.at("/data/projected_month_total_basis"), "rolling_7d"_L1);
        // A new month starts at zero.
        sandbox->advance(20.0 * 24 * 3600);
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/mtd_spend_cents"), "0"_L1);
    }

    void walletTellsTheTier() {
        SandboxFixture sandbox;
        sandbox->post("/sandbox/wallet", {{"lifetime_spend_cents", 60'000}, {"balance_cents", 5}});
        const HttpAnswer wallet = sandbox->get("/v1/billing/wallet");
        QCOMPARE(wallet.at("/data/balance_cents"), "5"_L1);
        QCOMPARE(wallet.at("/data/throughput_tier"), "3"_L1);
        QCOMPARE(wallet.at("/data/throughput_per_min"), "1200"_L1);
        QCOMPARE(sandbox->get("/v1/organization").at("/data/throughput_tier"), "3"_L1);
    }
};

QTEST_GUILESS_MAIN(TestAccountRoutes)
#include "tst_sandbox_account_routes.moc"
