// What the inspector says about a message.
#include "models/MessageDetails.h"
#include "support/TestArchive.h"

#include <QTest>

using namespace am;
using namespace Qt::StringLiterals;
using models::DetailRow;
using models::MessageDetails;

class MessageDetailsTest : public QObject {
    Q_OBJECT

private:
    static QString value(const MessageDetails& details, const QString& heading, const QString& name) {
        for (const auto& section : details.sections) {
            if (section.heading != heading) {
                continue;
            }
            for (const DetailRow& row : section.rows) {
                if (row.name == name) {
                    return row.value;
                }
            }
        }
        return {};
    }

    static core::Timestamp at(int seconds) { return tests::testNow.plus(std::chrono::seconds(seconds)); }

private Q_SLOTS:
    void aFailedMessageNamesTheClassAndWhoActs() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Failed);
        message.errorCode = u"4770"_s;
        message.errorMessage = u"spam-detected"_s;
        const auto details = MessageDetails::of(message, at(60));
        QCOMPARE(value(details, u"Why it failed"_s, u"Class"_s),
                 u"Taken for spam by the carrier (CARRIER_SPAM)"_s);
        QCOMPARE(value(details, u"Why it failed"_s, u"Code"_s), u"4770"_s);
        QCOMPARE(value(details, u"Why it failed"_s, u"As reported"_s), u"spam-detected"_s);
        QVERIFY(value(details, u"Why it failed"_s, u"Who can act"_s).contains("registration and consent"_L1));
        QCOMPARE(value(details, u"Why it failed"_s, u"Send again?"_s), u"Only after the cause is gone"_s);
    }

    void anErasedTextSaysWhenItWasErased() {
        core::Message message = tests::inbound(1, 0, QString());
        message.redactedAt = at(30);
        const QString text = value(MessageDetails::of(message, at(60)), u"Message"_s, u"Text"_s);
        QVERIFY2(text.startsWith("Content erased at the provider on "_L1), qPrintable(text));
        QVERIFY(text.contains(u"2026"_s));
    }

    void anUnknownCodeIsShownAsReceived() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Failed);
        message.errorCode = u"31337"_s;
        const auto details = MessageDetails::of(message, at(60));
        QCOMPARE(value(details, u"Why it failed"_s, u"Code"_s), u"31337"_s);
        QVERIFY(value(details, u"Why it failed"_s, u"Class"_s).isEmpty());
        QVERIFY(!value(details, u"Why it failed"_s, u"Meaning"_s).isEmpty());
    }

    void theTimelineHasGaps() {
        core::Message message = tests::outbound(1, 0);
        message.sentAt = at(2);
        message.deliveredAt = at(12);
        const auto details = MessageDetails::of(message, at(60));
        QVERIFY(value(details, u"Delivery"_s, u"Sent"_s).endsWith("(2.0 s later)"_L1));
        QVERIFY(value(details, u"Delivery"_s, u"Delivered"_s).endsWith("(10 s later)"_L1));
        QVERIFY(value(details, u"Delivery"_s, u"Receipt"_s).isEmpty());
    }

    void aMissingReceiptIsSaidAfterFourHours() {
        core::Message message = tests::outbound(1, 0, u"Hi"_s, core::MessageStatus::Sent);
        message.sentAt = at(2);
        QVERIFY(value(MessageDetails::of(message, at(3 * 3600)), u"Delivery"_s, u"Receipt"_s).isEmpty());
        QVERIFY(value(MessageDetails::of(message, at(5 * 3600)), u"Delivery"_s, u"Receipt"_s)
                    .contains("4 h 59 min"_L1));
    }

    void segmentsSayEncodingAndOurOwnCount() {
        core::Message message = tests::outbound(1, 0, u"caf\u00e9 \u2713"_s);
        message.segmentCount = 2;
        const QString segments = value(MessageDetails::of(message, at(1)), u"Message"_s, u"Segments"_s);
        QVERIFY(segments.contains("UCS-2"_L1));
        QVERIFY(segments.contains("1 by our count"_L1));
    }

    void fieldsWithoutANameAreShown() {
        core::Message message = tests::inbound(1, 0);
        message.extra = R"({"new_field":{"a":1}})";
        message.optOutDetected = true;
        message.optOutKeyword = u"STOP"_s;
        const auto details = MessageDetails::of(message, at(1));
        QCOMPARE(details.sections.last().rows.first().kind, DetailRow::Kind::Raw);
        QVERIFY(details.sections.last().rows.first().value.contains("\"new_field\""_L1));
        QVERIFY(value(details, u"Delivery"_s, u"Opt-out"_s).contains("STOP"_L1));
        QVERIFY(details.forClipboard().contains(tests::testId(1)));
        QVERIFY(value(details, u"Why it failed"_s, u"Meaning"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MessageDetailsTest)
#include "tst_message_details.moc"
