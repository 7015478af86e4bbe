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
  --export KIND --out FILE      no window, no network: write what the archive holds; KIND is
                                messages, inbound, conversations, consent or opt-outs
  --format csv|jsonl            of the export (default: by the ending of FILE, else csv)
  --filter EXPR                 only messages that pass, in the language of the search box
  --profile NAME                which profile's archive, if there are several
  --verify FILE                 check an export against its manifest; exit 0 only if untouched
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

/// Those the design names, and this version does not have yet.
bool isKindToCome(const QString& name) {
    return name == "findings"_L1 || name == "audit"_L1 || name.startsWith("dossier:"_L1);
}

bool isFormatToCome(const QString& name) {
    return name == "html"_L1 || name == "pdf"_L1;
}

const QStringList& optionsWithValue() {
    static const QStringList names{u"--base-url"_s, u"--api-key-env"_s, u"--data-dir"_s, u"--tour"_s,
                                   u"--export"_s,   u"--out"_s,         u"--format"_s,   u"--filter"_s,
                                   u"--profile"_s,  u"--verify"_s};
    return names;
}

/// What was said about an export, before it is known whether it fits together.
struct ExportOptions {
    std::optional<QString> kind;
    std::optional<QString> out;
    std::optional<QString> format;
    std::optional<QString> filter;
    std::optional<QString> verify;

    std::optional<QString>* named(const QString& option) {
        return option == "--export"_L1   ? &kind
               : option == "--out"_L1    ? &out
               : option == "--format"_L1 ? &format
               : option == "--filter"_L1 ? &filter
               : option == "--verify"_L1 ? &verify
                                         : nullptr;
    }
};

/// Empty if all is well.
QString takeExport(const ExportOptions& options, CommandLine& line) {
    const QString kinds = reports::exportKindNames().join(u", "_s);
    const QString formats = reports::exportFormatNames().join(u", "_s);
    const auto kind = reports::exportKindNamed(*options.kind);
    if (!kind) {
        return isKindToCome(*options.kind)
                   ? u"--export %1 is not in this version yet; there are %2."_s.arg(*options.kind, kinds)
                   : u"There is no export \"%1\"; there are %2."_s.arg(*options.kind, kinds);
    }
    if (!options.out) {
        return u"--export needs --out FILE."_s;
    }
    const QString ending = options.out->section(u'.', -1).toLower();
    const bool saysFormat =
        options.out->contains(u'.') && (reports::exportFormatNamed(ending) || isFormatToCome(ending));
    const QString wanted = options.format.value_or(saysFormat ? ending : u"csv"_s);
    const auto format = reports::exportFormatNamed(wanted);
    if (!format) {
        return isFormatToCome(wanted)
                   ? u"The format %1 is not in this version yet; there are %2."_s.arg(wanted, formats)
                   : u"There is no format \"%1\"; there are %2."_s.arg(wanted, formats);
    }
    if (options.filter && !reports::canFilter(*kind)) {
        return u"--filter is for messages and inbound; %1 is exported whole."_s.arg(*options.kind);
    }
    line.act = CommandLine::Act::Export;
    line.exportKind = *kind;
    line.exportFormat = *format;
    line.exportFilter = options.filter.value_or(QString());
    line.file = *options.out;
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments) {
    CommandLine line;
    line.apiKeyVariable = u"AGENTMESSAGE_API_KEY"_s;
    ExportOptions exporting;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        std::optional<QString> value;
        if (equals >= 0) {
            value = argument.mid(equals + 1);
        }
        const bool takesValue = optionsWithValue().contains(name);
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
        } else if (name == "--profile"_L1) {
            line.profile = *value;
        } else if (std::optional<QString>* option = exporting.named(name)) {
            *option = *value;
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
    const int acts =
        int(line.act != Act::Open) + int(exporting.kind.has_value()) + int(exporting.verify.has_value());
    if (acts > 1) {
        return wrong(u"--sync-once, --export, --verify and --tour exclude each other."_s);
    }
    if (exporting.kind) {
        if (const QString problem = takeExport(exporting, line); !problem.isEmpty()) {
            return wrong(problem);
        }
    } else if (exporting.out || exporting.format || exporting.filter || !line.profile.isEmpty()) {
        return wrong(u"--out, --format, --filter and --profile belong to --export."_s);
    }
    if (exporting.verify) {
        line.act = Act::Verify;
        line.file = *exporting.verify;
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
