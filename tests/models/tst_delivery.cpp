// The fixed words for delivery, and what may not be claimed.
#include "models/Delivery.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace am;
using models::Delivery;
using tests::minutesAfter;

class DeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsWord_data() {
        QTest::addColumn<core::MessageStatus>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("queued") << core::MessageStatus::Queued << u"Accepted"_s;
        QTest::newRow("sending") << core::MessageStatus::Sending << u"Sending"_s;
        QTest::newRow("sent") << core::MessageStatus::Sent << u"Sent"_s;
        QTest::newRow("delivered") << core::MessageStatus::Delivered << u"Delivered"_s;
        QTest::newRow("undelivered") << core::MessageStatus::Undelivered << u"Undelivered"_s;
        QTest::newRow("failed") << core::MessageStatus::Failed << u"Failed"_s;
    }
    void everyStatusHasItsWord() {
        QFETCH(core::MessageStatus, status);
        QFETCH(QString, word);
        const core::Message message = tests::outbound(1, 0, u"Hi"_s, status);
        const Delivery delivery = Delivery::of(message, minutesAfter(1));
        QCOMPARE(delivery.word, word);
        QVERIFY(!delivery.icon().isEmpty());
    }

    void aStatusWithoutNameIsShownAsReceived() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Unknown);
        message.statusText = u"held_for_review"_s;
        QCOMPARE(Delivery::of(message, minutesAfter(1)).word, u"held_for_review"_s);
    }

    void afterFourHoursWithoutReceiptItSaysSo() {
        const core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Sent);
        QCOMPARE(Delivery::of(message, minutesAfter(4 * 60)).line(), u"Sent"_s);
        QCOMPARE(Delivery::of(message, minutesAfter(4 * 60 + 1)).line(), u"Sent, no receipt yet"_s);
    }

    void aDeliveredMessageNeverLacksItsReceipt() {
        const core::Message message = tests::outbound(1, 0);
        QVERIFY(!Delivery::of(message, minutesAfter(60 * 24)).receiptMissing);
    }

    void aKnownCodeIsExplained() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Undelivered);
        message.errorCode = u"4720"_s;
        message.errorMessage = u"invalid-destination-address"_s;
        const Delivery delivery = Delivery::of(message, minutesAfter(1));
        QCOMPARE(delivery.code, u"4720"_s);
        QVERIFY(!delivery.explanation.isEmpty());
        QVERIFY(delivery.explanation != message.errorMessage);
    }

    void anUnknownCodeKeepsTheReceivedWords() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Failed);
        message.errorCode = u"99999"_s;
        message.errorMessage = u"carrier said no"_s;
        QCOMPARE(Delivery::of(message, minutesAfter(1)).explanation, u"carrier said no"_s);
    }

    void nothingIsCalledSentBeforeTheApiAnswered_data() {
        QTest::addColumn<core::OutboxState>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("queued") << core::OutboxState::Queued << u"Queued here"_s;
        QTest::newRow("sending") << core::OutboxState::Sending << u"Sending"_s;
        QTest::newRow("accepted") << core::OutboxState::Accepted << u"Accepted"_s;
        QTest::newRow("refused") << core::OutboxState::Refused << u"Failed"_s;
        QTest::newRow("unknown") << core::OutboxState::Unknown << u"Unknown"_s;
    }
    void nothingIsCalledSentBeforeTheApiAnswered() {
        QFETCH(core::OutboxState, state);
        QFETCH(QString, word);
        core::OutboxItem item;
        item.state = state;
        QCOMPARE(Delivery::of(item).word, word);
    }

    void aRefusalSaysThatNothingWasSent() {
        core::OutboxItem item;
        item.state = core::OutboxState::Refused;
        core::ApiError error;
        error.kind = core::ApiError::Kind::NoConsent;
        error.httpStatus = 453;
        error.code = u"CONSENT_REQUIRED"_s;
        item.error = error;
        const Delivery delivery = Delivery::of(item);
        QVERIFY(delivery.explanation.startsWith(u"Not sent."_s));
        QCOMPARE(delivery.code, u"CONSENT_REQUIRED"_s);
        QCOMPARE(delivery.tone(), models::Tone::Danger);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
