// What was sent from here.
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/WriteTransaction.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace am::store;
using namespace am::tests;
using namespace Qt::StringLiterals;
using core::OutboxState;

namespace {

core::OutboxItem item(int minutes) {
    core::OutboxItem result;
    result.number = ourNumber;
    result.contact = someContact;
    result.text = u"Text %1"_s.arg(minutes);
    result.tag = u"tag"_s;
    result.createdAt = minutesAfter(minutes);
    return result;
}

core::ApiError fullError() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::NoConsent;
    error.httpStatus = 453;
    error.code = u"CONSENT_REQUIRED"_s;
    error.message = u"no"_s;
    error.requestId = u"req"_s;
    error.details = {{u"to"_s, u"bad"_s}, {u"text"_s, u"long"_s}};
    error.retryAfter = std::chrono::seconds(7);
    error.unavailableNumbers = {u"+1"_s, u"+2"_s};
    error.operation = u"POST /v1/messages"_s;
    return error;
}

qint64 add(TestArchive& archive, const core::OutboxItem& added) {
    return archive.write([added](WriteTransaction& t) { return OutboxStore::add(t, added); });
}

void update(TestArchive& archive, const core::OutboxItem& changed) {
    archive.write([changed](WriteTransaction& t) { OutboxStore::update(t, changed); });
}

std::optional<core::OutboxItem> find(TestArchive& archive, qint64 id) {
    return archive.read([id](ReadSession& s) { return OutboxStore::find(s, id); });
}

QList<qint64> visible(TestArchive& archive) {
    QList<qint64> ids;
    for (const auto& entry :
         archive.read([](ReadSession& s) { return OutboxStore::visible(s, ourNumber, someContact); })) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace

class TestOutboxStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack() {
        TestArchive archive;
        auto expected = item(1);
        expected.state = OutboxState::Accepted;
        expected.id = add(archive, expected);
        auto queued = expected;
        queued.state = OutboxState::Queued;
        QCOMPARE(find(archive, expected.id), std::optional(queued));
        expected.state = OutboxState::Refused;
        expected.requestedAt = minutesAfter(2);
        expected.messageId = testId(7);
        expected.error = fullError();
        update(archive, expected);
        QCOMPARE(find(archive, expected.id), std::optional(expected));
    }

    void discardedItemsAreNotShown() {
        TestArchive archive;
        auto one = item(2);
        one.id = add(archive, one);
        const qint64 earlier = add(archive, item(1));
        QCOMPARE(visible(archive), (QList<qint64>{earlier, one.id}));
        one.state = OutboxState::Discarded;
        update(archive, one);
        QCOMPARE(visible(archive), QList<qint64>{earlier});
    }

    void anAcceptedItemIsShownUntilItsMessageIsInTheArchive_data() {
        QTest::addColumn<bool>("messageFirst");
        QTest::newRow("answer first") << false;
        QTest::newRow("message first") << true;
    }

    void anAcceptedItemIsShownUntilItsMessageIsInTheArchive() {
        QFETCH(bool, messageFirst);
        TestArchive archive;
        auto sent = item(1);
        sent.id = add(archive, sent);
        sent.state = OutboxState::Accepted;
        sent.messageId = testId(1);
        if (messageFirst) {
            archive.add({outbound(1, 1, sent.text, core::MessageStatus::Queued)});
            QCOMPARE(visible(archive), QList<qint64>{sent.id});
            update(archive, sent);
        } else {
            update(archive, sent);
            QCOMPARE(visible(archive), QList<qint64>{sent.id});
            archive.add({outbound(1, 1, sent.text, core::MessageStatus::Queued)});
        }
        QVERIFY(visible(archive).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
