// Conversations: last message, counts, read markers, opt-out marks, search.
#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::MessageStatus;

namespace {

core::Conversation conversation(TestArchive& archive, const QString& contact = someContact) {
    return archive
        .read(
            [contact](ReadSession& session) { return ConversationStore::find(session, ourNumber, contact); })
        .value_or(core::Conversation());
}

QList<core::Conversation> list(TestArchive& archive, const ConversationQuery& query = {}) {
    return archive.read([query](ReadSession& session) { return ConversationStore::list(session, query); });
}

QStringList contacts(const QList<core::Conversation>& conversations) {
    QStringList result;
    for (const core::Conversation& entry : conversations) {
        result.append(entry.contact);
    }
    return result;
}

core::Message with(core::Message message, const QString& contact) {
    message.contact = contact;
    return message;
}

qint64 keyOf(TestArchive& archive, int number) {
    return archive
        .read([number](ReadSession& session) { return MessageStore::findById(session, testId(number)); })
        ->key;
}

void markRead(TestArchive& archive, int number) {
    const qint64 key = keyOf(archive, number);
    const qint64 id = conversation(archive).id;
    archive.write(
        [id, key](WriteTransaction& transaction) { ConversationStore::markRead(transaction, id, key); });
}

void markUnread(TestArchive& archive) {
    const qint64 id = conversation(archive).id;
    archive.write([id](WriteTransaction& transaction) { ConversationStore::markUnread(transaction, id); });
}

int unreadTotal(TestArchive& archive) {
    return archive.read([](ReadSession& session) { return ConversationStore::unreadTotal(session); });
}

constexpr int dayInMinutes = 24 * 60;

} // namespace

class TestConversationStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastMessageAndTheCountsAreKept() {
        TestArchive archive;
        archive.add({inbound(1, 1), outbound(2, 2, u"Bye"_s, MessageStatus::Sent)});
        const auto entry = conversation(archive);
        QCOMPARE(entry.number, ourNumber);
        QCOMPARE(entry.contact, someContact);
        QCOMPARE(entry.lastText, u"Bye"_s);
        QCOMPARE(entry.lastAt, minutesAfter(2));
        QCOMPARE(entry.lastDirection, core::Direction::Outbound);
        QCOMPARE(entry.lastStatus, MessageStatus::Sent);
        QCOMPARE(entry.lastStatusText, u"sent"_s);
        QCOMPARE(entry.messageCount, 2);
        QCOMPARE(entry.unreadCount, 1);
        QVERIFY(!entry.optedOut && !entry.hasDraft);
    }

    void anyOrderOfArrivalGivesTheSameRows() {
        QList<core::Message> messages;
        for (int i = 0; i < 40; ++i) {
            const QString contact = i % 3 ? someContact : u"+12125550199"_s;
            messages.append(with(i % 2 ? inbound(i, i * 7 % 40) : outbound(i, i * 7 % 40), contact));
        }
        TestArchive forwards;
        forwards.add(messages);
        std::reverse(messages.begin(), messages.end());
        TestArchive backwards;
        for (int i = 0; i < messages.size(); i += 9) {
            backwards.add(messages.mid(i, 9));
        }
        auto one = list(forwards);
        auto other = list(backwards);
        QCOMPARE(one.size(), 2);
        for (auto* rows : {&one, &other}) {
            for (core::Conversation& row : *rows) {
                row.id = 0; // given in order of arrival
            }
        }
        QCOMPARE(one, other);
    }

    void aNewStatusOfTheLastMessageShows() {
        TestArchive archive;
        archive.add(
            {outbound(1, 1, u"x"_s, MessageStatus::Sent), outbound(2, 2, u"y"_s, MessageStatus::Sent)});
        archive.add({outbound(1, 1, u"x"_s, MessageStatus::Failed)});
        QCOMPARE(conversation(archive).lastStatus, MessageStatus::Sent);
        archive.add({outbound(2, 2, u"y"_s, MessageStatus::Delivered)});
        QCOMPARE(conversation(archive).lastStatus, MessageStatus::Delivered);
        QCOMPARE(conversation(archive).messageCount, 2);
    }

    void oldInboundMessagesOfANewProfileCountAsRead() {
        TestArchive archive;
        archive.add({inbound(1, -dayInMinutes - 1), inbound(2, -dayInMinutes), inbound(3, 5)});
        QCOMPARE(conversation(archive).unreadCount, 2);
        QCOMPARE(unreadTotal(archive), 2);
    }

    void readingMovesTheMarkerForwardsOnly() {
        TestArchive archive;
        archive.add({inbound(1, 1), inbound(2, 2), outbound(3, 3), inbound(4, 4)});
        QCOMPARE(conversation(archive).unreadCount, 3);
        markRead(archive, 2);
        QCOMPARE(conversation(archive).unreadCount, 1);
        markRead(archive, 1);
        QCOMPARE(conversation(archive).unreadCount, 1);
        markRead(archive, 4);
        QCOMPARE(unreadTotal(archive), 0);
        archive.add({inbound(5, 3), inbound(6, 6)});
        QCOMPARE(conversation(archive).unreadCount, 1);
    }

    void readingFarBackDoesNotMakeOldMessagesUnread() {
        TestArchive archive;
        archive.add({inbound(1, -3 * dayInMinutes), inbound(2, -2 * dayInMinutes), inbound(3, 1)});
        markRead(archive, 1);
        QCOMPARE(conversation(archive).unreadCount, 1);
    }

    void theLastInboundMessageCanBeUnreadAgain() {
        TestArchive archive;
        archive.add({inbound(1, -3 * dayInMinutes), inbound(2, -2 * dayInMinutes), outbound(3, 1)});
        QCOMPARE(conversation(archive).unreadCount, 0);
        markUnread(archive);
        QCOMPARE(conversation(archive).unreadCount, 1);
        markUnread(archive);
        QCOMPARE(conversation(archive).unreadCount, 1);
        markRead(archive, 3);
        QCOMPARE(conversation(archive).unreadCount, 0);
    }

    void aRebuiltArchiveKnowsWhatWasRead() {
        TestArchive archive;
        const QList<core::Message> messages = {inbound(1, 1), inbound(2, 2), inbound(3, 3)};
        archive.add(messages);
        markRead(archive, 2);
        archive.close();
        QVERIFY(QFile::remove(Archive::archiveFile(archive.folder())));
        archive.remake();
        QVERIFY(archive.open().has_value());
        archive.add(messages);
        QCOMPARE(conversation(archive).unreadCount, 1);
    }

    void anEnsuredConversationWaitsForItsFirstMessage() {
        TestArchive archive;
        const auto ensure = [](WriteTransaction& transaction) {
            return ConversationStore::ensure(transaction, ourNumber, someContact);
        };
        const qint64 id = archive.write(ensure);
        QCOMPARE(archive.write(ensure), id);
        QCOMPARE(conversation(archive).id, id);
        QCOMPARE(conversation(archive).messageCount, 0);
        core::Message early = outbound(1, 0);
        early.at = core::Timestamp::fromMilliseconds(1000);
        archive.add({early});
        QCOMPARE(conversation(archive).id, id);
        QCOMPARE(conversation(archive).lastAt, early.at);
    }

    void optOutFollowsTheConsentRecordInAnyOrder() {
        core::OwnedNumber number;
        number.id = u"n1"_s;
        number.number = ourNumber;
        core::ConsentRecord record;
        record.id = u"c1"_s;
        record.phoneNumberId = u"n1"_s;
        record.contact = someContact;
        record.optedIn = false;
        const std::function<void(TestArchive&)> steps[] = {
            [](TestArchive& archive) {
                archive.add({inbound(1, 1), with(inbound(2, 2), u"+12125550199"_s)});
            },
            [&](TestArchive& archive) {
                archive.write([number](WriteTransaction& transaction) {
                    NumberStore::replaceAll(transaction, {number});
                });
            },
            [&](TestArchive& archive) {
                archive.write([record](WriteTransaction& transaction) {
                    return ConsentStore::upsert(transaction, {record});
                });
            }};
        int order[] = {0, 1, 2};
        do {
            TestArchive archive;
            for (const int step : order) {
                steps[step](archive);
            }
            QVERIFY(conversation(archive).optedOut);
            QCOMPARE(contacts(list(archive, {ConversationQuery::Show::OptedOut, {}, {}})),
                     QStringList{someContact});
            auto renewed = record;
            renewed.optedIn = true;
            archive.write([renewed](WriteTransaction& transaction) {
                return ConsentStore::upsert(transaction, {renewed});
            });
            QVERIFY(!conversation(archive).optedOut);
        } while (std::next_permutation(std::begin(order), std::end(order)));
    }

    void theListIsNewestFirstAndCanBeNarrowed() {
        TestArchive archive;
        const auto second = u"+12125550222"_s;
        const auto third = u"+12125550333"_s;
        auto elsewhere = with(inbound(4, 4), u"+12125550444"_s);
        elsewhere.number = u"+14155550177"_s;
        archive.add({with(inbound(1, 3, u"Où est ÉMILE?"_s), someContact),
                     with(outbound(2, 2, u"x"_s, MessageStatus::Failed), second), with(outbound(3, 1), third),
                     elsewhere});
        QCOMPARE(contacts(list(archive)), (QStringList{elsewhere.contact, someContact, second, third}));
        using Show = ConversationQuery::Show;
        QCOMPARE(contacts(list(archive, {Show::Failed, {}, {}})), QStringList{second});
        QCOMPARE(contacts(list(archive, {Show::Unread, ourNumber, {}})), QStringList{someContact});
        QCOMPARE(contacts(list(archive, {Show::All, u"+14155550177"_s, {}})), QStringList{elsewhere.contact});
        QCOMPARE(contacts(list(archive, {Show::All, {}, u"émile où"_s})), QStringList{someContact});
        QCOMPARE(contacts(list(archive, {Show::All, {}, u"555-0333"_s})), QStringList{third});
        QCOMPARE(contacts(list(archive, {Show::All, {}, {}, 2})),
                 (QStringList{elsewhere.contact, someContact}));
    }

    void aDraftShows() {
        TestArchive archive;
        archive.add({inbound(1, 1)});
        archive.write([](WriteTransaction& transaction) {
            DraftStore::saveText(transaction, ourNumber, someContact, u"I was"_s);
        });
        QVERIFY(conversation(archive).hasDraft);
    }
};

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
