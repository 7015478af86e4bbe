// Messages: what is kept, how they are updated, paged and searched again.
#include "store/ConversationStore.h"
#include "store/MessageKey.h"
#include "store/MessageStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

#include <algorithm>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::MessageStatus;

namespace {

core::Message fullOutbound() {
    core::Message message = outbound(1, 0, u"Grüße an alle 🙂"_s, MessageStatus::Failed);
    message.sentAt = minutesAfter(1);
    message.deliveredAt = minutesAfter(2);
    message.failedAt = minutesAfter(3);
    message.errorCode = u"4720"_s;
    message.errorMessage = u"invalid destination"_s;
    message.channel = u"mms"_s;
    message.tag = u"order-17"_s;
    message.carrierMessageId = u"carrier-9"_s;
    message.segmentCount = 3;
    message.mediaUrls = {u"https://example.com/a.png"_s, u"https://example.com/b,c.png"_s};
    message.extra = R"({"new_field":[1,2]})";
    return message;
}

core::Message fullInbound() {
    core::Message message = inbound(2, 5, u"STOP"_s);
    message.optOutDetected = true;
    message.optOutKeyword = u"STOP"_s;
    message.tag = u"in"_s;
    message.carrierMessageId = u"carrier-in"_s;
    message.mediaUrls = {u"https://example.com/d.jpg"_s};
    message.extra = R"({"x":null})";
    return message;
}

std::optional<MessageRow> byId(TestArchive& archive, const QString& id) {
    return archive.read([id](ReadSession& session) { return MessageStore::findById(session, id); });
}

core::Message stored(TestArchive& archive, int number) {
    const auto row = byId(archive, testId(number));
    return row ? row->message : core::Message();
}

/// Throws if the full text does not say what the messages say.
void checkFullText(TestArchive& archive) {
    archive.write([](WriteTransaction& transaction) {
        transaction
            .statement(u"INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)"_s)
            .run();
    });
}

MessagePage page(TestArchive& archive, PageAnchor anchor, int limit) {
    return archive.read([anchor, limit](ReadSession& session) {
        const auto conversation = ConversationStore::find(session, ourNumber, someContact);
        return MessageStore::conversationPage(session, conversation->id, anchor, limit);
    });
}

QStringList idsOf(const QList<MessageRow>& rows) {
    QStringList ids;
    for (const MessageRow& row : rows) {
        ids.append(row.message.id);
    }
    return ids;
}

} // namespace

class TestMessageStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack() {
        TestArchive archive;
        const auto report = archive.add({fullOutbound(), fullInbound()});
        QCOMPARE(report.inserted, 2);
        QCOMPARE(stored(archive, 1), fullOutbound());
        QCOMPARE(stored(archive, 2), fullInbound());
    }

    void aMessageWithNothingButTheNeedfulComesBack() {
        TestArchive archive;
        core::Message bare;
        bare.id = u"not-a-uuid"_s;
        bare.number = ourNumber;
        bare.contact = someContact;
        bare.at = testNow;
        archive.add({bare});
        const auto row = byId(archive, bare.id);
        QVERIFY(row.has_value());
        QCOMPARE(row->message, bare);
    }

    void idsOfEveryShapeStayAsTheyAre_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("uuid") << u"0190a8c2-5eed-7000-8000-0123456789ab"_s;
        QTest::newRow("upper case uuid") << u"0190A8C2-5EED-7000-8000-0123456789AB"_s;
        QTest::newRow("sixteen letters") << u"abcdefghijklmnop"_s;
        QTest::newRow("dashes astray") << u"0190a8c25-eed-7000-8000-0123456789ab"_s;
        QTest::newRow("ulid") << u"01J2X3Y4Z5A6B7C8D9E0F1G2H3"_s;
    }

    void idsOfEveryShapeStayAsTheyAre() {
        QFETCH(QString, id);
        TestArchive archive;
        core::Message message = outbound(1, 0);
        message.id = id;
        archive.add({message});
        const auto row = byId(archive, id);
        QVERIFY(row.has_value());
        QCOMPARE(row->message.id, id);
    }

    void anUnnamedStatusKeepsItsText() {
        TestArchive archive;
        core::Message message = outbound(1, 0, u"x"_s, MessageStatus::Unknown);
        message.statusText = u"teleported"_s;
        archive.add({message});
        QCOMPARE(stored(archive, 1).statusText, u"teleported"_s);
    }

    void theSameMessagesAgainChangeNothing() {
        TestArchive archive;
        archive.add({fullOutbound(), fullInbound()});
        const auto report = archive.add({fullOutbound(), fullInbound()});
        QCOMPARE(report.inserted, 0);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.unchanged, 2);
    }

    void aStatusMovesForward() {
        TestArchive archive;
        archive.add({outbound(1, 0, u"x"_s, MessageStatus::Queued)});
        core::Message news = outbound(1, 0, u"x"_s, MessageStatus::Delivered);
        news.deliveredAt = minutesAfter(1);
        const auto report = archive.add({news});
        QCOMPARE(report.updated, 1);
        QCOMPARE(stored(archive, 1), news);
    }

    void aStatusNeverMovesBack() {
        TestArchive archive;
        core::Message failed = outbound(1, 0, u"x"_s, MessageStatus::Failed);
        failed.errorCode = u"4700"_s;
        failed.failedAt = minutesAfter(2);
        archive.add({failed});
        for (const auto status : {MessageStatus::Queued, MessageStatus::Sent, MessageStatus::Delivered}) {
            core::Message stale = outbound(1, 0, u"x"_s, status);
            stale.deliveredAt = minutesAfter(3);
            archive.add({stale});
            QCOMPARE(stored(archive, 1), failed);
        }
    }

    void aStatusNeverMovesBackThroughOneWithoutAName() {
        TestArchive archive;
        core::Message sent = outbound(1, 0, u"x"_s, MessageStatus::Sent);
        sent.sentAt = minutesAfter(1);
        core::Message unnamed = outbound(1, 0, u"x"_s, MessageStatus::Unknown);
        unnamed.statusText = u"teleported"_s;
        archive.add({sent});
        archive.add({unnamed});
        QCOMPARE(stored(archive, 1).statusText, u"teleported"_s);
        archive.add({outbound(1, 0, u"x"_s, MessageStatus::Queued)});
        QCOMPARE(stored(archive, 1).statusText, u"teleported"_s);
        archive.add({outbound(1, 0, u"x"_s, MessageStatus::Delivered)});
        QCOMPARE(stored(archive, 1).status, MessageStatus::Delivered);
    }

    void staleNewsFillsTheTimeOfSending() {
        TestArchive archive;
        core::Message delivered = outbound(1, 0, u"x"_s, MessageStatus::Delivered);
        archive.add({delivered});
        core::Message stale = outbound(1, 0, u"x"_s, MessageStatus::Sent);
        stale.sentAt = minutesAfter(1);
        archive.add({stale});
        delivered.sentAt = minutesAfter(1);
        QCOMPARE(stored(archive, 1), delivered);
    }

    void messagesThatWantTheSameKeyAreBothKept() {
        TestArchive archive;
        QList<core::Message> messages;
        QSet<qint64> wanted;
        // More messages of one millisecond than a birthday needs to meet its twin among 2^20 keys.
        for (int i = 0; i < 6000; ++i) {
            messages.append(inbound(i, 0));
            wanted.insert(MessageKey::wanted(messages.last().at, messages.last().id));
        }
        QVERIFY(wanted.size() < messages.size());
        QCOMPARE(archive.add(messages).inserted, 6000);
        const auto again = archive.add(messages);
        QCOMPARE(again.unchanged, 6000);
        QCOMPARE(archive.read([messages](ReadSession& session) {
            return MessageStore::countKnown(session, messages);
        }),
                 6000);
    }

    void aTieBreakerAtTheEndWrapsWithinItsMillisecond() {
        const qint64 last = MessageKey::first(testNow) | MessageKey::tieMask;
        QCOMPARE(MessageKey::next(last), MessageKey::first(testNow));
        QCOMPARE(MessageKey::at(last), testNow);
    }

    void onlyKnownMessagesAreCounted() {
        TestArchive archive;
        archive.add({inbound(1, 0), inbound(2, 1)});
        const QList<core::Message> asked = {inbound(1, 0), inbound(2, 1), inbound(3, 2)};
        QCOMPARE(
            archive.read([asked](ReadSession& session) { return MessageStore::countKnown(session, asked); }),
            2);
    }

    void fullTextFollowsInsertsAndChangedTexts() {
        TestArchive archive;
        archive.add({inbound(1, 0, u"alpha"_s), inbound(2, 1, QString()), outbound(3, 2, u"gamma"_s)});
        checkFullText(archive);
        core::Message erased = outbound(3, 2, QString());
        archive.add({erased, inbound(1, 0, u"delta"_s)});
        checkFullText(archive);
        const auto find = [&](const QString& word) {
            return archive.read([word](ReadSession& session) {
                return MessageStore::list(session, {{{core::FilterTerm::Field::Text, word}}}, std::nullopt,
                                          10)
                    .size();
            });
        };
        QCOMPARE(find(u"delta"_s), 1);
        QCOMPARE(find(u"alpha"_s), 0);
        QCOMPARE(find(u"gamma"_s), 0);
    }

    void aMessageTwiceInOneBatchIsOneMessage() {
        TestArchive archive;
        const auto report = archive.add({inbound(1, 0, u"first"_s), inbound(1, 0, u"second"_s)});
        QCOMPARE(report.inserted, 1);
        QCOMPARE(report.updated, 1);
        checkFullText(archive);
        QCOMPARE(stored(archive, 1).text, u"second"_s);
        const auto conversation = archive.read(
            [](ReadSession& session) { return ConversationStore::find(session, ourNumber, someContact); });
        QCOMPARE(conversation->messageCount, 1);
        QCOMPARE(conversation->lastText, u"second"_s);
    }

    void pagingHasNoGapAndNoDuplicate() {
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 1000; ++i) {
            // Three share each moment.
            messages.append(i % 2 ? inbound(i, i / 3) : outbound(i, i / 3));
        }
        archive.add(messages);
        const MessagePage all = page(archive, {PageAnchor::Kind::Oldest}, 2000);
        QCOMPARE(all.rows.size(), 1000);
        QVERIFY(!all.hasOlder && !all.hasNewer);
        QVERIFY(std::is_sorted(all.rows.begin(), all.rows.end(),
                               [](const MessageRow& a, const MessageRow& b) { return a.key < b.key; }));

        QList<MessageRow> upwards;
        MessagePage part = page(archive, {PageAnchor::Kind::Newest}, 64);
        QVERIFY(!part.hasNewer);
        while (!part.rows.isEmpty()) {
            upwards = part.rows + upwards;
            QCOMPARE(part.hasOlder, upwards.size() < 1000);
            part = page(archive, {PageAnchor::Kind::Before, part.rows.first().key}, 64);
            QVERIFY(part.hasNewer);
        }
        QCOMPARE(upwards, all.rows);

        QList<MessageRow> downwards;
        part = page(archive, {PageAnchor::Kind::Oldest}, 77);
        QVERIFY(!part.hasOlder);
        while (!part.rows.isEmpty()) {
            downwards += part.rows;
            QCOMPARE(part.hasNewer, downwards.size() < 1000);
            part = page(archive, {PageAnchor::Kind::After, part.rows.last().key}, 77);
            QVERIFY(part.hasOlder);
        }
        QCOMPARE(downwards, all.rows);
    }

    void aPageAroundAMessageHoldsItAndIsFull() {
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 100; ++i) {
            messages.append(inbound(i, i));
        }
        archive.add(messages);
        const auto all = page(archive, {PageAnchor::Kind::Oldest}, 100).rows;
        for (const int place : {0, 3, 50, 97, 99}) {
            const MessagePage around = page(archive, {PageAnchor::Kind::Around, all[place].key}, 20);
            QCOMPARE(around.rows.size(), 20);
            const qsizetype start = all.indexOf(around.rows.first());
            QCOMPARE(around.rows, all.mid(start, 20));
            QVERIFY(around.rows.contains(all[place]));
            QCOMPARE(around.hasOlder, start > 0);
            QCOMPARE(around.hasNewer, start + 20 < 100);
        }
        const auto middle = page(archive, {PageAnchor::Kind::Around, all[50].key}, 20).rows;
        QCOMPARE(middle.first(), all[40]);
    }

    void unfinishedAreTheOutboundOnesWithoutFinalStatus() {
        TestArchive archive;
        core::Message strange = outbound(5, 5, u"x"_s, MessageStatus::Unknown);
        strange.statusText = u"teleported"_s;
        archive.add({outbound(1, 1, u"x"_s, MessageStatus::Queued),
                     outbound(2, 2, u"x"_s, MessageStatus::Sent),
                     outbound(3, 3, u"x"_s, MessageStatus::Delivered), inbound(4, 4), strange,
                     outbound(6, -60, u"x"_s, MessageStatus::Sending)});
        const auto unfinished = archive.read(
            [](ReadSession& session) { return MessageStore::unfinished(session, minutesAfter(0), 10); });
        QCOMPARE(unfinished.size(), 3);
        QCOMPARE(unfinished[0].id, testId(5));
        QCOMPARE(unfinished[1].id, testId(2));
        QCOMPARE(unfinished[2].id, testId(1));
        QCOMPARE(unfinished[2].at, minutesAfter(1));
    }

    void aLostSendIsFoundByItsText() {
        TestArchive archive;
        archive.add({outbound(1, 0, u"Hi"_s), outbound(2, 10, u"Hi"_s), outbound(3, 11, u"Hi!"_s),
                     inbound(4, 12, u"Hi"_s)});
        const auto found = archive.read([](ReadSession& session) {
            return MessageStore::sentTexts(session, ourNumber, someContact, u"Hi"_s, minutesAfter(10));
        });
        QCOMPARE(idsOf(found), QStringList{testId(2)});
    }

    void coverageCountsWhatIsThere() {
        TestArchive archive;
        const auto coverage = [&] {
            return archive.read([](ReadSession& session) { return MessageStore::coverage(session); });
        };
        QCOMPARE(coverage().outbound, 0);
        QVERIFY(!coverage().oldest && !coverage().newest);
        archive.add({outbound(1, 5), inbound(2, 7)});
        archive.add({inbound(3, -9), inbound(2, 7)});
        QCOMPARE(coverage().outbound, 1);
        QCOMPARE(coverage().inbound, 2);
        QCOMPARE(coverage().oldest, minutesAfter(-9));
        QCOMPARE(coverage().newest, minutesAfter(7));
    }
};

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
