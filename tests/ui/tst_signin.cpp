// The sign-in page with a real sandbox, a wrong address and wrong keys.
#include "models/SignInController.h"
#include "sandbox/Server.h"
#include "session/KeyStore.h"
#include "session/ProfileList.h"
#include "support/ContractLog.h"
#include "support/ContractWatcher.h"
#include "support/SandboxFixture.h"
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
#include <optional>
#include <stdexcept>

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
        /// Signs in as --base-url does; what came of it.
        std::optional<models::SignedIn> openWithKey(const QString& url, const core::SecretKey& key) const {
            return ended([&] { controller->openWithKey(url, key); });
        }
        std::optional<models::SignedIn> signIn(const QString& name, const QString& url,
                                               const core::SecretKey& key) const {
            return ended([&] { controller->signIn(name, url, key); });
        }
        QString key() const { return page->findChild<QLineEdit*>(u"apiKeyLineEdit"_s)->text(); }
        QLabel* problem(const QString& field) const {
            return page->findChild<QLabel*>(field + u"ProblemLabel"_s);
        }

    private:
        template <class Act>
        std::optional<models::SignedIn> ended(Act act) const {
            QSignalSpy signedIn(controller.get(), &models::SignInController::signedIn);
            QSignalSpy failed(controller.get(), &models::SignInController::failed);
            act();
            const bool ends = QTest::qWaitFor([&] { return signedIn.count() + failed.count() > 0; }, 60'000);
            if (!ends) {
                throw std::runtime_error("signing in did not end");
            }
            controller->takeLock().reset();
            return signedIn.isEmpty() ? std::nullopt
                                      : std::optional(signedIn.first().first().value<models::SignedIn>());
        }
    };

    /// A sandbox of its own organization; on a known port if one is given.
    static std::unique_ptr<sandbox::Server> organizationAt(quint16 port, quint64 seed) {
        sandbox::SandboxOptions options;
        options.port = port;
        options.seed = seed;
        options.watcher = test::contractWatcher();
        options.apiKey = core::SecretKey("am_sandbox_" + QByteArray::number(seed).rightJustified(24, '0'));
        auto server = std::make_unique<sandbox::Server>(options);
        if (!server->start()) {
            throw std::runtime_error(server->errorString().toStdString());
        }
        return server;
    }
    static core::SecretKey keyWithoutOrganization(const sandbox::Server& server) {
        const test::SandboxClient client(server.url().toStdString(), server.apiKey().reveal().toStdString());
        return core::SecretKey(
            client.post("/sandbox/keys", {{"scopes", {"messages:read"}}}).at("/api_key").toUtf8());
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() {
        m_bench.reset();
        test::ContractLog::process().failRunningTest();
    }

    void aGoodKeyOpensAProfileNamedAfterTheOrganization() {
        sandbox::SandboxOptions options;
        options.world = sandbox::WorldKind::Demo;
        options.watcher = test::contractWatcher();
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
        sandbox::SandboxOptions options;
        options.watcher = test::contractWatcher();
        sandbox::Server server(options);
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

    void anotherOrganizationAtTheSameUrlGetsAProfileOfItsOwn() {
        auto server = organizationAt(0, 1);
        const QString url = server->url();
        const core::SecretKey firstKey = server->apiKey();
        const auto first = m_bench->openWithKey(url, firstKey);
        QVERIFY(first);
        const auto again = m_bench->openWithKey(url + u'/', firstKey);
        QVERIFY(again);
        QCOMPARE(again->profile.id, first->profile.id);

        server.reset();
        server = organizationAt(quint16(QUrl(url).port()), 2);
        QCOMPARE(server->url(), url);
        const auto second = m_bench->openWithKey(url, server->apiKey());
        QVERIFY(second);
        QVERIFY(second->profile.organizationId != first->profile.organizationId);
        QVERIFY(second->profile.id != first->profile.id);
        QVERIFY(second->profile.name != first->profile.name);
        // The sign-in page makes the same difference, whatever name is typed.
        const auto typed = m_bench->signIn(first->profile.name, url, server->apiKey());
        QVERIFY(typed);
        QCOMPARE(typed->profile.id, second->profile.id);
        QCOMPARE(m_bench->profiles.profiles().size(), 2);
    }

    void aNewProfileWithATakenNameGetsANumberBehindIt() {
        auto server = organizationAt(0, 1);
        const QString url = server->url();
        QVERIFY(m_bench->signIn(u"Shop"_s, url, server->apiKey()));
        server.reset();
        server = organizationAt(quint16(QUrl(url).port()), 2);
        const auto second = m_bench->signIn(u"Shop"_s, url, server->apiKey());
        QVERIFY(second);
        QCOMPARE(second->profile.name, u"Shop (2)"_s);
    }

    void anotherKeyOfTheSameOrganizationOpensTheSameProfile() {
        const auto server = organizationAt(0, 1);
        const auto first = m_bench->openWithKey(server->url(), server->apiKey());
        QVERIFY(first);
        const test::SandboxClient client(server->url().toStdString(),
                                         server->apiKey().reveal().toStdString());
        const core::SecretKey other(
            client.post("/sandbox/keys", {{"scopes", {"org:read"}}}).at("/api_key").toUtf8());
        const auto second = m_bench->openWithKey(server->url(), other);
        QVERIFY(second);
        QCOMPARE(second->profile.id, first->profile.id);
    }

    void aKeyThatMayNotReadTheOrganizationIsKnownByItsFingerprint() {
        const auto server = organizationAt(0, 1);
        const auto full = m_bench->openWithKey(server->url(), server->apiKey());
        const core::SecretKey narrow = keyWithoutOrganization(*server);
        const auto first = m_bench->openWithKey(server->url(), narrow);
        QVERIFY(full && first);
        QVERIFY(first->lacksOrganization);
        QVERIFY(first->profile.id != full->profile.id);
        QVERIFY(first->profile.organizationId.isEmpty());
        const auto again = m_bench->openWithKey(server->url(), narrow);
        const auto other = m_bench->openWithKey(server->url(), keyWithoutOrganization(*server));
        QVERIFY(again && other);
        QCOMPARE(again->profile.id, first->profile.id);
        QVERIFY(other->profile.id != first->profile.id && other->profile.id != full->profile.id);
    }

    void aKeyOnTheCommandLineTellsASandboxAndIsNotKept() {
        const auto server = organizationAt(0, 1);
        const auto opened = m_bench->openWithKey(server->url(), server->apiKey());
        QVERIFY(opened);
        QCOMPARE(opened->profile.kind, session::Profile::Kind::Sandbox);
        QVERIFY(!opened->keyIsKept);
        QCOMPARE(opened->key, server->apiKey());
        QVERIFY(m_bench->keys.load(opened->profile.id).result().isEmpty());
    }

    void aWrongKeyOnTheCommandLineLeavesNoProfile() {
        const auto server = organizationAt(0, 1);
        QVERIFY(!m_bench->openWithKey(server->url(), core::SecretKey("am_sandbox_wrong")));
        QVERIFY(m_bench->profiles.profiles().isEmpty());
    }

    void withoutANetworkOnlyTheKeyUsedLastOpensItsProfile() {
        auto server = organizationAt(0, 1);
        const QString url = server->url();
        const core::SecretKey key = server->apiKey();
        const auto online = m_bench->openWithKey(url, key);
        QVERIFY(online);
        server.reset();
        const auto offline = m_bench->openWithKey(url, key);
        QVERIFY(offline);
        QCOMPARE(offline->profile, online->profile);
        QCOMPARE(offline->baseUrl, QUrl(url));
        QVERIFY(!m_bench->openWithKey(url, core::SecretKey("am_sandbox_another")));
        QCOMPARE(m_bench->profiles.profiles().size(), 1);
    }

private:
    std::unique_ptr<Bench> m_bench;
};

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
