// Our clock is wrong, or is set while the console runs: nothing depends on it that must not.
#include "support/BreakingProxy.h"
#include "support/SandboxWorkspace.h"
#include "support/WallClock.h"

#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "sync/Outbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace am::tests;
using namespace std::chrono_literals;
using core::OutboxState;
using core::Timestamp;

namespace {

const QString number = QStringLiteral("+14155550123");
const QString contact = QStringLiteral("+12125550177");
const QString words = QStringLiteral("Your bike is ready.");

/// When the API's clock begins.
const Timestamp start = *Timestamp::parse(std::string_view("2026-06-15T12:00:00Z"));

/// A live API that tells its time, and a console whose clock is right at first.
class LiveWorld {
public:
    LiveWorld() : m_proxy(m_server.workspace().options().baseUrl) {
        m_numberId = m_server.sandbox().sendingNumber(number.toStdString());
        m_server.sandbox().optIn(m_numberId, contact.toStdString());
        m_server.sandbox().post("/sandbox/wallet",
                                {{"balance_cents", 100000}, {"lifetime_spend_cents", 600000}});
        WallClock::put(start);
        m_proxy.tellTime(start.toUtc());
        m_proxy.spoil(0, BreakingProxy::Damage::None);
    }
    ~LiveWorld() {
        m_workspace.reset();
        WallClock::restore();
    }

    void signIn() {
        m_workspace.reset();
        sync::WorkspaceOptions options = m_server.workspace().options();
        options.folder = m_folder.filePath(QStringLiteral("live"));
        options.baseUrl = m_proxy.url();
        options.isSandbox = false;
        options.pollInterval = 50ms;
        m_workspace = std::make_unique<sync::Workspace>(options);
        const auto opened = waited(m_workspace->open());
        if (!opened) {
            throw std::runtime_error(opened.error().message.toStdString());
        }
        m_workspace->outbox().setGrace(0ms);
    }
    /// The API's clock goes on; ours as far as it is asked to.
    void pass(std::chrono::seconds there, std::chrono::seconds here) {
        m_server.sandbox().advance(double(there.count()));
        m_now = m_now.plus(there);
        m_proxy.tellTime(m_now.toUtc());
        WallClock::put(Timestamp::now().plus(here));
    }

    sync::Workspace& workspace() { return *m_workspace; }
    void signOut() { m_workspace.reset(); }
    BreakingProxy& proxy() { return m_proxy; }
    const test::SandboxClient& sandbox() const { return m_server.sandbox(); }
    qsizetype sent() const { return m_server.listed("/v1/messages", {"to"}).count(contact); }
    void sync() { done(m_workspace->syncOnce()); }

    template <class Function>
    auto read(Function function) {
        auto result = waited(m_workspace->archive().read(std::move(function)));
        if (!result) {
            throw std::runtime_error(result.error().message.toStdString());
        }
        return std::move(*result);
    }
    OutboxState state(qint64 id) {
        return read([id](store::ReadSession& session) { return store::OutboxStore::find(session, id); })
            ->state;
    }
    int unread() {
        return read(
            [](store::ReadSession& session) { return store::ConversationStore::unreadTotal(session); });
    }

private:
    SandboxWorkspace m_server;
    BreakingProxy m_proxy;
    std::string m_numberId;
    Timestamp m_now = start;
    QTemporaryDir m_folder;
    std::unique_ptr<sync::Workspace> m_workspace;
};

} // namespace

class TestClockJumps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClockOfThisProcessCanBeSet() {
        WallClock::put(start);
        QVERIFY(std::chrono::abs(Timestamp::now().since(start)) < 60s);
        QCOMPARE(QDateTime::currentDateTimeUtc().date(), start.toUtc().date());
        WallClock::restore();
        QVERIFY(std::chrono::abs(Timestamp::now().since(start)) > 60s);
    }

    void aTextWhoseAnswerIsLostIsFoundAfterAJump_data() {
        QTest::addColumn<std::chrono::seconds>("jump");
        QTest::newRow("none") << std::chrono::seconds(0);
        QTest::newRow("an hour forward") << std::chrono::seconds(1h);
        QTest::newRow("ten days forward") << std::chrono::seconds(240h);
        QTest::newRow("an hour back") << std::chrono::seconds(-1h);
        QTest::newRow("ten years back") << std::chrono::seconds(-24h * 3650);
    }

    void aTextWhoseAnswerIsLostIsFoundAfterAJump() {
        QFETCH(std::chrono::seconds, jump);
        LiveWorld world;
        world.signIn();
        world.sync(); // the API has told its time
        WallClock::put(Timestamp::now().plus(jump));
        world.proxy().spoil(1, BreakingProxy::Damage::AnswerLost);
        const core::OutboxItem item =
            done(world.workspace().outbox().send(number, contact, words, QString()));
        QTRY_COMPARE(world.state(item.id), OutboxState::Unknown);
        QCOMPARE(world.sent(), 1);
        world.proxy().heal();
        QCOMPARE(done(world.workspace().outbox().lookUp(item.id)).state, OutboxState::Accepted);
        QCOMPARE(world.sent(), 1);
    }

    void aTextOfAClockFarAheadIsFoundByTheNextRun() {
        // Before any answer told the API's time: all there is to go by is our own.
        LiveWorld world;
        WallClock::put(start.plus(72h));
        world.signIn();
        world.proxy().tellTime({});
        world.proxy().spoil(1, BreakingProxy::Damage::AnswerLost);
        const core::OutboxItem item =
            done(world.workspace().outbox().send(number, contact, words, QString()));
        QTRY_COMPARE(world.state(item.id), OutboxState::Unknown);
        world.proxy().heal();
        world.pass(0s, 0s);
        world.signIn();
        world.sync();
        QCOMPARE(done(world.workspace().outbox().lookUp(item.id)).state, OutboxState::Accepted);
        QCOMPARE(world.sent(), 1);
    }

    void whatAnEarlierRunLeftIsRecoveredAlthoughOurClockWasPutBack() {
        LiveWorld world;
        world.signIn();
        const qint64 id = *waited(world.workspace().archive().write([](store::WriteTransaction& transaction) {
            core::OutboxItem item;
            item.number = number;
            item.contact = contact;
            item.text = words;
            item.createdAt = Timestamp::now();
            return store::OutboxStore::add(transaction, item);
        }));
        world.signOut();
        WallClock::put(Timestamp::now().plus(-24h));
        world.signIn();
        QCOMPARE(done(world.workspace().outbox().recover()), 1);
        QCOMPARE(world.state(id), OutboxState::Refused);
        QCOMPARE(world.sent(), 0);
    }

    void aProfileFirstOpenedInTheFutureStillNoticesNewMessages() {
        LiveWorld world;
        WallClock::put(start.plus(24h * 30));
        world.signIn();
        world.signOut();
        WallClock::put(start);
        world.signIn();
        world.sync();
        QCOMPARE(world.unread(), 0);
        world.sandbox().text(contact.toStdString(), number.toStdString(), "Is it ready?");
        world.sync();
        QCOMPARE(world.unread(), 1);
    }

    void aStatusIsAskedForAlthoughOurClockIsAhead() {
        LiveWorld world;
        world.signIn();
        const core::OutboxItem item =
            done(world.workspace().outbox().send(number, contact, words, QString()));
        QTRY_COMPARE(world.state(item.id), OutboxState::Accepted);
        world.sync();
        // Long enough that a pass does not come across it otherwise; and our clock is set four days ahead.
        world.pass(600s, 24h * 4);
        world.signIn();
        world.sync();
        const auto status = world.read([](store::ReadSession& session) {
            return store::MessageStore::list(session, {}, std::nullopt, 1).first().message.status;
        });
        QCOMPARE(status, core::MessageStatus::Delivered);
    }

    void aRunningCopyGoesOnThroughJumps_data() {
        QTest::addColumn<std::chrono::seconds>("jump");
        QTest::newRow("forward") << std::chrono::seconds(24h * 400);
        QTest::newRow("back") << std::chrono::seconds(-24h * 400);
    }

    void aRunningCopyGoesOnThroughJumps() {
        QFETCH(std::chrono::seconds, jump);
        LiveWorld world;
        world.signIn();
        world.workspace().startSync();
        QTRY_VERIFY(world.workspace().status().syncedAt.has_value());
        WallClock::put(Timestamp::now().plus(jump));
        world.sandbox().text(contact.toStdString(), number.toStdString(), "Is it ready?");
        const auto count = [&world] {
            return world.read(
                [](store::ReadSession& session) { return store::MessageStore::coverage(session).inbound; });
        };
        QTRY_COMPARE(count(), 1);
        WallClock::put(Timestamp::now().plus(-2 * jump));
        world.sandbox().text(contact.toStdString(), number.toStdString(), "Hello?");
        QTRY_COMPARE(count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestClockJumps)
#include "tst_clock_jumps.moc"
