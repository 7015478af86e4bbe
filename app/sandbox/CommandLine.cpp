// The command line of agentmessage-sandbox.
#include "CommandLine.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace {
using am::core::SecretKey;
using am::core::Timestamp;
using am::sandbox::ClockMode;
using am::sandbox::Reach;
using am::sandbox::SandboxOptions;

bool readAddress(const QString& text, SandboxOptions& options) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return false;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool good = false;
    const uint port = QStringView(text).mid(colon + 1).toUInt(&good);
    if (!good || port > std::numeric_limits<quint16>::max() || host.isEmpty())
        return false;
    options.host = host;
    options.port = static_cast<quint16>(port);
    return true;
}

bool readClock(const QString& text, SandboxOptions& options) {
    if (text == "real"_L1)
        return true;
    if (text != "virtual"_L1 && !text.startsWith("virtual="_L1))
        return false;
    options.clockMode = ClockMode::Virtual;
    if (text == "virtual"_L1)
        return true;
    options.virtualStart = Timestamp::parse(QStringView(text).mid(8));
    return options.virtualStart.has_value();
}
} // namespace

CommandLine CommandLine::read(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A complete, stateful emulator of the AgentMessage API on this computer: numbers, consent, "
        u"messages, simulated "
        "carriers, and phones to answer from. Prints one JSON line with its address and key once it is "
        "ready; "
        "SIGTERM ends it.\n\nExample:\n"
        "  agentmessage-sandbox --world demo --clock virtual\n"
        "  curl -H \"Authorization: Bearer $KEY\" $URL/v1/messages"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Shows the version."_s);
    const QCommandLineOption listen(u"listen"_s, u"Address to listen on; port 0 takes a free one."_s,
                                    u"HOST:PORT"_s, u"127.0.0.1:0"_s);
    const QCommandLineOption allowRemote(u"allow-remote"_s, u"Allows addresses other than loopback."_s);
    const QCommandLineOption data(
        u"data"_s, u"SQLite file that keeps the world; without it, the world lives in memory."_s, u"FILE"_s);
    const QCommandLineOption world(u"world"_s, u"What to start with: empty, demo or large."_s, u"WORLD"_s,
                                   u"empty"_s);
    const QCommandLineOption messages(u"messages"_s, u"Size of the large world."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed makes the same world with the same ids."_s,
                                  u"N"_s, u"1"_s);
    const QCommandLineOption clock(
        u"clock"_s, u"real, virtual or virtual=RFC3339. Virtual time stands still until it is advanced."_s,
        u"CLOCK"_s, u"real"_s);
    const QCommandLineOption apiKey(u"api-key"_s, u"The key to accept; by default one is generated."_s,
                                    u"KEY"_s);
    const QCommandLineOption credit(u"credit"_s, u"Cents in the wallet at the start."_s, u"CENTS"_s,
                                    u"10000"_s);
    const QCommandLineOption record(
        u"record"_s,
        u"Appends every request and its answer to a file, one line of JSON each; keys are left out."_s,
        u"FILE"_s);
    const QCommandLineOption pushAnywhere(
        u"push-anywhere"_s, u"Pushes to listeners on other computers, too; by default only to this one."_s);
    parser.addOptions({help, version, listen, allowRemote, pushAnywhere, data, world, messages, seed, clock,
                       apiKey, credit, record});

    CommandLine result;
    const auto fail = [&result](const QString& problem) {
        result.error = problem;
        return result;
    };
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.isSet(help)) {
        result.text = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.text = QStringLiteral("agentmessage-sandbox " AM_VERSION "\n");
        return result;
    }
    if (!parser.positionalArguments().isEmpty())
        return fail(u"unexpected argument: "_s + parser.positionalArguments().constFirst());

    SandboxOptions options;
    if (!readAddress(parser.value(listen), options))
        return fail(u"--listen wants HOST:PORT, not "_s + parser.value(listen));
    options.reach = parser.isSet(allowRemote) ? Reach::AnyHost : Reach::LoopbackOnly;
    if (parser.isSet(pushAnywhere))
        options.pushReach = am::sandbox::PushReach::Anywhere;
    options.dataFile = parser.value(data);
    if (parser.isSet(data) && options.dataFile.isEmpty())
        return fail(u"--data wants a file"_s);
    const auto kind = am::sandbox::worldKindFromText(parser.value(world));
    if (!kind)
        return fail(u"--world wants empty, demo or large, not "_s + parser.value(world));
    options.world = *kind;
    bool good = false;
    options.messages = parser.value(messages).toLongLong(&good);
    if (!good || options.messages < 1)
        return fail(u"--messages wants a whole number above 0, not "_s + parser.value(messages));
    options.seed = parser.value(seed).toULongLong(&good);
    if (!good || options.seed > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return fail(u"--seed wants a whole number, not "_s + parser.value(seed));
    if (!readClock(parser.value(clock), options))
        return fail(u"--clock wants real, virtual or virtual=RFC3339, not "_s + parser.value(clock));
    if (parser.isSet(apiKey) && parser.value(apiKey).trimmed().isEmpty())
        return fail(u"--api-key wants a key"_s);
    options.apiKey = SecretKey(parser.value(apiKey).trimmed().toUtf8());
    options.creditCents = parser.value(credit).toLongLong(&good);
    if (!good || options.creditCents < 0)
        return fail(u"--credit wants cents, not "_s + parser.value(credit));
    result.recordFile = parser.value(record);
    if (parser.isSet(record) && result.recordFile.isEmpty())
        return fail(u"--record wants a file"_s);
    result.options = options;
    return result;
}
