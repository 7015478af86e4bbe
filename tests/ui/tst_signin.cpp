// The sign-in page with a real sandbox, a wrong address and wrong keys.
#include "models/SignInController.h"
#include "sandbox/Server.h"
#include "session/KeyStore.h"
#include "session/ProfileList.h"
#include "ui/signin/ProfileRow.h"
#include "ui/signin/SignInPage.h"
#include "ui/widgets/ErrorCard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace am;
using namespace Qt::StringLiterals;

class SignInTest : public QObject {
    Q_OBJECT

    struct Bench {
        QTemporaryDir folder;
        session::ProfileList profiles{folder.path()};
        session::KeyStore keys;
        std::unique_ptr<models::SignInController> controller;
        std::unique_ptr<ui::SignInPage> page;

        Bench() {
            keys.useSessionOnly();
            controller = std::make_unique<models::SignInController>(profiles, keys);
            page = std::make_unique<ui::SignInPage>(*controller);
        }
        void type(const QString& url, const QString& key) const {
            page->findChild<QLineEdit*>(u"baseUrlLineEdit"_s)->setText(url);
            page->findChild<QLineEdit*>(u"apiKeyLineEdit"_s)->setText(key);
            page->findChild<QPushButton*>(u"signInPushButton"_s)->click();
        }
        QString key() const { return page->findChild<QLineEdit*>(u"apiKeyLineEdit"_s)->text(); }
        QLabel* problem(const QString& field) const {
            return page->findChild<QLabel*>(field + u"ProblemLabel"_s);
        }
    };

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void aGoodKeyOpensAProfileNamedAfterTheOrganization() {
        sandbox::SandboxOptions options;
        options.world = sandbox::WorldKind::Demo;
        sandbox::Server server(options);
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QSignalSpy signedIn(m_bench->controller.get(), &models::SignInController::signedIn);
        m_bench->type(server.url(), QString::fromUtf8(server.apiKey().reveal()));
        QTRY_COMPARE(signedIn.count(), 1);
        const auto result = signedIn.first().first().value<models::SignedIn>();
        QCOMPARE(result.profile.name, u"Harbor Cycle Works"_s);
        QCOMPARE(result.profile.kind, session::Profile::Kind::Sandbox);
        QVERIFY(!result.keyIsKept);
        QVERIFY(m_bench->controller->takeLock() != nullptr);
        QCOMPARE(m_bench->profiles.lastUsed()->id, result.profile.id);
    }

    void aWrongKeyIsNamedBesideItsFieldAndStaysThere() {
        sandbox::Server server{sandbox::SandboxOptions()};
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QSignalSpy failed(m_bench->controller.get(), &models::SignInController::failed);
        m_bench->type(server.url(), u"am_sandbox_wrong"_s);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_bench->problem(u"apiKey"_s)->isHidden());
        QVERIFY(m_bench->problem(u"baseUrl"_s)->isHidden());
        QCOMPARE(m_bench->key(), u"am_sandbox_wrong"_s);
        const auto* card = m_bench->page->findChild<ui::ErrorCard*>();
        QCOMPARE(card->error().httpStatus, 401);
        QVERIFY(!card->error().requestId.isEmpty());
        QVERIFY(m_bench->profiles.profiles().isEmpty());
    }

    void anotherServiceAtTheAddressIsNamedBesideTheUrl() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, &other, [&other] {
            QTcpSocket* socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n"
                    "Connection: close\r\n\r\n<html>hi</html>");
                socket->disconnectFromHost();
            });
        });
        QSignalSpy failed(m_bench->controller.get(), &models::SignInController::failed);
        m_bench->type(u"http://127.0.0.1:%1"_s.arg(other.serverPort()), u"am_live_key"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
        QVERIFY(!m_bench->problem(u"baseUrl"_s)->isHidden());
        QCOMPARE(m_bench->key(), u"am_live_key"_s);
    }

    void plainHttpToAnotherComputerIsRefusedBeforeAnythingIsSent() {
        QSignalSpy failed(m_bench->controller.get(), &models::SignInController::failed);
        m_bench->type(u"http://api.agentmsg.io"_s, u"am_live_key"_s);
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_bench->problem(u"baseUrl"_s)->text().contains(u"https://api.agentmsg.io"_s));
    }

    void aMissingKeyIsNamedBesideItsField() {
        m_bench->type(u"https://api.agentmsg.io"_s, {});
        QVERIFY(!m_bench->problem(u"apiKey"_s)->isHidden());
    }

    void aHostWithoutASchemeMeansHttps() {
        QUrl url;
        QVERIFY(!models::SignInController::readBaseUrl(u" api.agentmsg.io/ "_s, &url));
        QCOMPARE(url, QUrl(u"https://api.agentmsg.io"_s));
    }

    void theSandboxNeedsNeitherKeyNorNetwork() {
        QSignalSpy signedIn(m_bench->controller.get(), &models::SignInController::signedIn);
        m_bench->page->findChild<QPushButton*>(u"trySandboxPushButton"_s)->click();
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(signedIn.first().first().value<models::SignedIn>().profile.kind,
                 session::Profile::Kind::EmbeddedSandbox);
        m_bench->controller->takeLock().reset();
        m_bench->page->findChild<QPushButton*>(u"trySandboxPushButton"_s)->click();
        QCOMPARE(m_bench->profiles.profiles().size(), 1);
    }

    void aProfileHeldByAnotherConsoleIsNotOpened() {
        QSignalSpy signedIn(m_bench->controller.get(), &models::SignInController::signedIn);
        QSignalSpy failed(m_bench->controller.get(), &models::SignInController::failed);
        m_bench->controller->openSandbox();
        const auto held = m_bench->controller->takeLock();
        m_bench->controller->openSandbox();
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<models::SignInProblem>().field,
                 models::SignInProblem::Field::Profile);
    }

    void aKnownProfileWithoutItsKeyAsksForItAndFillsTheRest() {
        m_bench->profiles.add(u"Acme"_s, session::Profile::Kind::Live, QUrl(u"https://api.agentmsg.io"_s));
        m_bench->page->refresh();
        auto* row = m_bench->page->findChild<ui::ProfileRow*>();
        QVERIFY(row);
        row->click();
        QTRY_VERIFY(!m_bench->problem(u"apiKey"_s)->isHidden());
        QCOMPARE(m_bench->page->findChild<QLineEdit*>(u"profileNameLineEdit"_s)->text(), u"Acme"_s);
    }

    void theKeyIsHiddenUntilItIsRevealed() {
        auto* key = m_bench->page->findChild<QLineEdit*>(u"apiKeyLineEdit"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        m_bench->page->findChild<QAction*>(u"revealKeyAction"_s)->trigger();
        QCOMPARE(key->echoMode(), QLineEdit::Normal);
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
