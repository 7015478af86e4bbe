// What trying a key finds out.
#include "sandbox/Server.h"
#include "session/SignIn.h"
#include "support/FakeHttpServer.h"
#include "support/SandboxFixture.h"

#include <QTcpServer>
#include <QTest>

using namespace am;
using core::ApiError;
using session::SignIn;
using session::SignInResult;
using support::FakeAnswer;
using support::FakeHttpServer;

namespace {

const core::SecretKey someKey("am_live_0123456789abcdef9xQz");
const QByteArray organization =
    R"({"success":true,"data":{"id":"0b5c7d1e-0000-4000-8000-000000000000","name":"Harbor"}})";

core::Result<SignInResult> check(const QUrl& url, const core::SecretKey& key) {
    SignIn signIn;
    const QFuture<core::Result<SignInResult>> future = signIn.check(url, key);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000)) {
        throw std::runtime_error("signing in did not end");
    }
    return future.result();
}

QUrl urlOf(test::SandboxFixture& sandbox) {
    return QUrl(sandbox.server().url());
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodKeyGivesTheOrganizationAndTellsASandbox();
    void keyWithoutOrgScopeIsGoodAllTheSame();
    void wrongKeyIsUnauthorized();
    void pageOfSomethingElseIsNotTheApi();
    void nothingListeningIsANetworkError();
    void plainHttpToAnotherMachineIsRefused();
    void serverWithoutSandboxCallsIsNoSandbox();
    void serverThatFailsToSayWhetherItIsASandboxIsNotTakenForLive();
    void endedSignInIsCancelled();
};

void TestSignIn::goodKeyGivesTheOrganizationAndTellsASandbox() {
    test::SandboxFixture sandbox;
    const auto result = check(urlOf(sandbox), sandbox.server().apiKey());
    QVERIFY(result);
    QVERIFY(result->organization);
    QCOMPARE(result->organization->name, sandbox->get("/v1/organization").at("/data/name"));
    QVERIFY(result->isSandbox);
}

void TestSignIn::keyWithoutOrgScopeIsGoodAllTheSame() {
    test::SandboxFixture sandbox;
    const core::SecretKey narrow(
        sandbox->post("/sandbox/keys", {{"scopes", {"messages:read"}}}).at("/api_key").toUtf8());
    const auto result = check(urlOf(sandbox), narrow);
    QVERIFY(result);
    QVERIFY(!result->organization);
    QVERIFY(result->isSandbox);
}

void TestSignIn::wrongKeyIsUnauthorized() {
    test::SandboxFixture sandbox;
    const auto result = check(urlOf(sandbox), core::SecretKey("am_sandbox_wrong"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(result.error().httpStatus, 401);
}

void TestSignIn::pageOfSomethingElseIsNotTheApi() {
    FakeHttpServer portal;
    portal.answerRest(FakeAnswer::html(200, "<!doctype html><title>Wi-Fi</title>"));
    const auto result = check(portal.url(), someKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::NotTheApi);
}

void TestSignIn::nothingListeningIsANetworkError() {
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(port.serverPort()));
    port.close();
    const auto result = check(url, someKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Network);
}

void TestSignIn::plainHttpToAnotherMachineIsRefused() {
    const auto result = check(QUrl(QStringLiteral("http://api.example.test")), someKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Tls);
}

void TestSignIn::serverWithoutSandboxCallsIsNoSandbox() {
    FakeHttpServer server;
    server.expectControlCalls();
    server.answer(FakeAnswer::json(200, organization));
    server.answerRest(FakeAnswer::json(
        404, R"({"success":false,"error":{"code":"NOT_FOUND","message":"no such route","request_id":"r"}})"));
    const auto result = check(server.url(), someKey);
    QVERIFY(result);
    QVERIFY(!result->isSandbox);
    QCOMPARE(result->organization->name, QStringLiteral("Harbor"));
}

void TestSignIn::serverThatFailsToSayWhetherItIsASandboxIsNotTakenForLive() {
    FakeHttpServer server;
    server.expectControlCalls();
    server.answer(FakeAnswer::json(200, organization));
    server.answerRest(FakeAnswer::ofManner(FakeAnswer::Manner::CloseUnanswered));
    const auto result = check(server.url(), someKey);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::Network);
}

void TestSignIn::endedSignInIsCancelled() {
    FakeHttpServer silent;
    silent.answerRest(FakeAnswer::ofManner(FakeAnswer::Manner::NeverAnswer));
    QFuture<core::Result<SignInResult>> future;
    {
        SignIn signIn;
        future = signIn.check(silent.url(), someKey);
        QTRY_COMPARE(silent.requests().size(), 1);
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ApiError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
