// Webhooks and metrics: what a developer asks reaches the API.
#include "core/WebhookSignature.h"
#include "support/SandboxWorkspace.h"
#include "sync/MetricsActions.h"
#include "sync/WebhookActions.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::ApiError;

namespace {

/// Nothing listens there: each delivery fails at once.
core::WebhookDraft deafListener() {
    core::WebhookDraft draft;
    draft.url = u"http://127.0.0.1:1/hook"_s;
    draft.events = {u"api_key.created"_s, u"brand.vetted"_s};
    draft.description = u"registration desk"_s;
    return draft;
}

core::MetricQuery sentByDay() {
    core::MetricQuery query;
    query.metric = u"sent"_s;
    query.granularity = u"day"_s;
    query.from = core::Timestamp::parse(u"2026-06-13T00:00:00Z");
    query.to = core::Timestamp::parse(u"2026-06-16T00:00:00Z");
    return query;
}

} // namespace

class TestDeveloperActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endpointIsAddedChangedAndRemoved();
    void secretsAreRotated();
    void testOfADeafListenerSaysWhatWentWrong();
    void deliveryIsFoundAndReplayedUnderANewId();
    void metricsCountWhatWasSent();
    void metricsAreComparedWithThePeriodBefore();
    void granularityOfThePlanIsTold();
};

void TestDeveloperActions::endpointIsAddedChangedAndRemoved() {
    SandboxWorkspace tested;
    sync::WebhookActions& webhooks = tested.workspace().webhooks();
    const core::IssuedWebhook made = done(webhooks.create(deafListener()));
    QVERIFY(!made.secret.isEmpty());
    QCOMPARE(made.endpoint.events, deafListener().events);
    QVERIFY(made.endpoint.active);
    QVERIFY(made.endpoint.extra.isEmpty());
    QCOMPARE(done(webhooks.list()), QList<core::WebhookEndpoint>{made.endpoint});

    core::WebhookChange change;
    change.active = false;
    change.description = QString();
    change.events = QStringList{u"lookup.completed"_s};
    const core::WebhookEndpoint changed = done(webhooks.change(made.endpoint.id, change));
    QVERIFY(!changed.active);
    QVERIFY(changed.description.isEmpty());
    QCOMPARE(changed.events, *change.events);
    QCOMPARE(done(webhooks.find(made.endpoint.id)), changed);

    done(webhooks.remove(made.endpoint.id));
    QVERIFY(done(webhooks.list()).isEmpty());
    QCOMPARE(waited(webhooks.find(made.endpoint.id)).error().kind, ApiError::Kind::NotFound);
}

void TestDeveloperActions::secretsAreRotated() {
    SandboxWorkspace tested;
    sync::WebhookActions& webhooks = tested.workspace().webhooks();
    const core::IssuedWebhook made = done(webhooks.create(deafListener()));
    const core::IssuedWebhook rotated = done(webhooks.rotateSecret(made.endpoint.id));
    QCOMPARE(rotated.endpoint.id, made.endpoint.id);
    QVERIFY(rotated.secret != made.secret);
    // Base64 of 32 bytes, so it is decoded before it signs.
    QCOMPARE(core::webhookSigningKey(rotated.secret).size(), 32);

    const core::OrganizationSecret first = done(webhooks.rotateOrganizationSecret());
    const core::OrganizationSecret second = done(webhooks.rotateOrganizationSecret());
    QVERIFY(first.secret != second.secret);
    QCOMPARE(second.previousValidUntil->since(*second.rotatedAt), std::chrono::minutes(5));
}

void TestDeveloperActions::testOfADeafListenerSaysWhatWentWrong() {
    SandboxWorkspace tested;
    sync::WebhookActions& webhooks = tested.workspace().webhooks();
    const core::IssuedWebhook made = done(webhooks.create(deafListener()));
    const core::WebhookTestResult result = done(webhooks.test(made.endpoint.id));
    QVERIFY(result.outcome != u"success"_s);
    QVERIFY(!result.responseStatus);
    QVERIFY(!result.error.isEmpty());
}

void TestDeveloperActions::deliveryIsFoundAndReplayedUnderANewId() {
    SandboxWorkspace tested;
    sync::WebhookActions& webhooks = tested.workspace().webhooks();
    const core::IssuedWebhook made = done(webhooks.create(deafListener()));
    done(webhooks.test(made.endpoint.id));
    core::WebhookDeliveryFilter filter;
    filter.endpointId = made.endpoint.id;
    const auto page = done(webhooks.deliveries(filter));
    QVERIFY(!page.items.isEmpty());
    const core::WebhookDelivery& delivery = page.items.first();
    QCOMPARE(delivery.endpointId, made.endpoint.id);
    QCOMPARE(delivery.eventType, u"webhook.test"_s);
    QVERIFY(delivery.requestHeaders.contains(QString::fromLatin1(core::webhookSignatureHeader)));
    QCOMPARE(done(webhooks.findDelivery(delivery.id)), delivery);

    const core::WebhookReplay replay = done(webhooks.replay(delivery.id, u"listener was down"_s));
    QCOMPARE(replay.endpointId, made.endpoint.id);
    QCOMPARE(replay.eventType, delivery.eventType);
    QVERIFY(replay.newEventId != delivery.eventId);
}

void TestDeveloperActions::metricsCountWhatWasSent() {
    SandboxWorkspace tested;
    const std::string number = tested.sandbox().sendingNumber();
    tested.sandbox().optIn(number, "+12125550177");
    tested.sandbox().sendOne("+14155550123", "+12125550177", "Your bike is ready.");
    tested.sandbox().advance(2 * 24 * 3600);
    const core::MetricSeries series = done(tested.workspace().metrics().messages(sentByDay()));
    QCOMPARE(series.metric, u"sent"_s);
    QCOMPARE(series.buckets.size(), 3);
    double sum = 0;
    for (const core::MetricBucket& bucket : series.buckets) {
        sum += bucket.value.value_or(0);
    }
    QCOMPARE(sum, 1.0);
    QVERIFY(series.asOf);
    QVERIFY(series.isLast());
    QVERIFY(series.extra.isEmpty());

    core::MetricQuery byChannel = sentByDay();
    byChannel.groupBy = u"channel"_s;
    const core::MetricSeries grouped = done(tested.workspace().metrics().messages(byChannel));
    QVERIFY(std::any_of(grouped.buckets.begin(), grouped.buckets.end(), [](const core::MetricBucket& bucket) {
        return bucket.groups.contains(core::MetricGroup{u"sms"_s, 1.0});
    }));
}

void TestDeveloperActions::metricsAreComparedWithThePeriodBefore() {
    SandboxWorkspace tested;
    core::MetricQuery query = sentByDay();
    query.metric = u"received"_s;
    query.comparesToPriorPeriod = true;
    const core::MetricSeries series = done(tested.workspace().metrics().inbound(query));
    QCOMPARE(series.priorBuckets.size(), series.buckets.size());
    QVERIFY(series.priorBuckets.first().start < series.buckets.first().start);
}

void TestDeveloperActions::granularityOfThePlanIsTold() {
    SandboxWorkspace tested;
    core::MetricQuery query = sentByDay();
    query.metric = u"delivered"_s;
    query.granularity = u"minute"_s;
    const auto refused = waited(tested.workspace().metrics().webhooks(query));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"GRANULARITY_NOT_AVAILABLE"_s);
}

QTEST_GUILESS_MAIN(TestDeveloperActions)
#include "tst_developer_actions.moc"
