// The window in which a toll-free dossier is filled in.
#include "ui/registration/TollFreeDialog.h"

#include "ui/registration/RegistrationFormView.h"
#include "ui/registration/TollFreeFindingsPanel.h"
#include "ui/widgets/Card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace am::ui {

using namespace std::chrono_literals;

TollFreeDialog::TollFreeDialog(models::TollFreeForm* form, QWidget* parent)
    : FormDialog(
          tr("Toll-free verification"),
          tr("What the aggregator asks before a toll-free number may send. Export it when it is ready, and "
             "hand it in there."),
          tr("Export…"), parent),
      m_form(form),
      m_view(new RegistrationFormView(*form)),
      m_findings(new TollFreeFindingsPanel),
      m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("tollFreeDialog"));
    m_form->setParent(this);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 16, 0);
    column->addWidget(m_view);
    column->addStretch();
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* panes = new QHBoxLayout(content);
    panes->setSpacing(16);
    panes->addWidget(m_scroll, 3);
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
    connect(m_findings, &TollFreeFindingsPanel::fieldAsked, this, &TollFreeDialog::goTo);
    connect(m_findings, &TollFreeFindingsPanel::fixAsked, this,
            [this](const rules::TollFreeFinding& finding) {
                m_form->applyFix(finding);
                goTo(finding.lint.field);
            });
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        // Problems are shown at their fields; an unfinished dossier may be exported all the same.
        m_form->validate();
        m_exportsOnceSaved = true;
        updateState();
    });
    m_findings->setFindings(m_form->findings());
    updateState();
}

void TollFreeDialog::updateState() {
    const bool isSaved = m_form->isSaved();
    setNote(!isSaved                           ? tr("Saving…")
            : m_form->firstProblem().isEmpty() ? tr("Saved as you type.")
                                               : tr("Saved as you type. Some fields need attention."));
    if (m_form->saveError()) {
        showError(models::describe(*m_form->saveError()));
    } else {
        clearError();
    }
    if (isSaved && std::exchange(m_exportsOnceSaved, false)) {
        Q_EMIT exportAsked(m_form->dossierId());
    }
}

void TollFreeDialog::goTo(const QString& field) {
    if (QWidget* editor = m_view->editor(field)) {
        m_scroll->ensureWidgetVisible(editor, 0, 48);
        editor->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace am::ui
