// What a user does with numbers reaches the API, and its answer the archive.
#include "store/NumberStore.h"
#include "support/SandboxWorkspace.h"
#include "sync/NumberActions.h"

#include <QProcess>
#include <QTest>

using namespace am;
using namespace am::tests;
using core::ApiError;

namespace {

const QString ourNumber = QStringLiteral("+14155550123");

std::optional<core::OwnedNumber> archivedNumber(SandboxWorkspace& tested, const QString& id) {
    return tested.read([id](store::ReadSession& session) { return store::NumberStore::find(session, id); });
}

QStringList archivedNumbers(SandboxWorkspace& tested) {
    QStringList numbers;
    for (const core::OwnedNumber& number : tested.read(&store::NumberStore::list)) {
        numbers.append(number.number);
    }
    numbers.sort();
    return numbers;
}

core::BulkOrderRequest byQuantity(int quantity) {
    core::BulkOrderRequest request;
    request.quantity = quantity;
    request.areaCode = QStringLiteral("415");
    return request;
}

QStringList sorted(QStringList texts) {
    texts.sort();
    return texts;
}

} // namespace

class TestNumberActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreSearchedOrderedChangedAndReleased();
    void orderOfATakenNumberNamesIt();
    void campaignIsAttachedAndDetached();
    void smallOrderByQuantityIsFilledAtOnceAndKept();
    void largeOrderByQuantityIsPolledUntilItIsFilled();
    void partialOrderKeepsWhatItGot();
    void manyNumbersAreReleasedAtOnce();
    void numberGoesBackToTheCarrier();
    void commandDoesWhatTheActDoes();
};

void TestNumberActions::numbersAreSearchedOrderedChangedAndReleased() {
    SandboxWorkspace tested;
    sync::NumberActions& numbers = tested.workspace().numbers();
    core::NumberSearch search;
    search.areaCode = QStringLiteral("415");
    const auto offered = done(numbers.search(search));
    QVERIFY(!offered.isEmpty());
    core::NumberOrder order;
    order.numbers = {offered.first().number};
    order.label = QStringLiteral("Front desk");
    const auto owned = done(numbers.order(order));
    QCOMPARE(owned.size(), 1);
    const QString id = owned.first().id;
    QCOMPARE(archivedNumber(tested, id)->label, QStringLiteral("Front desk"));

    core::NumberUpdate update;
    update.label = QStringLiteral("Workshop");
    QCOMPARE(done(numbers.update(id, update)).label, QStringLiteral("Workshop"));
    QCOMPARE(archivedNumber(tested, id)->label, QStringLiteral("Workshop"));

    done(numbers.release(id));
    QVERIFY(!archivedNumber(tested, id));
}

void TestNumberActions::orderOfATakenNumberNamesIt() {
    SandboxWorkspace tested;
    tested.sandbox().orderNumber(ourNumber.toStdString());
    core::NumberOrder order;
    order.numbers = {ourNumber, QStringLiteral("+14155550124")};
    const auto answer = waited(tested.workspace().numbers().order(order));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ApiError::Kind::Conflict);
    QCOMPARE(answer.error().unavailableNumbers, QStringList(ourNumber));
    QVERIFY(tested.read(&store::NumberStore::list).isEmpty());
}

void TestNumberActions::campaignIsAttachedAndDetached() {
    SandboxWorkspace tested;
    const QString id = QString::fromStdString(tested.sandbox().orderNumber(ourNumber.toStdString()));
    const QString campaign = QString::fromStdString(tested.sandbox().activeCampaign());
    sync::NumberActions& numbers = tested.workspace().numbers();
    QCOMPARE(done(numbers.attachCampaign(id, campaign)).campaignId, campaign);
    QCOMPARE(archivedNumber(tested, id)->campaignId, campaign);
    QVERIFY(done(numbers.detachCampaign(id)).campaignId.isEmpty());
    QVERIFY(archivedNumber(tested, id)->campaignId.isEmpty());
}

void TestNumberActions::smallOrderByQuantityIsFilledAtOnceAndKept() {
    SandboxWorkspace tested;
    core::BulkOrderRequest request = byQuantity(2);
    request.label = QStringLiteral("Workshop");
    const core::BulkOrder order = done(tested.workspace().numbers().orderBulk(request));
    QCOMPARE(order.progress(), core::BulkOrder::Progress::Complete);
    QCOMPARE(order.assignedNumbers.size(), 2);
    QCOMPARE(archivedNumbers(tested), sorted(order.assignedNumbers));
    QCOMPARE(tested.read(&store::NumberStore::list).first().label, QStringLiteral("Workshop"));
}

void TestNumberActions::largeOrderByQuantityIsPolledUntilItIsFilled() {
    SandboxWorkspace tested;
    sync::NumberActions& numbers = tested.workspace().numbers();
    const core::BulkOrder waiting = done(numbers.orderBulk(byQuantity(11)));
    QCOMPARE(waiting.progress(), core::BulkOrder::Progress::Waiting);
    QVERIFY(!waiting.id.isEmpty());
    QVERIFY(!done(numbers.pollBulk(waiting.id)).isFinal());
    QVERIFY(archivedNumbers(tested).isEmpty());

    tested.sandbox().advance(30);
    const core::BulkOrder filled = done(numbers.pollBulk(waiting.id));
    QCOMPARE(filled.progress(), core::BulkOrder::Progress::Complete);
    QCOMPARE(filled.assignedNumbers.size(), 11);
    QCOMPARE(archivedNumbers(tested), sorted(filled.assignedNumbers));
}

void TestNumberActions::partialOrderKeepsWhatItGot() {
    SandboxWorkspace tested;
    sync::NumberActions& numbers = tested.workspace().numbers();
    core::BulkOrderRequest request = byQuantity(4);
    request.label = QStringLiteral("Branch [partial]");
    const QString id = done(numbers.orderBulk(request)).id;
    tested.sandbox().advance(30);
    const core::BulkOrder order = done(numbers.pollBulk(id));
    QCOMPARE(order.progress(), core::BulkOrder::Progress::Partial);
    QCOMPARE(order.assignedNumbers.size(), 2);
    QCOMPARE(order.failedCount, 2);
    QCOMPARE(archivedNumbers(tested), sorted(order.assignedNumbers));
}

void TestNumberActions::manyNumbersAreReleasedAtOnce() {
    SandboxWorkspace tested;
    sync::NumberActions& numbers = tested.workspace().numbers();
    done(numbers.orderBulk(byQuantity(3)));
    QStringList ids;
    for (const core::OwnedNumber& number : tested.read(&store::NumberStore::list)) {
        ids.append(number.id);
    }
    const QString kept = ids.takeLast();
    const auto foreign = QStringLiteral("0b5c7d1e-0000-4000-8000-000000000000");
    const core::BulkReleaseResult first = done(numbers.releaseBulk(ids + QStringList{foreign}));
    QCOMPARE(sorted(first.released), sorted(ids));
    QCOMPARE(first.unknown, QStringList{foreign});
    QVERIFY(first.alreadyReleased.isEmpty());
    QCOMPARE(archivedNumbers(tested).size(), 1);
    QVERIFY(archivedNumber(tested, kept));

    const core::BulkReleaseResult again = done(numbers.releaseBulk(ids));
    QCOMPARE(sorted(again.alreadyReleased), sorted(ids));
}

void TestNumberActions::numberGoesBackToTheCarrier() {
    SandboxWorkspace tested;
    const QString id = QString::fromStdString(tested.sandbox().orderNumber(ourNumber.toStdString()));
    tested.sync();
    done(tested.workspace().numbers().release(id, core::ReleaseTo::Carrier));
    QVERIFY(!archivedNumber(tested, id));
}

void TestNumberActions::commandDoesWhatTheActDoes() {
    SandboxWorkspace tested;
    const std::string id = tested.sandbox().orderNumber(ourNumber.toStdString());
    core::NumberUpdate update;
    update.label = QStringLiteral("It's \"$HOME\" 🚲 -x @y");
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AGENTMESSAGE_API_KEY"),
                       QString::fromUtf8(tested.workspace().options().key.reveal()));
    shell.setProcessEnvironment(environment);
    const QString command = tested.workspace().curl().updateNumber(QString::fromStdString(id), update);
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished(30000));
    const auto number = tested.sandbox().get("/v1/phone-numbers/" + id);
    QVERIFY2(number.at("/data/label") == *update.label,
             (shell.readAll() + shell.readAllStandardError()).constData());
}

QTEST_GUILESS_MAIN(TestNumberActions)
#include "tst_number_actions.moc"
