// The checks find what is wrong, and nothing else.
#include "support/ContractChecks.h"

#include <QTest>

#include <functional>

using am::sandbox::Exchange;
using am::test::checkExchange;
using am::test::checkPush;
using am::test::checkRequest;
using am::test::Sender;
using am::test::Verdict;
using am::test::WireRequest;
using nlohmann::json;

namespace {

constexpr const char* uuid = "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f";

json message() {
    return {{"id", uuid},           {"from", "+12025550147"},
            {"to", "+13125550188"}, {"text", "Your repair is ready."},
            {"channel", "sms"},     {"status", "queued"},
            {"segment_count", 1},   {"created_at", "2026-07-02T15:04:05.123Z"},
            {"sent_at", nullptr}};
}

Exchange answered(const char* method, const char* target, int status, const json& body) {
    Exchange exchange;
    exchange.method = method;
    exchange.target = target;
    exchange.requestHeaders = {{"user-agent", "curl/8"}};
    exchange.status = status;
    exchange.answerHeaders = {{"content-type", "application/json; charset=utf-8"},
                              {"x-request-id", "01J0REQ"}};
    exchange.answerBody = body.dump();
    return exchange;
}

json enveloped(const json& data) {
    return {{"success", true}, {"data", data}};
}

json page(const json& rows, const json& cursor) {
    return {{"success", true},
            {"data", rows},
            {"meta", {{"total", 0}, {"limit", 50}, {"offset", 0}, {"next_cursor", cursor}}}};
}

json refusal(const char* code, const char* requestId = "01J0REQ") {
    return {{"success", false}, {"error", {{"code", code}, {"message", "no"}, {"request_id", requestId}}}};
}

Exchange readMessage(const json& data) {
    static const std::string target = std::string("/v1/messages/") + uuid;
    return answered("GET", target.c_str(), 200, enveloped(data));
}

WireRequest sending(const json& body) {
    return {"POST", "/v1/messages", {{"content-type", "application/json"}}, body.dump()};
}

json goodSend() {
    return {{"from", "+12025550147"}, {"to", "+13125550188"}, {"text", "Hi"}, {"tag", "a"}};
}

QByteArray joined(const std::vector<std::string>& lines) {
    QByteArray text;
    for (const std::string& line : lines)
        text += QByteArray::fromStdString(line) + '\n';
    return text;
}

using Change = std::function<void(json&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(am::sandbox::Exchange)
Q_DECLARE_METATYPE(am::test::WireRequest)

class ContractChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenResourceIsFound_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("found"); // empty: nothing is wrong
        const auto row = [](const char* name, const char* found, const Change& change) {
            QTest::newRow(name) << change << QByteArray(found);
        };
        row("as it should be", "", [](json&) {});
        row("a field more", "", [](json& m) { m["colour"] = "red"; });
        row("an optional field less", "", [](json& m) { m.erase("text"); });
        row("null where it may be", "", [](json& m) { m["delivered_at"] = nullptr; });
        row("a time with an offset", "", [](json& m) { m["created_at"] = "2026-07-02T15:04:05+02:00"; });
        row("a required field less", "'status'", [](json& m) { m.erase("status"); });
        row("null where it may not be", "/data/text", [](json& m) { m["text"] = nullptr; });
        row("another type", "/data/segment_count", [](json& m) { m["segment_count"] = "1"; });
        row("a broken number", "/data/segment_count", [](json& m) { m["segment_count"] = 1.5; });
        row("an unknown word", "/data/status", [](json& m) { m["status"] = "lost"; });
        row("no UUID", "/data/id", [](json& m) { m["id"] = "m-1"; });
        row("no time", "/data/created_at", [](json& m) { m["created_at"] = "yesterday"; });
        row("a time without a zone", "/data/created_at",
            [](json& m) { m["created_at"] = "2026-07-02T15:04:05"; });
        row("a month too many", "/data/created_at",
            [](json& m) { m["created_at"] = "2026-13-02T15:04:05Z"; });
        row("no time where null may be", "/data/sent_at", [](json& m) { m["sent_at"] = ""; });
        row("no phone number", "/data/to", [](json& m) { m["to"] = "3125550188"; });
        row("too long", "/data/tag", [](json& m) { m["tag"] = std::string(65, 'x'); });
        row("a wrong item", "/data/media_urls/0", [](json& m) { m["media_urls"] = {7}; });
        row("no object", "/data", [](json& m) { m = json::array(); });
    }
    void aBrokenResourceIsFound() {
        QFETCH(Change, change);
        QFETCH(QByteArray, found);
        json data = message();
        change(data);
        const QByteArray said = joined(checkExchange(readMessage(data)).violations);
        QVERIFY2(found.isEmpty() ? said.isEmpty() : said.contains(found), said.constData());
    }

    void nestedSchemasAreFollowed() {
        json brand{
            {"id", uuid}, {"status", "ACTIVE"}, {"display_name", "Harbor"}, {"identity_status", nullptr}};
        const std::string target = std::string("/v1/brands/") + uuid;
        const auto violations = [&](const json& data) {
            return checkExchange(answered("GET", target.c_str(), 200, enveloped(data))).violations;
        };
        QVERIFY(violations(brand).empty());
        brand["identity_status"] = "VERIFIED";
        QVERIFY(violations(brand).empty());
        brand["identity_status"] = "BEST";
        QVERIFY(!violations(brand).empty());
        // A secret is the endpoint and the secret.
        json endpoint{
            {"id", uuid}, {"url", "https://x.example/"}, {"events", {"brand.vetted"}}, {"active", true}};
        Exchange created = answered("POST", "/v1/webhooks", 201, endpoint);
        created.requestBody = R"({"url":"https://x.example/","events":["brand.vetted"]})";
        QVERIFY(joined(checkExchange(created).violations).contains("'secret'"));
        endpoint["secret"] = "YQ==";
        created.answerBody = endpoint.dump();
        QCOMPARE(joined(checkExchange(created).violations), QByteArray());
        endpoint.erase("url");
        created.answerBody = endpoint.dump();
        QVERIFY(joined(checkExchange(created).violations).contains("'url'"));
    }

    void aBrokenAnswerIsFound_data() {
        QTest::addColumn<Exchange>("exchange");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* name, const char* found, const Exchange& exchange) {
            QTest::newRow(name) << exchange << QByteArray(found);
        };
        const Exchange good =
            answered("GET", "/v1/messages?limit=5", 200, page(json::array({message()}), nullptr));
        const auto changed = [](Exchange exchange, const std::function<void(Exchange&)>& change) {
            change(exchange);
            return exchange;
        };
        row("as it should be", "", good);
        row("a page with a cursor in the header", "",
            changed(good, [](Exchange& e) { e.answerHeaders["x-next-cursor"] = "abc"; }));
        row("not the contract's matter", "", answered("GET", "/sandbox/state", 200, {{"clock", 1}}));
        row("asked with HEAD", "", changed(good, [](Exchange& e) {
                e.method = "HEAD";
                e.answerBody.clear();
            }));
        row("a refusal", "", answered("GET", "/v1/messages", 401, refusal("UNAUTHORIZED")));
        row("trouble", "", answered("GET", "/v1/messages", 500, refusal("INTERNAL_ERROR")));
        row("an unknown route", "", answered("GET", "/v1/nowhere", 404, refusal("NOT_FOUND")));
        row("a cursor in the wrong place", "belongs into the header",
            answered("GET", "/v1/messages", 200, page(json::array({message()}), "abc")));
        row("a cursor in the other wrong place", "belongs into meta",
            changed(answered("GET", "/v1/inbound-messages", 200, page(json::array(), nullptr)),
                    [](Exchange& e) { e.answerHeaders["x-next-cursor"] = "abc"; }));
        row("no cursor and no null", "neither a cursor nor null",
            answered("GET", "/v1/inbound-messages", 200,
                     {{"success", true}, {"data", json::array()}, {"meta", json::object()}}));
        row("a cursor of a list with one page", "one page",
            answered("GET", "/v1/webhooks", 200, page(json::array(), "abc")));
        row("no request id", "x-request-id is missing",
            changed(good, [](Exchange& e) { e.answerHeaders.erase("x-request-id"); }));
        row("another request id", "not the X-Request-Id",
            answered("GET", "/v1/messages", 401, refusal("UNAUTHORIZED", "01J0OTHER")));
        row("an undocumented status", "status 409 is not documented",
            answered("GET", "/v1/messages", 409, refusal("CONFLICT")));
        row("an undocumented success", "status 201 is not documented",
            answered("GET", "/v1/messages", 201, page(json::array(), nullptr)));
        row("another operation's code", "NUMBER_NOT_ASSIGNED is not documented for 422",
            answered("GET", "/v1/messages", 422, refusal("NUMBER_NOT_ASSIGNED")));
        row("a code of another status", "FORBIDDEN is not documented for 401",
            answered("GET", "/v1/messages", 401, refusal("FORBIDDEN")));
        row("a limit without a time", "Retry-After",
            answered("GET", "/v1/messages", 429, refusal("RATE_LIMITED")));
        row("a page that is not JSON", "not JSON",
            changed(good, [](Exchange& e) { e.answerBody = "<html>"; }));
        row("another content type", "text/html",
            changed(good, [](Exchange& e) { e.answerHeaders["content-type"] = "text/html"; }));
        row("an envelope too few", "'success'", answered("GET", "/v1/organization", 200, {{"id", uuid}}));
        row("an envelope too many", "'id'",
            answered("GET", (std::string("/v1/api-keys/") + uuid).c_str(), 200, enveloped({{"id", uuid}})));
        row("a body where none is due", "should have none",
            answered("DELETE", (std::string("/v1/api-keys/") + uuid).c_str(), 204, json::object()));
        row("an unknown route that is found", "does not have", answered("GET", "/v1/nowhere", 200, {}));
        row("a wrong parameter, accepted",
            "accepted:", changed(good, [](Exchange& e) { e.target = "/v1/messages?limit=1000"; }));
        row("a missing parameter, accepted", "metric is missing",
            answered("GET", "/v1/metrics/inbound", 200,
                     {{"success", true},
                      {"data", {{"buckets", json::array()}}},
                      {"meta", {{"next_cursor", nullptr}}}}));
        row("a wrong body, accepted", "accepted:",
            changed(answered("POST", "/v1/messages", 202, enveloped(message())),
                    [](Exchange& e) { e.requestBody = R"({"from":"+12025550147"})"; }));
        row("a wrong path, accepted", "path parameter id",
            answered("GET", "/v1/messages/7", 200, enveloped(message())));
        const auto stream = [&changed](const char* lines) {
            return changed(answered("GET", "/v1/billing/usage", 200, {}), [lines](Exchange& e) {
                e.answerHeaders["content-type"] = "application/x-ndjson";
                e.answerBody = lines;
            });
        };
        row("lines", "",
            stream(
                "{\"id\":\"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f\",\"ts\":\"2026-07-02T15:04:05Z\",\"kind\":"
                "\"number_month\"}\n"));
        row("a bad line", "line 1", stream("{\"id\":7}\n"));
        row("no lines", "line 1 is not JSON", stream("usage\n"));
    }
    void aBrokenAnswerIsFound() {
        QFETCH(Exchange, exchange);
        QFETCH(QByteArray, found);
        const QByteArray said = joined(checkExchange(exchange).violations);
        QVERIFY2(found.isEmpty() ? said.isEmpty() : said.contains(found), said.constData());
    }

    void aBrokenRequestOfTheClientIsFound_data() {
        QTest::addColumn<WireRequest>("request");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* name, const char* found, const WireRequest& request) {
            QTest::newRow(name) << request << QByteArray(found);
        };
        const auto with = [](const char* field, const json& value) {
            json body = goodSend();
            body[field] = value;
            return sending(body);
        };
        row("as it should be", "", sending(goodSend()));
        row("a field nobody knows", "colour", with("colour", "red"));
        row("a wrong type", "/text", with("text", 7));
        row("too long", "/text", with("text", std::string(1601, 'x')));
        row("a body that is not JSON", "not JSON",
            {"POST", "/v1/messages", {{"content-type", "application/json"}}, "{"});
        row("no body", "body is missing", {"POST", "/v1/messages", {}, ""});
        row("no content type", "content-type", {"POST", "/v1/messages", {}, goodSend().dump()});
        row("a key where none is taken", "takes none",
            {"POST",
             "/v1/messages",
             {{"content-type", "application/json"}, {"idempotency-key", "k"}},
             goodSend().dump()});
        const std::string lookup = R"({"phone_number":"+13125550188"})";
        row("no key where one is taken", "takes one",
            {"POST", "/v1/lookup", {{"content-type", "application/json"}}, lookup});
        row("a key", "",
            {"POST", "/v1/lookup", {{"content-type", "application/json"}, {"idempotency-key", "k"}}, lookup});
        row("too long a key", "idempotency-key",
            {"POST",
             "/v1/lookup",
             {{"content-type", "application/json"}, {"idempotency-key", std::string(256, 'k')}},
             lookup});
        row("a body where none is due", "takes none",
            {"POST", "/v1/webhook-secret/rotate", {{"content-type", "application/json"}}, "{}"});
        row("a route nobody knows", "no such route", {"GET", "/v1/conversations", {}, ""});
        row("an id that is none", "path parameter id", {"GET", "/v1/messages/7", {}, ""});
        row("a plus in the path", "percent-encoded", {"POST", "/v1/contacts/+13125550188/erase", {}, ""});
        row("no plus in the path", "", {"POST", "/v1/contacts/%2B13125550188/erase", {}, ""});
        row("a query", "", {"GET", "/v1/messages?limit=200&to=%2B13125550188&status=sent", {}, ""});
        row("a plus in the query", "plus", {"GET", "/v1/messages?to=+13125550188", {}, ""});
        row("a parameter nobody knows", "since", {"GET", "/v1/messages?since=2026-07-02T15:04:05Z", {}, ""});
        row("a parameter twice", "twice", {"GET", "/v1/messages?to=a&to=b", {}, ""});
        row("a limit too high", "limit", {"GET", "/v1/messages?limit=201", {}, ""});
        row("a limit that is none", "limit", {"GET", "/v1/messages?limit=few", {}, ""});
        row("a flag that is none", "opted_in", {"GET", "/v1/consent?opted_in=no", {}, ""});
        row("a word nobody knows", "status", {"GET", "/v1/messages?status=lost", {}, ""});
        row("an empty attachment list in a closed object", "inbound_uri",
            {"PATCH",
             (std::string("/v1/phone-numbers/") + uuid),
             {{"content-type", "application/json"}},
             R"({"inbound_uri":""})"});
    }
    void aBrokenRequestOfTheClientIsFound() {
        QFETCH(WireRequest, request);
        QFETCH(QByteArray, found);
        const QByteArray said = joined(checkRequest(request, Sender::Console).violations);
        QVERIFY2(found.isEmpty() ? said.isEmpty() : said.contains(found), said.constData());
    }

    void theClientIsKnownByItsNameAndHeldToMore() {
        Exchange exchange = answered("GET", "/v1/messages?since=now", 422, refusal("VALIDATION_FAILED"));
        QVERIFY(checkExchange(exchange).violations.empty());
        exchange.requestHeaders["user-agent"] = "AgentMessageConsole/1.0";
        const Verdict verdict = checkExchange(exchange);
        QVERIFY(verdict.sender == Sender::Console);
        QVERIFY(joined(verdict.violations).contains("the client sent"));
        QCOMPARE(QByteArray::fromStdString(verdict.code), QByteArray("VALIDATION_FAILED"));
    }

    void pushesAreKnownByTheirBodies() {
        const std::map<std::string, std::string> headers{{"x-amcore-signature", "t=1,v1=ab"}};
        QVERIFY(checkPush(headers, message().dump()).violations.empty());
        QVERIFY(checkPush(headers, message().dump()).operation->id == "messageStatus");
        const json event{{"id", "evt_1"}, {"type", "brand.vetted"}, {"data", json::object()}};
        QVERIFY(checkPush(headers, event.dump()).violations.empty());
        QVERIFY(checkPush(headers, event.dump()).operation->id == "organizationEvent");
        const json inbound{{"id", uuid},
                           {"from", "+13125550188"},
                           {"to", "+12025550147"},
                           {"received_at", "2026-07-02T15:04:05Z"}};
        QVERIFY(checkPush(headers, inbound.dump()).violations.empty());
        QVERIFY(checkPush(headers, inbound.dump()).operation->id == "inboundMessage");
        QVERIFY(joined(checkPush({}, event.dump()).violations).contains("x-amcore-signature is missing"));
        QVERIFY(
            joined(checkPush({{"x-amcore-signature", "ab"}}, event.dump()).violations).contains("signature"));
        QVERIFY(joined(checkPush(headers, R"({"type":"x"})").violations).contains("'data'"));
        QVERIFY(!checkPush(headers, "[]").violations.empty());
    }
};

QTEST_GUILESS_MAIN(ContractChecksTest)
#include "tst_contract_checks.moc"
