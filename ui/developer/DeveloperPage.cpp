// Every request the console made, to see why one failed.
#include "ui/developer/DeveloperPage.h"

#include "models/Formats.h"
#include "models/RequestLogModel.h"
#include "sync/Workspace.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Inspector.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/Notifier.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;
using models::RequestLogModel;

namespace {

/// Which requests to list. The emulator's control calls are not part of the API and would drown it.
enum class Shown : quint8 { ApiCalls, Failures, SandboxControl };

/// Requests of the chosen kind whose row contains the searched text.
class RequestFilter final : public QSortFilterProxyModel {
public:
    explicit RequestFilter(RequestLogModel& log, QObject* parent)
        : QSortFilterProxyModel(parent), m_log(log) {
        setSourceModel(&log);
        setSortRole(models::RawValueRole);
    }

    void setShown(Shown shown) {
        m_kind = shown;
        invalidateFilter();
    }
    void setText(const QString& text) {
        m_text = text.trimmed();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const core::RequestRecord& record = m_log.record(row);
        const bool isControl = record.path.startsWith(QLatin1String("/sandbox"));
        if (isControl != (m_kind == Shown::SandboxControl) ||
            (m_kind == Shown::Failures && !m_log.isFailure(row))) {
            return false;
        }
        return m_text.isEmpty() || record.path.contains(m_text, Qt::CaseInsensitive) ||
               record.requestId.contains(m_text, Qt::CaseInsensitive) ||
               record.errorCode.contains(m_text, Qt::CaseInsensitive) ||
               record.method.compare(m_text, Qt::CaseInsensitive) == 0;
    }

private:
    RequestLogModel& m_log;
    QString m_text;
    Shown m_kind = Shown::ApiCalls;
};

QPlainTextEdit* payloadView(const QString& text, const QString& name, QWidget* parent) {
    auto* view = new QPlainTextEdit(text, parent);
    view->setReadOnly(true);
    view->setFont(fontFor(TextRole::Mono));
    view->setAccessibleName(name);
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setMinimumHeight(120);
    return view;
}

} // namespace

DeveloperPage::DeveloperPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("developer"), tr("Developer"),
           tr("Requests of this console since it was opened. Keys, numbers and texts in bodies are masked."),
           parent),
      m_context(context),
      m_log(new RequestLogModel(m_clock, this)),
      m_clear(new QAction(icon(IconName::Trash), tr("Clear list"), this)) {
    auto* filter = new RequestFilter(*m_log, this);
    m_shown = filter;
    connect(&context.workspace, &sync::Workspace::requestFinished, m_log, &RequestLogModel::add);

    QStringList kinds{tr("API calls"), tr("Failures")};
    if (context.workspace.options().isSandbox) {
        kinds.append(tr("Sandbox control"));
    }
    auto* kind = new SegmentedControl(kinds, this);
    kind->setObjectName(QStringLiteral("requestKindSegmentedControl"));
    kind->setAccessibleName(tr("Which requests"));
    m_search = new SearchField(tr("Path, code or request id"), this);
    m_search->setObjectName(QStringLiteral("requestSearchField"));
    filterBar()->addWidget(kind);
    filterBar()->addWidget(m_search, 1);
    connect(kind, &SegmentedControl::currentChanged, this,
            [filter](int index) { filter->setShown(static_cast<Shown>(index)); });
    connect(m_search, &SearchField::searched, this, [filter](const QString& text) { filter->setText(text); });

    m_clear->setObjectName(QStringLiteral("clearRequestsAction"));
    addHeaderAction(m_clear);
    connect(m_clear, &QAction::triggered, m_log, &RequestLogModel::clear);

    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    m_table = new DataTable(QStringLiteral("requestsTableView"), content);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_shown);
    m_table->setColumns({150, 70, 280, 244, 84, 220}, RequestLogModel::PathColumn);
    m_table->setYieldingColumns({RequestLogModel::RequestIdColumn, RequestLogModel::DurationColumn});
    m_table->rememberColumns(context.settings);
    m_inspector = new Inspector(tr("Request"), content);
    panes->addWidget(m_table, 1);
    panes->addWidget(m_inspector);
    setContent(content, Fit::Full);

    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        inspect(index);
        m_inspector->open();
    });
    connect(m_table, &DataTable::rowChanged, this, [this](const QModelIndex& index) {
        if (m_inspector->isOpen()) {
            inspect(index);
        }
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_shown, signal, this, &DeveloperPage::updateState);
    }
    connect(m_shown, &QAbstractItemModel::modelReset, this, &DeveloperPage::updateState);
    updateState();
}

bool DeveloperPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QStringList DeveloperPage::scenes() const {
    return {QStringLiteral("request")};
}

void DeveloperPage::showScene(const QString&) {
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (!m_log->record(m_shown->mapToSource(index).row()).responseBody.isEmpty()) {
            m_table->setCurrentIndex(index);
            inspect(index);
            m_inspector->open();
            return;
        }
    }
}

void DeveloperPage::updateState() {
    const int total = m_log->rowCount();
    m_clear->setEnabled(total > 0);
    if (total == 0) {
        setFooterText({});
        showEmpty({IconName::Developer,
                   tr("No requests yet"),
                   tr("Each call to the API appears here with its status, time and request id."),
                   {}});
        return;
    }
    setFooterText(tr("%n request(s) kept in memory, %1 failed", nullptr, total)
                      .arg(Formats::count(m_log->failureCount())));
    showContent();
}

void DeveloperPage::inspect(const QModelIndex& index) {
    m_inspector->clear();
    if (!index.isValid()) {
        return;
    }
    const core::RequestRecord record = m_log->record(m_shown->mapToSource(index).row());
    const bool failed = record.httpStatus == 0 || record.httpStatus >= 400;
    m_inspector->setTitle(tr("%1 %2").arg(record.method, record.path.section(QLatin1Char('?'), 0, 0)));
    auto* facts = new KeyValueList(m_inspector);
    facts->addRow(tr("Status"),
                  new StatusBadge(
                      failed ? Tone::Danger : Tone::Success, failed ? IconName::Error : IconName::Check,
                      record.httpStatus == 0 ? tr("No answer") : QString::number(record.httpStatus), facts));
    facts->addRow(tr("Code"), record.errorCode, KeyValueList::Kind::Id);
    facts->addRow(tr("Request id"), record.requestId, KeyValueList::Kind::Id);
    facts->addRow(tr("Time"), Formats::absolute(record.at));
    facts->addRow(tr("Duration"), Formats::duration(record.duration));
    facts->addRow(tr("Attempt"), QLocale().toString(record.attempt));
    facts->addRow(tr("Path"), record.path, KeyValueList::Kind::Id);
    m_inspector->body()->addWidget(facts);
    auto* copy = new QPushButton(icon(IconName::Copy), tr("Copy as curl"), m_inspector);
    copy->setObjectName(QStringLiteral("copyAsCurlPushButton"));
    connect(copy, &QPushButton::clicked, this, [this, record] { copyAsCurl(record); });
    m_inspector->body()->addWidget(copy, 0, Qt::AlignLeading);
    if (!record.requestBody.isEmpty()) {
        m_inspector->addSection(tr("Request body"));
        m_inspector->body()->addWidget(payloadView(record.requestBody, tr("Request body"), m_inspector));
    }
    if (!record.responseBody.isEmpty()) {
        m_inspector->addSection(tr("Answer"));
        m_inspector->body()->addWidget(payloadView(record.responseBody, tr("Answer"), m_inspector));
    }
}

void DeveloperPage::copyAsCurl(const core::RequestRecord& record) {
    QGuiApplication::clipboard()->setText(
        RequestLogModel::asCurl(record, m_context.workspace.options().baseUrl.toString()));
    m_context.notifier.notify(tr("Command copied. It takes the key from AGENTMESSAGE_API_KEY."));
}

} // namespace am::ui
