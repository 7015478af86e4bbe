// What can be exported, and how it is written.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace am::reports {

/// TollFree is a document, all others are rows.
enum class ExportKind : quint8 { Messages, Inbound, Conversations, Consent, OptOuts, TollFree };
/// Csv and JsonLines are for rows, Json and Pdf for documents.
enum class ExportFormat : quint8 { Csv, JsonLines, Json, Pdf };

/// "messages", "opt-outs": the words of the command line and of manifests. The lists and `…Named` know those
/// of rows only, which is what the command line exports.
QString nameOf(ExportKind kind);
std::optional<ExportKind> exportKindNamed(const QString& name);
QStringList exportKindNames();
/// Does the message filter language apply to its rows?
bool canFilter(ExportKind kind);

/// "csv" and "jsonl", which are also the file names' endings.
QString nameOf(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(const QString& name);
QStringList exportFormatNames();
/// "json" and "pdf".
std::optional<ExportFormat> documentFormatNamed(const QString& name);

} // namespace am::reports
