// What is typed for a double opt-in, and what is wrong with it.
#include "models/DoubleOptInForm.h"

#include "core/PhoneNumber.h"
#include "models/DoubleOptInController.h"

#include <QRegularExpression>

namespace am::models {

using namespace Qt::StringLiterals;

DoubleOptInForm::DoubleOptInForm(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_controller(new DoubleOptInController(workspace, this)) {
    connect(m_controller, &DoubleOptInController::runningChanged, this, &DoubleOptInForm::stateChanged);
    connect(m_controller, &DoubleOptInController::finished, this,
            [this](core::DoubleOptInOutcome::Kind kind, const QString& sentence) {
                m_result = DoubleOptInResult{kind, sentence};
                m_prepared.clear();
                Q_EMIT stateChanged();
            });
    connect(m_controller, &DoubleOptInController::failed, this, [this](const ErrorText& error) {
        m_error = error;
        Q_EMIT stateChanged();
    });
}

void DoubleOptInForm::edited() {
    m_result.reset();
    Q_EMIT changed();
}

void DoubleOptInForm::setPhoneNumberId(const QString& id) {
    if (id != m_phoneNumberId) {
        m_phoneNumberId = id;
        edited();
    }
}

void DoubleOptInForm::setContact(const QString& typed) {
    if (typed != m_typedContact) {
        m_typedContact = typed;
        const auto number = core::PhoneNumber::parse(typed);
        m_contact = number ? number->e164() : QString();
        edited();
    }
}

void DoubleOptInForm::setConfirmationText(const QString& text) {
    if (text != m_confirmationText) {
        m_confirmationText = text;
        edited();
    }
}

void DoubleOptInForm::setAgreementText(const QString& text) {
    if (text != m_agreementText) {
        m_agreementText = text;
        edited();
    }
}

void DoubleOptInForm::setBrandName(const QString& name) {
    if (name != m_brandName) {
        m_brandName = name;
        Q_EMIT changed();
    }
}

QString DoubleOptInForm::contactProblem() const {
    if (m_typedContact.trimmed().isEmpty()) {
        return tr("Whom shall we ask?");
    }
    return m_contact.isEmpty() ? tr("This is not a telephone number.") : QString();
}

QString DoubleOptInForm::textProblem() const {
    const int length = rules::textLength(m_confirmationText.trimmed());
    if (length == 0) {
        return tr("The text is empty.");
    }
    return length > rules::maximumTextLength
               ? tr("At most %n characters are allowed.", nullptr, rules::maximumTextLength)
               : QString();
}

QList<TextCheck> DoubleOptInForm::checksOf(const QString& text, const QString& brandName) {
    using Verdict = TextCheck::Verdict;
    const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression yes(u"\\b(yes|s[ií])\\b"_s, options);
    static const QRegularExpression frequency(
        u"frequency|recurring|frecuencia|\\b\\d+\\s*(to\\s*\\d+\\s*)?(msgs?|messages|texts?|sms)\\b|"
        "\\b(per|a|each)\\s+(day|week|month|order|booking|repair|request)\\b"_s,
        options);
    static const QRegularExpression rates(u"\\b(rates|tarifas|fees|charges)\\b"_s, options);
    static const QRegularExpression help(u"\\b(help|ayuda|info)\\b"_s, options);
    static const QRegularExpression stop(u"\\b(stop|alto|baja)\\b"_s, options);
    const auto found = [&text](const QRegularExpression& pattern) {
        return pattern.match(text).hasMatch() ? Verdict::Found : Verdict::Missing;
    };
    const Verdict brand = brandName.isEmpty()                             ? Verdict::CannotTell
                          : text.contains(brandName, Qt::CaseInsensitive) ? Verdict::Found
                                                                          : Verdict::Missing;
    return {{brandName.isEmpty() ? tr("Names your brand") : tr("Names the brand (%1)").arg(brandName), brand},
            {tr("Asks for YES"), found(yes)},
            {tr("Says how often you text"), found(frequency)},
            {tr("Says that message and data rates may apply"), found(rates)},
            {tr("Says how to get HELP"), found(help)},
            {tr("Says how to STOP"), found(stop)}};
}

bool DoubleOptInForm::isStarting() const {
    return m_controller->isRunning();
}

bool DoubleOptInForm::canStart() const {
    return !isStarting() && !m_result && !m_phoneNumberId.isEmpty() && contactProblem().isEmpty() &&
           textProblem().isEmpty();
}

void DoubleOptInForm::start() {
    if (!canStart()) {
        return;
    }
    const QString intent = m_phoneNumberId + u' ' + m_contact;
    if (m_prepared != intent) {
        m_controller->prepare(m_phoneNumberId, m_contact);
        m_prepared = intent;
    }
    m_error.reset();
    m_controller->start(m_confirmationText.trimmed(), m_agreementText);
}

} // namespace am::models
