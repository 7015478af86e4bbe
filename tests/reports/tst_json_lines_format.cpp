// Objects of JSON Lines: types, unnamed fields, texts as received.
#include "reports/JsonLinesFormat.h"

#include <QTest>

using namespace am;
using namespace std::string_literals;
using Json = nlohmann::ordered_json;
using reports::ColumnNames;
using reports::JsonLinesFormat;

class JsonLinesFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsOneObjectWithAllColumnsInOrder() {
        const ColumnNames columns{"id", "at", "count", "read", "extra", "none"};
        JsonLinesFormat format(columns);
        format.begin();
        for (int i = 0; i < 2; ++i) {
            format.word("a1");
            format.time(core::Timestamp::fromMilliseconds(1'780'000'000'000));
            format.number(i);
            format.flag(i == 0);
            format.json(R"({"price":{"unit":"USD","z":1,"a":0.10}})");
            format.none();
            format.endRow();
        }
        QCOMPARE(format.bytes(), R"({"id":"a1","at":"2026-05-28T20:26:40Z","count":0,"read":true,)"
                                 R"("extra":{"price":{"unit":"USD","z":1,"a":0.1}},"none":null})"
                                 "\n"
                                 R"({"id":"a1","at":"2026-05-28T20:26:40Z","count":1,"read":false,)"
                                 R"("extra":{"price":{"unit":"USD","z":1,"a":0.1}},"none":null})"
                                 "\n"s);
    }

    void textsComeBackAsTheyWere_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lines") << QByteArray("one\ntwo\r\n\u2028three");
        QTest::newRow("quotes") << QByteArray(R"(say "hi" \ now)");
        QTest::newRow("formula") << QByteArray("=1+1");
        QTest::newRow("right to left") << QByteArray("\u05e9\u05dc\u05d5\u05dd \u202eabc");
        QTest::newRow("emoji") << QByteArray("\U0001F468\u200D\U0001F469");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("controls") << QByteArray("\x01\x1b\x7f");
    }

    void textsComeBackAsTheyWere() {
        QFETCH(QByteArray, text);
        const ColumnNames columns{"text"};
        JsonLinesFormat format(columns);
        format.text({text.constData(), size_t(text.size())});
        format.endRow();
        QCOMPARE(std::count(format.bytes().begin(), format.bytes().end(), '\n'), std::ptrdiff_t(1));
        QCOMPARE(Json::parse(format.bytes())["text"].get<std::string>(), text.toStdString());
    }

    void whatIsNotUtf8OrNotJsonIsStillALine() {
        const ColumnNames columns{"text", "extra"};
        JsonLinesFormat format(columns);
        format.text("bad \xff byte");
        format.json("{not json");
        format.endRow();
        const Json row = Json::parse(format.bytes());
        QCOMPARE(row["text"].get<std::string>(), "bad \ufffd byte"s);
        QCOMPARE(row["extra"].get<std::string>(), "{not json"s);
    }
};

QTEST_GUILESS_MAIN(JsonLinesFormatTest)
#include "tst_json_lines_format.moc"
