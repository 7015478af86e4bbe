// Asking where to, showing how far.
#include "ui/widgets/ExportBar.h"

#include "core/Clock.h"
#include "models/ExportController.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <limits>

namespace am::ui {

namespace {

constexpr int barWidth = 180;
/// A progress bar counts in int; so many steps are finer than any screen.
constexpr int barSteps = 1000;

QString tipOf(reports::ExportKind kind) {
    return reports::canFilter(kind)
               ? ExportBar::tr("Write the messages that pass the filter to a CSV or JSON Lines file")
               : ExportBar::tr("Write all records with their history to a CSV or JSON Lines file");
}

} // namespace

ExportBar::ExportBar(PageContext context, reports::ExportKind kind, std::function<QString()> filter,
                     QWidget* parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_kind(kind),
      m_filter(std::move(filter)),
      m_controller(new models::ExportController(m_context.workspace, this)),
      m_action(new QAction(icon(IconName::Export), tr("Export\u2026"), this)) {
    setObjectName(QStringLiteral("exportBar"));
    m_action->setObjectName(QStringLiteral("exportAction"));
    m_action->setToolTip(tipOf(kind));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeProgress());
    layout->addWidget(makeFailure());
    connect(m_action, &QAction::triggered, this, &ExportBar::ask);
    connect(m_controller, &models::ExportController::stateChanged, this, &ExportBar::follow);
    connect(m_controller, &models::ExportController::finished, this, &ExportBar::tell);
    hide();
    follow();
}

QWidget* ExportBar::makeProgress() {
    m_progress = new QWidget;
    m_text = makeLabel(QString(), TextRole::Body);
    m_text->setObjectName(QStringLiteral("exportProgressLabel"));
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("exportProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_cancel = new QPushButton(tr("Cancel export"));
    m_cancel->setObjectName(QStringLiteral("cancelExportPushButton"));
    m_cancel->setFixedHeight(ConsoleStyle::controlHeight - 4);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(38, 5, 8, 5);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, m_controller, &models::ExportController::cancel);
    return m_progress;
}

QWidget* ExportBar::makeFailure() {
    m_failure = new QWidget;
    m_error = new ErrorCard;
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closeExportErrorToolButton"));
    close->setIcon(icon(IconName::Close));
    close->setIconSize(QSize(14, 14));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message about the export"));
    auto* row = new QHBoxLayout(m_failure);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_error, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, m_controller, &models::ExportController::dismiss);
    return m_failure;
}

void ExportBar::ask() {
    const QString name = models::ExportController::suggestedName(m_kind, m_context.clock.now());
    m_context.prompter.saveFile({tr("Export to"), name, models::ExportController::fileFilters()}, this,
                                [this](const QString& file) {
                                    if (!file.isEmpty()) {
                                        m_controller->start(m_kind, m_filter(), file);
                                    }
                                });
}

void ExportBar::follow() {
    const bool runs = m_controller->isRunning();
    m_action->setEnabled(!runs);
    m_progress->setVisible(runs);
    m_failure->setVisible(m_controller->error().has_value());
    if (runs) {
        const qint64 total = m_controller->total();
        m_text->setText(m_controller->progressText());
        m_cancel->setEnabled(!m_controller->isCancelling());
        // Neither end nor beginning is known until the rows are counted.
        m_bar->setRange(0, total < 0 ? 0 : barSteps);
        m_bar->setValue(total > 0 ? int(m_controller->rows() * barSteps / total) : 0);
    } else if (m_controller->error()) {
        m_error->setError(*m_controller->error(), [this] { m_controller->retry(); });
    }
    setVisible(runs || m_controller->error());
    update();
}

void ExportBar::tell(const QString& file, qint64 rows) {
    const int count = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    const QString folder = QFileInfo(file).path();
    m_context.notifier.notify(tr("Exported %Ln rows to %1", nullptr, count).arg(QFileInfo(file).fileName()),
                              {tr("Show in folder"),
                               [folder] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                               }},
                              models::Tone::Success);
}

void ExportBar::paintEvent(QPaintEvent*) {
    if (m_progress->isHidden()) {
        return; // the card of the failure paints itself
    }
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    const QRect box = m_progress->geometry();
    paintBox(&painter, box, ConsoleStyle::cornerRadius, tokens.toneFill(Tone::Info), QColor());
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(12, box.y() + (box.height() - 18) / 2, 18, 18));
    paintIcon(&painter, place, IconName::Export, tokens.tone(Tone::Info));
}

} // namespace am::ui
