// Hosted consent: the link, the recipient's page and what it leaves behind.
#include "sandbox/Server.h"
#include "support/SandboxFixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+13125550188";

struct Ready {
    SandboxFixture sandbox;
    std::string number = sandbox->sendingNumber(ours);
    SandboxClient anyone = sandbox->withKey({});

    HttpAnswer mint(const std::string& agreement = "I agree to receive repair updates.") const {
        return sandbox.client().post(
            "/v1/consent/hosted",
            {{"phone_number_id", number}, {"contact_number", contact}, {"agreement_text", agreement}});
    }
    static std::string path(const HttpAnswer& minted) {
        const QString url = minted.at("/url");
        return url.mid(url.indexOf(u'/', 8)).toStdString();
    }
    HttpAnswer agree(const HttpAnswer& minted) const {
        return anyone.request(
            "POST", path(minted), {},
            {{"Content-Type", "application/x-www-form-urlencoded"}, {"User-Agent", "Phone Browser/1.0"}});
    }
    HttpAnswer consents() const { return sandbox.client().get("/v1/consent"); }
    HttpAnswer history() const {
        return sandbox.client().get("/v1/consent/" + consents().at("/data/0/id").toStdString() + "/history");
    }
};

bool says(const HttpAnswer& page, const char* text) {
    return page.body.find(text) != std::string::npos;
}
} // namespace

class TestHostedConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linkLastsAnHour() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        QCOMPARE(minted.status, 200);
        QCOMPARE(minted.at("/url"), ready.sandbox.server().url() + u"/consent/"_s + minted.at("/token"));
        QCOMPARE(minted.at("/token").size(), 32);
        QCOMPARE(minted.at("/expires_at"), "2026-06-15T13:00:00Z"_L1);
        QVERIFY(!minted.json.contains("success"));
        QVERIFY(ready.mint().at("/token") != minted.at("/token"));
    }

    void pageTellsWhoAsksForWhat() {
        Ready ready;
        const HttpAnswer page = ready.anyone.get(Ready::path(ready.mint()));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8"_L1);
        QVERIFY(says(page, "Fixture Works"));
        QVERIFY(says(page, "(415) 555-0123"));
        QVERIFY(says(page, "(312) 555-0188"));
        QVERIFY(says(page, "I agree to receive repair updates."));
        QVERIFY(says(page, "15 June 2026, 13:00 UTC"));
        QVERIFY(says(page, "<form method=\"post\">"));
    }

    void pageTakesNothingFromElsewhere() {
        Ready ready;
        const HttpAnswer page = ready.anyone.get(Ready::path(ready.mint()));
        const QString policy = page.header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"_L1));
        QVERIFY(policy.contains("form-action 'self'"_L1));
        QVERIFY(policy.contains("frame-ancestors 'none'"_L1));
        QVERIFY(!policy.contains("unsafe"_L1));
        // The one style is the one the policy names.
        const QString body = QString::fromStdString(page.body);
        static const QRegularExpression style(u"<style>(.*?)</style>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        const QByteArray sheet = style.match(body).captured(1).toUtf8();
        QVERIFY(!sheet.isEmpty());
        QVERIFY(policy.contains(
            QString::fromLatin1(QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toBase64())));
        for (const char* forbidden :
             {"<script", "src=", "href=", "http:", "https:", "url(", "@import", "style="})
            QVERIFY2(!says(page, forbidden), forbidden);
        QCOMPARE(page.header("X-Content-Type-Options"), "nosniff"_L1);
        QCOMPARE(page.header("X-Frame-Options"), "DENY"_L1);
        QCOMPARE(page.header("Referrer-Policy"), "no-referrer"_L1);
        QCOMPARE(page.header("Cache-Control"), "no-store"_L1);
        QVERIFY(says(page, "prefers-color-scheme:dark"));
        QVERIFY(says(page, "width=device-width"));
    }

    void pageShowsMarkupAsText() {
        Ready ready;
        const HttpAnswer page =
            ready.anyone.get(Ready::path(ready.mint("<script>alert('1')</script> & \"more\"")));
        QVERIFY(says(page, "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;"));
        QVERIFY(!says(page, "<script"));
    }

    void pageKeepsTheLinesOfTheAgreement() {
        Ready ready;
        const HttpAnswer page = ready.anyone.get(Ready::path(ready.mint("First.\n\nThird.")));
        QVERIFY(says(page, "First.<br>\n<br>\nThird."));
    }

    void lookingRecordsNothing() {
        Ready ready;
        ready.anyone.get(Ready::path(ready.mint()));
        QCOMPARE(ready.consents().size(), 0);
    }

    void agreeingIsRecordedWithEvidence() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        ready.sandbox->advance(60);
        const HttpAnswer thanks = ready.agree(minted);
        QCOMPARE(thanks.status, 200);
        QVERIFY(says(thanks, "Thank you"));
        const HttpAnswer list = ready.sandbox->get("/v1/consent?consent_method=hosted_form");
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at("/data/0/opted_in"), "true"_L1);
        QCOMPARE(list.at("/data/0/contact_number"), QLatin1String(contact));
        QCOMPARE(list.at("/data/0/opted_in_at"), "2026-06-15T12:01:00Z"_L1);
        const HttpAnswer history = ready.history();
        QCOMPARE(history.at("/data/0/event"), "opt_in"_L1);
        QCOMPARE(history.at("/data/0/evidence_consent_method"), "hosted_form"_L1);
        QCOMPARE(history.at("/data/0/evidence_ip"), "127.0.0.1"_L1);
        QCOMPARE(history.at("/data/0/evidence_user_agent"), "Phone Browser/1.0"_L1);
        QCOMPARE(history.at("/data/0/evidence_form_url"), minted.at("/url"));
        QCOMPARE(history.at("/data/0/evidence_agreement_text_hash"),
                 QString::fromLatin1(QCryptographicHash::hash("I agree to receive repair updates.",
                                                              QCryptographicHash::Sha256)
                                         .toHex()));
        QCOMPARE(ready.sandbox->send(ours, contact, "hello").status, 202);
    }

    void linkWorksOnce() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        ready.agree(minted);
        const HttpAnswer again = ready.agree(minted);
        QCOMPARE(again.status, 410);
        QVERIFY(says(again, "used already"));
        QCOMPARE(ready.anyone.get(Ready::path(minted)).status, 410);
        QCOMPARE(ready.history().size(), 1);
    }

    void expiredLinkRecordsNothing() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        ready.sandbox->advance(3600);
        QVERIFY(says(ready.anyone.get(Ready::path(minted)), "expired"));
        QCOMPARE(ready.agree(minted).status, 410);
        QCOMPARE(ready.consents().size(), 0);
    }

    void unknownLinkIsAPageToo() {
        SandboxFixture sandbox;
        const HttpAnswer page = sandbox->withKey({}).get("/consent/0123456789abcdef0123456789abcdef");
        QCOMPARE(page.status, 404);
        QVERIFY(says(page, "<h1>This link leads nowhere</h1>"));
        QCOMPARE(sandbox->withKey({}).request("POST", "/consent/x").status, 404);
    }

    void releasedNumberEndsItsLinks() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        ready.sandbox->remove("/v1/phone-numbers/" + ready.number);
        QCOMPARE(ready.agree(minted).status, 410);
    }

    void stopIsNotLiftedByAForm() {
        Ready ready;
        const HttpAnswer minted = ready.mint();
        ready.sandbox->text(contact, ours, "STOP");
        const HttpAnswer page = ready.agree(minted);
        QCOMPARE(page.status, 409);
        QVERIFY(says(page, "START"));
        QCOMPARE(ready.consents().at("/data/0/opted_in"), "false"_L1);
        const HttpAnswer refused = ready.mint();
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.json["error"]["details"].contains("contact_number"));
        // After START the link that still lasts works again.
        ready.sandbox->text(contact, ours, "START");
        QCOMPARE(ready.agree(minted).status, 200);
        QCOMPARE(ready.history().at("/data/0/event"), "reconfirm"_L1);
    }

    void agreeingMakesAnOpenChallengeNeedless() {
        Ready ready;
        ready.sandbox->post("/v1/consent/double-opt-in", {{"phone_number_id", ready.number},
                                                          {"contact_number", contact},
                                                          {"confirmation_text", "Reply YES"}});
        ready.agree(ready.mint());
        ready.sandbox->advance(2 * 86400);
        QCOMPARE(ready.history().size(), 1);
    }

    void badMintsAreRefused() {
        Ready ready;
        const auto mint = [&ready](const json& changes) {
            json body = {{"phone_number_id", ready.number},
                         {"contact_number", contact},
                         {"agreement_text", "I agree."}};
            body.update(changes);
            return ready.sandbox->post("/v1/consent/hosted", body);
        };
        QCOMPARE(mint({{"phone_number_id", "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"}}).status, 404);
        QCOMPARE(mint({{"phone_number_id", "x"}}).status, 422);
        QCOMPARE(mint({{"contact_number", "312"}}).status, 422);
        QCOMPARE(mint({{"contact_number", ours}}).status, 422);
        QCOMPARE(mint({{"agreement_text", ""}}).status, 422);
        QCOMPARE(mint({{"agreement_text", json::array()}}).status, 422);
        QCOMPARE(mint({{"expires_in", 5}}).status, 422);
        QCOMPARE(
            ready.sandbox->withScopes({"consent:read"}).post("/v1/consent/hosted", json::object()).status,
            403);
    }

    void oddHeadersDoNotSpoilTheHistory() {
        Ready ready;
        ready.anyone.request("POST", Ready::path(ready.mint()), {},
                             {{"User-Agent", "odd \xff\xfe \"bytes\""}});
        const HttpAnswer history = ready.history();
        QVERIFY(!history.json.is_discarded());
        QVERIFY(history.at("/data/0/evidence_user_agent").startsWith("odd "_L1));
    }
};

QTEST_GUILESS_MAIN(TestHostedConsent)
#include "tst_sandbox_hosted_consent.moc"
