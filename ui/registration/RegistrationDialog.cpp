// The window in which a brand or a campaign is filled in and filed.
#include "ui/registration/RegistrationDialog.h"

#include "ui/registration/RegistrationFormView.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/ToneText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

RegistrationDialog::RegistrationDialog(const PageContext& context, models::RegistrationForm* form,
                                       RegistrationTexts texts, QWidget* parent)
    : FormDialog(texts.title, texts.purpose, texts.fileLabel, parent),
      m_context(context),
      m_form(form),
      m_texts(std::move(texts)),
      m_view(new RegistrationFormView(*form, this)),
      m_discard(new QPushButton(tr("Discard draft"), this)) {
    m_form->setParent(this);
    body()->addWidget(m_view);
    primaryButton()->setObjectName(QStringLiteral("filePushButton"));
    m_discard->setObjectName(QStringLiteral("discardDraftPushButton"));
    m_discard->setAutoDefault(false);
    setButtonKind(m_discard, ButtonKind::Quiet);
    footer()->addWidget(m_discard);

    connect(primaryButton(), &QPushButton::clicked, this, &RegistrationDialog::ask);
    connect(m_discard, &QPushButton::clicked, this, &RegistrationDialog::askDiscard);
    connect(m_form, &models::RegistrationForm::stateChanged, this, &RegistrationDialog::updateState);
    connect(m_form, &models::RegistrationForm::problemsChanged, this, &RegistrationDialog::updateState);
    connect(m_form, &models::RegistrationForm::filed, this, [this](const QString& id) {
        Q_EMIT filed(id);
        close();
    });
    updateState();
}

void RegistrationDialog::showReasons() {
    delete m_reasons;
    m_reasons = nullptr;
    const QStringList reasons = m_form->earlierReasons();
    if (reasons.isEmpty()) {
        return;
    }
    auto* card = new Card(tr("Why it was rejected before"), this);
    card->setObjectName(QStringLiteral("earlierReasonsCard"));
    for (const QString& reason : reasons) {
        card->body()->addWidget(new ToneText(Tone::Danger, IconName::Error, reason, card));
    }
    m_reasons = card;
    body()->insertWidget(0, card);
}

void RegistrationDialog::updateState() {
    const bool filing = m_form->isFiling();
    m_view->setEnabled(!filing);
    primaryButton()->setEnabled(!filing);
    m_discard->setEnabled(!filing && m_form->isTouched());
    const bool reasonsShown = m_reasons != nullptr;
    if (reasonsShown == m_form->earlierReasons().isEmpty()) {
        showReasons();
    }
    const QString first = m_form->firstProblem();
    setNote(filing             ? tr("Filing…")
            : !first.isEmpty() ? tr("Some fields need attention.")
                               : tr("The draft is saved as you type."));
    if (!m_form->error() || filing) {
        clearError();
        return;
    }
    models::ErrorText text = models::describe(*m_form->error());
    if (m_form->error()->isOutcomeUnknown()) {
        text.nextStep = tr(
            "It may have been filed. The list is being read again: look there before you file once more, as "
            "each filing is charged.");
    }
    // Problems of known fields stand at the fields; the card names the others.
    text.details.clear();
    for (const QString& other : m_form->otherProblems()) {
        text.explanation += QLatin1Char('\n') + other;
    }
    showError(text);
}

void RegistrationDialog::ask() {
    if (!m_form->validate()) {
        if (QWidget* editor = m_view->editor(m_form->firstProblem())) {
            reveal(editor);
        }
        return;
    }
    ConfirmRequest request;
    request.title = m_texts.confirmTitle;
    request.text = m_texts.confirmText;
    request.confirmLabel = primaryButton()->text();
    m_context.prompter.confirm(request, this, [this](bool confirmed) {
        if (confirmed) {
            m_form->file();
        }
    });
}

void RegistrationDialog::askDiscard() {
    ConfirmRequest request;
    request.title = tr("Discard this draft?");
    request.text = tr("Everything typed here is removed. What is already filed stays.");
    request.confirmLabel = tr("Discard draft");
    request.weight = ConfirmRequest::Weight::Destructive;
    m_context.prompter.confirm(request, this, [this](bool confirmed) {
        if (confirmed) {
            m_form->discard();
        }
    });
}

} // namespace am::ui
