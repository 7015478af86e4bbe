// Tests of the message status vocabulary.
#include "core/Message.h"

#include <QTest>

using namespace am::core;
using namespace Qt::StringLiterals;

namespace {

const QList<MessageStatus> allStatuses{
    MessageStatus::Unknown,   MessageStatus::Queued,      MessageStatus::Sending, MessageStatus::Sent,
    MessageStatus::Delivered, MessageStatus::Undelivered, MessageStatus::Failed};

} // namespace

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndStatusesMatch() {
        const QStringList words{u"queued"_s,    u"sending"_s,     u"sent"_s,
                                u"delivered"_s, u"undelivered"_s, u"failed"_s};
        for (const QString& word : words) {
            const MessageStatus status = messageStatusFromText(word);
            QVERIFY2(status != MessageStatus::Unknown, qPrintable(word));
            QCOMPARE(messageStatusText(status), word);
        }
    }

    void otherWordsAreUnknown() {
        QCOMPARE(messageStatusFromText(u"held"), MessageStatus::Unknown);
        QCOMPARE(messageStatusFromText(u"Sent"), MessageStatus::Unknown);
        QCOMPARE(messageStatusFromText(u""), MessageStatus::Unknown);
        QCOMPARE(messageStatusText(MessageStatus::Unknown), QString());
    }

    void finalStatusesStay() {
        for (const MessageStatus current :
             {MessageStatus::Delivered, MessageStatus::Undelivered, MessageStatus::Failed}) {
            QVERIFY(isFinal(current));
            for (const MessageStatus next : allStatuses) {
                QCOMPARE(mayFollow(current, next), next == current);
            }
        }
    }

    void statusesNeverMoveBackwards() {
        const QList<MessageStatus> path{MessageStatus::Queued, MessageStatus::Sending, MessageStatus::Sent};
        for (qsizetype from = 0; from < path.size(); ++from) {
            QVERIFY(!isFinal(path[from]));
            for (qsizetype to = 0; to < path.size(); ++to) {
                QCOMPARE(mayFollow(path[from], path[to]), to >= from);
            }
            QVERIFY(mayFollow(path[from], MessageStatus::Delivered));
            QVERIFY(mayFollow(path[from], MessageStatus::Undelivered));
            QVERIFY(mayFollow(path[from], MessageStatus::Failed));
        }
    }

    void unknownStatusGivesWayToAnything() {
        for (const MessageStatus next : allStatuses) {
            QVERIFY(mayFollow(MessageStatus::Unknown, next));
        }
        QVERIFY(mayFollow(MessageStatus::Sent, MessageStatus::Unknown));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
