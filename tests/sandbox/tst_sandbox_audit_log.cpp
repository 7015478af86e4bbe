// GET /v1/audit-log.
#include "support/SandboxFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
/// The actions of a page, in its order, with spaces between them.
QString actions(const HttpAnswer& log) {
    std::string all;
    for (const json& entry : log.json["data"])
        all += (all.empty() ? "" : " ") + entry["action"].get<std::string>();
    return QString::fromStdString(all);
}

void rename(const SandboxFixture& sandbox, const char* name) {
    QCOMPARE(sandbox.client().patch("/v1/organization", {{"name", name}}).status, 200);
}
} // namespace

class TestAuditLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntrySaysWhoDidWhatToWhat() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/audit-log").size(), 0);
        const HttpAnswer changed = sandbox->patch("/v1/organization", {{"name", "Shop"}});
        const HttpAnswer log = sandbox->get("/v1/audit-log");
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.at("/data/0/id").size(), 26);
        QCOMPARE(log.at("/data/0/occurred_at"), "2026-06-15T12:00:00Z"_L1);
        QCOMPARE(log.at("/data/0/actor/kind"), "customer"_L1);
        QCOMPARE(log.at("/data/0/actor/label"), "sandbox key"_L1);
        QCOMPARE(log.at("/data/0/resource/type"), "organization"_L1);
        QCOMPARE(log.at("/data/0/reason"), "null"_L1);
        QCOMPARE(log.at("/data/0/request_id"), changed.header("X-Request-Id"));
        QCOMPARE(log.at("/data/0/payload"), "<none>"_L1);
        QCOMPARE(sandbox->get("/v1/audit-log?include=payload").at("/data/0/payload/name/after"), "Shop"_L1);
    }

    void theWritesOfTheOtherResourcesAreRecorded() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber();
        sandbox->optIn(number, "+15551234567");
        const std::string consent = sandbox->get("/v1/consent").at("/data/0/id").toStdString();
        QCOMPARE(sandbox->remove("/v1/consent/" + consent).status, 200);
        QCOMPARE(sandbox->patch("/v1/phone-numbers/" + number, {{"label", "Desk"}}).status, 200);
        QCOMPARE(sandbox->remove("/v1/phone-numbers/" + number + "/campaign").status, 200);
        QCOMPARE(sandbox->remove("/v1/phone-numbers/" + number).status, 200);
        QCOMPARE(
            actions(sandbox->get("/v1/audit-log")),
            "phone_number.release phone_number.detach_campaign phone_number.update consent.revoke consent.capture phone_number.attach_campaign campaign.create brand.create phone_number.order"_L1);
        const HttpAnswer ofNumber = sandbox->get("/v1/audit-log?resource_id=" + number);
        QCOMPARE(ofNumber.size(), 5);
    }

    void ordersByQuantityAreRecordedNumberByNumber() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post("/v1/phone-numbers/bulk", {{"quantity", 2}, {"area_code", "415"}}).status,
                 200);
        const HttpAnswer log = sandbox->get("/v1/audit-log?action=phone_number.order&include=payload");
        QCOMPARE(log.size(), 2);
        QVERIFY(log.at("/data/0/payload/number").startsWith("+1415"_L1));
        const HttpAnswer numbers = sandbox->get("/v1/phone-numbers");
        const HttpAnswer released = sandbox->post(
            "/v1/phone-numbers/bulk/release",
            {{"ids", json::array({numbers.json["data"][0]["id"], numbers.json["data"][1]["id"]})}});
        QCOMPARE(released.size("/data/released"), 2);
        QCOMPARE(sandbox->get("/v1/audit-log?action=phone_number.release").size(), 2);
    }

    void aRefusedWriteLeavesNoEntry() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->patch("/v1/organization", {{"name", nullptr}}).status, 422);
        QCOMPARE(sandbox->get("/v1/audit-log").size(), 0);
    }

    void filtersNarrowTheLog() {
        SandboxFixture sandbox;
        rename(sandbox, "One");
        sandbox->advance(3600);
        sandbox->patch("/v1/organization", {{"message_retention_days", 60}});
        sandbox->put("/v1/billing/wallet/auto-topup",
                     {{"enabled", true}, {"stripe_product_id", "prod_sandbox_25"}});
        sandbox->post("/sandbox/wallet", {{"balance_cents", 10}});
        sandbox->advance(3600);
        const auto found = [&](const char* filter) {
            return actions(sandbox->get(std::string("/v1/audit-log?") + filter));
        };
        QCOMPARE(found("action=retention.update"), "retention.update"_L1);
        QCOMPARE(found("action=nothing.happened"), QString());
        QCOMPARE(found("resource_type=wallet"), "auto_topup.charge auto_topup.update"_L1);
        QCOMPARE(found("actor_kind=platform"), "auto_topup.charge"_L1);
        QCOMPARE(sandbox->get("/v1/audit-log?actor_kind=platform").at("/data/0/request_id"), "null"_L1);
        QCOMPARE(found("actor_kind=customer"), "auto_topup.update retention.update organization.update"_L1);
        QCOMPARE(found("until=2026-06-15T12:30:00Z"), "organization.update"_L1);
        QCOMPARE(found("since=2026-06-15T12:30:00Z"),
                 "auto_topup.charge auto_topup.update retention.update"_L1);
        QCOMPARE(found("since=2026-06-15T12:30:00Z&actor_kind=customer&resource_type=organization"),
                 "retention.update"_L1);
        for (const char* bad : {"actor_kind=nobody", "resource_id=1", "since=yesterday", "include=all",
                                "limit=201", "limit=0", "cursor=x"})
            QCOMPARE(sandbox->get(std::string("/v1/audit-log?") + bad).status, 422);
    }

    void pagesFollowTheCursor() {
        SandboxFixture sandbox;
        for (const char* name : {"One", "Two", "Three", "Four", "Five"})
            rename(sandbox, name);
        std::string cursor;
        QString names;
        int pages = 0;
        do {
            const HttpAnswer page = sandbox->get("/v1/audit-log?limit=2&include=payload" + cursor);
            QCOMPARE(page.status, 200);
            for (const json& entry : page.json["data"])
                names += QString::fromStdString(entry["payload"]["name"]["after"].get<std::string>() + ".");
            const QString next = page.at("/meta/next_cursor");
            cursor = next == "null"_L1 ? std::string() : "&cursor=" + next.toStdString();
            ++pages;
        } while (!cursor.empty());
        QCOMPARE(pages, 3);
        QCOMPARE(names, "Five.Four.Three.Two.One."_L1);
        // A cursor of another list is none of this one.
        sandbox->post("/v1/api-keys", {{"label", "x"}, {"scopes", json::array({"org:read"})}});
        const std::string foreign =
            sandbox->get("/v1/api-keys?limit=1").at("/meta/next_cursor").toStdString();
        QCOMPARE(sandbox->get("/v1/audit-log?cursor=" + foreign).status, 422);
    }

    void itTakesItsScope() {
        SandboxFixture sandbox;
        QCOMPARE(sandbox->withScopes({"org:read"}).get("/v1/audit-log").status, 403);
        QCOMPARE(sandbox->withScopes({"audit:read"}).get("/v1/audit-log").status, 200);
    }

    void theLogIsKeptInTheDataFile() {
        QTemporaryDir folder;
        auto options = SandboxFixture::defaultOptions();
        options.dataFile = folder.filePath(u"world.sqlite"_s);
        std::string before;
        {
            SandboxFixture sandbox(options);
            rename(sandbox, "One");
            before = sandbox->get("/v1/audit-log?include=payload").body;
        }
        SandboxFixture again(options);
        QCOMPARE(again->get("/v1/audit-log?include=payload").body, before);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_sandbox_audit_log.moc"
