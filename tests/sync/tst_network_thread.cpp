// Running coroutines on the network thread, and ending it at any moment.
#include "sync/NetworkThread.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <QCoro/QCoroSignal>

using namespace am;
using sync::NetworkThread;

namespace {

using Answer = core::Result<int>;

/// Waits on the network thread until somebody calls `open`.
class Gate : public QObject {
    Q_OBJECT
public:
    void open() { Q_EMIT opened(); }
Q_SIGNALS:
    void opened();
};

} // namespace

class TestNetworkThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runGivesTheValue();
    void capturesLiveUntilTheCoroutineEnds();
    void runAfterCloseIsCancelled();
    void closeWaitsForWhatRuns();
    void everyFutureFinishesWhenTheThreadIsDestroyed();
};

void TestNetworkThread::runGivesTheValue() {
    NetworkThread network;
    QThread* ranOn = nullptr;
    QFuture<Answer> future = network.run([&ranOn]() -> QCoro::Task<Answer> {
        ranOn = QThread::currentThread();
        co_return Answer(7);
    });
    const Answer answer = future.result();
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, 7);
    QCOMPARE(ranOn, network.thread());
}

void TestNetworkThread::capturesLiveUntilTheCoroutineEnds() {
    NetworkThread network;
    Gate* gate = nullptr;
    network.runNow([&gate] { gate = new Gate; });
    const QString text = QStringLiteral("captured");
    QFuture<core::Result<QString>> future = network.run([gate, text]() -> QCoro::Task<core::Result<QString>> {
        co_await qCoro(gate, &Gate::opened);
        co_return core::Result<QString>(text + QStringLiteral("!"));
    });
    QMetaObject::invokeMethod(network.context(), [gate] { gate->open(); });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(*future.result(), QStringLiteral("captured!"));
    network.close([] {}, [gate] { delete gate; });
}

void TestNetworkThread::runAfterCloseIsCancelled() {
    NetworkThread network;
    network.close([] {}, [] {});
    bool ran = false;
    QFuture<Answer> future = network.run([&ran]() -> QCoro::Task<Answer> {
        ran = true;
        co_return Answer(1);
    });
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, core::ApiError::Kind::Cancelled);
    QVERIFY(!ran);
}

void TestNetworkThread::closeWaitsForWhatRuns() {
    NetworkThread network;
    Gate* gate = nullptr;
    network.runNow([&gate] { gate = new Gate; });
    QFuture<Answer> future = network.run([gate]() -> QCoro::Task<Answer> {
        co_await qCoro(gate, &Gate::opened);
        co_await qCoro(gate, &Gate::opened);
        co_return Answer(2);
    });
    QThread* disposedOn = nullptr;
    bool finishedBefore = false;
    network.close([gate] { gate->open(); },
                  [&] {
                      disposedOn = QThread::currentThread();
                      finishedBefore = future.isFinished();
                      delete gate;
                  });
    QCOMPARE(disposedOn, network.thread());
    QVERIFY(finishedBefore);
    QCOMPARE(*future.result(), 2);
    QVERIFY(network.thread()->isFinished());
}

void TestNetworkThread::everyFutureFinishesWhenTheThreadIsDestroyed() {
    QList<QFuture<Answer>> futures;
    {
        NetworkThread network;
        for (int number = 0; number < 100; ++number) {
            futures += network.run([number]() -> QCoro::Task<Answer> { co_return Answer(number); });
        }
    }
    for (const QFuture<Answer>& future : std::as_const(futures)) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
    }
}

QTEST_GUILESS_MAIN(TestNetworkThread)
#include "tst_network_thread.moc"
