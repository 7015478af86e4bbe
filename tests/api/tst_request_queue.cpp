// Tests of who may send next: lanes, room and pauses. Time is moved by hand.
#include "api/RequestQueue.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using am::api::isPausable;
using am::api::Lane;
using am::api::RateGroup;
using am::api::rateGroupOf;
using am::api::Request;
using am::api::RequestQueue;
using Method = Request::Method;
using Place = RequestQueue::Place;

namespace {

Request requestOf(Method method, const QString& path) {
    Request request;
    request.method = method;
    request.path = path;
    return request;
}

} // namespace

Q_DECLARE_METATYPE(am::api::RateGroup)

class RequestQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_now = RequestQueue::Time();
        m_queue = std::make_unique<RequestQueue>([this] { return m_now; });
    }
    void cleanup() { m_queue.reset(); }

    void backgroundLeavesARoomForTheUser() {
        const auto background = enter(Lane::Background, 8);
        QCOMPARE(running(background), RequestQueue::roomForBackground);
        const auto user = enter(Lane::User, 2);
        QCOMPARE(running(user), 1);
        QVERIFY(RequestQueue::roomForBackground < RequestQueue::roomForAll);
    }

    void userMayTakeEveryRoom() { QCOMPARE(running(enter(Lane::User, 9)), RequestQueue::roomForAll); }

    void userGoesBeforeWhoeverWaitsInTheBackground() {
        auto first = enter(Lane::User, RequestQueue::roomForAll);
        const auto background = enter(Lane::Background, 1);
        const auto user = enter(Lane::User, 1);
        first.pop_back();
        QCOMPARE(running(user), 1);
        QCOMPARE(running(background), 0);
        first.pop_back();
        QCOMPARE(running(background), 1);
    }

    void aLaneIsFirstComeFirstServed() {
        auto first = enter(Lane::User, RequestQueue::roomForAll);
        const auto waiting = enter(Lane::User, 3);
        QList<int> order;
        for (int i = 0; i < 3; ++i) {
            waiting[size_t(i)]->onNews([&order, i] { order.append(i); });
        }
        first.clear();
        QCOMPARE(order, (QList<int>{0, 1, 2}));
    }

    void whoeverLeavesTheLineIsNotMissed() {
        auto first = enter(Lane::User, RequestQueue::roomForAll);
        auto waiting = enter(Lane::User, 2);
        waiting.erase(waiting.begin());
        first.pop_back();
        QCOMPARE(running(waiting), 1);
        waiting.front()->giveBack();
        waiting.front()->giveBack(); // once is enough
        QCOMPARE(running(enter(Lane::User, 2)), 1);
    }

    void aPausedGroupWaitsAndTheOthersGoOn() {
        m_queue->pause(RateGroup::Consent, 5s);
        const auto consent = enter(Lane::User, 2, RateGroup::Consent);
        const auto reads = enter(Lane::Background, 2, RateGroup::Reads);
        QCOMPARE(running(consent), 0);
        QCOMPARE(running(reads), 2);
        QCOMPARE(m_queue->pausedFor(RateGroup::Consent), 5000ms);
        QCOMPARE(m_queue->pausedFor(RateGroup::Reads), 0ms);

        m_now += 4999ms;
        m_queue->admit();
        QCOMPARE(running(consent), 0);
        m_now += 1ms;
        m_queue->admit();
        QCOMPARE(running(consent), 2);
    }

    void theLongerPauseCounts() {
        m_queue->pause(RateGroup::Reads, 5s);
        m_queue->pause(RateGroup::Reads, 1s);
        QCOMPARE(m_queue->pausedFor(RateGroup::Reads), 5000ms);
        m_queue->pause(RateGroup::Reads, 24h);
        QCOMPARE(m_queue->pausedFor(RateGroup::Reads), RequestQueue::longestPause);
    }

    void whoeverWaitsHearsOfALongerPauseOfItsGroup() {
        const auto first = enter(Lane::User, RequestQueue::roomForAll);
        const auto consent = enter(Lane::User, 1, RateGroup::Consent);
        const auto reads = enter(Lane::Background, 1, RateGroup::Reads);
        int heard = 0;
        consent.front()->onNews([&heard] { ++heard; });
        reads.front()->onNews([&heard] { heard += 100; });
        m_queue->pause(RateGroup::Consent, 5s);
        QCOMPARE(heard, 1);
        m_queue->pause(RateGroup::Consent, 4s); // nothing new
        QCOMPARE(heard, 1);
        QCOMPARE(running(consent), 0);
    }

    void pausesAreForgottenWhenTheServerBeginsAnew() {
        m_queue->pause(RateGroup::Erase, 50s);
        const auto erase = enter(Lane::User, 1, RateGroup::Erase);
        QCOMPARE(running(erase), 0);
        m_queue->forgetPauses();
        QCOMPARE(running(erase), 1);
        QCOMPARE(m_queue->pausedFor(RateGroup::Erase), 0ms);
    }

    void pausesEndByThemselves() {
        RequestQueue queue; // with the real clock
        queue.pause(RateGroup::Writes, 1ms);
        Place place(queue, Lane::User, RateGroup::Writes);
        QTRY_VERIFY(place.isRunning());
    }

    void sendsAreTheOutboxsBusiness() {
        m_queue->pause(RateGroup::Sends, 5s);
        m_queue->pause(RateGroup::Apart, 5s);
        QCOMPARE(running(enter(Lane::User, 1, RateGroup::Sends)), 1);
        QCOMPARE(running(enter(Lane::User, 1, RateGroup::Apart)), 1);
    }

    void placesMayOutliveTheQueue() {
        const auto places = enter(Lane::User, 8);
        m_queue.reset();
        QCOMPARE(running(places), RequestQueue::roomForAll);
    }

    void requestsAreGroupedByTheirLimit_data() {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<RateGroup>("group");
        const auto row = [](Method method, const QString& path, RateGroup group) {
            QTest::addRow("%d %s", int(method), qPrintable(path)) << method << path << group;
        };
        row(Method::Get, u"/v1/messages"_s, RateGroup::Reads);
        row(Method::Get, u"/v1/api-keys"_s, RateGroup::Reads);
        row(Method::Post, u"/v1/messages"_s, RateGroup::Sends);
        row(Method::Post, u"/v1/messages/media-upload"_s, RateGroup::Writes);
        row(Method::Post, u"/v1/consent"_s, RateGroup::Consent);
        row(Method::Post, u"/v1/consent/double-opt-in"_s, RateGroup::Writes);
        row(Method::Delete, u"/v1/consent/c1"_s, RateGroup::Writes);
        row(Method::Post, u"/v1/contacts/%2B13125550188/erase"_s, RateGroup::Erase);
        row(Method::Post, u"/v1/api-keys"_s, RateGroup::ApiKeys);
        row(Method::Post, u"/v1/api-keys/k1/rotate"_s, RateGroup::ApiKeys);
        row(Method::Delete, u"/v1/api-keys/k1"_s, RateGroup::Writes);
        row(Method::Post, u"/v1/webhooks/deliveries/d1/replay"_s, RateGroup::Replay);
        row(Method::Post, u"/v1/webhooks/w1/rotate-secret"_s, RateGroup::Writes);
        row(Method::Patch, u"/v1/organization"_s, RateGroup::Writes);
        row(Method::Post, u"/sandbox/clock/advance"_s, RateGroup::Apart);
        row(Method::Get, u"/sandbox/state"_s, RateGroup::Apart);
    }
    void requestsAreGroupedByTheirLimit() {
        QFETCH(Method, method);
        QFETCH(QString, path);
        QFETCH(RateGroup, group);
        QCOMPARE(rateGroupOf(requestOf(method, path)), group);
    }

    void uploadsStandApart() {
        Request upload = requestOf(Method::Put, u"/v1/messages/media-upload"_s);
        upload.uploadUrl = QUrl(u"https://media.example/slot"_s);
        QCOMPARE(rateGroupOf(upload), RateGroup::Apart);
    }

private:
    using Places = std::vector<std::unique_ptr<Place>>;

    Places enter(Lane lane, int count, RateGroup group = RateGroup::Reads) {
        Places places;
        for (int i = 0; i < count; ++i) {
            places.push_back(std::make_unique<Place>(*m_queue, lane, group));
        }
        return places;
    }

    static int running(const Places& places) {
        int count = 0;
        for (const std::unique_ptr<Place>& place : places) {
            count += place->isRunning() ? 1 : 0;
        }
        return count;
    }

    RequestQueue::Time m_now;
    std::unique_ptr<RequestQueue> m_queue;
};

QTEST_GUILESS_MAIN(RequestQueueTest)
#include "tst_request_queue.moc"
