// Approve, or reject with reasons.
#include "ui/registration/SandboxDecisionView.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

SandboxDecisionView::SandboxDecisionView(const QString& reasons, QWidget* parent)
    : QWidget(parent),
      m_approve(new QPushButton(icon(IconName::Check), tr("Approve"))),
      m_confirm(new QPushButton(tr("Reject with these reasons"))),
      m_reasons(new QPlainTextEdit) {
    setObjectName(QStringLiteral("sandboxDecisionView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        makeLabel(tr("Here you are the registry. A live review takes days."), TextRole::Secondary));
    m_approve->setObjectName(QStringLiteral("approvePushButton"));
    auto* reject = new QPushButton(tr("Reject…"));
    reject->setObjectName(QStringLiteral("rejectPushButton"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_approve);
    line->addWidget(reject);
    line->addStretch();
    column->addLayout(line);

    auto* panel = new QWidget;
    auto* rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(makeLabel(tr("Reasons, one per line"), TextRole::Secondary));
    m_reasons->setObjectName(QStringLiteral("rejectReasonsPlainTextEdit"));
    m_reasons->setAccessibleName(tr("Reasons for the rejection, one per line"));
    m_reasons->setPlainText(reasons);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFixedHeight(84);
    rows->addWidget(m_reasons);
    m_confirm->setObjectName(QStringLiteral("confirmRejectPushButton"));
    setButtonKind(m_confirm, ButtonKind::Danger);
    auto* confirmLine = new QHBoxLayout;
    confirmLine->addWidget(m_confirm);
    confirmLine->addStretch();
    rows->addLayout(confirmLine);
    panel->hide();
    column->addWidget(panel);

    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { decide(false); });
    connect(reject, &QPushButton::clicked, panel, [this, panel] {
        panel->setVisible(panel->isHidden());
        m_reasons->setFocus();
    });
}

void SandboxDecisionView::setBusy(bool busy) {
    m_approve->setEnabled(!busy);
    m_confirm->setEnabled(!busy);
}

void SandboxDecisionView::decide(bool approve) {
    core::SandboxDecision decision;
    decision.approve = approve;
    const QStringList lines = approve ? QStringList() : m_reasons->toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            decision.reasons.append(line.trimmed());
        }
    }
    Q_EMIT decided(decision);
}

} // namespace am::ui
