// Bodies of every odd kind at every route that takes one: always a documented error, never a crash.
#include "support/SandboxFixture.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
/// A route, and a body of it that is good but for what a test changes.
struct Taker {
    const char* method;
    std::string path;
    json body;
};

std::vector<Taker> takers(const std::string& number) {
    const std::string contact = "+13125550188";
    return {
        {"POST", "/v1/messages", {{"from", "+14155550123"}, {"to", contact}, {"text", "hello"}}},
        {"POST", "/v1/messages/media-upload", {{"mime_type", "image/png"}, {"byte_size", 5}}},
        {"POST", "/v1/phone-numbers/search", {{"area_code", "415"}}},
        {"POST", "/v1/phone-numbers/orders", {{"numbers", {"+14155550186"}}}},
        {"POST", "/v1/phone-numbers/bulk", {{"quantity", 1}}},
        {"POST", "/v1/phone-numbers/bulk/release", {{"ids", {"3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"}}}},
        {"PATCH", "/v1/phone-numbers/" + number, {{"label", "front desk"}}},
        {"POST",
         "/v1/phone-numbers/" + number + "/campaign",
         {{"campaign_id", "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"}}},
        {"POST",
         "/v1/consent",
         {{"phone_number_id", number},
          {"contact_number", contact},
          {"opted_in", true},
          {"evidence", {{"captured_at", "2026-06-15T11:00:00Z"}, {"agreement_text", "I agree."}}}}},
        {"POST",
         "/v1/consent/double-opt-in",
         {{"phone_number_id", number}, {"contact_number", contact}, {"confirmation_text", "Reply YES"}}},
        {"POST",
         "/v1/consent/hosted",
         {{"phone_number_id", number}, {"contact_number", contact}, {"agreement_text", "I agree."}}},
        {"POST", "/v1/lookup", {{"phone_number", contact}}},
        {"POST",
         "/v1/brands",
         {{"entity_type", "PRIVATE_PROFIT"},
          {"brand_relationship", "BASIC_ACCOUNT"},
          {"display_name", "Acme"},
          {"country", "US"}}},
        {"POST",
         "/v1/campaigns",
         {{"brand_id", "3c1de2a4-0b7f-4e55-8f10-6a9b1c2d3e4f"},
          {"usecase", "CUSTOMER_CARE"},
          {"description", "Answers."},
          {"message_flow", "They text first."},
          {"sample1", "Acme: ready."}}},
        {"POST", "/sandbox/inbound", {{"from", contact}, {"to", "+14155550123"}, {"body", "hello"}}},
        {"POST", "/sandbox/media", {{"mime_type", "image/png"}, {"content", "AAAA"}}},
        {"PUT", "/sandbox/mms", {{"enabled", true}}},
    };
}

/// What is wrong with an answer to a bad request; empty if nothing is.
QString fault(const HttpAnswer& answer) {
    if (answer.status < 400 || answer.status >= 500)
        return u"status %1: %2"_s.arg(answer.status).arg(QString::fromStdString(answer.body.substr(0, 300)));
    if (answer.json.is_discarded() || answer.json.value("success", true))
        return u"no error envelope: "_s + QString::fromStdString(answer.body.substr(0, 300));
    for (const char* field : {"/error/code", "/error/message", "/error/request_id"})
        if (answer.at(field).isEmpty() || answer.at(field) == "<none>"_L1)
            return u"no %1"_s.arg(QLatin1String(field));
    return {};
}

std::string repeated(const char* text, int count) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}
} // namespace

class TestBadBodies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodyThatIsNoObjectIsRefused422_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("spaces") << QByteArray("  \r\n\t ");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("list") << QByteArray("[{}]");
        QTest::newRow("text") << QByteArray("\"{}\"");
        QTest::newRow("number") << QByteArray("1e400");
        QTest::newRow("cut off") << QByteArray("{\"a\":");
        QTest::newRow("two objects") << QByteArray("{}{}");
        QTest::newRow("comma") << QByteArray(R"({"a":1,})");
        QTest::newRow("comment") << QByteArray("{/* */}");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("not a number") << QByteArray(R"({"a":NaN})");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00{}", 5);
        QTest::newRow("no UTF-8") << QByteArray("{\"text\":\"\xc3\x28\"}");
        QTest::newRow("NUL after the end") << QByteArray("{}\0", 3);
        QTest::newRow("raw NUL in a text") << QByteArray("{\"text\":\"a\0b\"}", 14);
        QTest::newRow("lone surrogate") << QByteArray("{\"text\":\"\\ud800\"}");
        QTest::newRow("deep lists") << QByteArray(100'000, '[');
        QTest::newRow("deep objects") << QByteArray::fromStdString(repeated("{\"a\":", 20'000));
        QTest::newRow("deep but closed")
            << QByteArray::fromStdString("{\"text\":" + repeated("[", 40) + repeated("]", 40) + '}');
        QTest::newRow("too large") << QByteArray::fromStdString(
            json{{"text", std::string(1'100'000, 'x')}}.dump());
        QTest::newRow("a form") << QByteArray("from=%2B14155550123&to=%2B15551234567&text=hello");
        QTest::newRow("XML") << QByteArray("<message/>");
    }
    void bodyThatIsNoObjectIsRefused422() {
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber("+14155550123");
        for (const Taker& taker : takers(number)) {
            const HttpAnswer refused = sandbox->request(taker.method, taker.path, body.toStdString());
            QVERIFY2(fault(refused).isEmpty(),
                     qUtf8Printable(QString::fromStdString(taker.path) + u' ' + fault(refused)));
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.code(), "VALIDATION_FAILED"_L1);
        }
    }

    void everyFieldRefusesEveryOtherType() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber("+14155550123");
        const std::vector<json> values{nullptr,
                                       true,
                                       -1,
                                       1.5,
                                       18446744073709551615ULL,
                                       json::array(),
                                       {json::array({json::array()})},
                                       json::object(),
                                       {{"a", {{"b", 1}}}},
                                       std::string("\0", 1),
                                       std::string("a\0b", 3),
                                       "",
                                       std::string(200'000, 'x'),
                                       "\xf0\x9f\x92\xa9",
                                       "'; DROP TABLE message; --"};
        for (const Taker& taker : takers(number)) {
            for (const auto& item : taker.body.items()) {
                for (const json& value : values) {
                    json body = taker.body;
                    body[item.key()] = value;
                    const HttpAnswer answer = sandbox->request(taker.method, taker.path, body.dump());
                    // Some of these values are good ones (any text is a label).
                    if (answer.status >= 200 && answer.status < 300)
                        continue;
                    QVERIFY2(
                        fault(answer).isEmpty(),
                        qUtf8Printable(QString::fromStdString(taker.path + ' ' + body.dump().substr(0, 200)) +
                                       u' ' + fault(answer)));
                }
            }
        }
        QCOMPARE(sandbox->get("/sandbox/state").status, 200);
    }

    void fieldNotInTheContractIsRefused() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber("+14155550123");
        for (const Taker& taker : takers(number)) {
            json body = taker.body;
            body[std::string("x\0\"<b>\xe2\x82\xac", 9)] = 1;
            const HttpAnswer refused = sandbox->request(taker.method, taker.path, body.dump());
            QVERIFY2(fault(refused).isEmpty(),
                     qUtf8Printable(QString::fromStdString(taker.path) + fault(refused)));
            QCOMPARE(refused.status, taker.method == std::string("PATCH") ? 400 : 422);
        }
    }

    void lastOfTwoFieldsCounts() {
        SandboxFixture sandbox;
        const HttpAnswer offers =
            sandbox->request("POST", "/v1/phone-numbers/search", R"({"quantity":"many","quantity":3})");
        QCOMPARE(offers.status, 200);
        QCOMPARE(offers.size(), 3);
    }

    void contentTypeIsNotAskedFor() {
        // As with curl -d, which calls everything a form.
        SandboxFixture sandbox;
        const HttpAnswer offers = sandbox->request("POST", "/v1/phone-numbers/search", R"({"quantity":3})",
                                                   {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(offers.status, 200);
        QCOMPARE(offers.size(), 3);
    }

    void otherContentTypesAreNoCrash_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("multipart without parts")
            << QByteArray("multipart/form-data; boundary=x") << QByteArray("{}");
        QTest::newRow("multipart without boundary") << QByteArray("multipart/form-data") << QByteArray("{}");
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x")
                                   << QByteArray(
                                          "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
                                          "hello\r\n--x--\r\n");
        QTest::newRow("large form") << QByteArray("application/x-www-form-urlencoded")
                                    << QByteArray(20'000, 'x');
        QTest::newRow("nonsense") << QByteArray(";;;") << QByteArray("<a/>");
    }
    void otherContentTypesAreNoCrash() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber("+14155550123");
        for (const Taker& taker : takers(number)) {
            const HttpAnswer refused = sandbox->request(taker.method, taker.path, body.toStdString(),
                                                        {{"Content-Type", type.toStdString()}});
            QVERIFY2(fault(refused).isEmpty(),
                     qUtf8Printable(QString::fromStdString(taker.path) + u' ' + fault(refused)));
        }
    }

    void oddPathsAndQueriesAreDocumentedErrors_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("bytes in a path") << QByteArray("/v1/%ff%fe");
        QTest::newRow("NUL in a path") << QByteArray("/v1/messages/%00");
        QTest::newRow("quotes in a path") << QByteArray("/v1/messages/%22%5c");
        QTest::newRow("dots") << QByteArray("/v1/messages/../../etc/passwd");
        QTest::newRow("slashes") << QByteArray("/v1/messages//");
        QTest::newRow("long path") << QByteArray("/v1/" + QByteArray(5000, 'a'));
        QTest::newRow("limit") << QByteArray("/v1/messages?limit=99999999999999999999");
        QTest::newRow("negative limit") << QByteArray("/v1/lookup?limit=-1");
        QTest::newRow("cursor") << QByteArray("/v1/lookup?cursor=%ff%00");
        QTest::newRow("cursor of JSON") << QByteArray("/v1/lookup?cursor=W10");
        QTest::newRow("cursor of a nest") << QByteArray(
            "/v1/lookup?cursor=" + QByteArray(150, '[').toBase64(QByteArray::Base64UrlEncoding));
        QTest::newRow("time") << QByteArray("/v1/lookup?since=2026-13-45T99:99:99Z");
        QTest::newRow("bytes in a filter") << QByteArray("/v1/lookup?phone_number=%ff");
    }
    void oddPathsAndQueriesAreDocumentedErrors() {
        QFETCH(QByteArray, path);
        SandboxFixture sandbox;
        const HttpAnswer refused = sandbox->get(path.toStdString());
        QVERIFY2(fault(refused).isEmpty(), qUtf8Printable(fault(refused)));
    }

    void oddIdempotencyKeysAreRefused() {
        SandboxFixture sandbox;
        for (const char* path :
             {"/v1/phone-numbers/bulk", "/v1/lookup", "/v1/consent", "/v1/consent/double-opt-in"}) {
            const HttpAnswer refused =
                sandbox->request("POST", path, "{}", {{"Idempotency-Key", std::string(256, 'k')}});
            QCOMPARE(refused.status, 422);
            QVERIFY(refused.json["error"]["details"].contains("Idempotency-Key"));
        }
    }
};

QTEST_GUILESS_MAIN(TestBadBodies)
#include "tst_sandbox_bad_bodies.moc"
