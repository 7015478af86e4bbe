// Documented errors that the tests of the single routes do not meet: every list with a limit, every id of a
// path, every operation under a limit, and the refusals of orders and metrics.
#include "support/Contract.h"
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::Contract;
using am::test::ContractOperation;
using am::test::ContractParameter;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {

constexpr const char* unknownId = "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f";

/// The operation's path with `id` for {id}, and a phone number where one belongs.
std::string pathOf(const ContractOperation& operation, const std::string& id) {
    std::string path = operation.path;
    if (const std::size_t place = path.find("{id}"); place != std::string::npos)
        path.replace(place, 4, id);
    if (const std::size_t place = path.find("{contact_number}"); place != std::string::npos)
        path.replace(place, 16, "%2B13125550188");
    return path;
}

/// What has to be there for the operation to look at anything else.
std::string requiredQuery(const ContractOperation& operation) {
    return operation.parameter(ContractParameter::Place::Query, "metric")
               ? "metric=" +
                     operation.parameter(ContractParameter::Place::Query, "metric")
                         ->schema->resolved()["enum"][0]
                         .get<std::string>() +
                     '&'
               : std::string();
}

} // namespace

class DocumentedErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitOutOfRangeIsRefused422() {
        const SandboxFixture sandbox;
        int lists = 0;
        for (const ContractOperation& operation : Contract::document().operations()) {
            if (!operation.parameter(ContractParameter::Place::Query, "limit"))
                continue;
            ++lists;
            const std::string path = pathOf(operation, unknownId) + '?' + requiredQuery(operation);
            for (const char* limit : {"0", "-1", "100000", "few", "1.5", ""}) {
                const HttpAnswer refused = sandbox.client().get(path + "limit=" + limit);
                QVERIFY2(refused.status == 422, qPrintable(u"%1limit=%2: %3"_s.arg(
                                                    QString::fromStdString(path), QLatin1String(limit),
                                                    QString::fromStdString(refused.body))));
            }
        }
        QVERIFY(lists > 10);
    }

    void anIdThatIsNoneIsRefused() {
        const SandboxFixture sandbox;
        for (const ContractOperation& operation : Contract::document().operations()) {
            if (operation.path.find("{id}") == std::string::npos)
                continue;
            const HttpAnswer refused = sandbox.client().request(
                operation.method, pathOf(operation, "not-an-id"), operation.isBodyRequired ? "{}" : "");
            // Where the contract does not list 400, `default` stands for it, and 404 and 422 are as good.
            const bool lists400 = operation.answers.count(400) > 0;
            const bool isRefused = refused.status == 400 || refused.status == 404 || refused.status == 422;
            QVERIFY2(lists400 ? refused.status == 400 : isRefused,
                     qPrintable(QString::fromStdString(operation.id + ' ' + refused.body)));
        }
    }

    void everyOperationMayBeLimited() {
        const SandboxFixture sandbox;
        QCOMPARE(sandbox.client().put("/sandbox/chaos", {{"rate_limited", 1}}).status, 200);
        for (const ContractOperation& operation : Contract::document().operations()) {
            const HttpAnswer limited = sandbox.client().request(
                operation.method, pathOf(operation, unknownId), operation.isBodyRequired ? "{}" : "");
            QVERIFY2(limited.status == 429, operation.id.c_str());
            QCOMPARE(limited.code(), u"RATE_LIMITED"_s);
            QVERIFY(limited.header("Retry-After").toInt() >= 1);
        }
    }

    void everyOperationWantsAKeyAndItsScope() {
        const SandboxFixture sandbox;
        const auto stranger = sandbox.client().withKey("am_sandbox_nobody");
        const auto narrow = sandbox.client().withScopes({});
        for (const ContractOperation& operation : Contract::document().operations()) {
            const std::string path = pathOf(operation, unknownId);
            const std::string body = operation.isBodyRequired ? "{}" : "";
            QVERIFY2(stranger.request(operation.method, path, body).status == 401, operation.id.c_str());
            const HttpAnswer refused = narrow.request(operation.method, path, body);
            QVERIFY2(refused.status == 403, operation.id.c_str());
            QVERIFY2(refused.at("/error/message").contains(QString::fromStdString(operation.scope)),
                     operation.id.c_str());
        }
    }

    void ordersAreHeldToTheRulesOfTheirCampaign() {
        const SandboxFixture sandbox;
        const std::string brand = sandbox.client().verifiedBrand();
        const std::string campaign = sandbox.client().activeCampaign();
        const HttpAnswer filed =
            sandbox.client().post("/v1/campaigns", {{"brand_id", brand},
                                                    {"usecase", "CUSTOMER_CARE"},
                                                    {"description", "Answers."},
                                                    {"message_flow", "They tick a box."},
                                                    {"sample1", "Your order is ready."}});
        QCOMPARE(filed.status, 202);
        const auto codesWith = [&sandbox](const std::string& id) {
            const HttpAnswer ordered = sandbox.client().post(
                "/v1/phone-numbers/orders", {{"numbers", {"+14155550123"}}, {"campaign_id", id}});
            const HttpAnswer bulk =
                sandbox.client().post("/v1/phone-numbers/bulk", {{"quantity", 1}, {"campaign_id", id}});
            return QStringList{ordered.code(), bulk.code()};
        };
        QCOMPARE(codesWith(filed.json["data"]["id"].get<std::string>()),
                 QStringList({u"CAMPAIGN_NOT_ACTIVE"_s, u"CAMPAIGN_NOT_ACTIVE"_s}));
        QCOMPARE(
            sandbox.client().post("/sandbox/brands/" + brand + "/decision", {{"decision", "reject"}}).status,
            200);
        QCOMPARE(codesWith(campaign), QStringList({u"BRAND_NOT_VERIFIED"_s, u"BRAND_NOT_VERIFIED"_s}));
        QCOMPARE(sandbox.client().get("/v1/phone-numbers").size(), 0);
    }

    void metricsRefuseWhatThePlanDoesNotHave() {
        const SandboxFixture sandbox;
        for (const char* route :
             {"messages?metric=sent", "inbound?metric=received", "webhooks?metric=failed"}) {
            const std::string path = std::string("/v1/metrics/") + route;
            QCOMPARE(sandbox.client().get(path + "&granularity=hour").code(), u"GRANULARITY_NOT_AVAILABLE"_s);
            QCOMPARE(sandbox.client()
                         .get(path + "&granularity=day&from=1980-01-01T00:00:00Z&to=2026-01-01T00:00:00Z")
                         .code(),
                     u"WINDOW_TOO_LARGE"_s);
            QCOMPARE(sandbox.client().get(path + "&group_by=colour").code(), u"INVALID_INPUT"_s);
        }
    }
};

QTEST_GUILESS_MAIN(DocumentedErrorsTest)
#include "tst_documented_errors.moc"
