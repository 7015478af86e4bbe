// Starting and ending the sandbox that the console runs itself.
#include "app/console/EmbeddedSandbox.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace am;
using namespace Qt::StringLiterals;

namespace {

bool answersAt(const QUrl& url) {
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(5000);
}

} // namespace

class EmbeddedSandboxTest : public QObject {
    Q_OBJECT

    sandbox::SandboxOptions options() const {
        sandbox::SandboxOptions options;
        options.dataFile = m_folder.filePath(u"world.sqlite"_s);
        return options;
    }

private Q_SLOTS:
    void itsEndEndsTheServer() {
        auto embedded = std::make_unique<app::EmbeddedSandbox>();
        QSignalSpy started(embedded.get(), &app::EmbeddedSandbox::started);
        embedded->start(options());
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, 30'000);
        const QUrl url = started.first().first().toUrl();
        QVERIFY(answersAt(url));
        embedded.reset();
        QVERIFY(!answersAt(url));
    }

    void theSameWorldAndPortAreFreeAtOnceForTheNext() {
        sandbox::SandboxOptions same = options();
        for (int round = 0; round < 10; ++round) {
            app::EmbeddedSandbox embedded;
            QSignalSpy started(&embedded, &app::EmbeddedSandbox::started);
            QSignalSpy failed(&embedded, &app::EmbeddedSandbox::failed);
            embedded.start(same);
            QTRY_VERIFY_WITH_TIMEOUT(started.count() + failed.count() > 0, 30'000);
            QVERIFY2(failed.isEmpty(),
                     qPrintable(failed.isEmpty() ? QString() : failed.first().first().toString()));
            same.port = quint16(started.first().first().toUrl().port());
        }
    }

    void itMayEndWhileItIsStillStarting() {
        for (int round = 0; round < 10; ++round) {
            app::EmbeddedSandbox embedded;
            embedded.start(options());
        }
        app::EmbeddedSandbox embedded;
        QSignalSpy started(&embedded, &app::EmbeddedSandbox::started);
        embedded.start(options());
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, 30'000);
    }

    void aTakenPortIsNamed() {
        app::EmbeddedSandbox first;
        QSignalSpy started(&first, &app::EmbeddedSandbox::started);
        first.start({});
        QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, 30'000);
        sandbox::SandboxOptions taken;
        taken.port = quint16(started.first().first().toUrl().port());
        app::EmbeddedSandbox second;
        QSignalSpy failed(&second, &app::EmbeddedSandbox::failed);
        second.start(taken);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EmbeddedSandboxTest)
#include "tst_embedded_sandbox.moc"
