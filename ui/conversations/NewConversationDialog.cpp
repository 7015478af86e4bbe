// Two fields, and what was understood of the second.
#include "ui/conversations/NewConversationDialog.h"

#include "models/Formats.h"
#include "ui/lookup/LandlineWarning.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::Formats;

NewConversationDialog::NewConversationDialog(const QList<core::OwnedNumber>& numbers,
                                             const QString& preferred, const sync::LineTypes& lines,
                                             QWidget* parent)
    : QDialog(parent),
      m_number(new QComboBox),
      m_contact(new QLineEdit),
      m_understood(makeLabel(QString(), TextRole::Secondary)),
      m_landline(new LandlineWarning(lines)),
      m_start(new QPushButton(tr("Open conversation"))) {
    setObjectName(QStringLiteral("newConversationDialog"));
    setWindowTitle(tr("New conversation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    m_number->setObjectName(QStringLiteral("fromNumberComboBox"));
    m_number->setAccessibleName(tr("From our number"));
    for (const core::OwnedNumber& number : numbers) {
        const QString phone = Formats::phone(number.number);
        m_number->addItem(number.label.isEmpty() ? phone : tr("%1 · %2").arg(number.label, phone),
                          number.number);
    }
    m_number->setCurrentIndex(qMax(0, m_number->findData(preferred)));
    m_contact->setObjectName(QStringLiteral("contactNumberLineEdit"));
    m_contact->setAccessibleName(tr("Number of the contact"));
    m_contact->setPlaceholderText(tr("(415) 555-0123 or +44 20 7946 0958"));
    m_start->setObjectName(QStringLiteral("openConversationPushButton"));
    m_start->setDefault(true);
    setButtonKind(m_start, ButtonKind::Primary);
    auto* cancel = new QPushButton(tr("Cancel"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("New conversation"), TextRole::Heading));
    layout->addWidget(
        makeLabel(tr("Opens an empty thread. Nothing is sent until you send a text."), TextRole::Secondary));
    layout->addSpacing(8);
    layout->addWidget(makeLabel(tr("From"), TextRole::Strong));
    layout->addWidget(m_number);
    layout->addSpacing(6);
    layout->addWidget(makeLabel(tr("To"), TextRole::Strong));
    layout->addWidget(m_contact);
    layout->addWidget(m_understood);
    layout->addWidget(m_landline);
    layout->addSpacing(10);
    layout->addLayout(buttons);
    connect(m_contact, &QLineEdit::textChanged, this, &NewConversationDialog::evaluate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &NewConversationDialog::choose);
    evaluate();
    m_contact->setFocus();
}

void NewConversationDialog::evaluate() {
    const QString text = m_contact->text().trimmed();
    m_parsed = text.isEmpty() ? std::nullopt : core::PhoneNumber::parse(text);
    const bool own = m_parsed && m_number->findData(m_parsed->e164()) >= 0;
    if (m_number->count() == 0) {
        m_understood->setText(tr("There is no number to send from yet. Order one on the Numbers page."));
    } else if (text.isEmpty()) {
        m_understood->setText(tr("In any notation. Without a country code a US number is meant."));
    } else if (!m_parsed) {
        m_understood->setText(tr("This is not a telephone number."));
    } else if (own) {
        m_understood->setText(tr("%1 is one of your own numbers.").arg(m_parsed->e164()));
    } else if (!m_parsed->isValid()) {
        m_understood->setText(
            tr("%1, which is not known to be in use. The API decides.").arg(m_parsed->e164()));
    } else {
        m_understood->setText(tr("Understood as %1").arg(m_parsed->e164()));
    }
    m_landline->setTyped(text);
    m_start->setEnabled(m_parsed && !own && m_number->count() > 0);
}

void NewConversationDialog::choose() {
    if (m_parsed && m_start->isEnabled()) {
        Q_EMIT chosen(m_number->currentData().toString(), m_parsed->e164());
        accept();
    }
}

} // namespace am::ui
