// Every term of the message filter, alone and together.
#include "store/MessageQuery.h"
#include "store/MessageStore.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::FilterTerm;
using core::MessageStatus;
using Kind = core::FilterTerm::Field;

namespace {

const auto otherContact = u"+442079460958"_s;

FilterTerm term(Kind field, const QString& value) {
    return {field, value, false};
}

FilterTerm no(FilterTerm positive) {
    positive.negated = true;
    return positive;
}

QString milliseconds(int minutes) {
    return QString::number(minutesAfter(minutes).milliseconds());
}

} // namespace

Q_DECLARE_METATYPE(QList<am::core::FilterTerm>)

class TestMessageQuery : public QObject {
    Q_OBJECT

    std::unique_ptr<TestArchive> m_archive;

    /// Numbers of the messages found, newest first.
    QList<int> found(const QList<FilterTerm>& terms, int limit = 100) {
        return m_archive->read([terms, limit](ReadSession& session) {
            QList<int> numbers;
            for (const MessageRow& row : MessageStore::list(session, {terms}, std::nullopt, limit)) {
                numbers.append(row.message.id.left(8).toInt(nullptr, 16));
            }
            return numbers;
        });
    }

private Q_SLOTS:
    void initTestCase() {
        m_archive = std::make_unique<TestArchive>();
        auto failed = outbound(1, 1, u"Your bike is ready"_s, MessageStatus::Failed);
        failed.tag = u"order-17"_s;
        failed.errorCode = u"4720"_s;
        auto sent = outbound(2, 2, u"Your order 123-456 is ready"_s, MessageStatus::Sent);
        sent.tag = u"order-18?"_s;
        sent.contact = otherContact;
        auto stop = inbound(3, 3, u"STOP"_s);
        stop.optOutDetected = true;
        auto picture = inbound(4, 4, u"Is it a biker's bicycle? Très joli 🙂"_s);
        picture.contact = otherContact;
        picture.mediaUrls = {u"https://example.com/a.png"_s};
        auto strange = outbound(5, 5, u"ready your \"bike\""_s, MessageStatus::Unknown);
        strange.statusText = u"teleported"_s;
        strange.tag = u"orders"_s;
        m_archive->add({failed, sent, stop, picture, strange});
    }

    void cleanupTestCase() { m_archive.reset(); }

    void termsFindWhatTheySay_data() {
        QTest::addColumn<QList<FilterTerm>>("terms");
        QTest::addColumn<QList<int>>("expected");
        using L = QList<FilterTerm>;
        using N = QList<int>;
        QTest::newRow("nothing asked") << L{} << N{5, 4, 3, 2, 1};
        QTest::newRow("word") << L{term(Kind::Text, u"ready"_s)} << N{5, 2, 1};
        QTest::newRow("word in any case") << L{term(Kind::Text, u"BIKE"_s)} << N{5, 1};
        QTest::newRow("without accents") << L{term(Kind::Text, u"tres"_s)} << N{4};
        QTest::newRow("prefix") << L{term(Kind::Text, u"bi*"_s)} << N{5, 4, 1};
        QTest::newRow("phrase") << L{term(Kind::Text, u"\"bike is\""_s)} << N{1};
        QTest::newRow("phrase holding a quote") << L{term(Kind::Text, u"\"your \"bike\"\""_s)} << N{5, 1};
        QTest::newRow("word with a dash") << L{term(Kind::Text, u"123-456"_s)} << N{2};
        QTest::newRow("word with an apostrophe") << L{term(Kind::Text, u"biker's"_s)} << N{4};
        QTest::newRow("operators are words") << L{term(Kind::Text, u"OR"_s)} << N{};
        QTest::newRow("emoji") << L{term(Kind::Text, u"🙂"_s)} << N{4};
        QTest::newRow("no emoji") << L{no(term(Kind::Text, u"🙂"_s))} << N{5, 3, 2, 1};
        QTest::newRow("two words") << L{term(Kind::Text, u"your"_s), term(Kind::Text, u"order"_s)} << N{2};
        QTest::newRow("word but not another")
            << L{term(Kind::Text, u"ready"_s), no(term(Kind::Text, u"bike"_s))} << N{2};
        QTest::newRow("word but none of two")
            << L{term(Kind::Text, u"ready"_s), no(term(Kind::Text, u"123"_s)), no(term(Kind::Text, u"is"_s))}
            << N{5};
        QTest::newRow("only not a word") << L{no(term(Kind::Text, u"ready"_s))} << N{4, 3};
        QTest::newRow("status") << L{term(Kind::Status, u"failed"_s)} << N{1};
        QTest::newRow("statuses") << L{term(Kind::Status, u"failed,sent"_s)} << N{2, 1};
        QTest::newRow("no status") << L{no(term(Kind::Status, u"failed"_s))} << N{5, 4, 3, 2};
        QTest::newRow("unnamed status") << L{term(Kind::Status, u"teleported"_s)} << N{5};
        QTest::newRow("unknown status") << L{term(Kind::Status, u"unknown"_s)} << N{5};
        QTest::newRow("from us") << L{term(Kind::From, ourNumber)} << N{5, 2, 1};
        QTest::newRow("from a contact") << L{term(Kind::From, someContact)} << N{3};
        QTest::newRow("to a contact") << L{term(Kind::To, someContact)} << N{5, 1};
        QTest::newRow("to us") << L{term(Kind::To, ourNumber)} << N{4, 3};
        QTest::newRow("from a prefix") << L{term(Kind::From, u"+44*"_s)} << N{4};
        QTest::newRow("from national digits") << L{term(Kind::From, u"(212) 555"_s)} << N{3};
        QTest::newRow("from nobody") << L{term(Kind::From, u"+999"_s)} << N{};
        QTest::newRow("not from us") << L{no(term(Kind::From, ourNumber))} << N{4, 3};
        QTest::newRow("from and to") << L{term(Kind::From, ourNumber), term(Kind::To, otherContact)} << N{2};
        QTest::newRow("from and word")
            << L{term(Kind::To, someContact), term(Kind::Text, u"bike"_s)} << N{5, 1};
        QTest::newRow("tag") << L{term(Kind::Tag, u"order-17"_s)} << N{1};
        QTest::newRow("tags") << L{term(Kind::Tag, u"order-*"_s)} << N{2, 1};
        QTest::newRow("tag with a question mark") << L{term(Kind::Tag, u"order-1?*"_s)} << N{};
        QTest::newRow("tag with a real question mark") << L{term(Kind::Tag, u"*18?"_s)} << N{2};
        QTest::newRow("not a tag") << L{no(term(Kind::Tag, u"order*"_s))} << N{4, 3};
        QTest::newRow("after") << L{term(Kind::After, milliseconds(3))} << N{5, 4, 3};
        QTest::newRow("before") << L{term(Kind::Before, milliseconds(3))} << N{2, 1};
        QTest::newRow("not after") << L{no(term(Kind::After, milliseconds(3)))} << N{2, 1};
        QTest::newRow("word in a span") << L{term(Kind::Text, u"ready"_s), term(Kind::After, milliseconds(2)),
                                             term(Kind::Before, milliseconds(5))}
                                        << N{2};
        QTest::newRow("media") << L{term(Kind::Has, u"media"_s)} << N{4};
        QTest::newRow("error") << L{term(Kind::Has, u"error"_s)} << N{1};
        QTest::newRow("no error") << L{no(term(Kind::Has, u"error"_s))} << N{5, 4, 3, 2};
        QTest::newRow("inbound") << L{term(Kind::Is, u"inbound"_s)} << N{4, 3};
        QTest::newRow("outbound") << L{term(Kind::Is, u"outbound"_s)} << N{5, 2, 1};
        QTest::newRow("opt-out") << L{term(Kind::Is, u"optout"_s)} << N{3};
        QTest::newRow("id") << L{term(Kind::Id, testId(2))} << N{2};
        QTest::newRow("quotes and SQL") << L{term(Kind::Tag, u"'; DROP TABLE messages; --"_s)} << N{};
    }

    void termsFindWhatTheySay() {
        QFETCH(QList<FilterTerm>, terms);
        QFETCH(QList<int>, expected);
        QCOMPARE(found(terms), expected);
        const auto counted = m_archive->read(
            [terms](ReadSession& session) { return MessageStore::count(session, {terms}, 100); });
        QCOMPARE(counted, expected.size());
    }

    void pagesOfAListFollowEachOther() {
        const auto pages = m_archive->read([](ReadSession& session) {
            QList<qint64> keys;
            std::optional<qint64> before;
            for (;;) {
                const auto rows = MessageStore::list(session, {{term(Kind::Text, u"ready"_s)}}, before, 1);
                if (rows.isEmpty()) {
                    return keys;
                }
                before = rows.last().key;
                keys.append(*before);
            }
        });
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages[0] > pages[1] && pages[1] > pages[2]);
    }

    void countingStopsAtTheLimit() {
        const auto count = [&](const QList<FilterTerm>& terms) {
            return m_archive->read(
                [terms](ReadSession& session) { return MessageStore::count(session, {terms}, 2); });
        };
        QCOMPARE(count({}), 2);
        QCOMPARE(count({term(Kind::Text, u"ready"_s)}), 2);
    }

    void aFilterThatMatchesManyConversationsFindsAll() {
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 300; ++i) {
            auto message = inbound(i, i);
            message.contact = u"+1212555%1"_s.arg(1000 + i);
            messages.append(message);
        }
        archive.add(messages);
        const auto count = [&](const QString& prefix) {
            return archive.read([prefix](ReadSession& session) {
                return MessageStore::count(session, {{term(Kind::From, prefix)}}, 1000);
            });
        };
        QCOMPARE(count(u"+1212"_s), 300);
        QCOMPARE(count(u"+121255511"_s), 100);
    }

    void anExpressionQuotesWhatWasTyped() {
        QCOMPARE(MessageQuery::ftsExpression(u"bike"_s), u"\"bike\""_s);
        QCOMPARE(MessageQuery::ftsExpression(u"bi*"_s), u"\"bi\" *"_s);
        QCOMPARE(MessageQuery::ftsExpression(u"\"two words\""_s), u"\"two words\""_s);
        QCOMPARE(MessageQuery::ftsExpression(u"a\"b"_s), u"\"a\"\"b\""_s);
        QCOMPARE(MessageQuery::ftsExpression(u"?!*"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestMessageQuery)
#include "tst_messagequery.moc"
