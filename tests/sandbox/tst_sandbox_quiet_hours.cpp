// Quiet hours: when a send is refused, and by whose clock.
#include "core/ErrorCodes.h"
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";

/// A sandbox at this time that may text the contact and has quiet hours.
struct Ready {
    SandboxFixture sandbox;
    std::string contact;
    explicit Ready(const char* now, std::string to, const json& hours = json::object())
        : sandbox(at(now)), contact(std::move(to)) {
        sandbox->optIn(sandbox->sendingNumber(ours), contact);
        json wanted = {{"enabled", true}, {"start", "21:00"}, {"end", "08:00"}, {"mode", "reject"}};
        wanted.update(hours);
        const HttpAnswer set = sandbox->patch("/v1/organization", {{"quiet_hours", wanted}});
        if (set.status != 200)
            throw std::runtime_error("quiet hours were not set: " + set.body);
    }
    static am::sandbox::SandboxOptions at(const char* now) {
        am::sandbox::SandboxOptions options = SandboxFixture::defaultOptions();
        options.virtualStart = am::core::Timestamp::parse(std::string_view(now));
        return options;
    }
    HttpAnswer send() const { return sandbox.client().send(ours, contact, "hello"); }
};
} // namespace

class TestQuietHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreRefusedByTheRecipientsClock_data() {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("contact");
        QTest::addColumn<int>("status");
        // June: New York is four hours behind UTC, Los Angeles seven.
        QTest::newRow("New York, 20:59")
            << QByteArray("2026-06-16T00:59:59Z") << QByteArray("+12125550188") << 202;
        QTest::newRow("New York, 21:00")
            << QByteArray("2026-06-16T01:00:00Z") << QByteArray("+12125550188") << 422;
        QTest::newRow("Los Angeles, 18:00")
            << QByteArray("2026-06-16T01:00:00Z") << QByteArray("+12135550188") << 202;
        QTest::newRow("New York, 07:59")
            << QByteArray("2026-06-16T11:59:59Z") << QByteArray("+12125550188") << 422;
        QTest::newRow("New York, 08:00")
            << QByteArray("2026-06-16T12:00:00Z") << QByteArray("+12125550188") << 202;
        // January: five hours behind.
        QTest::newRow("winter, 07:30")
            << QByteArray("2026-01-16T12:30:00Z") << QByteArray("+12125550188") << 422;
        // 850 is Central and Eastern: quiet if either is.
        QTest::newRow("two zones, 21:00 in one")
            << QByteArray("2026-06-16T01:00:00Z") << QByteArray("+18505550188") << 422;
        QTest::newRow("two zones, 07:00 in one")
            << QByteArray("2026-06-16T12:00:00Z") << QByteArray("+18505550188") << 422;
        QTest::newRow("two zones, day in both")
            << QByteArray("2026-06-16T13:00:00Z") << QByteArray("+18505550188") << 202;
        // Nothing is known of this code: UTC.
        QTest::newRow("unknown, 21:00 UTC")
            << QByteArray("2026-06-16T21:00:00Z") << QByteArray("+15551234567") << 422;
        QTest::newRow("unknown, 20:00 UTC")
            << QByteArray("2026-06-16T20:00:00Z") << QByteArray("+15551234567") << 202;
    }
    void textsAreRefusedByTheRecipientsClock() {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, contact);
        QFETCH(int, status);
        const HttpAnswer sent = Ready(now.constData(), contact.toStdString()).send();
        QCOMPARE(sent.status, status);
        if (status == 422)
            QCOMPARE(sent.code(), am::core::codeText(am::core::ErrorCode::QuietHours));
    }

    void hoursWithinADayWork() {
        const json hours = {{"start", "10:00"}, {"end", "16:00"}};
        QCOMPARE(Ready("2026-06-16T14:00:00Z", "+12125550188", hours).send().status, 422);
        QCOMPARE(Ready("2026-06-16T20:00:00Z", "+12125550188", hours).send().status, 202);
    }

    void disabledHoursAreNotQuiet() {
        QCOMPARE(Ready("2026-06-16T05:00:00Z", "+12125550188", {{"enabled", false}}).send().status, 202);
    }

    void refusedTextCostsNothing() {
        Ready ready("2026-06-16T05:00:00Z", "+12125550188");
        const QString before = ready.sandbox->get("/v1/billing/wallet").at("/data/balance_cents");
        QCOMPARE(ready.send().status, 422);
        QCOMPARE(ready.sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), before);
        QCOMPARE(ready.sandbox->get("/v1/messages").size(), 0);
    }

    void consentIsCheckedFirstCreditLater() {
        Ready ready("2026-06-16T05:00:00Z", "+12125550188");
        QCOMPARE(ready.sandbox->send(ours, "+12125550199", "hello").status, 453);
        ready.sandbox->post("/sandbox/wallet", {{"balance_cents", 0}});
        QCOMPARE(ready.send().status, 422);
    }

    void automaticRepliesAreNotHeldBack() {
        Ready ready("2026-06-16T05:00:00Z", "+12125550188");
        ready.sandbox->text(ready.contact, ours, "HELP");
        QCOMPARE(ready.sandbox->get("/v1/messages").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_sandbox_quiet_hours.moc"
