// Records consent that was given elsewhere.
#include "ui/consent/AttestedConsentDialog.h"

#include "models/Formats.h"
#include "sync/Workspace.h"
#include "ui/lookup/LandlineWarning.h"
#include "ui/widgets/FormRow.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::AttestedConsentController;
using models::Formats;

AttestedConsentDialog::AttestedConsentDialog(sync::Workspace& workspace, const core::Clock& clock,
                                             const QList<core::OwnedNumber>& numbers, QWidget* parent)
    : FormDialog(tr("Record consent"),
                 tr("For consent given on a form, on paper or by word. You attest it: keep what proves it."),
                 tr("Record consent"), parent),
      m_controller(new AttestedConsentController(workspace, clock, this)),
      m_number(new QComboBox(this)),
      m_contact(new QLineEdit(this)),
      m_capturedAt(new QDateTimeEdit(this)),
      m_method(new QComboBox(this)),
      m_agreement(new QPlainTextEdit(this)),
      m_formUrl(new QLineEdit(this)),
      m_ipAddress(new QLineEdit(this)),
      m_userAgent(new QLineEdit(this)) {
    setObjectName(QStringLiteral("attestedConsentDialog"));
    m_number->setObjectName(QStringLiteral("attestedNumberComboBox"));
    for (const core::OwnedNumber& number : numbers) {
        const QString shown = Formats::phone(number.number);
        m_number->addItem(
            number.label.isEmpty() ? shown : tr("%1 · %2", "label, number").arg(number.label, shown),
            number.id);
    }
    m_number->setPlaceholderText(tr("You have no number yet"));
    m_contact->setObjectName(QStringLiteral("attestedContactLineEdit"));
    m_contact->setPlaceholderText(QStringLiteral("(415) 555-0123"));
    m_capturedAt->setObjectName(QStringLiteral("capturedAtDateTimeEdit"));
    m_capturedAt->setCalendarPopup(true);
    m_capturedAt->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_capturedAt->setDateTime(m_controller->evidence().capturedAt.toLocal());
    m_method->setObjectName(QStringLiteral("methodComboBox"));
    for (const auto& [value, label] : AttestedConsentController::methods()) {
        m_method->addItem(label, value);
    }
    m_method->setPlaceholderText(tr("Choose…"));
    m_method->setCurrentIndex(-1);
    m_agreement->setObjectName(QStringLiteral("attestedAgreementPlainTextEdit"));
    m_agreement->setTabChangesFocus(true);
    m_agreement->setFixedHeight(m_agreement->fontMetrics().lineSpacing() * 4 + 18);
    m_formUrl->setObjectName(QStringLiteral("formUrlLineEdit"));
    m_formUrl->setPlaceholderText(QStringLiteral("https://"));
    m_ipAddress->setObjectName(QStringLiteral("ipAddressLineEdit"));
    m_userAgent->setObjectName(QStringLiteral("userAgentLineEdit"));

    addSection(tr("Who"));
    addRow(QStringLiteral("phone_number_id"), tr("To our number"), m_number,
           tr("Consent is given to one number of yours."))
        ->setRequired(true);
    addRow(QStringLiteral("contact_number"), tr("Contact"), m_contact,
           tr("Any notation; numbers without + are read as US numbers."))
        ->setRequired(true);
    auto* landline = new LandlineWarning(workspace.lineTypes(), this);
    connect(m_contact, &QLineEdit::textChanged, landline, &LandlineWarning::setTyped);
    body()->addWidget(landline);
    addSection(tr("How and when"));
    addRow(QStringLiteral("captured_at"), tr("Given at"), m_capturedAt, tr("In your time zone."))
        ->setRequired(true);
    addRow(QStringLiteral("consent_method"), tr("Method"), m_method, {})->setRequired(true);
    addRow(QStringLiteral("agreement_text"), tr("What the contact agreed to"), m_agreement,
           tr("Word for word, as shown or read out. The API keeps a hash of it."))
        ->setRequired(true);
    addSection(tr("Further evidence"));
    addRow(QStringLiteral("form_url"), tr("Address of the form"), m_formUrl, {});
    addRow(QStringLiteral("ip_address"), tr("IP address"), m_ipAddress,
           tr("Of the contact when the form was sent."));
    addRow(QStringLiteral("user_agent"), tr("User agent"), m_userAgent, {});

    for (QLineEdit* edit : {m_contact, m_formUrl, m_ipAddress, m_userAgent}) {
        connect(edit, &QLineEdit::textChanged, this, &AttestedConsentDialog::take);
    }
    for (QComboBox* box : {m_number, m_method}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AttestedConsentDialog::take);
    }
    connect(m_capturedAt, &QDateTimeEdit::dateTimeChanged, this, &AttestedConsentDialog::take);
    connect(m_agreement, &QPlainTextEdit::textChanged, this, &AttestedConsentDialog::take);
    primaryButton()->setObjectName(QStringLiteral("recordConsentPushButton"));
    connect(primaryButton(), &QPushButton::clicked, this, &AttestedConsentDialog::save);
    connect(m_controller, &AttestedConsentController::stateChanged, this,
            &AttestedConsentDialog::updateState);
    connect(m_controller, &AttestedConsentController::saved, this,
            [this](const QString& phoneNumberId, const QString& contact) {
                Q_EMIT saved(phoneNumberId, contact);
                close();
            });
    take();
    m_contact->setFocus();
}

FormRow* AttestedConsentDialog::addRow(const QString& field, const QString& label, QWidget* editor,
                                       const QString& help) {
    auto* row = new FormRow(label, editor, help, this);
    m_rows.insert(field, row);
    body()->addWidget(row);
    return row;
}

void AttestedConsentDialog::take() {
    core::AttestedConsent evidence;
    evidence.phoneNumberId = m_number->currentData().toString();
    evidence.contact = m_contact->text();
    evidence.capturedAt = core::Timestamp::fromDateTime(m_capturedAt->dateTime());
    evidence.method = m_method->currentData().toString();
    evidence.agreementText = m_agreement->toPlainText();
    evidence.formUrl = m_formUrl->text();
    evidence.ipAddress = m_ipAddress->text();
    evidence.userAgent = m_userAgent->text();
    m_controller->setEvidence(evidence);
}

void AttestedConsentDialog::updateState() {
    for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
        row.value()->setProblem(m_showsProblems ? m_controller->problem(row.key()) : QString());
    }
    const bool saving = m_controller->isSaving();
    primaryButton()->setEnabled(!saving && m_number->currentIndex() >= 0);
    setNote(saving ? tr("Recording…") : QString());
    if (m_controller->error() && !saving) {
        models::ErrorText text = models::describe(*m_controller->error());
        if (m_controller->error()->isOutcomeUnknown()) {
            text.nextStep = tr("Press Record consent again: the same request is never carried out twice.");
        }
        showError(text);
    } else {
        clearError();
    }
}

void AttestedConsentDialog::save() {
    m_showsProblems = true;
    updateState();
    if (m_controller->canSave()) {
        m_controller->save();
        return;
    }
    for (const QString& field :
         {QStringLiteral("contact_number"), QStringLiteral("captured_at"), QStringLiteral("consent_method"),
          QStringLiteral("agreement_text"), QStringLiteral("form_url"), QStringLiteral("ip_address")}) {
        if (!m_rows.value(field)->problem().isEmpty()) {
            reveal(m_rows.value(field)->editor());
            return;
        }
    }
}

} // namespace am::ui
