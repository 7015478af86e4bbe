// Reads the options and refuses what does not fit together.
#include "app/console/CommandLine.h"

#include <QCoreApplication>

namespace am::app {

using namespace Qt::StringLiterals;

namespace {

const QLatin1String helpText = R"(Usage: agentmessage-console [options]

  --sandbox[=demo|empty|large]  sign in to the sandbox that the console runs itself
  --base-url URL                sign in to this API without the dialog
  --api-key-env VAR             environment variable that holds the key
                                (default AGENTMESSAGE_API_KEY)
  --data-dir DIR                where profiles, archive and ledger live
  --sync-once                   no window: sync everything, print one JSON summary
  --tour DIR                    save pictures of all pages into DIR
  --help                        show this text
  --version                     show the version
)"_L1;

CommandLine wrong(const QString& message) {
    CommandLine line;
    line.act = CommandLine::Act::Wrong;
    line.message = message + u"\nTry --help."_s;
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments) {
    CommandLine line;
    line.apiKeyVariable = u"AGENTMESSAGE_API_KEY"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        std::optional<QString> value;
        if (equals >= 0) {
            value = argument.mid(equals + 1);
        }
        const bool takesValue = name == "--base-url"_L1 || name == "--api-key-env"_L1 ||
                                name == "--data-dir"_L1 || name == "--tour"_L1;
        if (takesValue && !value && i + 1 < arguments.size()) {
            value = arguments.at(++i);
        }
        if (takesValue && value.value_or(QString()).isEmpty()) {
            return wrong(u"%1 needs a value."_s.arg(name));
        }
        if (name == "--sandbox"_L1) {
            line.sandboxWorld = value.value_or(u"demo"_s);
            if (*line.sandboxWorld != "demo"_L1 && *line.sandboxWorld != "empty"_L1 &&
                *line.sandboxWorld != "large"_L1) {
                return wrong(
                    u"There is no sandbox world \"%1\"; use demo, empty or large."_s.arg(*line.sandboxWorld));
            }
            continue;
        }
        if (!takesValue && value) {
            return wrong(u"Unknown option %1."_s.arg(argument));
        }
        if (name == "--base-url"_L1) {
            line.baseUrl = QUrl(*value, QUrl::StrictMode);
            if (!line.baseUrl->isValid() || line.baseUrl->host().isEmpty()) {
                return wrong(u"\"%1\" is not a URL."_s.arg(*value));
            }
        } else if (name == "--api-key-env"_L1) {
            line.apiKeyVariable = *value;
        } else if (name == "--data-dir"_L1) {
            line.dataDir = *value;
        } else if (name == "--tour"_L1) {
            line.act = Act::Tour;
            line.tourDir = *value;
        } else if (name == "--sync-once"_L1) {
            line.act = Act::SyncOnce;
        } else if (name == "--help"_L1 || name == "-h"_L1) {
            line.act = Act::Help;
            line.message = helpText;
            return line;
        } else if (name == "--version"_L1 || name == "-v"_L1) {
            line.act = Act::Version;
            line.message = QStringLiteral("agentmessage-console " AM_VERSION);
            return line;
        } else {
            return wrong(u"Unknown option %1."_s.arg(name));
        }
    }
    if (line.sandboxWorld && line.baseUrl) {
        return wrong(u"--sandbox and --base-url exclude each other."_s);
    }
    if (line.act == Act::SyncOnce && !line.tourDir.isEmpty()) {
        return wrong(u"--sync-once and --tour exclude each other."_s);
    }
    if (line.act == Act::SyncOnce && !line.sandboxWorld && !line.baseUrl) {
        return wrong(u"--sync-once needs --base-url or --sandbox."_s);
    }
    if (line.act == Act::Tour && line.baseUrl) {
        return wrong(u"The tour runs on the embedded sandbox only."_s);
    }
    return line;
}

} // namespace am::app
