// The card for a double opt-in and its three outcomes.
#include "ui/conversations/DoubleOptInPanel.h"

#include "models/ConsentText.h"
#include "models/Formats.h"
#include "models/SegmentText.h"
#include "sync/Workspace.h"
#include "ui/conversations/ComposerTextEdit.h"
#include "ui/lookup/LandlineWarning.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

DoubleOptInPanel::DoubleOptInPanel(sync::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_controller(workspace),
      m_heading(makeLabel(QString(), TextRole::Strong)),
      m_landline(new LandlineWarning(workspace.lineTypes())),
      m_confirmation(new ComposerTextEdit),
      m_agreement(new QLineEdit),
      m_segments(makeLabel(QString(), TextRole::Secondary)),
      m_outcomes(
          makeLabel(tr("What can happen: the text goes out and waits for YES; an earlier double opt-in still "
                       "waits, and no second text goes out; or the contact has opted in already."),
                    TextRole::Secondary)),
      m_outcome(new Banner),
      m_error(new ErrorCard),
      m_start(new QPushButton(tr("Send double opt-in"))),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("doubleOptInPanel"));
    setAccessibleName(tr("Double opt-in"));
    m_confirmation->setObjectName(QStringLiteral("confirmationTextEdit"));
    m_confirmation->setAccessibleName(tr("Confirmation text the contact receives"));
    m_confirmation->setLines(2, 5);
    m_agreement->setObjectName(QStringLiteral("agreementLineEdit"));
    m_agreement->setAccessibleName(tr("Agreement text kept as evidence"));
    m_agreement->setPlaceholderText(tr("Agreement text kept as evidence (optional)"));
    m_start->setObjectName(QStringLiteral("sendDoubleOptInPushButton"));
    m_cancel->setObjectName(QStringLiteral("cancelDoubleOptInPushButton"));
    setButtonKind(m_start, ButtonKind::Primary);
    setButtonKind(m_cancel, ButtonKind::Quiet);
    m_outcome->hide();
    m_error->hide();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_segments, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_landline);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_agreement);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_outcome);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    hide();

    connect(m_confirmation, &QPlainTextEdit::textChanged, this, &DoubleOptInPanel::evaluate);
    connect(m_confirmation, &ComposerTextEdit::submitted, this, &DoubleOptInPanel::start);
    connect(m_start, &QPushButton::clicked, this, &DoubleOptInPanel::start);
    connect(m_cancel, &QPushButton::clicked, this, &DoubleOptInPanel::close);
    connect(&m_controller, &models::DoubleOptInController::runningChanged, this, &DoubleOptInPanel::evaluate);
    connect(&m_controller, &models::DoubleOptInController::finished, this,
            [this](core::DoubleOptInOutcome::Kind kind, const QString& sentence) {
                m_done = true;
                const bool started = kind == core::DoubleOptInOutcome::Kind::Started;
                m_outcome->setMessage(started ? Tone::Success : Tone::Info, sentence);
                m_outcome->show();
                evaluate();
                Q_EMIT answered();
            });
    connect(&m_controller, &models::DoubleOptInController::failed, this,
            [this](const models::ErrorText& error) {
                m_error->setError(error);
                m_error->show();
            });
}

void DoubleOptInPanel::open(const QString& phoneNumberId, const QString& contact, const QString& brandName) {
    m_done = false;
    m_controller.prepare(phoneNumberId, contact);
    m_landline->setTyped(contact);
    m_heading->setText(tr("Ask %1 for consent").arg(models::Formats::phone(contact)));
    m_confirmation->replaceText(models::ConsentText::suggestedConfirmation(brandName));
    m_agreement->clear();
    m_outcome->hide();
    m_error->hide();
    evaluate();
    show();
    m_confirmation->setFocus();
}

void DoubleOptInPanel::close() {
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

void DoubleOptInPanel::evaluate() {
    const QString text = m_confirmation->toPlainText();
    m_segments->setText(models::SegmentText::of(rules::countSegments(text)).line);
    const bool fits = !text.trimmed().isEmpty() && rules::textLength(text) <= rules::maximumTextLength;
    const bool running = m_controller.isRunning();
    m_start->setEnabled(fits && !running);
    m_start->setText(running ? tr("Sending…") : tr("Send double opt-in"));
    m_start->setVisible(!m_done);
    m_confirmation->setReadOnly(running || m_done);
    m_agreement->setVisible(!m_done);
    m_outcomes->setVisible(!m_done);
    m_segments->setVisible(!m_done);
    m_cancel->setText(m_done ? tr("Close") : tr("Cancel"));
}

void DoubleOptInPanel::start() {
    if (m_start->isEnabled() && !m_done) {
        m_error->hide();
        m_controller.start(m_confirmation->toPlainText().trimmed(), m_agreement->text().trimmed());
    }
}

void DoubleOptInPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DoubleOptInPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), 8, tokens.raised, tokens.line);
}

} // namespace am::ui
