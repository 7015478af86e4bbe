// Every term of the message filter, alone and together.
#include "store/ConversationStore.h"
#include "store/MessageQuery.h"
#include "store/MessageStore.h"
#include "store/SearchStore.h"
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

    void wordsAreFoundInEveryScript_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QList<int>>("expected");
        using N = QList<int>;
        QTest::newRow("accents typed") << u"caf\u00e9"_s << N{3, 2, 1};
        QTest::newRow("accents not typed") << u"cafe"_s << N{3, 2, 1};
        QTest::newRow("beginning with an accent") << u"caf\u00e9*"_s << N{4, 3, 2, 1};
        QTest::newRow("umlaut") << u"munchen"_s << N{4};
        QTest::newRow("Hebrew") << u"\u05e9\u05dc\u05d5\u05dd"_s << N{5};
        QTest::newRow("Arabic beginning") << u"\u0645\u0631*"_s << N{6};
        QTest::newRow("Cyrillic in capitals") << u"\u0417\u0410\u041a\u0410\u0417"_s << N{7};
        QTest::newRow("emoji of two parts") << u"\U0001F44D\U0001F3FD"_s << N{8};
        QTest::newRow("phrase with accents") << u"\"cafe creme\""_s << N{2};
        QTest::newRow("sign") << u"\u20ac"_s << N{7};
    }
    void wordsAreFoundInEveryScript() {
        QFETCH(QString, word);
        QFETCH(QList<int>, expected);
        TestArchive archive;
        archive.add({inbound(1, 1, u"Un caf\u00e9"_s), inbound(2, 2, u"CAFE\u0301 cr\u00e8me"_s),
                     inbound(3, 3, u"cafe"_s), inbound(4, 4, u"Caf\u00e9s in M\u00fcnchen"_s),
                     inbound(5, 5, u"\u05e9\u05dc\u05d5\u05dd!"_s),
                     inbound(6, 6, u"\u0645\u0631\u062d\u0628\u0627"_s),
                     inbound(7, 7, u"\u0437\u0430\u043a\u0430\u0437 17\u20ac"_s),
                     inbound(8, 8, u"ok \U0001F44D\U0001F3FD"_s)});
        const auto numbers = archive.read([&](ReadSession& session) {
            QList<int> all;
            for (const MessageRow& row :
                 MessageStore::list(session, {{term(Kind::Text, word)}}, std::nullopt, 50)) {
                all.append(row.message.id.left(8).toInt(nullptr, 16));
            }
            return all;
        });
        QCOMPARE(numbers, expected);
    }

    void hitsOfOneConversationAreItsKeysNewestFirst() {
        const auto keys = [&](const QString& contact, const QList<FilterTerm>& terms, int limit) {
            return m_archive->read([contact, terms, limit](ReadSession& session) {
                const auto conversation = ConversationStore::find(session, ourNumber, contact);
                QList<int> numbers;
                for (const qint64 key : MessageStore::keysInConversation(session, conversation->id, {terms},
                                                                         std::nullopt, limit)) {
                    numbers.append(MessageStore::find(session, key)->message.id.left(8).toInt(nullptr, 16));
                }
                return numbers;
            });
        };
        QCOMPARE(keys(someContact, {term(Kind::Text, u"ready"_s)}, 10), QList<int>({5, 1}));
        QCOMPARE(keys(someContact, {term(Kind::Text, u"ready"_s)}, 1), QList<int>({5}));
        QCOMPARE(keys(otherContact, {term(Kind::Text, u"ready"_s)}, 10), QList<int>({2}));
        QCOMPARE(keys(someContact, {term(Kind::Is, u"inbound"_s)}, 10), QList<int>({3}));
        QCOMPARE(keys(otherContact, {term(Kind::Text, u"\U0001F642"_s)}, 10), QList<int>({4}));
        QCOMPARE(keys(someContact, {no(term(Kind::Text, u"ready"_s))}, 10), QList<int>({3}));
        // A sender that is not in this conversation leaves nothing.
        QCOMPARE(keys(someContact, {term(Kind::From, otherContact)}, 10), QList<int>());
    }

    void anIdIsFoundWholeAndByItsBeginning() {
        const auto byBeginning = [&](const QString& beginning) {
            return m_archive->read([beginning](ReadSession& session) {
                return MessageStore::findByIdBeginning(session, beginning, 10).size();
            });
        };
        const auto whole =
            m_archive->read([](ReadSession& session) { return MessageStore::findById(session, testId(2)); });
        QVERIFY(whole);
        QCOMPARE(whole->message.id, testId(2));
        QVERIFY(!m_archive->read(
            [](ReadSession& session) { return MessageStore::findById(session, testId(99)); }));
        QCOMPARE(byBeginning(u"00000002"_s), 1);
        QCOMPARE(byBeginning(u"0000000"_s), 5);
        QCOMPARE(byBeginning(testId(3).left(21)), 1);
        QCOMPARE(byBeginning(u"00000009"_s), 0);
        QCOMPARE(byBeginning(u"not-hex"_s), 0);
        TestArchive archive;
        auto strange = inbound(1, 1);
        strange.id = u"msg_17ab"_s;
        archive.add({strange});
        const auto found = archive.read(
            [](ReadSession& session) { return MessageStore::findByIdBeginning(session, u"msg_17"_s, 10); });
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().message.id, u"msg_17ab"_s);
    }

    void messagesThatShareATieAreFoundByTheirIds() {
        // Many of one millisecond: some must take another tie-breaker than they asked for in a small world,
        // and all are found.
        TestArchive archive;
        QList<core::Message> messages;
        for (int i = 0; i < 3000; ++i) {
            messages.append(inbound(i, 1));
        }
        archive.add(messages);
        const auto missing = archive.read([](ReadSession& session) {
            int count = 0;
            for (int i = 0; i < 3000; i += 7) {
                const auto row = MessageStore::findById(session, testId(i));
                count += row && row->message.id == testId(i) ? 0 : 1;
            }
            return count;
        });
        QCOMPARE(missing, 0);
    }

    void conversationsAreFoundByDigits() {
        const auto found = [&](const ContactDigits& digits) {
            return m_archive->read([digits](ReadSession& session) {
                QStringList contacts;
                for (const core::Conversation& conversation :
                     SearchStore::conversations(session, digits, 10)) {
                    contacts.append(conversation.contact);
                }
                return contacts;
            });
        };
        QCOMPARE(found({{}, u"5550123"_s, false}), QStringList({someContact}));
        QCOMPARE(found({{}, u"0958"_s, false}), QStringList({otherContact}));
        QCOMPARE(found({{}, u"44"_s, true}), QStringList({otherContact}));
        QCOMPARE(found({{}, u"20"_s, true}), QStringList());
        QCOMPARE(found({otherContact, u"02079460958"_s, false}), QStringList({otherContact}));
        QCOMPARE(found({{}, u"2"_s, false}), QStringList({someContact, otherContact}));
    }

    void recentTagsAreEachNamedOnce() {
        const QStringList tags =
            m_archive->read([](ReadSession& session) { return MessageStore::recentTags(session, 100); });
        QCOMPARE(tags, QStringList({u"order-17"_s, u"order-18?"_s, u"orders"_s}));
        QCOMPARE(m_archive->read([](ReadSession& session) { return MessageStore::recentTags(session, 1); }),
                 QStringList({u"orders"_s}));
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
