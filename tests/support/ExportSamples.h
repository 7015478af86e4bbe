// Exports of a test's archive, read back.
#pragma once

#include "reports/Export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <vector>

namespace am::tests {

inline QByteArray contentOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("a file cannot be read: " + name.toStdString());
    }
    return file.readAll();
}

/// The records of RFC 4180 text, header first.
inline std::vector<std::vector<std::string>> recordsOf(const QByteArray& csv) {
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record;
    std::string cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (isQuoted) {
            if (c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
                cell += csv[++i];
            } else if (c == '"') {
                isQuoted = false;
            } else {
                cell += c;
            }
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',' || c == '\r') {
            record.push_back(std::move(cell));
            cell.clear();
            if (c == '\r') {
                records.push_back(std::move(record));
                record.clear();
                ++i; // LF
            }
        } else {
            cell += c;
        }
    }
    return records;
}

inline std::vector<nlohmann::ordered_json> objectsOf(const QByteArray& jsonLines) {
    std::vector<nlohmann::ordered_json> objects;
    for (const QByteArray& line : jsonLines.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(nlohmann::ordered_json::parse(line.cbegin(), line.cend()));
        }
    }
    return objects;
}

/// Names of the files in a folder, hidden ones included.
inline QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A folder to export into.
class ExportFolder {
public:
    explicit ExportFolder(QString profileFolder) : m_profile(std::move(profileFolder)) {}

    QString path() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    reports::ExportRequest request(reports::ExportKind kind, reports::ExportFormat format,
                                   const QString& filter = {}) const {
        reports::ExportRequest request;
        request.profileFolder = m_profile;
        request.kind = kind;
        request.format = format;
        request.filter = filter;
        request.zone = QTimeZone::utc();
        request.target = file(QStringLiteral("out.") + reports::nameOf(format));
        request.programVersion = QStringLiteral("1.2.3");
        request.source = QStringLiteral("https://api.example");
        return request;
    }
    /// The bytes written; what fails is thrown.
    QByteArray write(const reports::ExportRequest& request) const {
        reports::ExportProgress progress;
        const auto report = reports::runExport(request, progress);
        if (!report) {
            throw std::runtime_error("the export failed: " + report.error().file.message.toStdString() +
                                     report.error().store.message.toStdString());
        }
        if (progress.rows != report->rows || progress.total != report->rows) {
            throw std::runtime_error("the progress does not end with the rows");
        }
        return contentOf(request.target);
    }
    std::vector<nlohmann::ordered_json> objects(reports::ExportKind kind, const QString& filter = {}) const {
        return objectsOf(write(request(kind, reports::ExportFormat::JsonLines, filter)));
    }

private:
    QString m_profile;
    QTemporaryDir m_folder;
};

} // namespace am::tests
