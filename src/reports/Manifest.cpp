// Writing and reading manifests.
#include "reports/Manifest.h"

#include <QCryptographicHash>
#include <QLocale>

#include <nlohmann/json.hpp>

namespace am::reports {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int version = 1;
constexpr auto ownHash = "manifest_sha256";

Json timeOf(const std::optional<core::Timestamp>& time) {
    return time ? Json(time->toRfc3339().toStdString()) : Json();
}

Json streamsOf(const QList<StreamCoverage>& streams) {
    Json list = Json::array();
    for (const StreamCoverage& stream : streams) {
        list.push_back({{"stream", stream.stream.toStdString()},
                        {"complete", stream.isComplete},
                        {"in_step_with_api_at", timeOf(stream.syncedAt)}});
    }
    return list;
}

std::string hashOf(const Json& content) {
    const std::string canonical = content.dump();
    return QCryptographicHash::hash(QByteArrayView(canonical.data(), qsizetype(canonical.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

QByteArray textOf(const Json& manifest) {
    return QByteArray::fromStdString(manifest.dump(2)) + '\n';
}

QString counted(qint64 number) {
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

QString CoverageStatement::sentence() const {
    QString text =
        u"The archive held %1 outbound and %2 inbound messages"_s.arg(counted(outbound), counted(inbound));
    if (oldestMessage && newestMessage) {
        text += u", from %1 to %2,"_s.arg(oldestMessage->toRfc3339(), newestMessage->toRfc3339());
    }
    text += u" and %1 consent records."_s.arg(counted(consentRecords));
    for (const StreamCoverage& stream : streams) {
        text += stream.isComplete ? u" %1: copied down to the oldest row the API had"_s.arg(stream.stream)
                                  : u" %1: not copied completely"_s.arg(stream.stream);
        text += stream.syncedAt ? u", in step with it at %1."_s.arg(stream.syncedAt->toRfc3339()) : u"."_s;
    }
    return text;
}

QByteArray Manifest::toText() const {
    Json names = Json::array();
    for (const QString& column : columns) {
        names.push_back(column.toStdString());
    }
    Json json{
        {"manifest_version", version},
        {"kind", nameOf(kind).toStdString()},
        {"format", nameOf(format).toStdString()},
        {"file", fileName.toStdString()},
        {"rows", rows},
        {"bytes", bytes},
        {"sha256", sha256.toStdString()},
        {"filter", filter.toStdString()},
        {"filter_zone", zone.toStdString()},
        {"times", "UTC"},
        {"columns", std::move(names)},
        {"created_at", createdAt.toRfc3339().toStdString()},
        {"program", "AgentMessage Console"},
        {"program_version", programVersion.toStdString()},
        {"archive_schema_version", archiveVersion},
        {"source", source.toStdString()},
        {"sandbox", isSandbox},
        {"organization", {{"id", organizationId.toStdString()}, {"name", organizationName.toStdString()}}},
        {"coverage",
         {{"statement", coverage.sentence().toStdString()},
          {"outbound_messages", coverage.outbound},
          {"inbound_messages", coverage.inbound},
          {"consent_records", coverage.consentRecords},
          {"oldest_message_at", timeOf(coverage.oldestMessage)},
          {"newest_message_at", timeOf(coverage.newestMessage)},
          {"streams", streamsOf(coverage.streams)}}}};
    json[ownHash] = hashOf(json);
    return textOf(json);
}

std::optional<ManifestClaims> readManifest(const QByteArray& text) {
    Json json = Json::parse(text.cbegin(), text.cend(), nullptr, false);
    // Blanks and the order of names carry no meaning in JSON, but a change of them is a change all the same.
    if (!json.is_object() || !json.contains(ownHash) || textOf(json) != text) {
        return std::nullopt;
    }
    const Json claimed = json[ownHash];
    json.erase(ownHash);
    if (claimed != hashOf(json) || json.value("manifest_version", 0) != version) {
        return std::nullopt;
    }
    const QString formatName = QString::fromStdString(json.value("format", std::string()));
    const auto rowFormat = exportFormatNamed(formatName);
    const auto format = rowFormat ? rowFormat : documentFormatNamed(formatName);
    if (!format) {
        return std::nullopt;
    }
    return ManifestClaims{*format,
                          QString::fromStdString(json.value("kind", std::string())),
                          QString::fromStdString(json.value("created_at", std::string())),
                          json.value("rows", qint64(-1)),
                          json.value("bytes", qint64(-1)),
                          QString::fromStdString(json.value("sha256", std::string()))};
}

QString manifestFile(const QString& exportFile) {
    return exportFile + u".manifest.json"_s;
}

} // namespace am::reports
