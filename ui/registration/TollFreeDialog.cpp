// The window in which a toll-free dossier is filled in.
#include "ui/registration/TollFreeDialog.h"

#include "ui/registration/TollFreeFindingsPanel.h"
#include "ui/registration/TollFreeFormView.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace am::ui {

using namespace std::chrono_literals;

TollFreeDialog::TollFreeDialog(models::TollFreeForm* form, QWidget* parent)
    : FormDialog(
          tr("Toll-free verification"),
          tr("What the aggregator asks before a toll-free number may send. Export it when it is ready, and "
             "hand it in there."),
          tr("Export…"), parent),
      m_form(form),
      m_view(new TollFreeFormView(*form)),
      m_findings(new TollFreeFindingsPanel) {
    setObjectName(QStringLiteral("tollFreeDialog"));
    m_form->setParent(this);
    auto* content = new QWidget;
    auto* panes = new QHBoxLayout(content);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(16);
    panes->addWidget(m_view, 3);
    panes->addWidget(new Divider(Qt::Vertical));
    panes->addWidget(m_findings, 2);
    setFillingContent(content);
    primaryButton()->setObjectName(QStringLiteral("exportDossierPushButton"));
    resize(1040, 720);

    m_calm.setSingleShot(true);
    m_calm.setInterval(150ms);
    connect(&m_calm, &QTimer::timeout, this, [this] { m_findings->setFindings(m_form->findings()); });
    connect(m_form, &models::TollFreeForm::findingsChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(m_form, &models::TollFreeForm::savedChanged, this, &TollFreeDialog::updateState);
    connect(m_form, &models::RegistrationForm::stateChanged, this, &TollFreeDialog::updateState);
    connect(m_form, &models::RegistrationForm::problemsChanged, this, &TollFreeDialog::updateState);
    connect(m_findings, &TollFreeFindingsPanel::fieldAsked, m_view, &TollFreeFormView::reveal);
    connect(m_findings, &TollFreeFindingsPanel::fixAsked, this,
            [this](const rules::TollFreeFinding& finding) {
                m_form->applyFix(finding);
                m_view->reveal(finding.lint.field);
            });
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        // Problems are shown at their fields; an unfinished dossier may be exported all the same.
        m_form->validate();
        m_exportsOnceSaved = true;
        updateState();
    });
    QHash<QString, QString> labels;
    for (const models::FormField& field : m_form->fields()) {
        labels.insert(field.name, field.label);
    }
    m_findings->setLabels(labels);
    m_findings->setFindings(m_form->findings());
    updateState();
}

void TollFreeDialog::updateState() {
    const bool isSaved = m_form->isSaved();
    setNote(!isSaved                           ? tr("Saving…")
            : m_form->firstProblem().isEmpty() ? tr("Saved as you type.")
                                               : tr("Saved as you type. Some fields need attention."));
    if (m_form->dossierError()) {
        m_exportsOnceSaved = false; // what would be written is not what is typed
        setNote({});
        showError(models::describe(*m_form->dossierError()));
    } else {
        clearError();
    }
    if (isSaved && std::exchange(m_exportsOnceSaved, false)) {
        Q_EMIT exportAsked(m_form->dossierId());
    }
}

} // namespace am::ui
