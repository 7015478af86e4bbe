// What can be exported, and how it is written.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace am::reports {

enum class ExportKind : quint8 { Messages, Inbound, Conversations, Consent, OptOuts };
enum class ExportFormat : quint8 { Csv, JsonLines };

/// "messages", "opt-outs": the words of the command line and of manifests.
QString nameOf(ExportKind kind);
std::optional<ExportKind> exportKindNamed(const QString& name);
QStringList exportKindNames();
/// Does the message filter language apply to its rows?
bool canFilter(ExportKind kind);

/// "csv" and "jsonl", which are also the file names' endings.
QString nameOf(ExportFormat format);
std::optional<ExportFormat> exportFormatNamed(const QString& name);
QStringList exportFormatNames();

} // namespace am::reports
