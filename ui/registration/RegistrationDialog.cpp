// The window in which a brand or a campaign is filled in, checked and filed.
#include "ui/registration/RegistrationDialog.h"

#include "models/FilingText.h"
#include "models/FindingText.h"
#include "models/Formats.h"
#include "models/PlacedReasons.h"
#include "ui/registration/FieldNotes.h"
#include "ui/registration/FilingSummary.h"
#include "ui/registration/FindingsPanel.h"
#include "ui/registration/NotedRowDelegate.h"
#include "ui/registration/RegistrationFormView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace am::ui {

using models::RegistrationForm;

namespace {
constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(760, 520);
/// What stays in sight of the window behind.
constexpr QSize rim(72, 48);
constexpr int stepsWidth = 196;
constexpr int panelWidth = 330;
/// Below this, findings stand under the fields.
constexpr int narrow = 900;
} // namespace

RegistrationDialog::RegistrationDialog(const PageContext& context, RegistrationForm* form,
                                       models::RegistrationFacts& facts, RegistrationTexts texts,
                                       QWidget* parent)
    : FormDialog(texts.title, texts.purpose, texts.fileLabel, parent),
      m_context(context),
      m_form(form),
      m_facts(facts),
      m_texts(std::move(texts)),
      m_findings(new models::FindingsController(*form, context.workspace, this)),
      m_stepsModel(new models::FormStepsModel(*form, *m_findings, this)),
      m_steps(new QListView(this)),
      m_view(new RegistrationFormView(*form, *m_findings, this)),
      m_panel(new FindingsPanel(*form, *m_findings, this)),
      m_summary(new FilingSummary(*form, *m_findings, facts, this)),
      m_split(new QSplitter(this)),
      m_notice(new Banner(this)),
      m_discard(new QPushButton(tr("Discard draft"), this)) {
    m_form->setParent(this);
    m_notice->setObjectName(QStringLiteral("draftNoticeBanner"));
    m_notice->hide();
    top()->addWidget(m_notice);
    primaryButton()->setObjectName(QStringLiteral("filePushButton"));
    m_discard->setObjectName(QStringLiteral("discardDraftPushButton"));
    m_discard->setAutoDefault(false);
    setButtonKind(m_discard, ButtonKind::Quiet);
    footer()->addWidget(m_discard);
    buildContent();
    buildShortcuts();
    resize(usualSize.boundedTo(parent->size() - rim).expandedTo(leastSize));

    connect(primaryButton(), &QPushButton::clicked, this, &RegistrationDialog::ask);
    connect(m_discard, &QPushButton::clicked, this, &RegistrationDialog::askDiscard);
    connect(m_form, &RegistrationForm::stateChanged, this, &RegistrationDialog::updateState);
    connect(m_form, &RegistrationForm::problemsChanged, this, &RegistrationDialog::updateState);
    connect(m_form, &RegistrationForm::factsChanged, this, &RegistrationDialog::showNotice);
    connect(m_form, &RegistrationForm::filed, this, [this](const QString& id) {
        Q_EMIT filed(id);
        close();
    });
    showStep(0);
    updateState();
}

void RegistrationDialog::buildContent() {
    m_steps->setObjectName(QStringLiteral("stepsListView"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setModel(m_stepsModel);
    m_steps->setItemDelegate(new NotedRowDelegate(m_steps));
    m_steps->setFixedWidth(stepsWidth);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setUniformItemSizes(true);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showStep(current.row()); });
    m_view->column(m_view->count() - 1)->insertWidget(0, m_summary);
    connect(m_summary, &FilingSummary::fieldAsked, this, &RegistrationDialog::revealField);
    connect(m_panel, &FindingsPanel::fieldAsked, this, &RegistrationDialog::revealField);
    connect(m_view, &QStackedWidget::currentChanged, this, [this](int step) {
        m_steps->setCurrentIndex(m_stepsModel->index(step));
        updateButtons();
    });

    m_split->setObjectName(QStringLiteral("findingsSplitter"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildMiddle());
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    auto* content = new QWidget(this);
    auto* panes = new QHBoxLayout(content);
    panes->setSpacing(0);
    panes->addWidget(m_steps);
    panes->addWidget(new Divider(Qt::Vertical, content));
    panes->addWidget(m_split, 1);
    setFillingContent(content);
    content->setContentsMargins(0, 0, 0, 0);
    panes->setContentsMargins(0, 0, 0, 0);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(content), new Divider(Qt::Horizontal, this));
}

QWidget* RegistrationDialog::buildMiddle() {
    auto* middle = new QWidget(this);
    m_back = new QPushButton(icon(IconName::ChevronLeft), tr("Back"), middle);
    m_back->setObjectName(QStringLiteral("backPushButton"));
    m_next = new QPushButton(middle);
    m_next->setObjectName(QStringLiteral("nextPushButton"));
    for (QPushButton* button : {m_back, m_next}) {
        button->setAutoDefault(false);
    }
    m_back->setToolTip(tr("Ctrl+Page Up or Alt+P"));
    m_next->setToolTip(tr("Ctrl+Page Down or Alt+N"));
    connect(m_back, &QPushButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goBy(1); });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 8, 20, 8);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    middle->setMinimumWidth(360);
    return middle;
}

void RegistrationDialog::buildShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(Qt::CTRL | Qt::Key_PageDown, [this] { goBy(1); });
    on(Qt::ALT | Qt::Key_N, [this] { goBy(1); });
    on(Qt::CTRL | Qt::Key_PageUp, [this] { goBy(-1); });
    on(Qt::ALT | Qt::Key_P, [this] { goBy(-1); });
    on(Qt::Key_F8, [this] { m_panel->step(1); });
    on(Qt::SHIFT | Qt::Key_F8, [this] { m_panel->step(-1); });
    // An editor with the cursor takes these keys for its own typing.
    on(QKeySequence::Undo, [this] { m_form->undo(); });
}

void RegistrationDialog::resizeEvent(QResizeEvent* event) {
    FormDialog::resizeEvent(event);
    const Qt::Orientation fitting = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() != fitting) {
        m_split->setOrientation(fitting);
    }
    if (fitting == Qt::Horizontal) {
        const int room = m_split->width();
        m_split->setSizes({room - panelWidth, panelWidth});
    } else {
        m_split->setSizes({m_split->height() * 3 / 5, m_split->height() * 2 / 5});
    }
}

void RegistrationDialog::showStep(int step) {
    if (step < 0 || step >= m_view->count()) {
        return;
    }
    if (m_view->currentIndex() != step) {
        m_stepsModel->visit(m_view->currentIndex());
        m_view->notice(m_view->currentIndex());
    }
    if (step == m_view->count() - 1) {
        // Whoever comes to the end wants to know what is missing anywhere.
        for (int i = 0; i < m_view->count(); ++i) {
            m_stepsModel->visit(i);
            m_view->notice(i);
        }
    }
    m_view->setCurrentIndex(step);
    m_steps->setCurrentIndex(m_stepsModel->index(step));
    updateButtons();
}

void RegistrationDialog::goBy(int steps) {
    const int target = m_view->currentIndex() + steps;
    if (target >= 0 && target < m_view->count()) {
        showStep(target);
        m_view->focusFirst();
    }
}

void RegistrationDialog::revealField(const QString& field) {
    const int step = m_stepsModel->rowOfField(field);
    if (step >= 0) {
        showStep(step);
        m_view->reveal(field);
    }
}

void RegistrationDialog::updateButtons() {
    const int step = m_view->currentIndex();
    const bool isLast = step == m_view->count() - 1;
    m_back->setEnabled(step > 0);
    m_next->setVisible(!isLast);
    if (!isLast) {
        m_next->setText(tr("Next: %1").arg(m_stepsModel->step(step + 1).title));
    }
    setButtonKind(primaryButton(), isLast ? ButtonKind::Primary : ButtonKind::Normal);
    setButtonKind(m_next, isLast ? ButtonKind::Normal : ButtonKind::Primary);
}

void RegistrationDialog::showReasons() {
    delete m_reasons;
    m_reasons = nullptr;
    if (!m_form->isRedraft() && m_form->earlierReasons().isEmpty()) {
        return;
    }
    auto* card = new Card(tr("Why it was rejected before"), this);
    card->setObjectName(QStringLiteral("earlierReasonsCard"));
    const models::PlacedReasons reasons(*m_form);
    for (const models::PlacedReason& reason : reasons.unplaced()) {
        card->body()->addWidget(makeReason(reason, card));
    }
    for (const models::FormField& field : m_form->fields()) {
        for (const models::PlacedReason& reason : reasons.at(field.name)) {
            auto* go = new QPushButton(tr("Go to “%1”").arg(field.label), card);
            go->setAutoDefault(false);
            setButtonKind(go, ButtonKind::Quiet);
            connect(go, &QPushButton::clicked, this, [this, name = field.name] { revealField(name); });
            card->body()->addWidget(makeReason(reason, card));
            card->body()->addWidget(go, 0, Qt::AlignLeft);
        }
    }
    if (reasons.isEmpty()) {
        card->body()->addWidget(makeLabel(m_texts.noReasons, TextRole::Body, card));
    }
    m_reasons = card;
    m_view->column(0)->insertWidget(0, card);
}

void RegistrationDialog::showNotice() {
    m_notice->setAction({}, {});
    const QString same = m_form->sameOnFile();
    if (m_form->saveError() && m_form->isDraftUnreadable()) {
        const models::ErrorText text = models::describe(*m_form->saveError());
        m_notice->setMessage(Tone::Danger, tr("The saved draft could not be read: %1 It stays as it is, and "
                                              "can be changed once it is read. %2")
                                               .arg(text.explanation, text.nextStep));
        m_notice->setAction(tr("Read again"), [this] { m_form->loadDraft(); });
    } else if (m_form->saveError()) {
        const models::ErrorText text = models::describe(*m_form->saveError());
        m_notice->setMessage(Tone::Danger,
                             tr("This draft could not be saved: %1 What you typed stays here as "
                                "long as this window is open. %2")
                                 .arg(text.explanation, text.nextStep));
        m_notice->setAction(tr("Save now"), [this] { m_form->saveDraft(); });
    } else if (!same.isEmpty() && !m_form->isFiling()) {
        m_notice->setMessage(
            Tone::Warning, tr("A filing of this draft was begun, and the same is on file now. It is done."));
        m_notice->setAction(tr("Remove draft"), [this, same] {
            m_form->discard();
            Q_EMIT filed(same);
            close();
        });
    } else if (m_form->unclearFiling() && !m_form->isFiling()) {
        m_notice->setMessage(Tone::Warning, tr("A filing of this draft was begun on %1, and its outcome is "
                                               "not known. Look at the list before "
                                               "you file once more: each filing is charged.")
                                                .arg(models::Formats::absolute(*m_form->unclearFiling())));
    } else {
        m_notice->hide();
        return;
    }
    m_notice->show();
}

void RegistrationDialog::updateState() {
    const bool filing = m_form->isFiling();
    const bool isUnread = m_form->isDraftUnreadable();
    m_view->setEnabled(!filing && !isUnread);
    primaryButton()->setEnabled(!filing && !isUnread);
    m_discard->setEnabled(!filing && m_form->isTouched());
    const bool wantsReasons = m_form->isRedraft() || !m_form->earlierReasons().isEmpty();
    if (wantsReasons != (m_reasons != nullptr)) {
        showReasons();
    }
    const QString about = m_form->title();
    setWindowTitle(about.isEmpty() ? m_texts.title : tr("%1: %2").arg(m_texts.title, about));
    setNote(filing                ? tr("Filing…")
            : isUnread            ? QString()
            : m_form->saveError() ? tr("Not saved.")
                                  : tr("The draft is saved as you type."));
    showNotice();
    if (m_form->error() && !filing) {
        showFilingError();
    } else {
        clearError();
    }
}

void RegistrationDialog::showFilingError() {
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
    if (m_form->error()->kind == core::ApiError::Kind::PaymentNeeded) {
        text.explanation +=
            QLatin1Char('\n') + models::FilingText::costs(*m_form, m_facts).join(QLatin1Char('\n'));
        m_notice->setMessage(Tone::Warning,
                             tr("Credit is added on the account page; this draft waits here."));
        m_notice->setAction(tr("Add credit…"), [this] {
            Navigation account;
            account.pageId = QStringLiteral("account");
            m_context.navigate(account);
        });
        m_notice->show();
    }
    showError(text);
}

void RegistrationDialog::ask() {
    m_form->validate();
    m_findings->refresh();
    if (!m_findings->mayFile()) {
        m_panel->select(m_findings->firstBlock());
        const int row = m_findings->model().rowOf(m_findings->firstBlock());
        setNote(models::FindingText::verdict(m_findings->counts()));
        revealField(m_findings->model().row(row).field);
        return;
    }
    ConfirmRequest request;
    request.title = m_texts.confirmTitle;
    request.text = m_texts.confirmText;
    request.facts = models::FilingText::costs(*m_form, m_facts);
    const QString counts = models::FindingText::counts(m_findings->counts());
    request.facts.append(counts.isEmpty() ? models::FindingText::verdict(m_findings->counts())
                                          : tr("Findings: %1").arg(counts));
    if (m_form->unclearFiling()) {
        request.facts.append(tr("A filing of this draft was begun on %1, and its outcome is not known")
                                 .arg(models::Formats::absolute(*m_form->unclearFiling())));
        request.weight = ConfirmRequest::Weight::Destructive;
    }
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
            close();
        }
    });
}

} // namespace am::ui
