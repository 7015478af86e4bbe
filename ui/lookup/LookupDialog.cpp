// Fields, table and buttons of the lookup, as their controller has them.
#include "ui/lookup/LookupDialog.h"

#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/ToneText.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace am::ui {

using models::LookupController;
using models::LookupModel;

namespace {

constexpr int linesShown = 4;

/// What went wrong, with what is true of lookups.
models::ErrorText describeLookup(const core::ApiError& error) {
    models::ErrorText text = models::describe(error);
    if (error.isOutcomeUnknown()) {
        text.nextStep = QCoreApplication::translate(
            "am::ui::LookupDialog", "Press Retry failed: the same question is never charged twice.");
    }
    return text;
}

} // namespace

LookupDialog::LookupDialog(sync::Workspace& workspace, QWidget* parent)
    : FormDialog(tr("Look up numbers"),
                 tr("Finds out whether a number is a mobile, a landline or VoIP. Landlines cannot receive "
                    "texts. A result is kept for 90 days."),
                 tr("Look up"), parent),
      m_controller(new LookupController(workspace, this)),
      m_numbers(new QPlainTextEdit(this)),
      m_again(new QCheckBox(this)),
      m_cost(new ToneText(this)),
      m_table(new DataTable(QStringLiteral("lookupsTableView"), this)),
      m_retry(new QPushButton(tr("Retry failed"), this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    setObjectName(QStringLiteral("lookupDialog"));
    build();
    connect(m_numbers, &QPlainTextEdit::textChanged, this,
            [this] { m_controller->setNumbers(m_numbers->toPlainText()); });
    connect(m_controller, &LookupController::restored, m_numbers, &QPlainTextEdit::setPlainText);
    connect(m_again, &QCheckBox::toggled, m_controller, &LookupController::setAsksKnownAgain);
    connect(m_controller, &LookupController::changed, this, &LookupDialog::refresh);
    connect(primaryButton(), &QPushButton::clicked, m_controller, &LookupController::ask);
    connect(m_retry, &QPushButton::clicked, m_controller, &LookupController::retryFailed);
    connect(m_stop, &QPushButton::clicked, m_controller, &LookupController::stop);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_controller, &LookupController::ask);
    refresh();
    m_numbers->setFocus();
}

void LookupDialog::build() {
    m_numbers->setObjectName(QStringLiteral("lookupNumbersPlainTextEdit"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setPlaceholderText(QStringLiteral("(415) 555-0123"));
    m_numbers->setFixedHeight(m_numbers->fontMetrics().lineSpacing() * linesShown + 18);
    m_numbersRow = new FormRow(
        tr("Numbers"), m_numbers,
        tr("One per line, or separated by commas. Numbers of the United States and Canada."), this);
    m_again->setObjectName(QStringLiteral("askAgainCheckBox"));
    m_cost->setObjectName(QStringLiteral("lookupCostText"));
    m_table->setAccessibleName(tr("Numbers and what is known of them"));
    m_table->setModel(&m_controller->rows());
    m_table->setItemDelegate(new BadgeDelegate(m_table));
    m_table->setColumns({132, 150, 150, 110, 96, 96, 70}, LookupModel::Provider);
    m_table->setYieldingColumns({LookupModel::Country, LookupModel::KeptUntil});
    m_retry->setObjectName(QStringLiteral("retryFailedPushButton"));
    m_retry->setAutoDefault(false);
    m_retry->setToolTip(tr("Asks again for what failed, and for nothing else"));
    m_stop->setObjectName(QStringLiteral("stopPushButton"));
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Lets the lookup on its way end and asks for no further number"));
    primaryButton()->setObjectName(QStringLiteral("lookUpPushButton"));
    footer()->addWidget(m_retry);
    footer()->addWidget(m_stop);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_numbersRow);
    column->addWidget(m_cost);
    column->addWidget(m_again);
    column->addWidget(m_table, 1);
    setFillingContent(content);
    resize(880, 620);
}

void LookupDialog::setNumbers(const QString& numbers) {
    m_numbers->setPlainText(numbers);
}

QString LookupDialog::countsText() const {
    const LookupController::Counts counts = m_controller->counts();
    QStringList parts;
    if (counts.toAsk > 0) {
        parts.append(tr("%Ln to look up", nullptr, counts.toAsk));
    }
    if (counts.known > 0) {
        parts.append(tr("%Ln known", nullptr, counts.known));
    }
    if (counts.refused > 0) {
        parts.append(tr("%Ln cannot be asked", nullptr, counts.refused));
    }
    return parts.join(tr(" · ", "between counts"));
}

QString LookupDialog::outcomeText() const {
    const LookupController::Counts counts = m_controller->counts();
    QStringList parts;
    if (m_controller->isAsking()) {
        parts.append(tr("Asking…"));
    }
    if (counts.done > 0) {
        parts.append(tr("%Ln looked up", nullptr, counts.done));
    }
    if (counts.failed > 0) {
        parts.append(tr("%Ln failed", nullptr, counts.failed));
    }
    return parts.join(tr(" · ", "between counts"));
}

void LookupDialog::refresh() {
    const LookupController::Counts counts = m_controller->counts();
    m_numbersRow->setCount(countsText());
    m_numbersRow->setProblem(
        counts.surplus > 0 ? tr("%Ln numbers are left out: at most %1 at a time.", nullptr, counts.surplus)
                                 .arg(LookupController::mostNumbers)
                           : QString());
    const QString balance = m_controller->balanceText();
    const QString cost = m_controller->costText();
    m_cost->setState(Tone::Info, IconName::Wallet,
                     balance.isEmpty() ? cost : tr("%1 %2.", "cost, balance").arg(cost, balance));
    const int known = counts.known + (m_controller->asksKnownAgain() ? 1 : 0);
    m_again->setVisible(known > 0);
    m_again->setText(tr("Ask again for numbers that are known; each is charged again"));
    m_numbers->setReadOnly(m_controller->isAsking());
    m_again->setEnabled(!m_controller->isAsking());
    primaryButton()->setText(counts.toAsk > 0 ? tr("Look up %Ln numbers, charged", nullptr, counts.toAsk)
                                              : tr("Look up"));
    primaryButton()->setEnabled(m_controller->canAsk());
    primaryButton()->setToolTip(tr("Each number is charged (Ctrl+Enter)"));
    m_retry->setVisible(counts.failed > 0);
    m_retry->setEnabled(m_controller->canRetry());
    m_stop->setVisible(m_controller->isAsking());
    setNote(outcomeText());
    if (m_controller->error()) {
        showError(describeLookup(*m_controller->error()));
    } else {
        clearError();
    }
}

} // namespace am::ui
