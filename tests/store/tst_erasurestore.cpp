// What was erased at the provider is gone from the archive, down to the bytes of its files.
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/ErasureStore.h"
#include "store/OutboxStore.h"
#include "store/Statement.h"
#include "store/UnreadableRowStore.h"
#include "support/ArchiveCheck.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;

namespace {

const QString otherContact = u"+12125550999"_s;
const QString secret = u"quetzalcoatl"_s;

int erase(TestArchive& archive, const QString& contact, core::Timestamp at) {
    return archive.write([contact, at](WriteTransaction& transaction) {
        return ErasureStore::erase(transaction, contact, at);
    });
}

QList<MessageRow> found(TestArchive& archive, const QString& word) {
    return archive.read([word](ReadSession& session) {
        core::MessageFilter filter;
        filter.terms = {{core::FilterTerm::Field::Text, word, false}};
        return MessageStore::list(session, filter, std::nullopt, 5000);
    });
}

core::Message message(TestArchive& archive, int number) {
    return archive
        .read([number](ReadSession& session) { return MessageStore::findById(session, testId(number)); })
        ->message;
}

core::Conversation conversation(TestArchive& archive, const QString& contact) {
    return *archive.read(
        [contact](ReadSession& session) { return ConversationStore::find(session, ourNumber, contact); });
}

core::Message withMedia(core::Message message) {
    message.mediaUrls = QStringList{u"media:"_s + secret};
    message.extra = R"({"note":"quetzalcoatl"})";
    return message;
}

core::Message ofContact(core::Message message, const QString& contact) {
    message.contact = contact;
    return message;
}

} // namespace

class TestErasureStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowStaysAndItsContentGoes() {
        TestArchive archive;
        archive.add({withMedia(outbound(1, 1, u"The "_s + secret)), inbound(2, 2, secret)});
        QCOMPARE(found(archive, secret).size(), 2);
        QCOMPARE(erase(archive, someContact, minutesAfter(3)), 2);
        QVERIFY(found(archive, secret).isEmpty());
        core::Message expected = outbound(1, 1, QString());
        expected.redactedAt = minutesAfter(3);
        QCOMPARE(message(archive, 1), expected);
        QCOMPARE(message(archive, 2).redactedAt, minutesAfter(3));
        const core::Conversation after = conversation(archive, someContact);
        QVERIFY(after.lastText.isEmpty());
        QVERIFY(after.lastIsErased);
        QCOMPARE(after.messageCount, 2);
        // A second time there is nothing left to take, and the first time of erasure holds.
        QCOMPARE(erase(archive, someContact, minutesAfter(4)), 0);
        QCOMPARE(message(archive, 2).redactedAt, minutesAfter(3));
    }

    void othersAndWhatCameLaterStay() {
        TestArchive archive;
        archive.add({inbound(1, 1, secret), ofContact(inbound(2, 2, secret), otherContact),
                     inbound(3, 5, u"hello "_s + secret)});
        QCOMPARE(erase(archive, someContact, minutesAfter(3)), 1);
        QCOMPARE(found(archive, secret).size(), 2);
        QCOMPARE(message(archive, 2), ofContact(inbound(2, 2, secret), otherContact));
        QCOMPARE(message(archive, 3), inbound(3, 5, u"hello "_s + secret));
        QCOMPARE(conversation(archive, someContact).lastText, u"hello "_s + secret);
        QVERIFY(!conversation(archive, someContact).lastIsErased);
    }

    void aPageFetchedBeforeTheErasureDoesNotBringItsWordsBack() {
        TestArchive archive;
        archive.add({outbound(1, 1, secret, core::MessageStatus::Sending)});
        erase(archive, someContact, minutesAfter(3));
        // One known row with news of its status, one that was not here yet.
        archive.add(
            {outbound(1, 1, secret, core::MessageStatus::Delivered), withMedia(inbound(2, 2, secret))});
        QCOMPARE(message(archive, 1).status, core::MessageStatus::Delivered);
        QVERIFY(message(archive, 1).text.isEmpty());
        core::Message expected = inbound(2, 2, QString());
        expected.redactedAt = minutesAfter(3);
        QCOMPARE(message(archive, 2), expected);
        QVERIFY(found(archive, secret).isEmpty());
    }

    void aMessageThatComesBackErasedIsErasedHere() {
        TestArchive archive;
        archive.add({withMedia(inbound(1, 1, secret)), inbound(2, 2, u"kept"_s)});
        core::Message redacted = inbound(1, 1, QString());
        redacted.redactedAt = minutesAfter(9);
        QCOMPARE(archive.add({redacted}).updated, 1);
        QCOMPARE(message(archive, 1), redacted);
        QVERIFY(found(archive, secret).isEmpty());
        QCOMPARE(message(archive, 2).text, u"kept"_s);
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void whatCouldNotBeReadGoesToo() {
        TestArchive archive;
        archive.write([](WriteTransaction& transaction) {
            const QByteArray json = u"{\"from\":\"%1\",\"body\":\"%2\"}"_s.arg(someContact, secret).toUtf8();
            UnreadableRowStore::save(transaction, u"inbound"_s, {{u"a"_s, u"\"id\" is missing"_s, json}});
        });
        QVERIFY(isInFiles(archive.folder(), secret));
        erase(archive, someContact, testNow);
        archive.close();
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void aSentTextLeavesTheOutboxAndOwnWorkStays() {
        TestArchive archive;
        const auto item = [](core::OutboxState state, const QString& text) {
            core::OutboxItem result;
            result.number = ourNumber;
            result.contact = someContact;
            result.text = text;
            result.createdAt = testNow;
            result.requestedAt = testNow;
            result.state = state;
            return result;
        };
        const auto ids = archive.write([&](WriteTransaction& transaction) {
            DraftStore::saveText(transaction, ourNumber, someContact, u"draft"_s);
            core::OutboxItem sent = item(core::OutboxState::Accepted, secret);
            sent.messageId = testId(1);
            sent.id = OutboxStore::add(transaction, sent);
            OutboxStore::update(transaction, sent);
            const qint64 refused =
                OutboxStore::add(transaction, item(core::OutboxState::Refused, u"refused"_s));
            return QList<qint64>{sent.id, refused};
        });
        archive.add({outbound(1, 1, secret)});
        erase(archive, someContact, minutesAfter(3));
        const auto text = [&](int index) {
            return archive
                .read([id = ids[index]](ReadSession& session) { return OutboxStore::find(session, id); })
                ->text;
        };
        QCOMPARE(text(0), QString());
        QCOMPARE(text(1), u"refused"_s);
        QCOMPARE(archive.read(
                     [](ReadSession& session) { return DraftStore::text(session, ourNumber, someContact); }),
                 u"draft"_s);
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void erasedWordsAreInNoFileAnyMore_data() {
        QTest::addColumn<bool>("closedBetween");
        QTest::newRow("in one session") << false;
        QTest::newRow("after a restart") << true;
    }

    void erasedWordsAreInNoFileAnyMore() {
        QFETCH(bool, closedBetween);
        TestArchive archive;
        // Several batches, so that the words lie in several parts of the index, pages split and move.
        constexpr int batches = 12;
        constexpr int each = 250;
        int others = 0;
        for (int batch = 0; batch < batches; ++batch) {
            QList<core::Message> messages;
            for (int i = 0; i < each; ++i) {
                const int number = batch * each + i;
                const bool isTheirs = number % 7 == 3;
                const QString text = isTheirs
                                         ? u"%1 number%2 "_s.arg(secret).arg(number).repeated(number % 11 + 1)
                                         : u"Your order %1 is ready to be picked up."_s.arg(number);
                others += isTheirs ? 0 : 1;
                messages += ofContact(inbound(number + 1, number * 37 % 5000, text),
                                      isTheirs ? someContact : otherContact);
            }
            archive.add(messages);
        }
        QVERIFY(isInFiles(archive.folder(), secret));
        if (closedBetween) {
            archive.remake();
            QVERIFY(archive.open().has_value());
        }
        QVERIFY(erase(archive, someContact, minutesAfter(6000)) > 400);
        QVERIFY(!isInFiles(archive.folder(), secret));
        // The index still agrees with the rows, and still finds the others.
        archive.write([](WriteTransaction& transaction) {
            transaction
                .statement(u"INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"_s)
                .run();
        });
        QCOMPARE(found(archive, u"ready"_s).size(), others);
        archive.close();
        QVERIFY(!isInFiles(archive.folder(), secret));
    }

    void anErasureIsKnownUntilAlaterOne() {
        TestArchive archive;
        erase(archive, someContact, minutesAfter(3));
        erase(archive, someContact, minutesAfter(2));
        const auto isKnown = [&](const QString& contact, int minutes) {
            return archive.read([contact, minutes](ReadSession& session) {
                return ErasureStore::isKnown(session, contact, minutesAfter(minutes));
            });
        };
        QVERIFY(isKnown(someContact, 3));
        QVERIFY(isKnown(someContact, 2));
        QVERIFY(!isKnown(someContact, 4));
        QVERIFY(!isKnown(otherContact, 3));
    }
};

QTEST_GUILESS_MAIN(TestErasureStore)
#include "tst_erasurestore.moc"
