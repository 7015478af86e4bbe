// The stock of numbers: endless, repeatable, searchable.
#include "support/SandboxFixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using am::test::HttpAnswer;
using am::test::SandboxFixture;
using nlohmann::json;

namespace {
QStringList offers(const SandboxFixture& sandbox, const json& query) {
    QStringList numbers;
    const HttpAnswer answer = sandbox.client().post("/v1/phone-numbers/search", query);
    for (const json& offer : answer.json["data"])
        numbers.append(QString::fromStdString(offer["number"].get<std::string>()));
    return numbers;
}
} // namespace

class TestInventory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSearchGivesTheSameNumbers() {
        SandboxFixture one;
        SandboxFixture two;
        const json query = {{"area_code", "212"}, {"quantity", 100}};
        const QStringList numbers = offers(one, query);
        QCOMPARE(numbers.size(), 100);
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 100);
        QCOMPARE(offers(two, query), numbers);
    }

    void theNumberOfTheQuickstartComesFirst() {
        SandboxFixture sandbox;
        QCOMPARE(offers(sandbox, {{"area_code", "415"}, {"quantity", 1}}), QStringList({u"+14155550123"_s}));
    }

    void patternsAreFound_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern : {"7", "42", "777", "2468", "24680", "246802", "5551234"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void patternsAreFound() {
        QFETCH(QString, pattern);
        SandboxFixture sandbox;
        const QStringList numbers =
            offers(sandbox, {{"area_code", "512"}, {"pattern", pattern.toStdString()}});
        QVERIFY(!numbers.isEmpty());
        for (const QString& number : numbers) {
            QVERIFY2(number.contains(pattern), qPrintable(number));
            QVERIFY(number.startsWith("+1512"_L1));
            QCOMPARE(number.size(), 12);
        }
    }

    void tollFreeNumbersAreOffered() {
        SandboxFixture sandbox;
        const QStringList numbers = offers(sandbox, {{"number_type", "toll_free"}});
        QCOMPARE(numbers.size(), 10);
        for (const QString& number : numbers)
            QVERIFY(QStringList({u"800"_s, u"833"_s, u"844"_s, u"855"_s, u"866"_s, u"877"_s, u"888"_s})
                        .contains(number.mid(2, 3)));
        QVERIFY(!offers(sandbox, {{"area_code", "888"}}).isEmpty());
    }

    void thereIsNothingWhereThereCannotBe() {
        SandboxFixture sandbox;
        QVERIFY(offers(sandbox, {{"area_code", "000"}}).isEmpty());
        QVERIFY(offers(sandbox, {{"area_code", "415"}, {"number_type", "toll_free"}}).isEmpty());
        QVERIFY(offers(sandbox, {{"number_type", "short_code"}}).isEmpty());
    }

    void numbersEndingIn13AreOfferedButGone() {
        SandboxFixture sandbox;
        const QStringList numbers = offers(sandbox, {{"area_code", "415"}});
        const QStringList gone = numbers.filter(QRegularExpression(u"13$"_s));
        QCOMPARE(gone.size(), 2);
        QVERIFY(!numbers.mid(0, 5).contains(gone.constFirst()));
        const HttpAnswer refused = sandbox->post(
            "/v1/phone-numbers/orders", {{"numbers", json::array({gone.constFirst().toStdString()})}});
        QCOMPARE(refused.code(), "INSUFFICIENT_INVENTORY"_L1);
    }

    void numbersThatCannotExistAreUnavailable_data() {
        QTest::addColumn<QString>("number");
        for (const char* number :
             {"+14151550123", "+14159110123", "+10005550123", "+442079460958", "+141555501234"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void numbersThatCannotExistAreUnavailable() {
        QFETCH(QString, number);
        SandboxFixture sandbox;
        QCOMPARE(sandbox->post("/v1/phone-numbers/orders", {{"numbers", json::array({number.toStdString()})}})
                     .status,
                 409);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_sandbox_inventory.moc"
