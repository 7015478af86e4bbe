// The list of deliveries, and their replay.
#include "support/PushListener.h"
#include "support/SandboxFixture.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::PushListener;
using am::test::PushReply;
using am::test::ReceivedPush;
using am::test::SandboxFixture;
using am::test::settlePushes;
using nlohmann::json;

namespace {
/// A sandbox with one listener and some past: at noon two brand.vetted events answered 200, a minute later a
/// brand.vetting_failed answered 500; then its first retry, answered 404.
class Past {
public:
    Past() {
        endpoint = subscribe({"brand.vetted", "brand.vetting_failed"});
        brand = sandbox->verifiedBrand();
        decide("approve");
        sandbox->advance(60);
        listener.answerWith({500, "no", PushReply::Manner::Whole, {}});
        decide("reject");
        settlePushes(sandbox.client());
        listener.answerWith({404, "no", PushReply::Manner::Whole, {}});
        sandbox->advance(10);
        listener.answerWith(PushReply());
    }

    std::string subscribe(const json& events) {
        return sandbox->post("/v1/webhooks", {{"url", listener.url()}, {"events", events}})
            .json.at("id")
            .get<std::string>();
    }
    void decide(const char* decision) const {
        sandbox->post("/sandbox/brands/" + brand + "/decision", {{"decision", decision}});
    }
    HttpAnswer list(const std::string& query = {}) const {
        return sandbox->get("/v1/webhooks/deliveries" + query);
    }
    std::string newest() const { return list().json["data"][0]["id"].get<std::string>(); }
    HttpAnswer replay(const std::string& id, const json& body = json::object()) const {
        return sandbox->post("/v1/webhooks/deliveries/" + id + "/replay", body);
    }

    PushListener listener;
    SandboxFixture sandbox;
    std::string endpoint;
    std::string brand;
};
} // namespace

class TestWebhookDeliveries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeliveryTellsWhatWasSentAndAnswered() {
        Past past;
        const HttpAnswer all = past.list();
        QCOMPARE(all.size(), 4);
        const ReceivedPush push = past.listener.received()[2];
        const std::string path = "/v1/webhooks/deliveries/" + all.at("/data/1/id").toStdString();
        const HttpAnswer one = past.sandbox->get(path);
        QCOMPARE(one.status, 200);
        QCOMPARE(one.json.dump(), all.json["data"][1].dump());
        QCOMPARE(one.at("/endpoint_id").toStdString(), past.endpoint);
        QCOMPARE(one.at("/event_type"), "brand.vetting_failed"_L1);
        QCOMPARE(one.at("/event_id").toStdString(), push.at("/id"));
        QCOMPARE(one.at("/url").toStdString(), past.listener.url());
        QCOMPARE(one.at("/attempt"), "1"_L1);
        QCOMPARE(one.at("/outcome"), "retry"_L1);
        QCOMPARE(one.at("/response_status"), "500"_L1);
        QCOMPARE(one.at("/response_body_excerpt"), "no"_L1);
        QCOMPARE(one.at("/occurred_at"), "2026-06-15T12:01:00Z"_L1);
        const QByteArray body = QByteArray::fromStdString(push.body);
        QCOMPARE(one.at("/request_body_bytes").toLongLong(), body.size());
        QCOMPARE(one.at("/request_body_sha256").toLatin1(),
                 QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        QCOMPARE(one.at("/request_headers/Content-Type"), "application/json"_L1);
        QCOMPARE(one.at("/request_headers/X-AmCore-Signature").toStdString(),
                 push.headers.at("x-amcore-signature"));
        QVERIFY(one.body.find(push.body) == std::string::npos);
    }

    void filtersNarrowTheList_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");
        const auto row = [](const char* query, int count) {
            QTest::newRow(query) << QString::fromLatin1(query) << count;
        };
        row("?outcome=success", 2);
        row("?outcome=retry", 2);
        row("?outcome=dead", 0);
        row("?event_type=brand.vetted", 2);
        row("?event_type=lookup.completed", 0);
        row("?since=2026-06-15T12:00:30Z", 2);
        row("?until=2026-06-15T12:01:00Z", 3);
        row("?since=2026-06-15T12:01:00Z&until=2026-06-15T12:01:00Z", 1);
        row("?http_status_min=400", 2);
        row("?http_status_min=400&http_status_max=499", 1);
        row("?http_status_max=299", 2);
        row("?endpoint_id=00000000-0000-4000-8000-000000000000", 0);
        row("?event_type=brand.vetting_failed&outcome=retry&http_status_min=500", 1);
    }
    void filtersNarrowTheList() {
        QFETCH(QString, query);
        QFETCH(int, count);
        Past past;
        const HttpAnswer found = past.list(query.toStdString());
        QCOMPARE(found.status, 200);
        QCOMPARE(found.size(), count);
        QCOMPARE(past.list("?endpoint_id=" + past.endpoint).size(), 4);
    }

    void badFiltersAreRefused422_data() {
        QTest::addColumn<QString>("query");
        for (const char* query : {"?outcome=lost", "?event_type=webhook.test", "?event_type=", "?since=today",
                                  "?endpoint_id=12", "?http_status_min=99", "?http_status_max=600",
                                  "?http_status_min=2xx", "?limit=0", "?limit=201", "?cursor=abc"})
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void badFiltersAreRefused422() {
        QFETCH(QString, query);
        Past past;
        QCOMPARE(past.list(query.toStdString()).status, 422);
    }

    void cursorsLeadThroughTheWholeListOnce() {
        Past past;
        QStringList seen;
        std::string query = "?limit=1";
        for (int page = 0; page < 4; ++page) {
            const HttpAnswer part = past.list(query);
            QCOMPARE(part.size(), 1);
            seen << part.at("/data/0/id");
            const QString next = part.at("/meta/next_cursor");
            QCOMPARE(next == "null"_L1, page == 3);
            query = "?limit=1&cursor=" + next.toStdString();
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 4);
        QCOMPARE(seen.first(), past.list().at("/data/0/id"));
        // A filter goes together with a cursor.
        const HttpAnswer first = past.list("?limit=1&outcome=success");
        const HttpAnswer second =
            past.list("?limit=1&outcome=success&cursor=" + first.at("/meta/next_cursor").toStdString());
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.at("/meta/next_cursor"), "null"_L1);
    }

    void pushesToNumbersAreNoDeliveriesOfEndpoints() {
        SandboxFixture sandbox;
        PushListener listener;
        const std::string number = sandbox->orderNumber();
        sandbox->patch("/v1/phone-numbers/" + number, {{"inbound_url", listener.url()}});
        sandbox->text("+15551234567", "+14155550123", "hello");
        settlePushes(sandbox.client());
        QCOMPARE(sandbox->get("/v1/webhooks/deliveries").size(), 0);
        const HttpAnswer all = sandbox->get("/sandbox/pushes?kind=inbound");
        QCOMPARE(all.size("/pushes"), 1);
        QCOMPARE(all.at("/pushes/0/phone_number_id").toStdString(), number);
        QCOMPARE(sandbox->get("/sandbox/pushes?kind=status").size("/pushes"), 0);
        QCOMPARE(sandbox->get("/sandbox/pushes?kind=other").status, 422);
        const std::string id = all.at("/pushes/0/id").toStdString();
        QCOMPARE(sandbox->get("/v1/webhooks/deliveries/" + id).status, 404);
        QCOMPARE(sandbox->post("/v1/webhooks/deliveries/" + id + "/replay", json::object()).status, 404);
    }

    void aReplayIsANewDeliveryOfTheEventUnderAFreshId() {
        Past past;
        const std::string old = past.newest();
        const std::size_t before = past.listener.count();
        const HttpAnswer replayed = past.replay(old, {{"reason", "we were down"}});
        QCOMPARE(replayed.status, 202);
        QCOMPARE(replayed.at("/endpoint_id").toStdString(), past.endpoint);
        QCOMPARE(replayed.at("/event_type"), "brand.vetting_failed"_L1);
        QCOMPARE(replayed.at("/enqueued_at"), "2026-06-15T12:01:10Z"_L1);
        settlePushes(past.sandbox.client());
        QCOMPARE(past.listener.count(), before + 1);
        const ReceivedPush push = past.listener.last();
        const ReceivedPush original = past.listener.received()[before - 1];
        QCOMPARE(push.at("/id"), replayed.at("/new_event_id").toStdString());
        QVERIFY(push.at("/id") != original.at("/id"));
        QCOMPARE(push.json["data"].dump(), original.json["data"].dump());
        QCOMPARE(push.at("/created_at"), original.at("/created_at"));
        const HttpAnswer made =
            past.sandbox->get("/v1/webhooks/deliveries/" + replayed.at("/delivery_id").toStdString());
        QCOMPARE(made.at("/outcome"), "success"_L1);
        QCOMPARE(made.at("/attempt"), "1"_L1);
        QCOMPARE(made.at("/event_id"), replayed.at("/new_event_id"));
        const HttpAnswer log = past.sandbox->get("/v1/audit-log?limit=1");
        QCOMPARE(log.at("/data/0/id"), replayed.at("/audit_log_id"));
        QCOMPARE(log.at("/data/0/action"), "webhook_delivery.replay"_L1);
        QCOMPARE(log.at("/data/0/reason"), "we were down"_L1);
        QCOMPARE(log.at("/data/0/resource/id").toStdString(), old);
    }

    void aReplayNeedsNoBody() {
        Past past;
        const std::string path = "/v1/webhooks/deliveries/" + past.newest() + "/replay";
        QCOMPARE(past.sandbox->request("POST", path).status, 202);
        QCOMPARE(past.sandbox->request("POST", path, "{\"reason\":1}").status, 422);
        QCOMPARE(past.sandbox->request("POST", path, "{\"why\":\"x\"}").status, 422);
    }

    void agedOutEventsAre410() {
        Past past;
        const std::string delivery = past.newest();
        past.sandbox->advance(30 * 86400 - 10);
        QCOMPARE(past.replay(delivery).status, 202);
        past.sandbox->advance(1);
        const HttpAnswer gone = past.replay(delivery);
        QCOMPARE(gone.status, 410);
        QCOMPARE(gone.code(), "EVENT_EXPIRED"_L1);
        // Deliveries stay listed longer than their events can be replayed.
        QCOMPARE(past.sandbox->get("/v1/webhooks/deliveries/" + delivery).status, 200);
    }

    void tenReplaysAMinuteAreAllowedThen429() {
        Past past;
        const std::string delivery = past.newest();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(past.replay(delivery).status, 202);
        const HttpAnswer limited = past.replay(delivery);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.code(), "RATE_LIMITED"_L1);
        const int wait = limited.header("Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= 60);
        past.sandbox->advance(wait);
        QCOMPARE(past.replay(delivery).status, 202);
    }

    void replaysNeedAnEndpointThatListens() {
        Past past;
        const std::string delivery = past.newest();
        past.sandbox->patch("/v1/webhooks/" + past.endpoint, {{"active", false}});
        QCOMPARE(past.replay(delivery).status, 422);
        past.sandbox->remove("/v1/webhooks/" + past.endpoint);
        QCOMPARE(past.replay(delivery).status, 404);
        QCOMPARE(past.list().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestWebhookDeliveries)
#include "tst_sandbox_webhook_deliveries.moc"
