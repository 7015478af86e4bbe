// GET /v1/metrics/messages, inbound and webhooks.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::PushReply;
using am::test::SandboxFixture;
using am::test::settlePushes;

namespace {
const std::string number = "+14155550123";
const std::string contact = "+15551234567";
const std::string failing = "+15005564770"; // fails with 4770

/// A sandbox whose plan has every bucket size, and a number that may text both contacts.
class MetricsFixture : public SandboxFixture {
public:
    MetricsFixture() {
        client().post("/sandbox/plan", {{"plan", "growth"}});
        const std::string numberId = client().sendingNumber(number);
        client().optIn(numberId, contact);
        client().optIn(numberId, failing);
    }
    HttpAnswer messages(const std::string& query) const {
        return client().get("/v1/metrics/messages?" + query);
    }
    HttpAnswer inbound(const std::string& query) const {
        return client().get("/v1/metrics/inbound?" + query);
    }
};

const std::string noon = "&from=2026-06-15T12:00:00Z&to=2026-06-15T12:05:00Z&granularity=minute";

/// The part after "?" of the same query with the cursor of an answer.
std::string withCursor(const std::string& query, const HttpAnswer& page) {
    return query + "&cursor=" + page.at("/meta/next_cursor").toStdString();
}
} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentAndDeliveredAndFailedAreCountedByTheirMoments() {
        MetricsFixture sandbox;
        sandbox->sendOne(number, contact, "one");
        sandbox->sendOne(number, contact, "two");
        sandbox->sendOne(number, failing, "three");
        sandbox->advance(600);
        const HttpAnswer sent = sandbox.messages("metric=sent" + noon);
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.size("/data/buckets"), 5);
        QCOMPARE(sent.at("/data/metric"), u"sent"_s);
        QCOMPARE(sent.at("/data/granularity"), u"minute"_s);
        QCOMPARE(sent.at("/data/from"), u"2026-06-15T12:00:00Z"_s);
        QCOMPARE(sent.at("/data/to"), u"2026-06-15T12:05:00Z"_s);
        QCOMPARE(sent.at("/data/buckets/0/bucket_start"), u"2026-06-15T12:00:00Z"_s);
        QCOMPARE(sent.at("/data/buckets/1/bucket_start"), u"2026-06-15T12:01:00Z"_s);
        QCOMPARE(sent.at("/data/buckets/0/value"), u"3"_s);
        QCOMPARE(sent.at("/data/buckets/1/value"), u"0"_s);
        QCOMPARE(sandbox.messages("metric=delivered" + noon).at("/data/buckets/0/value"), u"2"_s);
        QCOMPARE(sandbox.messages("metric=failed" + noon).at("/data/buckets/0/value"), u"1"_s);
        QCOMPARE(sandbox.messages("metric=cost_cents" + noon).at("/data/buckets/0/value"), u"3"_s);
    }

    void figuresAreGroupedAsAsked() {
        MetricsFixture sandbox;
        sandbox->sendOne(number, contact, "one");
        sandbox->sendOne(number, failing, "two");
        sandbox->advance(600);
        const HttpAnswer channels = sandbox.messages("metric=sent&group_by=channel" + noon);
        QCOMPARE(channels.at("/data/buckets/0/groups/sms"), u"2"_s);
        QCOMPARE(channels.at("/data/buckets/0/groups/mms"), u"0"_s);
        QCOMPARE(channels.at("/data/buckets/0/value"), u"<none>"_s);
        const HttpAnswer codes = sandbox.messages("metric=failed&group_by=error_code" + noon);
        QCOMPARE(codes.at("/data/buckets/0/groups"), u"{\"4770\":1}"_s);
        QCOMPARE(codes.at("/data/buckets/1/groups"), u"{}"_s);
        const HttpAnswer cost = sandbox.messages("metric=cost_cents&group_by=channel" + noon);
        QCOMPARE(cost.at("/data/buckets/0/groups"), u"{\"mms\":0,\"sms\":2}"_s);
    }

    void mediaMessagesCountAndCostAsSuch() {
        MetricsFixture sandbox;
        const HttpAnswer sent = sandbox->post(
            "/v1/messages",
            {{"from", number}, {"to", contact}, {"text", "look"}, {"media", {"https://example.org/a.png"}}});
        QCOMPARE(sent.status, 202);
        sandbox->advance(600);
        QCOMPARE(sandbox.messages("metric=sent&group_by=channel" + noon).at("/data/buckets/0/groups/mms"),
                 u"1"_s);
        QCOMPARE(
            sandbox.messages("metric=cost_cents&group_by=channel" + noon).at("/data/buckets/0/groups/mms"),
            u"3"_s);
    }

    void inboundTextsAreCounted() {
        MetricsFixture sandbox;
        sandbox->text(contact, number, "hello");
        sandbox->advance(61);
        sandbox->text(contact, number, "hello again");
        sandbox->advance(600);
        const HttpAnswer received = sandbox.inbound("metric=received" + noon);
        QCOMPARE(received.at("/data/buckets/0/value"), u"1"_s);
        QCOMPARE(received.at("/data/buckets/1/value"), u"1"_s);
        QCOMPARE(sandbox.inbound("metric=cost_cents" + noon).at("/data/buckets/0/value"), u"0"_s);
        QCOMPARE(sandbox.inbound("metric=received&group_by=channel" + noon).at("/data/buckets/0/groups/sms"),
                 u"1"_s);
    }

    void pushesAreCountedByTheirOutcome() {
        PushListener listener;
        MetricsFixture sandbox;
        const auto webhooks = [&sandbox](const std::string& query) {
            return sandbox->get("/v1/metrics/webhooks?metric=" + query + noon);
        };
        const std::string endpoint =
            sandbox
                ->post("/v1/webhooks",
                       {{"url", listener.url()}, {"events", {"brand.vetted", "brand.vetting_failed"}}})
                .at("/id")
                .toStdString();
        const std::string numberId = sandbox->get("/v1/phone-numbers").at("/data/0/id").toStdString();
        sandbox->patch("/v1/phone-numbers/" + numberId, {{"inbound_url", listener.url("/inbound")}});
        const std::string brand = "/sandbox/brands/" + sandbox->verifiedBrand() + "/decision";
        sandbox->post(brand, {{"decision", "approve"}});
        sandbox->text(contact, number, "hello");
        settlePushes(sandbox.client());
        listener.answerWith({500, "no", PushReply::Manner::Whole, {}});
        sandbox->post(brand, {{"decision", "reject"}});
        settlePushes(sandbox.client());
        listener.answerWith(PushReply());
        sandbox->advance(600);
        settlePushes(sandbox.client());
        QCOMPARE(webhooks("delivered").at("/data/buckets/0/value"), u"3"_s);
        QCOMPARE(webhooks("retried").at("/data/buckets/0/value"), u"1"_s);
        QCOMPARE(webhooks("failed").at("/data/buckets/0/value"), u"0"_s);
        QCOMPARE(webhooks("delivered&group_by=kind").at("/data/buckets/0/groups"),
                 u"{\"event\":2,\"inbound\":1}"_s);
        const HttpAnswer endpoints = webhooks("delivered&group_by=endpoint_id");
        QCOMPARE(endpoints.at(("/data/buckets/0/groups/" + endpoint).c_str()), u"2"_s);
        QCOMPARE(endpoints.at("/data/buckets/0/groups/none"), u"1"_s);
        QCOMPARE(webhooks("retried&group_by=http_status_class").at("/data/buckets/0/groups"),
                 u"{\"5xx\":1}"_s);
    }

    void theNewestPartIsNotAggregatedYet() {
        MetricsFixture sandbox;
        sandbox->text(contact, number, "hello");
        sandbox->advance(90); // 12:01:30: aggregated until 12:00
        const std::string query = "metric=received" + noon;
        const HttpAnswer early = sandbox.inbound(query);
        QCOMPARE(early.at("/meta/as_of"), u"2026-06-15T12:00:00Z"_s);
        QCOMPARE(early.at("/data/buckets/0/value"), u"null"_s);
        QCOMPARE(sandbox.inbound(query + "&group_by=channel").at("/data/buckets/0/groups"), u"null"_s);
        sandbox->advance(60);
        const HttpAnswer later = sandbox.inbound(query);
        QCOMPARE(later.at("/meta/as_of"), u"2026-06-15T12:01:00Z"_s);
        QCOMPARE(later.at("/data/buckets/0/value"), u"1"_s);
        QCOMPARE(later.at("/data/buckets/1/value"), u"null"_s);
        // A longer bucket grows while it lasts.
        QCOMPARE(sandbox.inbound("metric=received&granularity=day&from=2026-06-15T00:00:00Z")
                     .at("/data/buckets/0/value"),
                 u"1"_s);
    }

    void answersMayBeKeptForHalfAMinute() {
        MetricsFixture sandbox;
        QCOMPARE(sandbox.messages("metric=sent").header("Cache-Control"), u"private,max-age=30"_s);
    }

    void withoutAWindowTheLatestDaysAreGiven() {
        SandboxFixture sandbox;
        const HttpAnswer answer = sandbox->get("/v1/metrics/messages?metric=sent");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.at("/data/granularity"), u"day"_s);
        QCOMPARE(answer.at("/data/from"), u"2026-05-16T00:00:00Z"_s);
        QCOMPARE(answer.at("/data/to"), u"2026-06-16T00:00:00Z"_s);
        QCOMPARE(answer.size("/data/buckets"), 31);
        QCOMPARE(answer.at("/meta/next_cursor"), u"null"_s);
        QCOMPARE(answer.at("/meta/limit"), u"1000"_s);
    }

    void partlyAskedBucketsAreGivenWhole() {
        MetricsFixture sandbox;
        const HttpAnswer answer = sandbox.messages(
            "metric=sent&granularity=hour&from=2026-06-15T09:30:00Z&to=2026-06-15T10:00:01%2B00:00");
        QCOMPARE(answer.at("/data/from"), u"2026-06-15T09:00:00Z"_s);
        QCOMPARE(answer.at("/data/to"), u"2026-06-15T11:00:00Z"_s);
        QCOMPARE(answer.size("/data/buckets"), 2);
    }

    void pagesFollowTheCursor() {
        MetricsFixture sandbox;
        sandbox->advance(3600);
        const std::string query = "metric=sent" + noon;
        const HttpAnswer first = sandbox.messages(query + "&limit=2");
        QCOMPARE(first.size("/data/buckets"), 2);
        const HttpAnswer second = sandbox.messages(withCursor(query + "&limit=2", first));
        QCOMPARE(second.at("/data/buckets/0/bucket_start"), u"2026-06-15T12:02:00Z"_s);
        const HttpAnswer third = sandbox.messages(withCursor(query + "&limit=2", second));
        QCOMPARE(third.size("/data/buckets"), 1);
        QCOMPARE(third.at("/data/buckets/0/bucket_start"), u"2026-06-15T12:04:00Z"_s);
        QCOMPARE(third.at("/meta/next_cursor"), u"null"_s);
    }

    void theCursorPinsTheQuery() {
        MetricsFixture sandbox;
        sandbox->advance(3600);
        const std::string query = "metric=sent&group_by=channel&compare_to=prior_period" + noon;
        const HttpAnswer first = sandbox.messages(query + "&limit=2");
        // What is left out comes from the cursor, the moment of the first page included.
        sandbox->advance(600);
        const HttpAnswer second = sandbox.messages(withCursor("metric=sent&limit=5", first));
        QCOMPARE(second.status, 200);
        QCOMPARE(second.at("/data/buckets/0/bucket_start"), u"2026-06-15T12:02:00Z"_s);
        QCOMPARE(second.at("/data/buckets/0/groups/sms"), u"0"_s);
        QCOMPARE(second.size("/data/prior_period/buckets"), 3);
        QCOMPARE(second.at("/meta/as_of"), first.at("/meta/as_of"));
        for (const char* other :
             {"metric=delivered", "metric=sent&group_by=error_code", "metric=sent&granularity=hour",
              "metric=sent&from=2026-06-15T11:59:00Z", "metric=sent&to=2026-06-15T12:06:00Z"}) {
            const HttpAnswer answer = sandbox.messages(withCursor(other, first));
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"INVALID_INPUT"_s);
        }
        QCOMPARE(sandbox.inbound(withCursor("metric=received", first)).code(), u"INVALID_INPUT"_s);
        const HttpAnswer plain = sandbox.messages("metric=sent" + noon + "&limit=2");
        QCOMPARE(sandbox.messages(withCursor("metric=sent&compare_to=prior_period", plain)).code(),
                 u"INVALID_INPUT"_s);
    }

    void brokenCursorsAreRefused() {
        MetricsFixture sandbox;
        const auto encoded = [](const QByteArray& json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                .toStdString();
        };
        const QByteArray good = R"({"route":"messages","metric":"sent","granularity":"minute",)"
                                R"("from":"2026-06-15T11:00:00Z","to":"2026-06-15T12:00:00Z",)"
                                R"("as_of":"2026-06-15T12:00:00Z","next":7})";
        QCOMPARE(sandbox.messages("metric=sent&cursor=" + encoded(good)).size("/data/buckets"), 53);
        for (const auto& [part, instead] : QList<std::pair<QByteArray, QByteArray>>{
                 {":7}", ":60}"},
                 {":7}", ":-1}"},
                 {":7}", ":1e9}"},
                 {"11:00:00Z", "11:00:30Z"},
                 {"11:00:00Z", "12:00:00Z"},
                 {"2026-06-15T11", "1026-06-15T11"},
                 {"\"sent\"", "\"kept\""},
                 {"\"minute\"", "\"week\""},
                 {"\"sent\"", "null"},
                 {"}", ",\"group_by\":\"kind\"}"},
             }) {
            QByteArray bad = good;
            bad.replace(part, instead);
            const HttpAnswer answer = sandbox.messages("metric=sent&cursor=" + encoded(bad));
            QVERIFY2(answer.status == 422 && answer.code() == u"INVALID_INPUT"_s, bad.constData());
        }
        for (const char* cursor : {"", "x", "bm90aGluZw", "W10"})
            QCOMPARE(sandbox.messages(std::string("metric=sent&cursor=") + cursor).code(),
                     u"INVALID_INPUT"_s);
    }

    void thePeriodBeforeIsGivenOnRequest() {
        MetricsFixture sandbox;
        sandbox->text(contact, number, "hello");
        sandbox->advance(600);
        const HttpAnswer answer = sandbox.inbound(
            "metric=received&compare_to=prior_period&granularity=minute"
            "&from=2026-06-15T12:02:00Z&to=2026-06-15T12:04:00Z");
        QCOMPARE(answer.at("/data/buckets/0/value"), u"0"_s);
        QCOMPARE(answer.at("/data/prior_period/from"), u"2026-06-15T12:00:00Z"_s);
        QCOMPARE(answer.at("/data/prior_period/to"), u"2026-06-15T12:02:00Z"_s);
        QCOMPARE(answer.at("/data/prior_period/buckets/0/value"), u"1"_s);
        QCOMPARE(answer.size("/data/prior_period/buckets"), 2);
        QCOMPARE(sandbox.inbound("metric=received").at("/data/prior_period"), u"<none>"_s);
    }

    void payAsYouGoGetsDaysOnly() {
        SandboxFixture sandbox;
        for (const char* size : {"minute", "hour"}) {
            const HttpAnswer answer =
                sandbox->get(std::string("/v1/metrics/webhooks?metric=delivered&granularity=") + size);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"GRANULARITY_NOT_AVAILABLE"_s);
        }
        QCOMPARE(sandbox->get("/v1/metrics/webhooks?metric=delivered&granularity=day").status, 200);
    }

    void windowsOfMoreThanTenThousandBucketsAreTooLarge() {
        MetricsFixture sandbox;
        const std::string from = "metric=sent&granularity=minute&limit=5000&from=2026-06-01T00:00:00Z";
        const HttpAnswer full = sandbox.messages(from + "&to=2026-06-07T22:40:00Z");
        QCOMPARE(full.status, 200);
        QCOMPARE(full.size("/data/buckets"), 5000);
        const HttpAnswer rest = sandbox.messages(withCursor(from + "&to=2026-06-07T22:40:00Z", full));
        QCOMPARE(rest.size("/data/buckets"), 5000);
        QCOMPARE(rest.at("/meta/next_cursor"), u"null"_s);
        const HttpAnswer larger = sandbox.messages(from + "&to=2026-06-07T22:40:01Z");
        QCOMPARE(larger.status, 422);
        QCOMPARE(larger.code(), u"WINDOW_TOO_LARGE"_s);
        QCOMPARE(sandbox.messages("metric=sent&granularity=day&from=1970-01-01T00:00:00Z").code(),
                 u"WINDOW_TOO_LARGE"_s);
    }

    void badParametersAreInvalidInput_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* path, const char* field) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(field);
        };
        row("messages", "metric");
        row("messages?metric=received", "metric");
        row("inbound?metric=sent", "metric");
        row("webhooks?metric=cost_cents", "metric");
        row("messages?metric=sent&granularity=week", "granularity");
        row("messages?metric=sent&group_by=kind", "group_by");
        row("inbound?metric=received&group_by=error_code", "group_by");
        row("webhooks?metric=failed&group_by=channel", "group_by");
        row("messages?metric=sent&compare_to=last_year", "compare_to");
        row("messages?metric=sent&limit=0", "limit");
        row("messages?metric=sent&limit=5001", "limit");
        row("messages?metric=sent&limit=many", "limit");
        row("messages?metric=sent&from=yesterday", "from");
        row("messages?metric=sent&from=1969-12-31T23:59:59Z", "from");
        row("messages?metric=sent&from=9999-12-31T00:00:00Z", "from");
        row("messages?metric=sent&to=9999-12-31T23:59:59Z", "to");
        row("messages?metric=sent&to=2026-06-15", "to");
        row("messages?metric=sent&from=2026-06-15T00:00:00Z&to=2026-06-15T00:00:00Z", "to");
        row("messages?metric=sent&from=2026-06-16T00:00:00Z&to=2026-06-15T00:00:00Z", "to");
    }
    void badParametersAreInvalidInput() {
        QFETCH(QString, path);
        QFETCH(QString, field);
        SandboxFixture sandbox;
        const HttpAnswer answer = sandbox->get("/v1/metrics/" + path.toStdString());
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"INVALID_INPUT"_s);
        QVERIFY(answer.at(("/error/details/" + field.toStdString()).c_str()) != u"<none>"_s);
    }

    void theKeyNeedsItsScope() {
        SandboxFixture sandbox;
        const auto reader = sandbox->withScopes({"metrics:read"});
        QCOMPARE(reader.get("/v1/metrics/messages?metric=sent").status, 200);
        const auto other = sandbox->withScopes({"messages:read", "billing:read"});
        QCOMPARE(other.get("/v1/metrics/messages?metric=sent").status, 403);
        QCOMPARE(other.get("/v1/metrics/inbound?metric=received").status, 403);
        QCOMPARE(other.get("/v1/metrics/webhooks?metric=failed").status, 403);
    }

    void aLargeWorldHasFigures() {
        auto options = SandboxFixture::defaultOptions();
        options.world = am::sandbox::WorldKind::Large;
        options.messages = 2000;
        SandboxFixture sandbox(options);
        const HttpAnswer answer =
            sandbox->get("/v1/metrics/messages?metric=sent&granularity=day&from=2024-06-01T00:00:00Z");
        QCOMPARE(answer.status, 200);
        qint64 sum = 0;
        for (const auto& bucket : answer.json["data"]["buckets"])
            sum += bucket["value"].get<qint64>();
        const HttpAnswer state = sandbox->get("/sandbox/state");
        QCOMPARE(QString::number(sum), state.at("/counts/messages"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_sandbox_metrics.moc"
