// Every operation of the contract: it is served, and only to keys with its scope.
#include "support/Contract.h"
#include "support/SandboxFixture.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using am::test::Contract;
using am::test::ContractOperation;
using am::test::HttpAnswer;
using am::test::SandboxClient;
using am::test::SandboxFixture;

namespace {
std::vector<std::string> allScopes() {
    std::vector<std::string> scopes;
    for (const auto& scope : Contract::document().json()["components"]["schemas"]["Scope"]["enum"])
        scopes.push_back(scope.get<std::string>());
    return scopes;
}

/// The path with a value in place of each placeholder.
std::string callablePath(const ContractOperation& operation) {
    std::string path = operation.path;
    const auto fill = [&path](const std::string& placeholder, const std::string& value) {
        const std::size_t at = path.find(placeholder);
        if (at != std::string::npos)
            path.replace(at, placeholder.size(), value);
    };
    fill("{id}", "0f0f0f0f-0000-4000-8000-000000000000");
    fill("{contact_number}", "%2B15551234567");
    return path;
}

HttpAnswer call(const SandboxClient& client, const ContractOperation& operation) {
    return client.request(operation.method, callablePath(operation), operation.body ? "{}" : "");
}
} // namespace

class TestScopes : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::string m_revokedKey;

    static const ContractOperation& operation() {
        QFETCH_GLOBAL(QString, id);
        return *Contract::document().operation(id.toStdString());
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<QString>("id");
        for (const ContractOperation& one : Contract::document().operations())
            QTest::newRow(one.id.c_str()) << QString::fromStdString(one.id);
    }
    void initTestCase() {
        QCOMPARE(Contract::document().operations().size(), std::size_t(65));
        m_sandbox = std::make_unique<SandboxFixture>();
        const HttpAnswer made =
            m_sandbox->client().post("/v1/api-keys", {{"label", "to be revoked"}, {"scopes", allScopes()}});
        QVERIFY2(made.status == 200 || made.status == 201, made.body.c_str());
        m_revokedKey = made.at("/plaintext").toStdString();
        QCOMPARE(m_sandbox->client().withKey(m_revokedKey).get("/v1/organization").status, 200);
        QCOMPARE(m_sandbox->client().remove("/v1/api-keys/" + made.at("/id").toStdString()).status, 204);
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void operationsNameAKnownScope() {
        const std::vector<std::string> scopes = allScopes();
        QVERIFY2(std::find(scopes.begin(), scopes.end(), operation().scope) != scopes.end(),
                 operation().scope.c_str());
    }

    void withoutAKeyIs401() {
        const HttpAnswer answer = call(m_sandbox->client().withKey({}), operation());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"UNAUTHORIZED"_s);
    }

    void anUnknownKeyIs401() {
        const HttpAnswer answer = call(m_sandbox->client().withKey("am_live_nobody"), operation());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"UNAUTHORIZED"_s);
    }

    void aRevokedKeyIs401() {
        const HttpAnswer answer = call(m_sandbox->client().withKey(m_revokedKey), operation());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), u"UNAUTHORIZED"_s);
    }

    void allOtherScopesAre403() {
        std::vector<std::string> others = allScopes();
        others.erase(std::remove(others.begin(), others.end(), operation().scope), others.end());
        const HttpAnswer answer = call(m_sandbox->client().withScopes(others), operation());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"FORBIDDEN"_s);
        QVERIFY(answer.at("/error/message").contains(QString::fromStdString(operation().scope)));
    }

    void itsScopeAloneIsEnoughToBeServed() {
        const HttpAnswer answer = call(m_sandbox->client().withScopes({operation().scope}), operation());
        QVERIFY2(answer.status != 401 && answer.status != 403 && answer.status != 0 && answer.status < 500,
                 answer.body.c_str());
        QVERIFY2(!answer.at("/error/message").contains(u"is not a route"_s), answer.body.c_str());
    }
};

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_sandbox_scopes.moc"
