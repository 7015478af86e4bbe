// Tests of keyword replies.
#include "rules/ReplyWords.h"

#include <QDate>
#include <QTest>

using namespace am::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(am::rules::ReplyClass)

namespace {

struct Row {
    QString body;
    ReplyClass replyClass;
    QString keyword;
};

QList<Row> keywordReplies() {
    const ReplyClass out = ReplyClass::OptOut;
    const ReplyClass in = ReplyClass::OptIn;
    const ReplyClass yes = ReplyClass::Affirmative;
    const ReplyClass help = ReplyClass::Help;
    return {
        {u"STOP"_s, out, u"STOP"_s},
        {u"stop"_s, out, u"STOP"_s},
        {u"Stop."_s, out, u"STOP"_s},
        {u"  stop \n"_s, out, u"STOP"_s},
        {u"STOP!!!"_s, out, u"STOP"_s},
        {u"\"STOP\""_s, out, u"STOP"_s},
        {u"“Stop”"_s, out, u"STOP"_s},
        {u"'stop'"_s, out, u"STOP"_s},
        {u"(stop)"_s, out, u"STOP"_s},
        {u"*STOP*"_s, out, u"STOP"_s},
        {u"stop 🛑"_s, out, u"STOP"_s},
        {u"🙏🏽 stop 🙏🏽"_s, out, u"STOP"_s},
        {u"stop ❤️"_s, out, u"STOP"_s},
        {u"👨‍👩‍👧STOP"_s, out, u"STOP"_s},
        {u"ＳＴＯＰ"_s, out, u"STOP"_s},
        {u"ⓢⓣⓞⓟ"_s, out, u"STOP"_s},
        {u"st\u200Bop"_s, out, u"STOP"_s},
        {u"\u202EST\u00ADOP\u202C"_s, out, u"STOP"_s},
        {u"\uFEFFstop"_s, out, u"STOP"_s},
        {u"S.T.O.P."_s, out, u"STOP"_s},
        {u"s-t-o-p"_s, out, u"STOP"_s},
        {u"stop stop"_s, out, u"STOP"_s},
        {u"STOP STOP STOP"_s, out, u"STOP"_s},
        {u"Stop. Stop! STOP"_s, out, u"STOP"_s},
        {u"stop,stop,stop"_s, out, u"STOP"_s},
        {u"stop\nstop"_s, out, u"STOP"_s},
        {u"STOPALL"_s, out, u"STOPALL"_s},
        {u"stop all"_s, out, u"STOPALL"_s},
        {u"Stop   All!"_s, out, u"STOPALL"_s},
        {u"stop-all"_s, out, u"STOPALL"_s},
        {u"unsubscribe"_s, out, u"UNSUBSCRIBE"_s},
        {u"Cancel"_s, out, u"CANCEL"_s},
        {u"END"_s, out, u"END"_s},
        {u"end?"_s, out, u"END"_s},
        {u"quit"_s, out, u"QUIT"_s},
        {u"Revoke"_s, out, u"REVOKE"_s},
        {u"OPTOUT"_s, out, u"OPTOUT"_s},
        {u"opt out"_s, out, u"OPTOUT"_s},
        {u"Opt-Out"_s, out, u"OPTOUT"_s},
        {u"opt–out"_s, out, u"OPTOUT"_s},
        {u"opt\u00A0out"_s, out, u"OPTOUT"_s},
        {u"opt out opt out"_s, out, u"OPTOUT"_s},
        {u"remove"_s, out, u"REMOVE"_s},
        {u"ARRET"_s, out, u"ARRET"_s},
        {u"arrêt"_s, out, u"ARRET"_s},
        {u"ARRÊTE"_s, out, u"ARRETE"_s},
        {u"arre\u0302te"_s, out, u"ARRETE"_s},
        {u"alto"_s, out, u"ALTO"_s},
        {u"¡Alto!"_s, out, u"ALTO"_s},
        {u"parar"_s, out, u"PARAR"_s},
        {u"Baja"_s, out, u"BAJA"_s},
        {u"START"_s, in, u"START"_s},
        {u"start."_s, in, u"START"_s},
        {u"start start"_s, in, u"START"_s},
        {u"Unstop"_s, in, u"UNSTOP"_s},
        {u"UN-STOP"_s, in, u"UNSTOP"_s},
        {u"yes"_s, yes, u"YES"_s},
        {u"YES!"_s, yes, u"YES"_s},
        {u"yes yes yes"_s, yes, u"YES"_s},
        {u"Yes 👍"_s, yes, u"YES"_s},
        {u"confirm"_s, yes, u"CONFIRM"_s},
        {u"sí"_s, yes, u"SI"_s},
        {u"SÍ"_s, yes, u"SI"_s},
        {u"si\u0301"_s, yes, u"SI"_s},
        {u"si"_s, yes, u"SI"_s},
        {u"HELP"_s, help, u"HELP"_s},
        {u"help?"_s, help, u"HELP"_s},
        {u"Info"_s, help, u"INFO"_s},
        {u"aide"_s, help, u"AIDE"_s},
        {u"¿Ayuda?"_s, help, u"AYUDA"_s},
    };
}

QStringList otherReplies() {
    return {u""_s,
            u"   "_s,
            u"…"_s,
            u"🛑"_s,
            u"stop please"_s,
            u"please stop"_s,
            u"don't stop"_s,
            u"non-stop"_s,
            u"bus stop"_s,
            u"stopp"_s,
            u"stpo"_s,
            u"stopstop"_s,
            u"stop quit"_s,
            u"stop stops"_s,
            u"stop sto"_s,
            u"end of story"_s,
            u"cancel my order"_s,
            u"yes please"_s,
            u"yes, but later"_s,
            u"no"_s,
            u"y"_s,
            u"yesterday"_s,
            u"start at 5"_s,
            u"restart"_s,
            u"helpful"_s,
            u"information"_s,
            u"opt in"_s,
            u"stop 2"_s,
            u"2"_s,
            u"all stop"_s,
            u"stop/start"_s,
            u"see https://example.com/stop"_s};
}

} // namespace

class ReplyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keywordsAreRecognised_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<ReplyClass>("replyClass");
        QTest::addColumn<QString>("keyword");
        for (const Row& row : keywordReplies()) {
            QTest::newRow(row.body.toUtf8().constData()) << row.body << row.replyClass << row.keyword;
        }
    }
    void keywordsAreRecognised() {
        QFETCH(QString, body);
        const Reply reply = classifyReply(body);
        QTEST(reply.keyword, "keyword");
        QTEST(reply.replyClass, "replyClass");
    }

    void otherRepliesMeanNothing_data() {
        QTest::addColumn<QString>("body");
        for (const QString& body : otherReplies()) {
            QTest::newRow(qPrintable(u"'%1'"_s.arg(body))) << body;
        }
    }
    void otherRepliesMeanNothing() {
        QFETCH(QString, body);
        const Reply reply = classifyReply(body);
        QCOMPARE(reply.replyClass, ReplyClass::None);
        QVERIFY(reply.keyword.isEmpty());
    }

    void longTextsAndManyRepetitionsAreHandled() {
        QCOMPARE(classifyReply(u"STOP "_s.repeated(300)).keyword, u"STOP"_s);
        QCOMPARE(classifyReply(u"STOP "_s.repeated(300) + u"it"_s).replyClass, ReplyClass::None);
    }

    void everyListedWordIsItsOwnKeyword() {
        for (const ReplyClass replyClass :
             {ReplyClass::OptOut, ReplyClass::OptIn, ReplyClass::Affirmative, ReplyClass::Help}) {
            const QStringList words = replyWords(replyClass);
            QVERIFY(!words.isEmpty());
            for (const QString& word : words) {
                QCOMPARE(word, word.toUpper());
                QCOMPARE(classifyReply(word).replyClass, replyClass);
                QCOMPARE(classifyReply(word).keyword, word);
            }
        }
        QVERIFY(replyWords(ReplyClass::None).isEmpty());
    }

    void ruleFileSaysWhenItWasReviewed() {
        QVERIFY(QDate::fromString(replyWordsReviewedOn(), Qt::ISODate).isValid());
    }
};

QTEST_GUILESS_MAIN(ReplyWordsTest)
#include "tst_reply_words.moc"
