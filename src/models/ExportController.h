// One export at a time, written in the background.
#pragma once

#include "core/Timestamp.h"
#include "models/ErrorText.h"
#include "reports/Export.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace am::sync {
class Workspace;
}

namespace am::models {

/// Starts exports of the open profile, follows them and cancels them. Reading and writing run on a thread of
/// their own, neither the archive's writer nor one of its readers. Must end before the workspace; ending
/// cancels, and waits for the thread to let go of its files. Lives on the UI thread.
class ExportController : public QObject {
    Q_OBJECT
public:
    explicit ExportController(sync::Workspace& workspace, QObject* parent = nullptr);
    ~ExportController() override;

    /// Writes to `file`, in the format its ending names (CSV for any other). The filter is for kinds that
    /// have one. Not while one is running.
    void start(reports::ExportKind kind, const QString& filter, const QString& file);
    /// Writes a toll-free dossier as JSON if the file's name ends so, else as PDF. `now` is the API's time.
    /// Not while one is running.
    void startTollFree(qint64 dossierId, const QString& file, core::Timestamp now);
    /// Ends in `stateChanged`, soon.
    void cancel();
    /// Starts the last one again, after a failure.
    void retry();
    /// Takes the failure off the screen.
    void dismiss();

    bool isRunning() const { return m_thread != nullptr; }
    bool isCancelling() const { return isRunning() && m_progress->isCancelled; }
    qint64 rows() const { return m_progress ? m_progress->rows.load() : 0; }
    /// -1 while they are still being counted.
    qint64 total() const { return m_progress ? m_progress->total.load() : -1; }
    /// "Exporting 12,000 of 184,212 rows"; empty while none is running.
    QString progressText() const;
    const QString& file() const { return m_file; }
    /// Why the last one failed, until the next one starts; nothing if it was cancelled.
    const std::optional<ErrorText>& error() const { return m_error; }

    /// "CSV (*.csv)", "JSON Lines (*.jsonl)": for a file dialog.
    static QStringList fileFilters();
    /// "PDF (*.pdf)", "JSON (*.json)"
    static QStringList documentFilters();
    /// "messages-2026-06-15.csv"
    static QString suggestedName(reports::ExportKind kind, core::Timestamp now);

Q_SIGNALS:
    /// Running, its rows, or its failure changed.
    void stateChanged();
    /// The export and its manifest are on the disk.
    void finished(const QString& file, qint64 rows);

private:
    using Result = tl::expected<reports::ExportReport, reports::ExportError>;

    void begin(const QString& file, std::function<Result(reports::ExportProgress&)> run);
    void begin();
    void end(const Result& result);

    sync::Workspace& m_workspace;
    QString m_file;
    std::function<Result(reports::ExportProgress&)> m_run; ///< on the export's thread
    std::shared_ptr<reports::ExportProgress> m_progress;
    std::unique_ptr<QThread> m_thread;
    std::optional<ErrorText> m_error;
    QTimer m_look;
};

} // namespace am::models
