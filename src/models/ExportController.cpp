// The thread of an export, and what is told of it.
#include "models/ExportController.h"

#include "models/ExportText.h"
#include "models/Formats.h"
#include "reports/TollFreeDossierExport.h"
#include "sync/Workspace.h"

#include <QCoreApplication>

#include <chrono>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

/// How often the rows written so far are looked at.
constexpr std::chrono::milliseconds lookPace(100);

} // namespace

ExportController::ExportController(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    m_look.setInterval(lookPace);
    connect(&m_look, &QTimer::timeout, this, &ExportController::stateChanged);
}

ExportController::~ExportController() {
    if (m_thread) {
        m_progress->isCancelled = true;
        m_thread->wait();
    }
}

QStringList ExportController::fileFilters() {
    return {tr("CSV (*.csv)"), tr("JSON Lines (*.jsonl)")};
}

QStringList ExportController::documentFilters() {
    return {tr("PDF (*.pdf)"), tr("JSON (*.json)")};
}

QString ExportController::suggestedName(reports::ExportKind kind, core::Timestamp now) {
    return u"%1-%2.csv"_s.arg(reports::nameOf(kind), Formats::isoDate(now));
}

void ExportController::start(reports::ExportKind kind, const QString& filter, const QString& file) {
    if (isRunning()) {
        return;
    }
    const sync::WorkspaceOptions& options = m_workspace.options();
    reports::ExportRequest request;
    request.profileFolder = m_workspace.archive().folder();
    request.kind = kind;
    request.filter = filter;
    request.target = file;
    request.format =
        reports::exportFormatNamed(file.section(u'.', -1).toLower()).value_or(reports::ExportFormat::Csv);
    request.zone = QTimeZone::systemTimeZone();
    request.programVersion = QCoreApplication::applicationVersion();
    request.source = options.baseUrl.toString();
    request.isSandbox = options.isSandbox;
    begin(file,
          [request](reports::ExportProgress& progress) { return reports::runExport(request, progress); });
}

void ExportController::startTollFree(qint64 dossierId, const QString& file, core::Timestamp now) {
    if (isRunning()) {
        return;
    }
    const sync::WorkspaceOptions& options = m_workspace.options();
    reports::TollFreeRequest request;
    request.profileFolder = m_workspace.archive().folder();
    request.dossierId = dossierId;
    request.target = file;
    request.format =
        reports::documentFormatNamed(file.section(u'.', -1).toLower()).value_or(reports::ExportFormat::Pdf);
    request.programVersion = QCoreApplication::applicationVersion();
    request.source = options.baseUrl.toString();
    request.isSandbox = options.isSandbox;
    request.now = now;
    begin(file, [request](reports::ExportProgress& progress) {
        return reports::runTollFreeExport(request, progress);
    });
}

void ExportController::begin(const QString& file, std::function<Result(reports::ExportProgress&)> run) {
    m_file = file;
    m_run = std::move(run);
    begin();
}

void ExportController::begin() {
    m_error.reset();
    m_progress = std::make_shared<reports::ExportProgress>();
    m_thread.reset(QThread::create([this, run = m_run, progress = m_progress] {
        const Result result = run(*progress);
        // The destructor waits for this thread, so there is somebody to tell; it just never comes to it.
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(u"export"_s);
    m_thread->start();
    m_look.start();
    Q_EMIT stateChanged();
}

void ExportController::end(const Result& result) {
    m_look.stop();
    m_thread->wait(); // it has nothing left to do
    m_thread.reset();
    if (!result && result.error().kind != reports::ExportError::Kind::Cancelled) {
        m_error = describe(result.error());
    }
    Q_EMIT stateChanged();
    if (result) {
        Q_EMIT finished(result->file, result->rows);
    }
}

void ExportController::cancel() {
    if (isRunning()) {
        m_progress->isCancelled = true;
        Q_EMIT stateChanged();
    }
}

void ExportController::retry() {
    if (!isRunning() && m_error) {
        begin();
    }
}

void ExportController::dismiss() {
    m_error.reset();
    Q_EMIT stateChanged();
}

QString ExportController::progressText() const {
    if (!isRunning()) {
        return {};
    }
    if (isCancelling()) {
        return tr("Cancelling the export\u2026");
    }
    const qint64 all = total();
    return all < 0 ? tr("Exporting\u2026")
                   : tr("Exporting %1 of %2 rows").arg(Formats::count(rows()), Formats::count(all));
}

} // namespace am::models
