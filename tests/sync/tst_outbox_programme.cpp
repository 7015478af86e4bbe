// What a toll-free programme forbids never leaves, however it got into the outbox.
#include "store/TollFreeStore.h"
#include "store/WriteTransaction.h"
#include "support/SandboxWorkspace.h"
#include "sync/Outbox.h"

#include <QTest>

using namespace am;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::OutboxItem;
using core::OutboxState;

namespace {

const QString tollFree = u"+18335550199"_s;
const QString contact = u"+12125550177"_s;

class ProgrammeWorld : public SandboxWorkspace {
public:
    ProgrammeWorld() {
        numberId = sandbox().orderNumber(tollFree.toStdString());
        sandbox().optIn(numberId, contact.toStdString());
        sandbox().post("/sandbox/wallet", {{"balance_cents", 100000}, {"lifetime_spend_cents", 600000}});
        sandbox().advance(25 * 3600); // the opt-in's own texts are not what is tested
        sync();
    }
    void set(const core::ProgrammeSetting& setting) {
        write([setting](store::WriteTransaction& transaction) {
            store::TollFreeStore::setProgramme(transaction, QString(), setting);
        });
    }
    OutboxItem send(const QString& text, const QString& to = contact) {
        const OutboxItem queued = done(workspace().outbox().send(tollFree, to, text, QString()));
        const auto isAtRest = [this, &queued] {
            const OutboxState state = outboxItem(queued.id).state;
            return state != OutboxState::Queued && state != OutboxState::Sending;
        };
        if (!QTest::qWaitFor(isAtRest, 20000)) {
            throw std::runtime_error("the item never came to rest");
        }
        return outboxItem(queued.id);
    }
    qsizetype sentTexts() const { return listed("/v1/messages", {"text"}).filter(u"Build"_s).size(); }

    std::string numberId;
};

} // namespace

class OutboxProgrammeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDailyLimitHoldsWhenItIsTakenForSending() {
        ProgrammeWorld world;
        world.set({std::nullopt, 2});
        QCOMPARE(world.send(u"Build 1"_s).state, OutboxState::Accepted);
        QCOMPARE(world.send(u"Build 2"_s).state, OutboxState::Accepted);
        const OutboxItem refused = world.send(u"Build 3"_s);
        QCOMPARE(refused.state, OutboxState::Refused);
        QCOMPARE(refused.error->code, u"DAILY_LIMIT_REACHED"_s);
        QVERIFY(refused.error->operation.isEmpty());
        QVERIFY(!refused.requestedAt);
        QCOMPARE(refused.text, u"Build 3"_s);
        QCOMPARE(world.sentTexts(), 2);
    }

    void manyAtOnceGetNoFurtherThanTheLimit() {
        ProgrammeWorld world;
        world.set({std::nullopt, 3});
        QList<qint64> ids;
        for (int i = 0; i < 8; ++i) {
            ids +=
                done(world.workspace().outbox().send(tollFree, contact, u"Build %1"_s.arg(i), QString())).id;
        }
        QVERIFY(QTest::qWaitFor(
            [&] {
                const OutboxState state = world.outboxItem(ids.last()).state;
                return state == OutboxState::Accepted || state == OutboxState::Refused;
            },
            20000));
        QList<bool> accepted;
        for (const qint64 id : ids) {
            accepted += world.outboxItem(id).state == OutboxState::Accepted;
        }
        QCOMPARE(accepted, QList<bool>({true, true, true, false, false, false, false, false}));
        QCOMPARE(world.sentTexts(), 3);
    }

    void aRefusedTextGoesOnceTheWindowHasPassed() {
        ProgrammeWorld world;
        world.set({std::nullopt, 1});
        QCOMPARE(world.send(u"Build 1"_s).state, OutboxState::Accepted);
        const OutboxItem refused = world.send(u"Build 2"_s);
        QCOMPARE(refused.state, OutboxState::Refused);
        world.sandbox().advance(24 * 3600);
        const OutboxItem again = done(world.workspace().outbox().resend(refused.id));
        QVERIFY(QTest::qWaitFor([&] { return world.outboxItem(again.id).state == OutboxState::Accepted; },
                                20000));
        QCOMPARE(world.sentTexts(), 2);
    }

    void marketingNeverLeavesATransactionalProgramme() {
        ProgrammeWorld world;
        world.set({true, std::nullopt});
        const OutboxItem refused = world.send(u"Build plans are 20% off today"_s);
        QCOMPARE(refused.state, OutboxState::Refused);
        QCOMPARE(refused.error->code, u"MARKETING_NOT_ALLOWED"_s);
        QVERIFY(refused.error->details.value(u"text"_s).contains(u"percent off"_s));
        QCOMPARE(world.sentTexts(), 0);
        QCOMPARE(world.send(u"Build 412 deployed"_s).state, OutboxState::Accepted);
    }

    void theProvidersRefusalIsKeptAsItCame() {
        ProgrammeWorld world;
        QCOMPARE(
            world.sandbox().put("/sandbox/programme", {{"daily_limit", 1}, {"transactional", true}}).status,
            200);
        QCOMPARE(world.send(u"Build 1"_s).state, OutboxState::Accepted);
        const OutboxItem limited = world.send(u"Build 2"_s);
        QCOMPARE(limited.state, OutboxState::Refused);
        QCOMPARE(limited.error->httpStatus, 422);
        QCOMPARE(limited.error->code, u"DAILY_LIMIT_REACHED"_s);
        QVERIFY(!limited.error->requestId.isEmpty());
        QCOMPARE(world.send(u"Build plans are 20% off today"_s).error->code, u"MARKETING_NOT_ALLOWED"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxProgrammeTest)
#include "tst_outbox_programme.moc"
