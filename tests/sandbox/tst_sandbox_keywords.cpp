// What STOP, START, YES and HELP do, in every state of consent.
#include "support/SandboxFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
constexpr const char* ours = "+14155550123";
constexpr const char* contact = "+15551234567";

/// Texts the contact got, without those that were there before.
QStringList received(const SandboxFixture& sandbox, int skip = 0) {
    QStringList texts;
    const HttpAnswer phone = sandbox.client().get(std::string("/sandbox/phones/") + contact);
    for (const json& text : phone.json["messages"])
        if (text["direction"] == "received")
            texts.append(QString::fromStdString(text["body"].get<std::string>()));
    return texts.mid(skip);
}

QString optedIn(const SandboxFixture& sandbox) {
    return sandbox.client().get("/v1/consent").at("/data/0/opted_in");
}

HttpAnswer history(const SandboxFixture& sandbox) {
    const HttpAnswer record = sandbox.client().get("/v1/consent");
    return sandbox.client().get("/v1/consent/" + record.at("/data/0/id").toStdString() + "/history");
}
} // namespace

class TestKeywords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// compliance.md 1.1 as a table: the state before, the word, the state and the number of replies after.
    void wordsActOnConsent_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("replies");
        const auto row = [](const char* before, const char* word, const char* after, int replies) {
            QTest::addRow("%s, %s", before, word) << QString::fromLatin1(before) << QString::fromUtf8(word)
                                                  << QString::fromLatin1(after) << replies;
        };
        row("none", "STOP", "false", 1);
        row("none", "START", "true", 1);
        row("none", "YES", "<none>", 0);
        row("none", "HELP", "<none>", 1);
        row("none", "hello", "<none>", 0);
        row("in", "stop", "false", 1);
        row("in", " \"Stop!\" ", "false", 1);
        row("in", "stop stop stop", "false", 1);
        row("in", "Unsubscribe.", "false", 1);
        row("in", "opt-out", "false", 1);
        row("in", "BAJA", "false", 1);
        row("in", "stop please", "true", 0);
        row("in", "don't stop", "true", 0);
        row("in", "START", "true", 0);
        row("in", "YES", "true", 0);
        row("in", "Info?", "true", 1);
        row("pending", "YES", "true", 1);
        row("pending", "yes!", "true", 1);
        row("pending", "START", "true", 1);
        row("pending", "STOP", "false", 1);
        row("pending", "yes please do", "<none>", 0);
        row("out", "START", "true", 1);
        row("out", "unstop", "true", 1);
        row("out", "YES", "true", 1);
        row("out", "STOP", "false", 0);
        row("out", "HELP", "false", 1);
        row("out", "hello", "false", 0);
    }
    void wordsActOnConsent() {
        QFETCH(QString, before);
        QFETCH(QString, word);
        QFETCH(QString, after);
        QFETCH(int, replies);
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        if (before == "in"_L1 || before == "out"_L1)
            sandbox->optIn(number, contact);
        if (before == "out"_L1)
            sandbox->text(contact, ours, "STOP");
        if (before == "pending"_L1)
            sandbox->post("/v1/consent/double-opt-in", {{"phone_number_id", number},
                                                        {"contact_number", contact},
                                                        {"confirmation_text", "Reply YES"}});
        const int known = static_cast<int>(received(sandbox).size());
        sandbox->text(contact, ours, word.toStdString());
        QCOMPARE(optedIn(sandbox), after);
        QCOMPARE(received(sandbox, known).size(), replies);
    }

    void stopIsRecordedWithItsWordAndAnsweredOnce() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->optIn(number, contact);
        const std::string inbound = sandbox->text(contact, ours, "Cancel");
        const HttpAnswer message = sandbox->get("/v1/inbound-messages/" + inbound);
        QCOMPARE(message.at("/data/opt_out/detected"), "true"_L1);
        QCOMPARE(message.at("/data/opt_out/keyword"), "CANCEL"_L1);
        const HttpAnswer events = history(sandbox);
        QCOMPARE(events.at("/data/0/event"), "opt_out"_L1);
        QCOMPARE(events.at("/data/0/keyword"), "CANCEL"_L1);
        QCOMPARE(events.at("/data/0/source"), "inbound_reply"_L1);
        QCOMPARE(events.at("/data/0/raw_event_id"), QString::fromStdString(inbound));
        sandbox->text(contact, ours, "STOP");
        sandbox->text(contact, ours, "STOP");
        QCOMPARE(received(sandbox).size(), 1);
        QVERIFY(received(sandbox).constFirst().contains("unsubscribed"_L1));
        QCOMPARE(history(sandbox).size(), 2);
    }

    void helpIsAnsweredEachTime() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "HELP");
        sandbox->text(contact, ours, "AYUDA");
        QCOMPARE(received(sandbox).size(), 2);
    }

    void yesOfAChallengeIsADoubleOptIn() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->post(
            "/v1/consent/double-opt-in",
            {{"phone_number_id", number}, {"contact_number", contact}, {"confirmation_text", "Reply YES"}});
        sandbox->text(contact, ours, "YES");
        const HttpAnswer events = history(sandbox);
        QCOMPARE(events.at("/data/0/event"), "opt_in"_L1);
        QCOMPARE(events.at("/data/0/evidence_consent_method"), "double_opt_in"_L1);
        QCOMPARE(events.at("/data/0/keyword"), "YES"_L1);
    }

    void yesAfterStopIsAKeywordOptIn() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        sandbox->text(contact, ours, "STOP");
        sandbox->text(contact, ours, "YES");
        QCOMPARE(history(sandbox).at("/data/0/evidence_consent_method"), "sms_keyword"_L1);
    }

    void stopWithdrawsAnOpenChallenge() {
        SandboxFixture sandbox;
        const std::string number = sandbox->orderNumber(ours);
        sandbox->post(
            "/v1/consent/double-opt-in",
            {{"phone_number_id", number}, {"contact_number", contact}, {"confirmation_text", "Reply YES"}});
        sandbox->text(contact, ours, "STOP");
        sandbox->text(contact, ours, "START");
        QCOMPARE(history(sandbox).at("/data/0/evidence_consent_method"), "sms_keyword"_L1);
    }

    void stopBlocksOneNumberOnly() {
        SandboxFixture sandbox;
        const std::string first = sandbox->sendingNumber(ours);
        const std::string second = sandbox->sendingNumber("+14155550186");
        sandbox->optIn(first, contact);
        sandbox->optIn(second, contact);
        sandbox->text(contact, ours, "STOP");
        QCOMPARE(sandbox->send(ours, contact, "hi").status, 453);
        QCOMPARE(sandbox->send("+14155550186", contact, "hi").status, 202);
    }

    void sendsAreBlockedUntilTheContactReturns() {
        SandboxFixture sandbox;
        const std::string number = sandbox->sendingNumber(ours);
        sandbox->optIn(number, contact);
        sandbox->text(contact, ours, "STOP");
        QCOMPARE(sandbox->send(ours, contact, "hi").status, 453);
        sandbox->text(contact, ours, "START");
        QCOMPARE(sandbox->send(ours, contact, "hi").status, 202);
    }

    void automaticRepliesCostNothing() {
        SandboxFixture sandbox;
        sandbox->orderNumber(ours);
        const QString before = sandbox->get("/v1/billing/wallet").at("/data/balance_cents");
        sandbox->text(contact, ours, "STOP");
        sandbox->text(contact, ours, "HELP");
        QCOMPARE(sandbox->get("/v1/billing/wallet").at("/data/balance_cents"), before);
    }

    void tollFreeNetworkAnswersForItself() {
        SandboxFixture sandbox;
        sandbox->orderNumber("+18335550123");
        sandbox->text(contact, "+18335550123", "Stop");
        QVERIFY(
            received(sandbox).constFirst().startsWith("NETWORK MSG: You replied with the word \"Stop\""_L1));
        // The network holds back the answer to HELP while the contact is opted out.
        sandbox->text(contact, "+18335550123", "HELP");
        sandbox->advance(10);
        QCOMPARE(received(sandbox).size(), 1);
        QCOMPARE(sandbox->get("/v1/messages").at("/data/0/error_code"), "4775"_L1);
    }
};

QTEST_GUILESS_MAIN(TestKeywords)
#include "tst_sandbox_keywords.moc"
