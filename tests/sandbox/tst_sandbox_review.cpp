// POST /v1/campaigns/review.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
json goodDraft(const std::string& brandId) {
    return {
        {"brand_id", brandId},
        {"usecase", "CUSTOMER_CARE"},
        {"description",
         "Fixture Works sends its customers order confirmations and answers to their questions."},
        {"message_flow",
         "Customers tick an empty, optional box on our web form at https://www.fixtureworks.com/texts that "
         "reads: I "
         "agree to get text messages about my orders. Message frequency varies. Message and data rates may "
         "apply. "
         "Reply HELP for help, STOP to opt out. Privacy policy and terms are linked beside it."},
        {"sample1", "Fixture Works: your order [number] is ready for pick-up. Reply STOP to opt out."},
        {"sample2", "Fixture Works: thanks for your question, we will answer tomorrow."},
        {"optin_keywords", "JOIN"},
        {"optin_message",
         "Fixture Works: you are signed up for order updates. Msg frequency varies. Msg & data rates "
         "may apply. Reply HELP for help, STOP to end."},
        {"optout_keywords", "STOP,QUIT"},
        {"optout_message", "Fixture Works: you are unsubscribed. No more messages will be sent."},
        {"help_keywords", "HELP"},
        {"help_message", "Fixture Works: write to help@fixtureworks.com for help."},
        {"privacy_policy_link", "https://www.fixtureworks.com/privacy"},
        {"terms_and_conditions_link", "https://www.fixtureworks.com/terms"},
        {"subscriber_optin", true},
        {"subscriber_optout", true},
        {"subscriber_help", true},
        {"embedded_link", false},
        {"terms_and_conditions", true},
    };
}

/// The finding on a field; null if there is none.
json findingOn(const HttpAnswer& review, const std::string& field) {
    for (const json& finding : review.json["data"]["findings"])
        if (finding["field"] == field)
            return finding;
    return nullptr;
}

HttpAnswer reviewed(const SandboxClient& client, const json& draft) {
    return client.post("/v1/campaigns/review", draft);
}
} // namespace

class TestReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodDraftMayBeSubmitted() {
        SandboxFixture sandbox;
        const HttpAnswer review = reviewed(sandbox.client(), goodDraft(sandbox->verifiedBrand()));
        QCOMPARE(review.status, 200);
        QCOMPARE(review.at("/data/can_submit"), u"true"_s);
        QCOMPARE(review.at("/data/llm_used"), u"false"_s);
        QCOMPARE(review.at("/data/generated_at"), u"2026-06-15T12:00:00Z"_s);
        QCOMPARE(review.at("/data/counts/block"), u"0"_s);
        QCOMPARE(review.at("/data/counts/info"), QString::number(review.size("/data/findings")));
    }

    void findingsNameFieldReasonAndFix() {
        SandboxFixture sandbox;
        json draft = goodDraft(sandbox->verifiedBrand());
        draft["sample2"] = "Fixture Works: track it at https://bit.ly/3xYz";
        draft["embedded_link"] = true;
        const HttpAnswer review = reviewed(sandbox.client(), draft);
        QCOMPARE(review.at("/data/can_submit"), u"false"_s);
        QCOMPARE(review.at("/data/counts/block"), u"1"_s);
        const json finding = findingOn(review, "sample2");
        QCOMPARE(finding["severity"].get<std::string>(), std::string("block"));
        QCOMPARE(finding["category"].get<std::string>(), std::string("samples"));
        QCOMPARE(finding["source"].get<std::string>(), std::string("deterministic"));
        QVERIFY(finding["title"].get<std::string>().size() > 5);
        QVERIFY(finding["detail"].get<std::string>().find("bit.ly") != std::string::npos);
        QVERIFY(finding["suggested_fix"].get<std::string>().size() > 5);
        QCOMPARE(review.at("/data/findings/0/id"), u"f1"_s);
    }

    void nothingIsRequired() {
        SandboxFixture sandbox;
        const HttpAnswer review = reviewed(sandbox.client(), json::object());
        QCOMPARE(review.status, 200);
        QCOMPARE(review.at("/data/can_submit"), u"false"_s);
        for (const char* field : {"brand_id", "usecase", "description", "message_flow", "sample1"})
            QVERIFY2(!findingOn(review, field).is_null(), field);
        int blocks = 0;
        for (const json& finding : review.json["data"]["findings"])
            blocks += finding["severity"] == "block" ? 1 : 0;
        QCOMPARE(review.at("/data/counts/block"), QString::number(blocks));
    }

    void onlyWarningsDoNotStopASubmission() {
        SandboxFixture sandbox;
        json draft = goodDraft(sandbox->verifiedBrand());
        draft["optin_keywords"] = "YES";
        const HttpAnswer review = reviewed(sandbox.client(), draft);
        QCOMPARE(review.at("/data/counts/warn"), u"1"_s);
        QCOMPARE(review.at("/data/can_submit"), u"true"_s);
    }

    void theBrandIsLookedAt() {
        SandboxFixture sandbox;
        const HttpAnswer pending = sandbox->post("/v1/brands", {{"entity_type", "PRIVATE_PROFIT"},
                                                                {"brand_relationship", "BASIC_ACCOUNT"},
                                                                {"display_name", "Fixture Works"},
                                                                {"country", "US"},
                                                                {"ein", "12-3456789"}});
        QCOMPARE(pending.status, 202);
        const HttpAnswer early = reviewed(sandbox.client(), goodDraft(pending.at("/data/id").toStdString()));
        QCOMPARE(findingOn(early, "brand_id")["severity"].get<std::string>(), std::string("block"));
        const HttpAnswer foreign =
            reviewed(sandbox.client(), goodDraft("0f0f0f0f-0000-4000-8000-000000000000"));
        QCOMPARE(foreign.status, 200);
        QCOMPARE(findingOn(foreign, "brand_id")["severity"].get<std::string>(), std::string("block"));
        sandbox->advance(120);
        const HttpAnswer later = reviewed(sandbox.client(), goodDraft(pending.at("/data/id").toStdString()));
        QCOMPARE(later.at("/data/can_submit"), u"true"_s);
    }

    void nothingIsStoredAndNothingIsCharged() {
        SandboxFixture sandbox;
        const std::string brand = sandbox->verifiedBrand();
        const HttpAnswer before = sandbox->get("/v1/billing/wallet");
        const HttpAnswer first = reviewed(sandbox.client(), goodDraft(brand));
        QCOMPARE(sandbox->get("/v1/campaigns").size(), 0);
        QCOMPARE(sandbox->get("/v1/billing/wallet").body, before.body);
        QCOMPARE(reviewed(sandbox.client(), goodDraft(brand)).json["data"].dump(), first.json["data"].dump());
    }

    void badBodiesAreRefused() {
        SandboxFixture sandbox;
        for (const json& draft :
             {json{{"usecase", 7}}, json{{"age_gated", "no"}}, json{{"sub_usecases", "MARKETING"}},
              json{{"brand_id", "acme"}}, json{{"no_such_field", true}}, json::array()}) {
            const HttpAnswer answer = reviewed(sandbox.client(), draft);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"VALIDATION_FAILED"_s);
        }
        QCOMPARE(sandbox->request("POST", "/v1/campaigns/review").status, 422);
    }

    void theKeyNeedsItsScope() {
        SandboxFixture sandbox;
        QCOMPARE(reviewed(sandbox->withScopes({"campaigns:write"}), json::object()).status, 200);
        QCOMPARE(reviewed(sandbox->withScopes({"campaigns:read"}), json::object()).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_sandbox_review.moc"
