// Toll-free numbers: their verification dossiers, status and programme.
#include "ui/registration/TollFreeView.h"

#include "core/Clock.h"
#include "models/ExportController.h"
#include "models/Formats.h"
#include "models/Roles.h"
#include "models/StoreErrorText.h"
#include "models/TollFreeForm.h"
#include "models/TollFreeText.h"
#include "sync/Workspace.h"
#include "ui/registration/ProgrammeDialog.h"
#include "ui/registration/TollFreeDialog.h"
#include "ui/registration/TollFreeInspector.h"
#include "ui/registration/TollFreeStatusDialog.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace am::ui {

using models::ExportController;
using models::TollFreeController;
using models::TollFreeModel;
using models::TollFreeText;

TollFreeView::TollFreeView(PageContext context, QWidget* parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_controller(new TollFreeController(m_context.workspace, m_context.clock, this)),
      m_export(new ExportController(m_context.workspace, this)),
      m_order(new QAction(icon(IconName::Numbers), tr("Open Numbers"), this)),
      m_common(makeLabel({}, TextRole::Secondary)),
      m_error(new ErrorCard),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_table(new DataTable(QStringLiteral("tollFreeTableView"))),
      m_inspector(new TollFreeInspector(*m_controller, m_context.clock)) {
    setObjectName(QStringLiteral("tollFreeView"));
    m_order->setObjectName(QStringLiteral("openNumbersAction"));
    connect(m_order, &QAction::triggered, this, [this] {
        Navigation target;
        target.pageId = QStringLiteral("numbers");
        m_context.navigate(target);
    });
    buildTable();
    m_error->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(makeTop());
    left->addWidget(m_error);
    left->addWidget(m_stack, 1);
    auto* panes = new QHBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addLayout(left, 1);
    panes->addWidget(m_inspector);

    connect(m_controller, &TollFreeController::loaded, this, &TollFreeView::refresh);
    connect(m_controller, &TollFreeController::dossierReady, this, &TollFreeView::showDossier);
    connect(m_controller, &TollFreeController::failed, this, [this](const models::ErrorText& error) {
        m_error->setError(error);
        m_error->show();
    });
    connect(m_controller, &TollFreeController::saved, this, [this] {
        m_error->hide();
        m_context.notifier.notify(tr("Saved"), {}, models::Tone::Success);
    });
    connect(m_inspector, &TollFreeInspector::dossierAsked, this, &TollFreeView::openDossier);
    connect(m_inspector, &TollFreeInspector::statusAsked, this, &TollFreeView::askStatus);
    connect(m_inspector, &TollFreeInspector::programmeAsked, this, &TollFreeView::askProgramme);
    connect(m_inspector, &TollFreeInspector::exportAsked, this, [this](const QString& key) {
        if (const models::TollFreeRow* row = m_controller->row(key); row && row->dossier) {
            askExport(row->dossier->id);
        }
    });
    connect(m_export, &ExportController::stateChanged, this, &TollFreeView::followExport);
    connect(m_export, &ExportController::finished, this, [this](const QString& file) {
        const QString folder = QFileInfo(file).path();
        m_context.notifier.notify(tr("Exported to %1").arg(QFileInfo(file).fileName()),
                                  {tr("Show in folder"),
                                   [folder] {
                                       QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                   }},
                                  models::Tone::Success);
    });
    refresh();
}

QWidget* TollFreeView::makeTop() {
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    m_common->setObjectName(QStringLiteral("commonProgrammeLabel"));
    auto* change = new QPushButton(tr("Programme of all…"));
    change->setObjectName(QStringLiteral("commonProgrammePushButton"));
    change->setToolTip(tr("What toll-free numbers promise that have no programme of their own"));
    connect(change, &QPushButton::clicked, this, [this] { askProgramme(QString()); });
    row->addWidget(m_common, 1);
    row->addWidget(change);
    return top;
}

void TollFreeView::buildTable() {
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_controller->model());
    sorted->setSortRole(models::RawValueRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setAccessibleName(tr("Toll-free numbers"));
    m_table->setModel(sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns({140, 150, 150, 180, 200, 120, 120}, TollFreeModel::Label);
    m_table->setYieldingColumns({TollFreeModel::Programme, TollFreeModel::Limit, TollFreeModel::Since});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TollFreeModel::Number, Qt::AscendingOrder);
    m_table->rememberColumns(m_context.settings);
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex& index) { select(index.data(models::KeyRole).toString()); });
    connect(m_table, &DataTable::rowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_inspector->isOpen()) {
            m_inspector->inspect(index.data(models::KeyRole).toString());
        }
    });
    connect(m_inspector, &Inspector::closed, m_table, [this] { m_table->setFocus(); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_table);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_inspector, &Inspector::close);
}

bool TollFreeView::isBusy() const {
    return m_controller->isBusy() || m_export->isRunning() || (m_dialog && !m_dialog->form().isSaved());
}

void TollFreeView::refresh() {
    if (m_controller->readError()) {
        m_error->setError(models::describe(*m_controller->readError()), [this] { m_controller->reload(); });
        m_error->show();
        return;
    }
    const core::TollFreeProgramme all = m_controller->programmes().ofAll();
    m_common->setText(
        tr("For all numbers: %1, %2. The status of a verification is kept by hand; the API does not "
           "tell it.")
            .arg(TollFreeText::programme(all.isTransactional), TollFreeText::limit(all.dailyLimit)));
    if (m_controller->isLoaded() && count() == 0) {
        m_empty->setText(
            {IconName::TollFree,
             tr("No toll-free number"),
             tr("Toll-free numbers need no campaign, but a verification before they may send. Order "
                "one under Numbers; its dossier is written here."),
             {m_order}});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
    Q_EMIT loaded();
}

void TollFreeView::select(const QString& key) {
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const QModelIndex index = m_table->model()->index(row, 0);
        if (index.data(models::KeyRole).toString() == key) {
            m_table->setCurrentIndex(index);
            m_inspector->inspect(key);
            m_inspector->open();
        }
    }
}

void TollFreeView::openDossier(const QString& key) {
    m_error->hide();
    m_controller->openDossier(key);
}

void TollFreeView::showDossier(const core::TollFreeDossier& dossier,
                               const rules::TollFreeSurroundings& surroundings) {
    if (m_dialog && m_dialog->form().dossierId() != dossier.id) {
        m_dialog->close(); // what is typed there is saved as it goes
        m_dialog = nullptr;
    }
    if (!m_dialog) {
        auto* form = new models::TollFreeForm(m_context.workspace, dossier, m_context.clock);
        m_dialog = new TollFreeDialog(form, window());
        connect(m_dialog, &TollFreeDialog::exportAsked, this, &TollFreeView::askExport);
    }
    m_dialog->form().setSurroundings(surroundings);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void TollFreeView::askStatus(const QString& key) {
    const models::TollFreeRow* row = m_controller->row(key);
    if (!row || !row->dossier) {
        return;
    }
    auto* dialog = new TollFreeStatusDialog(*row->dossier, m_context.clock.now(), window());
    connect(dialog, &TollFreeStatusDialog::chosen, m_controller, &TollFreeController::addStatus);
    closeOnceSaved(dialog);
    dialog->show();
}

void TollFreeView::askProgramme(const QString& number) {
    auto* dialog = new ProgrammeDialog(number, m_controller->programmes(), window());
    connect(dialog, &ProgrammeDialog::chosen, m_controller, &TollFreeController::setProgramme);
    closeOnceSaved(dialog);
    dialog->show();
}

void TollFreeView::closeOnceSaved(FormDialog* dialog) {
    // Its button is off while it waits for the outcome.
    connect(m_controller, &TollFreeController::saved, dialog, [dialog] {
        if (!dialog->primaryButton()->isEnabled()) {
            dialog->close();
        }
    });
    connect(m_controller, &TollFreeController::failed, dialog, [dialog](const models::ErrorText& error) {
        if (!dialog->primaryButton()->isEnabled()) {
            dialog->primaryButton()->setEnabled(true);
            dialog->showError(error);
        }
    });
}

void TollFreeView::askExport(qint64 dossierId) {
    const QString name =
        QStringLiteral("toll-free-%1-%2.pdf")
            .arg(QString::number(dossierId), models::Formats::isoDate(m_context.clock.now()));
    m_context.prompter.saveFile({tr("Export dossier to"), name, ExportController::documentFilters()}, this,
                                [this, dossierId](const QString& file) {
                                    if (!file.isEmpty()) {
                                        m_export->startTollFree(dossierId, file, m_context.clock.now());
                                    }
                                });
}

void TollFreeView::followExport() {
    if (m_export->error()) {
        m_error->setError(*m_export->error(), [this] { m_export->retry(); });
        m_error->show();
    } else if (m_export->isRunning()) {
        m_error->hide();
    }
}

QString TollFreeView::firstKey() const {
    return count() > 0 ? m_controller->model().row(0).key() : QString();
}

QStringList TollFreeView::scenes() const {
    return {QStringLiteral("toll-free"), QStringLiteral("toll-free-dossier"),
            QStringLiteral("toll-free-status"), QStringLiteral("toll-free-programme")};
}

void TollFreeView::showScene(const QString& scene) {
    const QString key = firstKey();
    select(key);
    if (scene == QLatin1String("toll-free-dossier")) {
        openDossier(key);
    } else if (scene == QLatin1String("toll-free-status")) {
        askStatus(key);
    } else if (scene == QLatin1String("toll-free-programme")) {
        askProgramme(key);
    }
}

} // namespace am::ui
