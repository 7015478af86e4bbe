// Exporting messages to CSV, beside sqlite3's own.
#include "bench/Exporting.h"

#include "bench/BenchTools.h"
#include "reports/Export.h"
#include "store/Archive.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace am::bench {

namespace {

constexpr int repetitions = 3;

const QString fromMessages =
    QStringLiteral(" FROM messages m CROSS JOIN conversations c ON c.id = m.conversation_id ORDER BY m.key");

const QString asStored =
    QStringLiteral(
        "SELECT m.id, m.key, m.direction, c.number, c.contact, m.status, m.status_text, m.text, m.tag, "
        "m.channel, m.segment_count, m.media_urls, m.error_code, m.error_message, m.sent_at, "
        "m.delivered_at, m.failed_at, m.opt_out, m.opt_out_keyword, m.carrier_message_id, "
        "m.redacted_at, m.extra") +
    fromMessages;

QString timeOf(const QString& milliseconds) {
    return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%fZ', %1 / 1000.0, 'unixepoch')").arg(milliseconds);
}

QString sameValues() {
    const QString id = QStringLiteral(
        "CASE typeof(m.id) WHEN 'blob' THEN lower(substr(hex(m.id), 1, 8) || '-' || substr(hex(m.id), 9, 4) "
        "|| '-' "
        "|| substr(hex(m.id), 13, 4) || '-' || substr(hex(m.id), 17, 4) || '-' || substr(hex(m.id), 21)) "
        "ELSE m.id END");
    const QString status = QStringLiteral(
        "CASE WHEN m.direction = 1 THEN '' ELSE CASE m.status WHEN 1 THEN 'queued' WHEN 2 THEN 'sending' "
        "WHEN 3 "
        "THEN 'sent' WHEN 4 THEN 'delivered' WHEN 5 THEN 'undelivered' WHEN 6 THEN 'failed' ELSE "
        "m.status_text "
        "END END");
    return QStringLiteral("SELECT ") + id + QStringLiteral(", ") + timeOf(QStringLiteral("(m.key >> 20)")) +
           QStringLiteral(
               ", iif(m.direction = 1, 'inbound', 'outbound'), iif(m.direction = 1, c.contact, "
               "c.number), iif(m.direction = 1, c.number, c.contact), ") +
           status +
           QStringLiteral(
               ", m.text, m.tag, m.channel, nullif(m.segment_count, 0), m.media_urls, m.error_code, "
               "m.error_message, ") +
           timeOf(QStringLiteral("m.sent_at")) + QStringLiteral(", ") +
           timeOf(QStringLiteral("m.delivered_at")) + QStringLiteral(", ") +
           timeOf(QStringLiteral("m.failed_at")) +
           QStringLiteral(
               ", iif(m.direction = 1, iif(m.opt_out, 'true', 'false'), ''), m.opt_out_keyword, "
               "m.carrier_message_id, ") +
           timeOf(QStringLiteral("m.redacted_at")) + QStringLiteral(", m.extra") + fromMessages;
}

std::optional<double> secondsOfSqlite(const QString& folder, const QString& sql, const QString& target) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    return medianOf(repetitions, [&] {
        QProcess process;
        process.setStandardOutputFile(target);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, {QStringLiteral("-readonly"), QStringLiteral("-csv"),
                                QStringLiteral("-header"), store::Archive::archiveFile(folder), sql});
        process.waitForFinished(-1);
        if (process.exitCode() != 0 || QFileInfo(target).size() == 0) {
            throw std::runtime_error("sqlite3 could not write CSV");
        }
    });
}

} // namespace

ExportTimes exportTimes(const QString& folder) {
    const QTemporaryDir place;
    ExportTimes times;
    reports::ExportRequest request;
    request.profileFolder = folder;
    request.target = place.filePath(QStringLiteral("ours.csv"));
    times.ours = medianOf(repetitions, [&] {
        reports::ExportProgress progress;
        const auto report = reports::runExport(request, progress);
        if (!report) {
            throw std::runtime_error("the export failed");
        }
        times.rows = report->rows;
    });
    const QString theirs = place.filePath(QStringLiteral("theirs.csv"));
    times.asStored = secondsOfSqlite(folder, asStored, theirs);
    times.sameValues = secondsOfSqlite(folder, sameValues(), theirs);
    return times;
}

} // namespace am::bench
