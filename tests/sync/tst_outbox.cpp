// Each text leaves at most once, and what became of it is told truthfully.
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxWorkspace.h"
#include "sync/Outbox.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace am;
using namespace am::tests;
using core::OutboxItem;
using core::OutboxState;
using support::FakeAnswer;

namespace {

const QString ourNumber = QStringLiteral("+14155550123");
const QString contact = QStringLiteral("+12125550177");
const QString text = QStringLiteral("Your bike is ready.");

core::ApiError cancelled() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Cancelled;
    return error;
}

/// A number that may send to `contact`, and a workspace that knows it.
class OutboxWorld : public SandboxWorkspace {
public:
    OutboxWorld() {
        numberId = sandbox().sendingNumber(ourNumber.toStdString());
        sandbox().optIn(numberId, contact.toStdString());
        // Tier 4, so that only the tests that want to meet the limit do.
        sandbox().post("/sandbox/wallet", {{"balance_cents", 100000}, {"lifetime_spend_cents", 600000}});
    }

    sync::Outbox& outbox() { return workspace().outbox(); }
    OutboxItem send(const QString& body = text) {
        return done(outbox().send(ourNumber, contact, body, QString()));
    }
    /// The item once it is in one of the states in which it rests.
    OutboxItem settled(qint64 id) {
        const auto isAtRest = [this, id] {
            const OutboxState state = outboxItem(id).state;
            return state != OutboxState::Queued && state != OutboxState::Sending;
        };
        if (!QTest::qWaitFor(isAtRest, 20000)) {
            throw std::runtime_error("the item never came to rest");
        }
        return outboxItem(id);
    }
    /// An item of an earlier run, left in this state.
    qint64 leftBehind(OutboxState state, const QString& body = text) {
        OutboxItem item;
        item.number = ourNumber;
        item.contact = contact;
        item.text = body;
        item.createdAt = core::Timestamp::now().plus(-std::chrono::minutes(1));
        return write([item, state](store::WriteTransaction& transaction) {
            OutboxItem left = item;
            left.id = store::OutboxStore::add(transaction, item);
            left.state = state;
            if (state != OutboxState::Queued) {
                // What the sandbox's clock said a moment before it took the text.
                left.requestedAt = core::Timestamp::parse(std::string_view("2026-06-15T11:59:59Z"));
            }
            if (state == OutboxState::Unknown) {
                left.error = cancelled();
            }
            store::OutboxStore::update(transaction, left);
            return left.id;
        });
    }
    qsizetype sentTexts(const QString& body = text) const {
        return listed("/v1/messages", {"text"}).count(body);
    }
    void chaos(const nlohmann::json& settings) const {
        QCOMPARE(sandbox().put("/sandbox/chaos", settings).status, 200);
    }

    std::string numberId;
};

QByteArray messageJson(const QByteArray& id, const QString& body, core::Timestamp at) {
    const nlohmann::json message{{"id", id.toStdString()},      {"from", ourNumber.toStdString()},
                                 {"to", contact.toStdString()}, {"text", body.toStdString()},
                                 {"status", "queued"},          {"created_at", at.toRfc3339().toStdString()}};
    return QByteArray::fromStdString(message.dump());
}

/// A workspace, without a grace, whose API answers what the test says.
struct ScriptedWorld {
    enum class Kind : quint8 { Live, Sandbox };

    explicit ScriptedWorld(Kind kind) {
        sync::WorkspaceOptions options;
        options.folder = folder.filePath(QStringLiteral("profile"));
        options.baseUrl = api.url();
        options.key = core::SecretKey("am_live_something");
        workspace = std::make_unique<sync::Workspace>(options);
        if (kind == Kind::Sandbox) {
            api.expectControlCalls();
            // Opening asks a new sandbox for its time.
            QVERIFY(waited(workspace->open()).has_value());
            workspace.reset();
            options.isSandbox = true;
            workspace = std::make_unique<sync::Workspace>(options);
        }
        QVERIFY(waited(workspace->open()).has_value());
        workspace->outbox().setGrace(std::chrono::milliseconds(0));
    }
    qint64 send(const QString& body) {
        return done(workspace->outbox().send(ourNumber, contact, body, QString())).id;
    }
    void loseAnswer() { api.answer(FakeAnswer::ofManner(FakeAnswer::Manner::CloseUnanswered)); }
    OutboxItem item(qint64 id) {
        const auto stored = waited(workspace->archive().read(
            [id](store::ReadSession& session) { return store::OutboxStore::find(session, id); }));
        if (!stored || !*stored) {
            throw std::runtime_error("there is no such outbox item");
        }
        return **stored;
    }

    support::FakeHttpServer api;
    QTemporaryDir folder;
    std::unique_ptr<sync::Workspace> workspace;
};

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptedTextIsInTheArchive();
    void textWithoutConsentIsRefused453();
    void refusedTextIsSentAgainAsANewItem();
    void textOverTheRateIsRefusedWithItsWait();
    void textsOfAConversationKeepTheirOrder();
    void lostAnswerIsUnknownAndFoundAgain();
    void serverErrorStaysUnknownWhileTheServerMayStillBeAtIt();
    void graceCountsFromTheLostAnswerOfEachItem_data();
    void graceCountsFromTheLostAnswerOfEachItem();
    void graceOfAnEarlierRunsItemsBeginsWithThisRun();
    void textThatTurnsUpLateIsNotSentAgain();
    void clockThatIsWrongDoesNotHideALostText();
    void beforeTheApisTimeIsKnownADayIsSearched_data();
    void beforeTheApisTimeIsKnownADayIsSearched();
    void withoutTheSandboxsTimeEverythingIsSearched();
    void aSearchThatWasCutShortProvesNothing();
    void takingATextEndsItsDraft();
    void textTheApiDoesNotHaveWasNotSent();
    void unknownStaysUnknownWhileTheApiCannotBeAsked();
    void twoLostTextsClaimTwoMessages();
    void oneMessageIsNotClaimedByTwo();
    void earlierTextWithTheSameWordsIsNotTaken();
    void itemsOfAnEarlierRunAreRecovered();
    void recoverLeavesItemsOfThisRunAlone();
    void lostAnswerIsLookedUpByItselfOnceTheApiAnswers();
    void discardEndsWhatIsNotOnItsWay();
    void onlyARefusedItemIsSentAgain();
    void endingTheWorkspaceLosesAndRepeatsNothing_data();
    void endingTheWorkspaceLosesAndRepeatsNothing();
};

void TestOutbox::acceptedTextIsInTheArchive() {
    OutboxWorld world;
    const OutboxItem queued = world.send();
    QCOMPARE(queued.state, OutboxState::Queued);
    QVERIFY(queued.id > 0);
    const OutboxItem item = world.settled(queued.id);
    QCOMPARE(item.state, OutboxState::Accepted);
    QVERIFY(!item.messageId.isEmpty());
    QVERIFY(!item.error);
    QCOMPARE(item.requestedAt->toRfc3339(), QStringLiteral("2026-06-15T12:00:00Z"));
    const auto message = world.read([&item](store::ReadSession& session) {
        return store::MessageStore::findById(session, item.messageId);
    });
    QVERIFY(message);
    QCOMPARE(message->message.text, text);
    QVERIFY(world
                .read([](store::ReadSession& session) {
                    return store::OutboxStore::visible(session, ourNumber, contact);
                })
                .isEmpty());
    QCOMPARE(world.sentTexts(), 1);
}

void TestOutbox::textWithoutConsentIsRefused453() {
    OutboxWorld world;
    const OutboxItem queued =
        done(world.outbox().send(ourNumber, QStringLiteral("+12125550199"), text, QString()));
    const OutboxItem item = world.settled(queued.id);
    QCOMPARE(item.state, OutboxState::Refused);
    QVERIFY(item.error);
    QCOMPARE(item.error->kind, core::ApiError::Kind::NoConsent);
    QCOMPARE(item.error->httpStatus, 453);
    QVERIFY(!item.error->requestId.isEmpty());
    QCOMPARE(world.sentTexts(), 0);
}

void TestOutbox::refusedTextIsSentAgainAsANewItem() {
    OutboxWorld world;
    world.sandbox().text(contact.toStdString(), ourNumber.toStdString(), "STOP");
    const OutboxItem refused = world.settled(world.send().id);
    QCOMPARE(refused.state, OutboxState::Refused);
    world.sandbox().text(contact.toStdString(), ourNumber.toStdString(), "START");
    const OutboxItem again = done(world.outbox().resend(refused.id));
    QVERIFY(again.id != refused.id);
    QCOMPARE(again.text, text);
    QCOMPARE(world.outboxItem(refused.id).state, OutboxState::Discarded);
    QCOMPARE(world.settled(again.id).state, OutboxState::Accepted);
    QCOMPARE(world.sentTexts(), 1);
}

void TestOutbox::textOverTheRateIsRefusedWithItsWait() {
    OutboxWorld world;
    world.sandbox().post("/sandbox/wallet", {{"lifetime_spend_cents", 0}});
    const qint64 first = world.send(QStringLiteral("One")).id;
    const qint64 second = world.send(QStringLiteral("Two")).id;
    QCOMPARE(world.settled(first).state, OutboxState::Accepted);
    const OutboxItem item = world.settled(second);
    QCOMPARE(item.state, OutboxState::Refused);
    QCOMPARE(item.error->kind, core::ApiError::Kind::RateLimited);
    QVERIFY(item.error->retryAfter && item.error->retryAfter->count() >= 1);
    QCOMPARE(world.sentTexts(QStringLiteral("Two")), 0);
}

void TestOutbox::textsOfAConversationKeepTheirOrder() {
    OutboxWorld world;
    world.chaos({{"latency_min_ms", 0}, {"latency_max_ms", 20}});
    QStringList texts;
    QList<qint64> ids;
    for (int number = 0; number < 8; ++number) {
        texts += QStringLiteral("Part %1").arg(number);
        world.outbox().send(ourNumber, contact, texts.last(), QString());
    }
    QTRY_COMPARE(world.listed("/v1/messages", {"text"}).size(), 8);
    QStringList sent = world.listed("/v1/messages", {"text"});
    std::reverse(sent.begin(), sent.end());
    QCOMPARE(sent, texts);
}

void TestOutbox::lostAnswerIsUnknownAndFoundAgain() {
    OutboxWorld world;
    world.chaos({{"dropped", 1.0}});
    const OutboxItem lost = world.settled(world.send().id);
    QCOMPARE(lost.state, OutboxState::Unknown);
    QVERIFY(lost.error && lost.error->isOutcomeUnknown());
    world.chaos({{"dropped", 0}});
    QCOMPARE(world.sentTexts(), 1);
    const OutboxItem found = done(world.outbox().lookUp(lost.id));
    QCOMPARE(found.state, OutboxState::Accepted);
    QCOMPARE(QStringList(found.messageId), world.listed("/v1/messages", {"id"}));
    QVERIFY(!found.error);
    QCOMPARE(world.sentTexts(), 1);
}

void TestOutbox::serverErrorStaysUnknownWhileTheServerMayStillBeAtIt() {
    OutboxWorld world;
    world.chaos({{"server_errors", 1.0}});
    const OutboxItem lost = world.settled(world.send().id);
    QCOMPARE(lost.state, OutboxState::Unknown);
    world.chaos({{"server_errors", 0}});
    QCOMPARE(done(world.outbox().lookUp(lost.id)).state, OutboxState::Unknown);
    QCOMPARE(world.sentTexts(), 0);
}

void TestOutbox::graceCountsFromTheLostAnswerOfEachItem_data() {
    QTest::addColumn<int>("writtenHoursAgo");
    QTest::newRow("waited long in its lane") << 1;
    QTest::newRow("our clock was set back since") << -1;
}

void TestOutbox::graceCountsFromTheLostAnswerOfEachItem() {
    QFETCH(int, writtenHoursAgo);
    OutboxWorld world;
    world.chaos({{"server_errors", 1.0}});
    const qint64 first = world.send(QStringLiteral("First")).id;
    const qint64 second = world.send(QStringLiteral("Second")).id;
    QCOMPARE(world.settled(first).state, OutboxState::Unknown);
    QCOMPARE(world.settled(second).state, OutboxState::Unknown);
    world.chaos({{"server_errors", 0}});
    const core::Timestamp writtenAt = core::Timestamp::now().plus(-std::chrono::hours(writtenHoursAgo));
    world.write([second, writtenAt](store::WriteTransaction& transaction) {
        transaction.statement(QStringLiteral("UPDATE ledger.outbox SET created_at = ? WHERE id = ?"))
            .bind(writtenAt, second)
            .run();
    });
    QCOMPARE(world.outboxItem(second).createdAt, writtenAt);
    QCOMPARE(done(world.outbox().lookUp(second)).state, OutboxState::Unknown);
    world.outbox().setGrace(std::chrono::milliseconds(0));
    const OutboxItem item = done(world.outbox().lookUp(second));
    QCOMPARE(item.state, OutboxState::Refused);
    QCOMPARE(item.error->code, QStringLiteral("NOT_SENT"));
}

void TestOutbox::graceOfAnEarlierRunsItemsBeginsWithThisRun() {
    OutboxWorld world;
    const qint64 id = world.leftBehind(OutboxState::Sending);
    world.signIn();
    QCOMPARE(done(world.outbox().recover()), 1);
    QCOMPARE(done(world.outbox().lookUp(id)).state, OutboxState::Unknown);
    world.outbox().setGrace(std::chrono::milliseconds(0));
    QCOMPARE(done(world.outbox().lookUp(id)).state, OutboxState::Refused);
}

void TestOutbox::textThatTurnsUpLateIsNotSentAgain() {
    OutboxWorld world;
    world.outbox().setGrace(std::chrono::milliseconds(0));
    const qint64 id = world.leftBehind(OutboxState::Unknown);
    QCOMPARE(done(world.outbox().lookUp(id)).error->code, QStringLiteral("NOT_SENT"));
    world.sandbox().sendOne(ourNumber.toStdString(), contact.toStdString(), text.toStdString());
    const OutboxItem item = done(world.outbox().resend(id));
    QCOMPARE(item.id, id);
    QCOMPARE(item.state, OutboxState::Accepted);
    QCOMPARE(QStringList(item.messageId), world.listed("/v1/messages", {"id"}));
    QCOMPARE(world.outboxItem(id), item);
    QCOMPARE(world.sentTexts(), 1);
}

void TestOutbox::clockThatIsWrongDoesNotHideALostText() {
    // Our clock is three minutes ahead of the API's.
    const core::Timestamp theirs = core::Timestamp::now().plus(-std::chrono::minutes(3));
    const core::Timestamp earlier = theirs.plus(-std::chrono::minutes(10));
    ScriptedWorld world(ScriptedWorld::Kind::Live);
    const QByteArray date =
        QLocale::c().toString(theirs.toUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    world.api.answer(
        FakeAnswer::json(202, messageJson("first", QStringLiteral("First"), theirs)).with("Date", date));
    const qint64 first = world.send(QStringLiteral("First"));
    QTRY_COMPARE(world.item(first).state, OutboxState::Accepted);
    world.loseAnswer();
    const qint64 lost = world.send(text);
    QTRY_COMPARE(world.item(lost).state, OutboxState::Unknown);
    // Ten minutes before our request someone else sent the same words.
    world.api.answer(FakeAnswer::json(
        200, "[" + messageJson("mine", text, theirs) + "," + messageJson("other", text, earlier) + "]"));
    const OutboxItem found = done(world.workspace->outbox().lookUp(lost));
    QCOMPARE(found.state, OutboxState::Accepted);
    QCOMPARE(found.messageId, QStringLiteral("mine"));
}

void TestOutbox::beforeTheApisTimeIsKnownADayIsSearched_data() {
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("within the day") << 23 << OutboxState::Accepted;
    QTest::newRow("longer ago") << 25 << OutboxState::Refused;
}

void TestOutbox::beforeTheApisTimeIsKnownADayIsSearched() {
    QFETCH(int, hoursAgo);
    QFETCH(OutboxState, state);
    ScriptedWorld world(ScriptedWorld::Kind::Live);
    world.loseAnswer();
    const qint64 lost = world.send(text);
    QTRY_COMPARE(world.item(lost).state, OutboxState::Unknown);
    const core::Timestamp at = core::Timestamp::now().plus(-std::chrono::hours(hoursAgo));
    world.api.answer(FakeAnswer::json(200, "[" + messageJson("a", text, at) + "]"));
    QCOMPARE(done(world.workspace->outbox().lookUp(lost)).state, state);
}

void TestOutbox::withoutTheSandboxsTimeEverythingIsSearched() {
    ScriptedWorld world(ScriptedWorld::Kind::Sandbox);
    world.api.answer(FakeAnswer::json(404, R"({"error":{"code":"NOT_FOUND","message":"m"}})"));
    world.loseAnswer();
    const qint64 lost = world.send(text);
    QTRY_COMPARE(world.item(lost).state, OutboxState::Unknown);
    QVERIFY(!world.item(lost).requestedAt);
    const auto old = core::Timestamp::parse(std::string_view("2019-03-01T12:00:00Z"));
    const auto older = core::Timestamp::parse(std::string_view("2019-02-01T12:00:00Z"));
    world.api.answer(FakeAnswer::json(
        200, "[" + messageJson("new", text, *old) + "," + messageJson("old", text, *older) + "]"));
    const OutboxItem found = done(world.workspace->outbox().lookUp(lost));
    QCOMPARE(found.state, OutboxState::Accepted);
    QCOMPARE(found.messageId, QStringLiteral("new"));
    QCOMPARE(found.requestedAt, old);
}

void TestOutbox::aSearchThatWasCutShortProvesNothing() {
    ScriptedWorld world(ScriptedWorld::Kind::Sandbox);
    world.api.answer(FakeAnswer::json(404, R"({"error":{"code":"NOT_FOUND","message":"m"}})"));
    world.loseAnswer();
    const qint64 lost = world.send(text);
    QTRY_COMPARE(world.item(lost).state, OutboxState::Unknown);
    const qsizetype before = world.api.requests().size();
    for (int page = 1; page <= 20; ++page) {
        world.api.answer(FakeAnswer::json(200, "[]").with("X-Next-Cursor", "c" + QByteArray::number(page)));
    }
    QCOMPARE(done(world.workspace->outbox().lookUp(lost)).state, OutboxState::Unknown);
    QCOMPARE(world.api.requests().size() - before, 20);
    world.api.answer(FakeAnswer::json(200, "[]"));
    QCOMPARE(done(world.workspace->outbox().lookUp(lost)).state, OutboxState::Refused);
}

void TestOutbox::takingATextEndsItsDraft() {
    OutboxWorld world;
    const QString other = QStringLiteral("+12125550199");
    world.write([other](store::WriteTransaction& transaction) {
        store::DraftStore::saveText(transaction, ourNumber, contact, text);
        store::DraftStore::saveText(transaction, ourNumber, other, QStringLiteral("Something else"));
    });
    world.send();
    done(world.outbox().send(ourNumber, other, text, QString()));
    QCOMPARE(world.read([](store::ReadSession& session) {
        return store::DraftStore::text(session, ourNumber, contact);
    }),
             QString());
    QCOMPARE(world.read([other](store::ReadSession& session) {
        return store::DraftStore::text(session, ourNumber, other);
    }),
             QStringLiteral("Something else"));
    QVERIFY(world
                .read([other](store::ReadSession& session) {
                    return store::ConversationStore::find(session, ourNumber, other);
                })
                .has_value());
}

void TestOutbox::textTheApiDoesNotHaveWasNotSent() {
    OutboxWorld world;
    world.outbox().setGrace(std::chrono::milliseconds(0));
    const qint64 id = world.leftBehind(OutboxState::Unknown);
    const OutboxItem item = done(world.outbox().lookUp(id));
    QCOMPARE(item.state, OutboxState::Refused);
    QCOMPARE(item.error->code, QStringLiteral("NOT_SENT"));
    QCOMPARE(world.outboxItem(id), item);
    // Now, and only now, it may be sent.
    QCOMPARE(world.settled(done(world.outbox().resend(id)).id).state, OutboxState::Accepted);
    QCOMPARE(world.sentTexts(), 1);
}

void TestOutbox::unknownStaysUnknownWhileTheApiCannotBeAsked() {
    OutboxWorld world;
    const qint64 id = world.leftBehind(OutboxState::Unknown);
    const core::SecretKey wrong("am_sandbox_wrong");
    world.signIn(wrong);
    const core::Result<OutboxItem> answer = waited(world.outbox().lookUp(id));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, core::ApiError::Kind::Unauthorized);
    QCOMPARE(world.outboxItem(id).state, OutboxState::Unknown);
}

void TestOutbox::twoLostTextsClaimTwoMessages() {
    OutboxWorld world;
    world.chaos({{"dropped", 1.0}});
    const qint64 first = world.settled(world.send().id).id;
    const qint64 second = world.settled(world.send().id).id;
    world.chaos({{"dropped", 0}});
    done(world.outbox().lookUpAll());
    const OutboxItem one = world.outboxItem(first);
    const OutboxItem two = world.outboxItem(second);
    QCOMPARE(one.state, OutboxState::Accepted);
    QCOMPARE(two.state, OutboxState::Accepted);
    QVERIFY(one.messageId != two.messageId);
    QCOMPARE(world.sentTexts(), 2);
}

void TestOutbox::oneMessageIsNotClaimedByTwo() {
    OutboxWorld world;
    world.outbox().setGrace(std::chrono::milliseconds(0));
    world.sandbox().sendOne(ourNumber.toStdString(), contact.toStdString(), text.toStdString());
    const qint64 first = world.leftBehind(OutboxState::Unknown);
    const qint64 second = world.leftBehind(OutboxState::Unknown);
    QCOMPARE(done(world.outbox().lookUpAll()), 2);
    QCOMPARE(world.outboxItem(first).state, OutboxState::Accepted);
    QCOMPARE(world.outboxItem(second).state, OutboxState::Refused);
}

void TestOutbox::earlierTextWithTheSameWordsIsNotTaken() {
    OutboxWorld world;
    world.sandbox().sendOne(ourNumber.toStdString(), contact.toStdString(), text.toStdString());
    world.sandbox().advance(3600);
    world.chaos({{"server_errors", 1.0}});
    const qint64 id = world.settled(world.send().id).id;
    world.chaos({{"server_errors", 0}});
    QCOMPARE(done(world.outbox().lookUp(id)).state, OutboxState::Unknown);
}

void TestOutbox::itemsOfAnEarlierRunAreRecovered() {
    OutboxWorld world;
    world.outbox().setGrace(std::chrono::milliseconds(0));
    world.sandbox().sendOne(ourNumber.toStdString(), contact.toStdString(), "It left");
    const qint64 left = world.leftBehind(OutboxState::Sending, QStringLiteral("It left"));
    const qint64 lost = world.leftBehind(OutboxState::Sending, QStringLiteral("It did not"));
    const qint64 queued = world.leftBehind(OutboxState::Queued, QStringLiteral("It never began"));
    QCOMPARE(done(world.outbox().recover()), 3);
    QCOMPARE(world.outboxItem(left).state, OutboxState::Accepted);
    for (const qint64 id : {lost, queued}) {
        QCOMPARE(world.outboxItem(id).state, OutboxState::Refused);
        QCOMPARE(world.outboxItem(id).error->code, QStringLiteral("NOT_SENT"));
    }
    QCOMPARE(world.listed("/v1/messages", {"text"}), QStringList(QStringLiteral("It left")));
}

void TestOutbox::recoverLeavesItemsOfThisRunAlone() {
    OutboxWorld world;
    world.chaos({{"latency_min_ms", 100}, {"latency_max_ms", 100}});
    const qint64 id = world.send().id;
    QCOMPARE(done(world.outbox().recover()), 0);
    QCOMPARE(world.settled(id).state, OutboxState::Accepted);
}

void TestOutbox::lostAnswerIsLookedUpByItselfOnceTheApiAnswers() {
    OutboxWorld world;
    world.chaos({{"dropped", 1.0}});
    const qint64 id = world.settled(world.send().id).id;
    QCOMPARE(world.outboxItem(id).state, OutboxState::Unknown);
    world.chaos({{"dropped", 0}});
    world.workspace().startSync();
    QTRY_COMPARE(world.outboxItem(id).state, OutboxState::Accepted);
}

void TestOutbox::discardEndsWhatIsNotOnItsWay() {
    OutboxWorld world;
    const qint64 unknown = world.leftBehind(OutboxState::Unknown);
    QVERIFY(waited(world.outbox().discard(unknown)).has_value());
    QCOMPARE(world.outboxItem(unknown).state, OutboxState::Discarded);
    const qint64 accepted = world.settled(world.send().id).id;
    QCOMPARE(waited(world.outbox().discard(accepted)).error().kind, core::ApiError::Kind::Conflict);
    QCOMPARE(world.outboxItem(accepted).state, OutboxState::Accepted);
    QCOMPARE(waited(world.outbox().discard(4711)).error().kind, core::ApiError::Kind::NotFound);
}

void TestOutbox::onlyARefusedItemIsSentAgain() {
    OutboxWorld world;
    const qint64 unknown = world.leftBehind(OutboxState::Unknown);
    QCOMPARE(waited(world.outbox().resend(unknown)).error().kind, core::ApiError::Kind::Conflict);
    QCOMPARE(waited(world.outbox().resend(4711)).error().kind, core::ApiError::Kind::NotFound);
    QCOMPARE(world.outboxItem(unknown).state, OutboxState::Unknown);
    QCOMPARE(world.sentTexts(), 0);
}

void TestOutbox::endingTheWorkspaceLosesAndRepeatsNothing_data() {
    QTest::addColumn<int>("latency");
    QTest::newRow("at once") << 0;
    QTest::newRow("during the request") << 200;
}

void TestOutbox::endingTheWorkspaceLosesAndRepeatsNothing() {
    QFETCH(int, latency);
    OutboxWorld world;
    world.chaos({{"latency_min_ms", latency}, {"latency_max_ms", latency}});
    const qint64 id = world.send().id;
    if (latency > 0) {
        QTRY_COMPARE(world.outboxItem(id).state, OutboxState::Sending);
    }
    world.signIn();
    // As in earnest: the sandbox may be at the request yet, and what is looked up before it has ended proves
    // nothing.
    world.outbox().setGrace(std::chrono::seconds(2));
    const OutboxState left = world.outboxItem(id).state;
    QVERIFY(left != OutboxState::Sending);
    world.chaos({{"latency_min_ms", 0}, {"latency_max_ms", 0}});
    done(world.outbox().recover());
    const OutboxItem item = world.outboxItem(id);
    if (item.state == OutboxState::Unknown) {
        QTRY_VERIFY_WITH_TIMEOUT(done(world.outbox().lookUp(id)).state != OutboxState::Unknown, 20'000);
    }
    const OutboxItem last = world.outboxItem(id);
    QCOMPARE(last.state == OutboxState::Accepted, world.sentTexts() == 1);
    QVERIFY(world.sentTexts() <= 1);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
