// Writes down what the aggregator said about a dossier.
#include "ui/registration/TollFreeStatusDialog.h"

#include "models/TollFreeText.h"
#include "ui/widgets/FormRow.h"
#include "ui/widgets/Icons.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace am::ui {

using core::TollFreeStatus;
using models::TollFreeText;

TollFreeStatusDialog::TollFreeStatusDialog(const core::TollFreeDossier& dossier, core::Timestamp now,
                                           QWidget* parent)
    : FormDialog(
          tr("Set status"),
          tr("The API does not tell how a verification goes. Write down what the aggregator said; earlier "
             "entries stay."),
          tr("Add to history"), parent),
      m_dossier(dossier),
      m_now(now),
      m_status(new QComboBox),
      m_at(new QDateTimeEdit(now.toLocal())),
      m_reference(new QLineEdit(dossier.reference())),
      m_codes(new QLineEdit),
      m_note(new QPlainTextEdit) {
    setObjectName(QStringLiteral("tollFreeStatusDialog"));
    m_status->setObjectName(QStringLiteral("statusComboBox"));
    for (const TollFreeStatus status : TollFreeText::allStatuses()) {
        const models::StateWord word = TollFreeText::state(status);
        m_status->addItem(icon(iconFromFileName(word.icon)), word.word, int(status));
    }
    const bool isDraft = dossier.status() == TollFreeStatus::Draft;
    m_status->setCurrentIndex(
        m_status->findData(int(isDraft ? TollFreeStatus::Submitted : dossier.status())));
    m_at->setObjectName(QStringLiteral("statusAtDateTimeEdit"));
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_reference->setObjectName(QStringLiteral("referenceLineEdit"));
    m_codes->setObjectName(QStringLiteral("rejectionCodesLineEdit"));
    m_codes->setPlaceholderText(QStringLiteral("30446, 548"));
    m_note->setObjectName(QStringLiteral("statusNotePlainTextEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 18);

    m_statusRow = new FormRow(tr("Status"), m_status);
    m_atRow = new FormRow(tr("When"), m_at, tr("When the aggregator said so, in your time."));
    m_codesRow = new FormRow(tr("Rejection codes"), m_codes);
    body()->addWidget(m_statusRow);
    body()->addWidget(m_atRow);
    body()->addWidget(
        new FormRow(tr("Reference"), m_reference, tr("The aggregator's name for the request.")));
    body()->addWidget(m_codesRow);
    body()->addWidget(new FormRow(tr("Note"), m_note));
    primaryButton()->setObjectName(QStringLiteral("addStatusPushButton"));
    primaryButton()->setDefault(true);
    resize(560, 660);

    connect(m_status, &QComboBox::currentIndexChanged, this, &TollFreeStatusDialog::explainStatus);
    connect(m_codes, &QLineEdit::textChanged, this, &TollFreeStatusDialog::explainCodes);
    connect(primaryButton(), &QPushButton::clicked, this, &TollFreeStatusDialog::save);
    explainStatus();
    explainCodes();
}

QStringList TollFreeStatusDialog::codes() const {
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    return m_codes->text().split(separator, Qt::SkipEmptyParts);
}

void TollFreeStatusDialog::explainCodes() {
    QStringList lines;
    for (const QString& code : codes()) {
        lines += TollFreeText::rejectionCode(code);
    }
    m_codesRow->setHelp(lines.isEmpty() ? tr("As the aggregator gave them, with commas between.")
                                        : lines.join(QLatin1Char('\n')));
}

void TollFreeStatusDialog::explainStatus() {
    switch (TollFreeStatus(m_status->currentData().toInt())) {
        case TollFreeStatus::Draft:
            m_statusRow->setHelp(tr("Being written; not handed in."));
            break;
        case TollFreeStatus::Submitted:
            m_statusRow->setHelp(
                tr("Handed in. Until it is verified the number cannot send to the US and Canada."));
            break;
        case TollFreeStatus::InReview:
            m_statusRow->setHelp(tr("Somebody looks at it; this takes days to weeks."));
            break;
        case TollFreeStatus::NeedsInput:
            m_statusRow->setHelp(
                tr("Rejected, and may be edited. Within seven days it keeps its place in the queue."));
            break;
        case TollFreeStatus::Verified:
            m_statusRow->setHelp(tr("The number may send, for the use cases in the dossier only."));
            break;
        case TollFreeStatus::RejectedFinal:
            m_statusRow->setHelp(tr("Rejected, and may not be edited."));
            break;
    }
}

void TollFreeStatusDialog::save() {
    const core::Timestamp at = core::Timestamp::fromDateTime(m_at->dateTime());
    // A minute's grace: the field has no seconds.
    if (at > m_now.plus(std::chrono::minutes(1))) {
        m_atRow->setProblem(tr("This is in the future."));
        m_at->setFocus();
        return;
    }
    core::TollFreeStatusChange change;
    change.status = TollFreeStatus(m_status->currentData().toInt());
    change.at = at;
    change.reference = m_reference->text().trimmed();
    change.rejectionCodes = codes();
    change.note = m_note->toPlainText().trimmed();
    primaryButton()->setEnabled(false);
    clearError();
    Q_EMIT chosen(m_dossier.id, change);
}

} // namespace am::ui
