// The last step: what stands against filing, what it costs, and what will be filed.
#include "ui/registration/FilingSummary.h"

#include "models/FilingText.h"
#include "models/FindingText.h"
#include "models/Formats.h"
#include "ui/registration/ChangesView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"
#include "ui/widgets/WrappedText.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

namespace {
constexpr int nameWidth = 150;
} // namespace

FilingSummary::FilingSummary(models::RegistrationForm& form, models::FindingsController& findings,
                             models::RegistrationFacts& facts, QWidget* parent)
    : QWidget(parent),
      m_form(form),
      m_findings(findings),
      m_facts(facts),
      m_verdict(new ToneText(this)),
      m_costs(new QVBoxLayout),
      m_changes(new ChangesView(form, this)),
      m_values(new QGridLayout) {
    auto* card = new Card(tr("Before it is filed"), this);
    card->setObjectName(QStringLiteral("filingCard"));
    card->body()->addWidget(m_verdict);
    m_costs->setSpacing(4);
    card->body()->addLayout(m_costs);
    card->body()->addWidget(
        makeLabel(tr("A filed registration cannot be changed, and what was charged is not refunded."),
                  TextRole::Secondary, card));
    auto* values = new Card(tr("What will be filed"), this);
    auto* copy = new QPushButton(icon(IconName::Copy), tr("Copy as curl"), values);
    copy->setObjectName(QStringLiteral("copyFilingAsCurlPushButton"));
    copy->setToolTip(tr("The request as a command for a shell. It reads the key from AGENTMESSAGE_API_KEY."));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_form.curl()); });
    values->body()->addWidget(copy, 0, Qt::AlignLeft);
    m_values->setHorizontalSpacing(16);
    m_values->setVerticalSpacing(7);
    m_values->setColumnMinimumWidth(0, nameWidth);
    m_values->setColumnStretch(1, 1);
    values->body()->addLayout(m_values);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(card);
    column->addWidget(m_changes);
    column->addWidget(values);
    connect(m_changes, &ChangesView::fieldAsked, this, &FilingSummary::fieldAsked);
    const auto follow = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_findings, &models::FindingsController::changed, this, follow);
    connect(&m_facts, &models::RegistrationFacts::changed, this, follow);
    connect(&m_form, &models::RegistrationForm::stateChanged, this, follow);
    m_changes->setVisible(m_form.isRedraft());
}

void FilingSummary::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FilingSummary::refresh() {
    const rules::LintCounts& counts = m_findings.counts();
    m_verdict->setState(counts.block > 0  ? Tone::Danger
                        : counts.warn > 0 ? Tone::Warning
                                          : Tone::Neutral,
                        counts.block > 0  ? IconName::Error
                        : counts.warn > 0 ? IconName::Warning
                                          : IconName::Info,
                        models::FindingText::verdict(counts));
    while (QLayoutItem* item = m_costs->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : models::FilingText::costs(m_form, m_facts)) {
        m_costs->addWidget(makeLabel(line, TextRole::Body, this));
    }
    if (models::FilingText::isShort(m_form, m_facts)) {
        m_costs->addWidget(
            new ToneText(Tone::Danger, IconName::Wallet, tr("The balance does not cover this."), this));
    }
    m_changes->setVisible(m_form.isRedraft());
    showValues();
}

void FilingSummary::showValues() {
    while (QLayoutItem* item = m_values->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const models::FormField& field : m_form.fields()) {
        const QString value = m_form.spoken(field.name, m_form.value(field.name)).trimmed();
        if (!field.applies || (value.isEmpty() && !field.required)) {
            continue;
        }
        QLabel* name = makeLabel(field.label, TextRole::Secondary, this);
        name->setMaximumWidth(nameWidth);
        m_values->addWidget(name, row, 0, Qt::AlignTop);
        // Addresses and lists of keywords have no place to break at.
        const QString shown = value.isEmpty() ? models::Formats::none() : value;
        m_values->addWidget(new WrappedText(field.label, shown, this), row, 1);
        ++row;
    }
}

} // namespace am::ui
