// What is erased at the provider, by us or by others, is erased in the archive.
#include "store/ConversationStore.h"
#include "store/ErasureStore.h"
#include "store/MessageStore.h"
#include "support/SandboxWorkspace.h"
#include "sync/ContactActions.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::tests;
using core::ApiError;

namespace {

const QString contact = QStringLiteral("+12125550177");
const QString other = QStringLiteral("+12125550188");
const QString secret = QStringLiteral("quetzalcoatl");

/// Each of the two writes once and is written to once.
void converse(SandboxWorkspace& tested) {
    const std::string number = "+14155550123";
    const std::string id = tested.sandbox().sendingNumber(number);
    for (const QString& who : {contact, other}) {
        tested.sandbox().optIn(id, who.toStdString());
        tested.sandbox().sendOne(number, who.toStdString(), "Your " + secret.toStdString() + " is ready.");
        tested.sandbox().text(who.toStdString(), number, "My " + secret.toStdString());
    }
}

void signInWith(SandboxWorkspace& tested, const std::vector<std::string>& scopes) {
    const test::HttpAnswer made = tested.sandbox().post("/sandbox/keys", {{"scopes", scopes}});
    QCOMPARE(made.status, 200);
    tested.signIn(core::SecretKey(made.at("/api_key").toUtf8()));
}

void eraseElsewhere(SandboxWorkspace& tested) {
    const test::HttpAnswer erased = tested.sandbox().request("POST", "/v1/contacts/%2B12125550177/erase");
    QCOMPARE(erased.status, 200);
}

/// Contacts of the messages in which the word is found, sorted.
QStringList contactsSaying(SandboxWorkspace& tested, const QString& word) {
    const auto rows = tested.read([word](store::ReadSession& session) {
        core::MessageFilter filter;
        filter.terms = {{core::FilterTerm::Field::Text, word, false}};
        return store::MessageStore::list(session, filter, std::nullopt, 100);
    });
    QStringList contacts;
    for (const store::MessageRow& row : rows) {
        contacts += row.message.contact;
    }
    contacts.sort();
    return contacts;
}

/// The messages with `contact`.
QList<core::Message> messages(SandboxWorkspace& tested) {
    const auto rows = tested.read([](store::ReadSession& session) {
        return store::MessageStore::list(session, {}, std::nullopt, 100);
    });
    QList<core::Message> result;
    for (const store::MessageRow& row : rows) {
        if (row.message.contact == contact) {
            result += row.message;
        }
    }
    return result;
}

bool areAllErased(const QList<core::Message>& found) {
    return std::all_of(found.begin(), found.end(), [](const core::Message& message) {
        return message.redactedAt && message.text.isEmpty();
    });
}

} // namespace

class TestErasures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ourErasureReachesTheArchiveAtOnce() {
        SandboxWorkspace tested;
        converse(tested);
        tested.sync();
        QCOMPARE(contactsSaying(tested, secret), (QStringList{contact, contact, other, other}));
        const core::Erasure erasure = done(tested.workspace().contacts().erase(contact));
        QCOMPARE(erasure.inboundRedacted + erasure.outboundRedacted, 2);
        QCOMPARE(contactsSaying(tested, secret), (QStringList{other, other}));
        QCOMPARE(messages(tested).size(), 2);
        QVERIFY(areAllErased(messages(tested)));
        QCOMPARE(messages(tested).first().redactedAt, erasure.erasedAt);
        // The pass that reads its entry in the audit log changes nothing.
        const QList<core::Message> before = messages(tested);
        tested.sync();
        QCOMPARE(messages(tested), before);
    }

    void anErasureMadeElsewhereIsNoticed() {
        SandboxWorkspace tested;
        converse(tested);
        tested.sync();
        // The messages are long below the place from which a pass reads again.
        tested.sandbox().advance(3600);
        eraseElsewhere(tested);
        tested.sync();
        QCOMPARE(contactsSaying(tested, secret), (QStringList{other, other}));
        QVERIFY(areAllErased(messages(tested)));
        const auto conversation = tested.read([](store::ReadSession& session) {
            return store::ConversationStore::find(session, QStringLiteral("+14155550123"), contact);
        });
        QVERIFY(conversation->lastText.isEmpty());
        // What is said afterwards is kept.
        tested.sandbox().advance(60);
        tested.sandbox().text(contact.toStdString(), "+14155550123", "Again " + secret.toStdString());
        tested.sync();
        QCOMPARE(contactsSaying(tested, secret), (QStringList{contact, other, other}));
    }

    void aNewArchiveLearnsOfErasuresAndKeepsTheRows() {
        SandboxWorkspace tested;
        converse(tested);
        eraseElsewhere(tested);
        tested.sync();
        QCOMPARE(messages(tested).size(), 2);
        QVERIFY(areAllErased(messages(tested)));
        QCOMPARE(tested.outboundOfArchive(), tested.outboundOfApi());
        QCOMPARE(tested.inboundOfArchive(), tested.inboundOfApi());
    }

    void agedMessagesAreKeptUntilTheirContactIsErased() {
        SandboxWorkspace tested;
        converse(tested);
        tested.sync();
        // Beyond any retention: the API has none of them any more.
        constexpr double days = 400;
        tested.sandbox().advance(days * 24 * 3600);
        tested.sync();
        QVERIFY(tested.inboundOfApi().isEmpty());
        QCOMPARE(contactsSaying(tested, secret), (QStringList{contact, contact, other, other}));
        eraseElsewhere(tested);
        tested.sync();
        QCOMPARE(contactsSaying(tested, secret), (QStringList{other, other}));
    }

    void aKeyWithoutTheAuditLogGoesWithout() {
        SandboxWorkspace tested;
        converse(tested);
        tested.sync();
        // What is older than the newest text by more than the overlap is not read again.
        tested.sandbox().advance(3600);
        tested.sandbox().text(other.toStdString(), "+14155550123", "Later");
        tested.sync();
        eraseElsewhere(tested);
        signInWith(tested, {"messages:read", "numbers:read", "brands:read", "campaigns:read"});
        tested.sync();
        const QString onlyInbound = QStringLiteral("my");
        QCOMPARE(contactsSaying(tested, onlyInbound), (QStringList{contact, other}));
        // The next key that may read it makes up for it.
        tested.signIn();
        tested.sync();
        QCOMPARE(contactsSaying(tested, onlyInbound), QStringList{other});
    }

    void aRefusedErasureChangesNothing() {
        SandboxWorkspace tested;
        converse(tested);
        tested.sync();
        signInWith(tested, {"messages:read"});
        const auto refused = waited(tested.workspace().contacts().erase(contact));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(contactsSaying(tested, secret).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestErasures)
#include "tst_erasures.moc"
