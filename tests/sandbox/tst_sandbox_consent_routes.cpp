// /v1/consent: attested opt-in, double opt-in, revocation, list and history.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";
constexpr const char* nowhere = "00000000-0000-4000-8000-000000000000";

json attested(const std::string& number, const json& evidence = json::object()) {
    json proof = {{"captured_at", "2026-06-15T11:00:00Z"}, {"agreement_text", "I agree."}};
    proof.update(evidence);
    return {
        {"phone_number_id", number}, {"contact_number", contact}, {"opted_in", true}, {"evidence", proof}};
}

json challenge(const std::string& number, const std::string& who = contact) {
    return {
        {"phone_number_id", number}, {"contact_number", who}, {"confirmation_text", "Reply YES to confirm."}};
}

std::string withKey(const am::test::SandboxClient& client, const char* path, const json& body,
                    const char* key, int status) {
    const HttpAnswer answer = client.request("POST", path, body.dump(), {{"Idempotency-Key", key}});
    return answer.status == status ? answer.body : "status " + std::to_string(answer.status);
}
} // namespace

class TestConsentRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attestedOptInsHaveALimitOfTheirOwn429() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const std::string body = attested(number).dump();
        const std::multimap<std::string, std::string> key{{"Idempotency-Key", "form-1"}};
        for (int i = 0; i < 600; ++i)
            QCOMPARE(sandbox->request("POST", "/v1/consent", body, i == 0 ? key : decltype(key)()).status,
                     200);
        const HttpAnswer refused = sandbox->request("POST", "/v1/consent", body);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), "RATE_LIMITED"_L1);
        QCOMPARE(refused.header("Retry-After"), "1"_L1);
        // What was answered before is no new opt-in, and other routes have nothing to do with it.
        QCOMPARE(sandbox->request("POST", "/v1/consent", body, key).status, 200);
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number, "+15551230000")).status, 202);
        sandbox->advance(1);
        QCOMPARE(sandbox->request("POST", "/v1/consent", body).status, 200);
    }

    void legacyPlanMayNotAttest403() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        QCOMPARE(sandbox->post("/sandbox/plan", {{"plan", "starter"}}).status, 200);
        const HttpAnswer refused = sandbox->post("/v1/consent", attested(number));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), "PLAN_REQUIRED"_L1);
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number)).status, 202);
    }

    void bodyOfAMebibyteIsTheLargest() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        json body = attested(number, {{"agreement_text", std::string(900'000, 'x')}});
        QCOMPARE(sandbox->post("/v1/consent", body).status, 200);
        body = attested(number, {{"agreement_text", std::string(1'048'576, 'x')}});
        QCOMPARE(sandbox->post("/v1/consent", body).status, 422);
    }

    void formUrlMustBeAUrl() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        for (const char* url : {"form", "//example.com/form", "https://exa mple.com/", "http://[::1"}) {
            const HttpAnswer refused = sandbox->post("/v1/consent", attested(number, {{"form_url", url}}));
            QCOMPARE(refused.status, 422);
            QVERIFY(refused.json["error"]["details"].contains("evidence.form_url"));
        }
    }

    void attestedOptInIsRecordedWithItsEvidence() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const HttpAnswer recorded =
            sandbox->post("/v1/consent", attested(number, {{"ip_address", "192.0.2.7"},
                                                           {"user_agent", "Form/1"},
                                                           {"form_url", "https://example.com/form"},
                                                           {"consent_method", "checkbox"}}));
        QCOMPARE(recorded.status, 200);
        QCOMPARE(recorded.at("/success"), "<none>"_L1);
        QCOMPARE(recorded.at("/already_opted_in"), "false"_L1);
        QCOMPARE(recorded.at("/agreement_text_hash").size(), 64);
        const HttpAnswer list = sandbox->get("/v1/consent?opted_in=true");
        QCOMPARE(list.at("/data/0/id"), recorded.at("/consent_id"));
        QCOMPARE(list.at("/data/0/source"), "api"_L1);
        QCOMPARE(list.at("/data/0/opted_in_at"), "2026-06-15T12:00:00Z"_L1);
        const HttpAnswer history =
            sandbox->get("/v1/consent/" + recorded.at("/consent_id").toStdString() + "/history");
        QCOMPARE(history.at("/data/0/event"), "opt_in"_L1);
        QCOMPARE(history.at("/data/0/evidence_ip"), "192.0.2.7"_L1);
        QCOMPARE(history.at("/data/0/evidence_user_agent"), "Form/1"_L1);
        QCOMPARE(history.at("/data/0/evidence_form_url"), "https://example.com/form"_L1);
        QCOMPARE(history.at("/data/0/evidence_consent_method"), "checkbox"_L1);
        QCOMPARE(history.at("/data/0/evidence_agreement_text_hash"), recorded.at("/agreement_text_hash"));
    }

    void secondAttestationReconfirms() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->post("/v1/consent", attested(number));
        const HttpAnswer again = sandbox->post("/v1/consent", attested(number));
        QCOMPARE(again.at("/already_opted_in"), "true"_L1);
        const HttpAnswer history =
            sandbox->get("/v1/consent/" + again.at("/consent_id").toStdString() + "/history");
        QCOMPARE(history.at("/data/0/event"), "reconfirm"_L1);
        QCOMPARE(history.size(), 2);
    }

    void badAttestationsAreRefused() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        json notTrue = attested(number);
        notTrue["opted_in"] = false;
        QCOMPARE(sandbox->post("/v1/consent", notTrue).status, 422);
        json noEvidence = attested(number);
        noEvidence.erase("evidence");
        QCOMPARE(sandbox->post("/v1/consent", noEvidence).status, 422);
        const HttpAnswer method =
            sandbox->post("/v1/consent", attested(number, {{"consent_method", "wish"}}));
        QVERIFY(method.json["error"]["details"].contains("evidence.consent_method"));
        const HttpAnswer unknown = sandbox->post("/v1/consent", attested(number, {{"colour", "red"}}));
        QVERIFY(unknown.json["error"]["details"].contains("evidence.colour"));
        QCOMPARE(sandbox->post("/v1/consent", attested(nowhere)).status, 404);
    }

    void attestationDoesNotLiftAStop() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "STOP");
        const HttpAnswer refused = sandbox->post("/v1/consent", attested(number));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.at("/error/details/contact_number"),
                 "opted out by reply; the contact must text START"_L1);
        QCOMPARE(sandbox->get("/v1/consent").at("/data/0/opted_in"), "false"_L1);
    }

    void challengeDoesNotLiftAStop() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "STOP");
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number)).status, 422);
    }

    void challengeIsTextedOnceAndYesConfirmsIt() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const HttpAnswer first = sandbox->post("/v1/consent/double-opt-in", challenge(number));
        QCOMPARE(first.status, 202);
        QCOMPARE(first.at("/reused"), "false"_L1);
        QCOMPARE(first.at("/already_opted_in"), "false"_L1);
        QCOMPARE(first.at("/expires_at"), "2026-06-16T12:00:00Z"_L1);
        const HttpAnswer text =
            sandbox->get("/v1/messages/" + first.at("/confirmation_message_id").toStdString());
        QCOMPARE(text.at("/data/text"), "Reply YES to confirm."_L1);
        const HttpAnswer again = sandbox->post("/v1/consent/double-opt-in", challenge(number));
        QCOMPARE(again.status, 200);
        QCOMPARE(again.at("/reused"), "true"_L1);
        QCOMPARE(again.at("/consent_pending_id"), first.at("/consent_pending_id"));
        QCOMPARE(sandbox->get("/v1/consent").size(), 0);
        sandbox->text(contact, ours, "yes");
        QCOMPARE(sandbox->get("/v1/consent?consent_method=double_opt_in").at("/data/0/opted_in"), "true"_L1);
        const HttpAnswer done = sandbox->post("/v1/consent/double-opt-in", challenge(number));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.at("/already_opted_in"), "true"_L1);
        QCOMPARE(done.at("/consent_pending_id"), "null"_L1);
    }

    void challengeExpiresAfterADay() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const HttpAnswer first = sandbox->post("/v1/consent/double-opt-in", challenge(number));
        sandbox->advance(24 * 3600);
        sandbox->text(contact, ours, "YES");
        QCOMPARE(sandbox->get("/v1/consent").size(), 0);
        const HttpAnswer second = sandbox->post("/v1/consent/double-opt-in", challenge(number));
        QCOMPARE(second.status, 202);
        QVERIFY(second.at("/consent_pending_id") != first.at("/consent_pending_id"));
        sandbox->text(contact, ours, "YES");
        const HttpAnswer record = sandbox->get("/v1/consent");
        const HttpAnswer history =
            sandbox->get("/v1/consent/" + record.at("/data/0/id").toStdString() + "/history");
        QCOMPARE(history.at("/data/0/event"), "opt_in"_L1);
        QCOMPARE(history.at("/data/1/event"), "expired"_L1);
        QCOMPARE(history.at("/data/1/occurred_at"), "2026-06-16T12:00:00Z"_L1);
    }

    void badChallengesAreRefused422() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(nowhere)).status, 422);
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number, "123")).status, 422);
        const HttpAnswer landline =
            sandbox->post("/v1/consent/double-opt-in", challenge(number, "+15005550020"));
        QCOMPARE(landline.status, 422);
        QCOMPARE(landline.at("/error/details/contact_number"), "is a landline"_L1);
        json empty = challenge(number);
        empty["confirmation_text"] = "";
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", empty).status, 422);
    }

    void revocationIsIdempotentAndLiftedByDoubleOptIn() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const HttpAnswer recorded = sandbox->post("/v1/consent", attested(number));
        const std::string path = "/v1/consent/" + recorded.at("/consent_id").toStdString();
        const HttpAnswer revoked = sandbox->remove(path);
        QCOMPARE(revoked.status, 200);
        QCOMPARE(revoked.at("/opted_in"), "false"_L1);
        QCOMPARE(revoked.at("/source"), "api"_L1);
        QCOMPARE(sandbox->remove(path).body, revoked.body);
        QCOMPARE(sandbox->get(path + "/history").size(), 2);
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number)).status, 202);
        sandbox->text(contact, ours, "YES");
        const HttpAnswer record = sandbox->get("/v1/consent");
        QCOMPARE(record.size(), 1);
        QCOMPARE(record.at("/data/0/opted_in"), "true"_L1);
        QCOMPARE(record.at("/data/0/opted_out_at"), "null"_L1);
        QCOMPARE(sandbox->remove(std::string("/v1/consent/") + nowhere).status, 404);
        QCOMPARE(sandbox->remove("/v1/consent/7").status, 400);
    }

    void stopAfterRevocationIsFinalForTheSender() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const HttpAnswer recorded = sandbox->post("/v1/consent", attested(number));
        sandbox->remove("/v1/consent/" + recorded.at("/consent_id").toStdString());
        sandbox->text(contact, ours, "STOP");
        QCOMPARE(sandbox->post("/v1/consent/double-opt-in", challenge(number)).status, 422);
    }

    void idempotencyKeyRepeatsTheAnswer() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        const char* path = "/v1/consent/double-opt-in";
        const std::string first = withKey(sandbox.client(), path, challenge(number), "k1", 202);
        QCOMPARE(withKey(sandbox.client(), path, challenge(number), "k1", 202), first);
        QCOMPARE(withKey(sandbox.client(), path, challenge(number, "+15551230001"), "k1", 422).substr(0, 9),
                 std::string("{\"success"));
        const std::string tooLong(256, 'k');
        withKey(sandbox.client(), path, challenge(number), tooLong.c_str(), 422);
        // Forgotten after a day: the challenge has expired, so a new one is texted.
        sandbox->advance(24 * 3600 + 1);
        const std::string later = withKey(sandbox.client(), path, challenge(number), "k1", 202);
        QVERIFY(later != first);
        QCOMPARE(json::parse(later)["reused"].get<bool>(), false);
    }

    void listIsOrderedByLatestChange() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        for (const char* who : {"+15551230001", "+15551230002", "+15551230003"}) {
            sandbox->optIn(number, who);
            sandbox->advance(60);
        }
        sandbox->text("+15551230001", ours, "STOP");
        QCOMPARE(sandbox->get("/v1/consent").at("/data/0/contact_number"), "+15551230001"_L1);
        QCOMPARE(sandbox->get("/v1/consent?opted_in=false").size(), 1);
        QCOMPARE(sandbox->get("/v1/consent?since=2026-06-15T12:01:30Z").size(), 2);
        QCOMPARE(sandbox->get("/v1/consent?contact_number=%2B15551230002").size(), 1);
        QCOMPARE(sandbox->get("/v1/consent?phone_number_id=" + number).size(), 3);
        const HttpAnswer first = sandbox->get("/v1/consent?limit=2");
        const HttpAnswer last =
            sandbox->get("/v1/consent?limit=2&cursor=" + first.at("/meta/next_cursor").toStdString());
        QCOMPARE(last.at("/data/0/contact_number"), "+15551230002"_L1);
        QCOMPARE(last.at("/meta/next_cursor"), "null"_L1);
    }

    void historyPages() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        for (int i = 0; i < 3; ++i)
            sandbox->optIn(number, contact);
        const std::string path =
            "/v1/consent/" + sandbox->get("/v1/consent").at("/data/0/id").toStdString() + "/history";
        const HttpAnswer first = sandbox->get(path + "?limit=2");
        QCOMPARE(first.size(), 2);
        const HttpAnswer last =
            sandbox->get(path + "?limit=2&cursor=" + first.at("/meta/next_cursor").toStdString());
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.at("/data/0/event"), "opt_in"_L1);
        QCOMPARE(sandbox->get(std::string("/v1/consent/") + nowhere + "/history").status, 404);
        QCOMPARE(sandbox->get("/v1/consent/7/history").status, 400);
        QCOMPARE(sandbox->get(path + "?limit=500").status, 422);
    }

    void badListParametersAreRefused422_data() {
        QTest::addColumn<QByteArray>("query");
        for (const char* query :
             {"opted_in=1", "since=now", "consent_method=wish", "contact_number=5", "limit=-1"})
            QTest::newRow(query) << QByteArray(query);
    }
    void badListParametersAreRefused422() {
        QFETCH(QByteArray, query);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->get("/v1/consent?" + query.toStdString()).status, 422);
    }
};

QTEST_GUILESS_MAIN(TestConsentRoutes)
#include "tst_sandbox_consent_routes.moc"
