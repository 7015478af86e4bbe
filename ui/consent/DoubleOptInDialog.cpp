// Asks a contact by text whether they want our texts.
#include "ui/consent/DoubleOptInDialog.h"

#include "models/ConsentText.h"
#include "models/Formats.h"
#include "sync/Workspace.h"
#include "ui/lookup/LandlineWarning.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::DoubleOptInForm;
using models::Formats;

DoubleOptInDialog::DoubleOptInDialog(sync::Workspace& workspace, const QList<core::OwnedNumber>& numbers,
                                     const QHash<QString, QString>& brandNames, QWidget* parent)
    : FormDialog(
          tr("Start double opt-in"),
          tr("We text the contact once. Only their YES turns it into consent, with a record that proves it."),
          tr("Send request"), parent),
      m_form(new DoubleOptInForm(workspace, this)),
      m_brandNames(brandNames),
      m_number(new QComboBox(this)),
      m_contact(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_agreement(new QPlainTextEdit(this)),
      m_landline(new LandlineWarning(workspace.lineTypes(), this)),
      m_outcome(new Banner(this)) {
    setObjectName(QStringLiteral("doubleOptInDialog"));
    m_outcome->setObjectName(QStringLiteral("doubleOptInOutcomeBanner"));
    m_outcome->hide();
    top()->addSpacing(4);
    top()->addWidget(m_outcome);
    buildFields(numbers);
    buildChecks();
    primaryButton()->setObjectName(QStringLiteral("startDoubleOptInPushButton"));

    connect(m_number, &QComboBox::currentIndexChanged, this, &DoubleOptInDialog::chooseNumber);
    connect(m_contact, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_wasTyped = m_wasTyped || !text.isEmpty();
        m_form->setContact(text);
        m_landline->setTyped(text);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_form->setConfirmationText(m_text->toPlainText()); });
    connect(m_agreement, &QPlainTextEdit::textChanged, this,
            [this] { m_form->setAgreementText(m_agreement->toPlainText().trimmed()); });
    connect(primaryButton(), &QPushButton::clicked, m_form, &DoubleOptInForm::start);
    connect(m_form, &DoubleOptInForm::changed, this, &DoubleOptInDialog::updateFields);
    connect(m_form, &DoubleOptInForm::stateChanged, this, &DoubleOptInDialog::updateState);
    chooseNumber();
    updateFields();
    m_contact->setFocus();
}

void DoubleOptInDialog::buildFields(const QList<core::OwnedNumber>& numbers) {
    m_number->setObjectName(QStringLiteral("doubleOptInNumberComboBox"));
    for (const core::OwnedNumber& number : numbers) {
        const QString shown = Formats::phone(number.number);
        m_number->addItem(
            number.label.isEmpty() ? shown : tr("%1 · %2", "label, number").arg(number.label, shown),
            number.id);
    }
    m_number->setPlaceholderText(tr("You have no number yet"));
    m_contact->setObjectName(QStringLiteral("contactLineEdit"));
    m_contact->setPlaceholderText(QStringLiteral("(415) 555-0123"));
    m_text->setObjectName(QStringLiteral("confirmationTextPlainTextEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 18);
    m_agreement->setObjectName(QStringLiteral("agreementTextPlainTextEdit"));
    m_agreement->setTabChangesFocus(true);
    m_agreement->setFixedHeight(m_agreement->fontMetrics().lineSpacing() * 2 + 18);

    m_contactRow = new FormRow(tr("Contact"), m_contact,
                               tr("Any notation; numbers without + are read as US numbers."), this);
    m_textRow = new FormRow(tr("Text"), m_text, {}, this);
    body()->addWidget(
        new FormRow(tr("From our number"), m_number, tr("Consent is given to one number of yours."), this));
    body()->addWidget(m_contactRow);
    body()->addWidget(m_landline);
    body()->addWidget(m_textRow);
}

void DoubleOptInDialog::buildChecks() {
    auto* list = new QWidget(this);
    list->setObjectName(QStringLiteral("confirmationChecksWidget"));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("A good text"), TextRole::Strong, list));
    for (int i = 0; i < m_form->checks().size(); ++i) {
        auto* line = new ToneText(list);
        m_checks.append(line);
        column->addWidget(line);
    }
    column->addWidget(
        makeLabel(tr("An informational check of the words, not legal advice."), TextRole::Secondary, list));
    body()->addWidget(list);
    body()->addWidget(new FormRow(tr("What they agreed to before"), m_agreement,
                                  tr("Optional: the wording of your form or script, kept with the record."),
                                  this));
}

void DoubleOptInDialog::setNumber(const QString& phoneNumberId) {
    const int index = m_number->findData(phoneNumberId);
    if (index >= 0) {
        m_number->setCurrentIndex(index);
    }
}

void DoubleOptInDialog::setContact(const QString& contact) {
    m_contact->setText(Formats::phone(contact));
}

void DoubleOptInDialog::chooseNumber() {
    const QString id = m_number->currentData().toString();
    const QString brand = m_brandNames.value(id);
    m_form->setPhoneNumberId(id);
    m_form->setBrandName(brand);
    const QString proposal = models::ConsentText::suggestedConfirmation(brand);
    if (m_text->toPlainText() == m_proposal) {
        m_text->setPlainText(proposal);
    }
    m_proposal = proposal;
}

void DoubleOptInDialog::updateFields() {
    m_contactRow->setProblem(m_wasTyped ? m_form->contactProblem() : QString());
    m_textRow->setProblem(m_form->textProblem());
    const rules::Segments segments = m_form->segments();
    m_textRow->setCount(tr("%Ln characters", nullptr, rules::textLength(m_text->toPlainText())) +
                        QStringLiteral(" · ") + tr("%Ln segments", nullptr, segments.count));
    const auto checks = m_form->checks();
    for (int i = 0; i < checks.size(); ++i) {
        using Verdict = models::TextCheck::Verdict;
        const models::TextCheck& check = checks.at(i);
        const bool found = check.verdict == Verdict::Found;
        const bool unknown = check.verdict == Verdict::CannotTell;
        m_checks.at(i)->setState(
            found     ? Tone::Success
            : unknown ? Tone::Neutral
                      : Tone::Warning,
            found     ? IconName::Check
            : unknown ? IconName::Unknown
                      : IconName::Warning,
            unknown ? tr("%1: cannot tell, no brand is known for this number").arg(check.label)
            : found ? check.label
                    : tr("%1: not found").arg(check.label));
    }
    updateState();
}

void DoubleOptInDialog::updateState() {
    const bool starting = m_form->isStarting();
    primaryButton()->setEnabled(m_form->canStart());
    setNote(starting ? tr("Sending…") : QString());
    if (const auto& result = m_form->result()) {
        using Kind = core::DoubleOptInOutcome::Kind;
        m_outcome->setMessage(result->kind == Kind::Reused ? Tone::Info : Tone::Success, result->sentence);
    }
    m_outcome->setVisible(m_form->result().has_value());
    if (m_form->error() && !starting) {
        models::ErrorText text = *m_form->error();
        // The request may have been carried out; its idempotency key makes another try safe.
        if (text.httpStatus == 0 || text.httpStatus >= 500) {
            text.nextStep = tr("Press Send request again: the same request is never carried out twice.");
        }
        showError(text);
    } else {
        clearError();
    }
}

} // namespace am::ui
