// Cells of CSV: quotes, line ends, formulas, other scripts, what CSV cannot hold.
#include "reports/CsvFormat.h"

#include <QTest>

using namespace am;
using namespace std::string_literals;
using reports::ColumnNames;
using reports::CsvFormat;

Q_DECLARE_METATYPE(std::string)

class CsvFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsQuotedAndGuardedWhereItMustBe_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");
        QTest::newRow("plain") << "Your order is ready."s
                               << "Your order is ready."s;
        QTest::newRow("empty") << ""s
                               << ""s;
        QTest::newRow("comma") << "a, b"s
                               << "\"a, b\""s;
        QTest::newRow("quotes") << "say \"hi\""s
                                << "\"say \"\"hi\"\"\""s;
        QTest::newRow("lines") << "one\ntwo\r\nthree"s
                               << "\"one\ntwo\r\nthree\""s;
        QTest::newRow("blanks stay") << " a "s
                                     << " a "s;
        QTest::newRow("semicolon") << "a;b"s
                                   << "a;b"s;
        QTest::newRow("formula =") << "=1+1"s
                                   << "'=1+1"s;
        QTest::newRow("formula +") << "+1+cmd|' /C calc'!A0"s
                                   << "'+1+cmd|' /C calc'!A0"s;
        QTest::newRow("formula -") << "-1"s
                                   << "'-1"s;
        QTest::newRow("formula @") << "@SUM(A1)"s
                                   << "'@SUM(A1)"s;
        QTest::newRow("formula tab") << "\t=1"s
                                     << "'\t=1"s;
        QTest::newRow("formula CR") << "\r=1"s
                                    << "\"'\r=1\""s;
        QTest::newRow("formula LF") << "\n=1"s
                                    << "\"'\n=1\""s;
        QTest::newRow("formula, quoted") << "=HYPERLINK(\"http://x\",1)"s
                                         << "\"'=HYPERLINK(\"\"http://x\"\",1)\""s;
        QTest::newRow("full-width =") << "\uff1d1+1"s
                                      << "'\uff1d1+1"s;
        QTest::newRow("other full-width") << "\uff21"s
                                          << "\uff21"s;
        QTest::newRow("formula later") << "a=1"s
                                       << "a=1"s;
        QTest::newRow("apostrophe") << "'tis"s
                                    << "'tis"s;
        QTest::newRow("E.164") << "+14155550100"s
                               << "+14155550100"s;
        QTest::newRow("shortest E.164") << "+1234567"s
                                        << "+1234567"s;
        QTest::newRow("too short for E.164") << "+123456"s
                                             << "'+123456"s;
        QTest::newRow("too long for E.164") << "+1234567890123456"s
                                            << "'+1234567890123456"s;
        QTest::newRow("E.164 and more") << "+14155550100 call"s
                                        << "'+14155550100 call"s;
        QTest::newRow("sum of numbers") << "+1415555+0100"s
                                        << "'+1415555+0100"s;
        QTest::newRow("right to left") << "\u05e9\u05dc\u05d5\u05dd, \u202eabc"s
                                       << "\"\u05e9\u05dc\u05d5\u05dd, \u202eabc\""s;
        QTest::newRow("emoji") << "\U0001F468\u200D\U0001F469\u200D\U0001F467 ok"s
                               << "\U0001F468\u200D\U0001F469\u200D\U0001F467 ok"s;
        QTest::newRow("NUL") << "a\0b"s
                             << "\"a\u2400b\""s;
        QTest::newRow("NUL and formula") << "=\0"s
                                         << "\"'=\u2400\""s;
    }

    void textIsQuotedAndGuardedWhereItMustBe() {
        QFETCH(std::string, text);
        QFETCH(std::string, cell);
        const ColumnNames columns{"text"};
        CsvFormat format(columns);
        format.text(text);
        QCOMPARE(format.bytes(), cell);
        QCOMPARE(CsvFormat::guardsFormula(text), cell.find('\'') < 2 && text.find('\'') != 0);
    }

    void rowsHaveAHeaderAndEndWithCrLf() {
        const ColumnNames columns{"id", "at", "count", "read", "extra", "none"};
        CsvFormat format(columns);
        format.begin();
        format.word("a1");
        format.time(core::Timestamp::fromMilliseconds(1'780'000'000'123));
        format.number(-12);
        format.flag(true);
        format.json(R"({"a":1})");
        format.none();
        format.endRow();
        QCOMPARE(format.bytes(),
                 "id,at,count,read,extra,none\r\n"
                 "a1,2026-05-28T20:26:40.123Z,-12,true,\"{\"\"a\"\":1}\",\r\n"s);
    }
};

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "tst_csv_format.moc"
