// Tests of curlCommand: what a real shell makes of it.
#include "api/CurlCommand.h"
#include "api/PhoneNumberRequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using am::api::curlCommand;
using am::api::PhoneNumberRequests;
using am::api::Request;

namespace {

const QUrl baseUrl(u"https://api.example.com/base/"_s);

/// The arguments curl gets when a shell runs the command.
QStringList argumentsOf(const QString& command) {
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AGENTMESSAGE_API_KEY"_s, u"am_live_key"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; }\n"_s + command});
    if (!shell.waitForFinished(30000) || shell.exitCode() != 0) {
        return {u"the shell refused: "_s + QString::fromUtf8(shell.readAllStandardError())};
    }
    QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0));
    arguments.removeLast();
    return arguments;
}

QString valueOf(const QStringList& arguments, const QString& option) {
    return arguments.value(arguments.indexOf(option) + 1);
}

} // namespace

class CurlCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesAsTheClientDoes() {
        am::core::BulkOrderRequest order;
        order.quantity = 3;
        order.areaCode = u"312"_s;
        order.idempotencyKey = u"intent-5"_s;
        QCOMPARE(argumentsOf(curlCommand(PhoneNumberRequests::orderBulk(order), baseUrl)),
                 (QStringList{u"--request"_s, u"POST"_s, u"--url"_s,
                              u"https://api.example.com/base/v1/phone-numbers/bulk"_s, u"--header"_s,
                              u"Authorization: Bearer am_live_key"_s, u"--header"_s,
                              u"Accept: application/json"_s, u"--header"_s, u"Idempotency-Key: intent-5"_s,
                              u"--header"_s, u"Content-Type: application/json"_s, u"--data-raw"_s,
                              u"{\"area_code\":\"312\",\"mode\":\"atomic\",\"quantity\":3}"_s}));
    }

    void aRequestWithoutABodySendsNone() {
        const QStringList arguments = argumentsOf(
            curlCommand(PhoneNumberRequests::release(u"n 1"_s, am::core::ReleaseTo::Carrier), baseUrl));
        QCOMPARE(valueOf(arguments, u"--request"_s), u"DELETE"_s);
        QCOMPARE(valueOf(arguments, u"--url"_s),
                 u"https://api.example.com/base/v1/phone-numbers/n%201?return_to_carrier=true"_s);
        QVERIFY(!arguments.contains(u"--data-raw"_s));
        QVERIFY(!arguments.join(u' ').contains(u"Content-Type"_s));
    }

    void anyTextReachesTheApiAsItIs_data() {
        QTest::addColumn<QString>("label");
        QTest::newRow("quotes") << u"It's the \"front\" desk''"_s;
        QTest::newRow("what a shell expands") << u"$HOME `id` $(id) ${x} !! * ? ~ \\ \\\\ # & | ; < >"_s;
        QTest::newRow("lines") << u"one\ntwo\r\n\tthree"_s;
        QTest::newRow("leading dash") << u"--config /etc/passwd"_s;
        QTest::newRow("leading at") << u"@/etc/passwd"_s;
        QTest::newRow("emoji and scripts") << u"🚲 Fahrräder 自転車 דראַגן"_s;
        QTest::newRow("braces and percents") << u"{a,b} [1-3] %41 %s"_s;
    }
    void anyTextReachesTheApiAsItIs() {
        QFETCH(const QString, label);
        am::core::NumberUpdate update;
        update.label = label;
        const QString command = curlCommand(PhoneNumberRequests::update(u"n1"_s, update), baseUrl);
        const QStringList arguments = argumentsOf(command);
        const QByteArray body = valueOf(arguments, u"--data-raw"_s).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(body).object().value(u"label"_s).toString(), label);
    }

    void bytesThatAreNotJsonPassTheShellAsWell() {
        Request request = PhoneNumberRequests::find(u"n1"_s);
        request.body = "-x 'a' \"b\" $c\n@d";
        QCOMPARE(valueOf(argumentsOf(curlCommand(request, baseUrl)), u"--data-raw"_s),
                 QString::fromUtf8(request.body));
    }

    void theKeyIsNotInTheCommand() {
        const QString command = curlCommand(PhoneNumberRequests::find(u"n1"_s), baseUrl);
        QVERIFY(command.contains(u"$AGENTMESSAGE_API_KEY"_s));
        QVERIFY(!command.contains(u"am_"_s));
    }

    void anAddressInBracketsIsNoRangeOfUrls() {
        const QString command = curlCommand(PhoneNumberRequests::find(u"n1"_s), QUrl(u"http://[::1]:8080"_s));
        QVERIFY(argumentsOf(command).contains(u"--globoff"_s));
    }
};

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "tst_curl_command.moc"
