// Two tables and the sentences around them.
#include "ui/shell/ReconcileDialog.h"

#include "models/ReconcileController.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

ReconcileDialog::ReconcileDialog(sync::Workspace& workspace, QWidget* parent)
    : FormDialog(tr("Compare with the API"),
                 tr("Is the local copy what the API has? Closing this window does not end a comparison."),
                 tr("Repair"), parent),
      m_controller(new models::ReconcileController(workspace, this)),
      m_summary(makeLabel({}, TextRole::Body)),
      m_repaired(makeLabel({}, TextRole::Body)),
      m_streams(new DataTable(u"reconcileTableView"_s)),
      m_title(makeLabel({}, TextRole::Heading)),
      m_differences(new DataTable(u"differencesTableView"_s)),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_run(new QPushButton),
      m_copyList(new QPushButton(tr("Copy this list"))),
      m_copyReport(new QPushButton(tr("Copy report"))) {
    setObjectName(u"reconcileDialog"_s);
    resize(940, 700);
    m_summary->setObjectName(u"reconcileSummaryLabel"_s);
    m_repaired->setObjectName(u"reconcileRepairLabel"_s);
    m_title->setObjectName(u"differencesTitleLabel"_s);
    m_run->setObjectName(u"comparePushButton"_s);
    m_run->setAutoDefault(false);
    m_copyList->setObjectName(u"copyListPushButton"_s);
    m_copyList->setIcon(icon(IconName::Copy));
    m_copyList->setAutoDefault(false);
    setButtonKind(m_copyList, ButtonKind::Quiet);
    m_copyReport->setObjectName(u"copyReportPushButton"_s);
    m_copyReport->setIcon(icon(IconName::Copy));
    m_copyReport->setAutoDefault(false);
    primaryButton()->setToolTip(tr("Write the missing and the different rows into the local copy"));
    footer()->addWidget(m_run);
    footer()->addWidget(m_copyReport);
    setFillingContent(makeContent());

    connect(m_controller, &models::ReconcileController::changed, this, &ReconcileDialog::refresh);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_controller->isRunning()) {
            m_controller->cancel();
        } else {
            m_controller->start();
        }
    });
    connect(primaryButton(), &QPushButton::clicked, m_controller, &models::ReconcileController::repair);
    connect(m_copyList, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_controller->differences()->text()); });
    connect(m_copyReport, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_controller->text()); });
    connect(m_streams, &DataTable::rowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid()) {
            m_controller->select(row.data(models::KeyRole).toString());
        }
    });
    refresh();
    m_run->setFocus();
}

QWidget* ReconcileDialog::makeContent() {
    m_streams->setModel(m_controller->streams());
    m_streams->setAccessibleName(tr("Lists"));
    m_streams->setSelectionMode(QAbstractItemView::SingleSelection);
    m_streams->setColumns({170, 100, 100, 110, 96, 96, 160}, models::ReconcileModel::Result);
    m_differences->setModel(m_controller->differences());
    m_differences->setAccessibleName(tr("Rows that differ"));
    m_differences->setColumns({150, 290, 200, 160}, models::DifferencesModel::Why);
    m_stack->addWidget(m_differences);
    m_stack->addWidget(m_empty);

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_copyList);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_repaired);
    column->addWidget(m_streams);
    column->addLayout(heading);
    column->addWidget(m_stack, 1);
    return content;
}

void ReconcileDialog::refresh() {
    const bool isRunning = m_controller->isRunning();
    m_summary->setText(m_controller->summary());
    m_repaired->setText(m_controller->repairText());
    m_repaired->setVisible(!m_controller->repairText().isEmpty());
    if (const auto error = m_controller->error()) {
        showError(*error);
    } else {
        clearError();
    }
    const int rows = m_controller->streams()->rowCount();
    m_streams->setVisible(rows > 0);
    m_streams->setFixedHeight(m_streams->horizontalHeader()->height() +
                              rows * ConsoleStyle::rowHeight(m_streams) + 4);

    const bool hasRows = m_controller->differences()->rowCount() > 0;
    m_title->setText(hasRows ? m_controller->differencesTitle() : QString());
    m_title->setVisible(hasRows);
    m_copyList->setVisible(hasRows);
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_differences) : m_empty);
    if (!m_controller->hasReport()) {
        m_empty->setText({IconName::Sync,
                          tr("Nothing was compared yet"),
                          tr("One request for each page of the lists. The API's read limits are kept."),
                          {}});
    } else if (isRunning) {
        m_empty->setText({IconName::Sync,
                          tr("Comparing\u2026"),
                          tr("What differs is asked for a second time before it is shown here."),
                          {}});
    } else if (m_controller->tone() == models::Tone::Success) {
        m_empty->setText({IconName::Check, tr("Everything is the same"), QString(), {}});
    } else if (m_controller->error()) {
        m_empty->setText({IconName::Offline,
                          tr("Not everything was compared"),
                          tr("Compare again once the API can be reached."),
                          {}});
    } else {
        m_empty->setText({IconName::Info,
                          tr("No row to show"),
                          tr("Choose a list above to see which of its rows differ."),
                          {}});
    }

    m_run->setText(isRunning                   ? tr("Cancel")
                   : m_controller->hasReport() ? tr("Compare again")
                                               : tr("Compare"));
    m_run->setEnabled(!m_controller->isRepairing());
    setButtonKind(m_run, m_controller->hasReport() ? ButtonKind::Normal : ButtonKind::Primary);
    m_copyReport->setVisible(m_controller->hasReport() && !isRunning);
    primaryButton()->setVisible(m_controller->hasReport());
    primaryButton()->setEnabled(m_controller->canRepair());
}

} // namespace am::ui
