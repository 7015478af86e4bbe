// The words for kinds and formats.
#include "reports/ExportKind.h"

#include <array>
#include <utility>

namespace am::reports {

namespace {

constexpr std::array<std::pair<ExportKind, QLatin1String>, 5> kindNames{{
    {ExportKind::Messages, QLatin1String("messages")},
    {ExportKind::Inbound, QLatin1String("inbound")},
    {ExportKind::Conversations, QLatin1String("conversations")},
    {ExportKind::Consent, QLatin1String("consent")},
    {ExportKind::OptOuts, QLatin1String("opt-outs")},
}};
constexpr std::array<std::pair<ExportFormat, QLatin1String>, 2> formatNames{{
    {ExportFormat::Csv, QLatin1String("csv")},
    {ExportFormat::JsonLines, QLatin1String("jsonl")},
}};

constexpr std::array<std::pair<ExportFormat, QLatin1String>, 2> documentFormatNames{{
    {ExportFormat::Json, QLatin1String("json")},
    {ExportFormat::Pdf, QLatin1String("pdf")},
}};

template <class List, class Value>
QString nameIn(const List& list, Value value) {
    for (const auto& [known, name] : list) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

template <class Value, class List>
std::optional<Value> namedIn(const List& list, const QString& name) {
    for (const auto& [value, known] : list) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

template <class List>
QStringList namesIn(const List& list) {
    QStringList names;
    for (const auto& entry : list) {
        names.append(entry.second);
    }
    return names;
}

} // namespace

QString nameOf(ExportKind kind) {
    return kind == ExportKind::TollFree ? QStringLiteral("toll-free") : nameIn(kindNames, kind);
}

std::optional<ExportKind> exportKindNamed(const QString& name) {
    return namedIn<ExportKind>(kindNames, name);
}

QStringList exportKindNames() {
    return namesIn(kindNames);
}

bool canFilter(ExportKind kind) {
    return kind == ExportKind::Messages || kind == ExportKind::Inbound;
}

QString nameOf(ExportFormat format) {
    const QString document = nameIn(documentFormatNames, format);
    return document.isEmpty() ? nameIn(formatNames, format) : document;
}

std::optional<ExportFormat> exportFormatNamed(const QString& name) {
    return namedIn<ExportFormat>(formatNames, name);
}

std::optional<ExportFormat> documentFormatNamed(const QString& name) {
    return namedIn<ExportFormat>(documentFormatNames, name);
}

QStringList exportFormatNames() {
    return namesIn(formatNames);
}

} // namespace am::reports
