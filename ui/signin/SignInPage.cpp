// Two cards side by side, and the known profiles below.
#include "ui/signin/SignInPage.h"

#include "ui/signin/ProfileRow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace am::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeProblemLabel() {
    auto* label = makeLabel(QString(), TextRole::Secondary);
    label->setForegroundRole(QPalette::BrightText);
    label->hide();
    return label;
}

/// Painted anew in each theme's colour.
class CheckMark final : public QWidget {
public:
    CheckMark() { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(&painter, rect(), IconName::Check, ConsoleStyle::tokens(this).tone(Tone::Success));
    }
};

/// One line of what the sandbox offers.
QWidget* makePoint(const QString& text) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new CheckMark, 0, Qt::AlignTop);
    layout->addWidget(makeLabel(text, TextRole::Body), 1);
    return row;
}

void addField(QVBoxLayout* layout, const QString& name, QLineEdit* field, QLabel* problem) {
    auto* label = makeLabel(name, TextRole::Strong);
    label->setBuddy(field);
    field->setAccessibleName(name);
    layout->addSpacing(6);
    layout->addWidget(label);
    layout->addWidget(field);
    if (problem) {
        layout->addWidget(problem);
    }
}

} // namespace

SignInPage::SignInPage(models::SignInController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_name(new QLineEdit),
      m_baseUrl(new QLineEdit(models::SignInController::defaultBaseUrl())),
      m_key(new QLineEdit),
      m_baseUrlProblem(makeProblemLabel()),
      m_keyProblem(makeProblemLabel()),
      m_error(new ErrorCard),
      m_signIn(new QPushButton(tr("Sign in"))),
      m_trySandbox(new QPushButton(tr("Try the sandbox"))),
      m_emptySandbox(new QPushButton(tr("Start with an empty one"))),
      m_profilesBox(new QWidget),
      m_profiles(new QVBoxLayout) {
    setObjectName(u"signInPage"_s);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Sign in"));
    auto* holder = new QWidget;
    scroll->setWidget(holder);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* title = makeLabel(tr("AgentMessage Console"), TextRole::Title);
    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(
        makeLabel(tr("Texts, consent and registration of your AgentMessage account, on an offline copy."),
                  TextRole::Secondary));
    column->addSpacing(24);
    m_error->hide();
    column->addWidget(m_error);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(20);
    cards->addWidget(makeSandboxCard(), 5);
    cards->addWidget(makeKeyCard(), 6);
    column->addLayout(cards);
    column->addSpacing(20);
    column->addWidget(makeProfiles());

    auto* centre = new QWidget;
    centre->setLayout(column);
    centre->setMaximumWidth(920);
    column->setContentsMargins(0, 0, 0, 0);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(centre, 100);
    across->addStretch(1);
    auto* down = new QVBoxLayout(holder);
    down->setContentsMargins(40, 32, 40, 32);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_trySandbox, &QPushButton::clicked, this, [this] {
        clearProblem();
        m_controller.openSandbox();
    });
    connect(m_emptySandbox, &QPushButton::clicked, this, [this] {
        clearProblem();
        m_controller.openSandbox(u"empty"_s);
    });
    for (QLineEdit* field : {m_name, m_baseUrl, m_key}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::signIn);
        connect(field, &QLineEdit::textEdited, this, &SignInPage::clearProblem);
    }
    connect(&m_controller, &models::SignInController::busyChanged, this, &SignInPage::setBusy);
    connect(&m_controller, &models::SignInController::failed, this, &SignInPage::showProblem);
    connect(&m_controller, &models::SignInController::profilesChanged, this, &SignInPage::fillProfiles);
    connect(&m_controller, &models::SignInController::keyNeeded, this,
            [this](const session::Profile& profile) {
                m_name->setText(profile.name);
                m_baseUrl->setText(profile.baseUrl.toString());
                m_keyProblem->setText(
                    tr("The key of \"%1\" is not kept on this computer. Enter it again.").arg(profile.name));
                m_keyProblem->show();
                m_key->setFocus();
            });
    fillProfiles();
}

QWidget* SignInPage::makeSandboxCard() {
    auto* card = new Card;
    card->setObjectName(u"sandboxCard"_s);
    QVBoxLayout* body = card->body();
    body->setContentsMargins(28, 26, 28, 26);
    body->addWidget(makeLabel(tr("Try the sandbox"), TextRole::Heading));
    body->addWidget(
        makeLabel(tr("The whole API, emulated in this console, with a bike shop's 90 days of texts in it."),
                  TextRole::Body));
    body->addSpacing(10);
    body->addWidget(makePoint(tr("No account and no network needed")));
    body->addWidget(makePoint(tr("Phones on screen to answer from: YES, STOP, HELP")));
    body->addWidget(makePoint(tr("A clock to push forward, reviews to decide, failures to provoke")));
    body->addWidget(makePoint(tr("Nothing leaves this computer and nothing is charged")));
    body->addStretch(1);
    body->addSpacing(16);
    m_trySandbox->setObjectName(u"trySandboxPushButton"_s);
    m_trySandbox->setIcon(icon(IconName::Sandbox));
    setButtonKind(m_trySandbox, ButtonKind::Primary);
    m_trySandbox->setMinimumHeight(36);
    body->addWidget(m_trySandbox);
    m_emptySandbox->setObjectName(u"emptySandboxPushButton"_s);
    m_emptySandbox->setToolTip(tr("No texts, no numbers: walk through the first steps of a new account"));
    setButtonKind(m_emptySandbox, ButtonKind::Quiet);
    body->addWidget(m_emptySandbox);
    return card;
}

QWidget* SignInPage::makeKeyCard() {
    auto* card = new Card;
    card->setObjectName(u"keyCard"_s);
    QVBoxLayout* body = card->body();
    body->setContentsMargins(28, 26, 28, 26);
    body->setSpacing(5);
    body->addWidget(makeLabel(tr("Sign in with an API key"), TextRole::Heading));
    body->addWidget(makeLabel(tr("The key stays on this computer, in its keychain."), TextRole::Body));
    m_name->setObjectName(u"profileNameLineEdit"_s);
    m_name->setPlaceholderText(tr("The organization's name, if left empty"));
    addField(body, tr("Profile name"), m_name, nullptr);
    m_baseUrl->setObjectName(u"baseUrlLineEdit"_s);
    m_baseUrlProblem->setObjectName(u"baseUrlProblemLabel"_s);
    addField(body, tr("Base URL"), m_baseUrl, m_baseUrlProblem);
    m_key->setObjectName(u"apiKeyLineEdit"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(u"am_live_\u2026"_s);
    m_keyProblem->setObjectName(u"apiKeyProblemLabel"_s);
    QAction* reveal = m_key->addAction(icon(IconName::Eye), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"revealKeyAction"_s);
    reveal->setToolTip(tr("Show or hide the key"));
    connect(reveal, &QAction::triggered, this, [this, reveal] {
        const bool hidden = m_key->echoMode() == QLineEdit::Password;
        m_key->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(icon(hidden ? IconName::EyeOff : IconName::Eye));
    });
    addField(body, tr("API key"), m_key, m_keyProblem);
    body->addSpacing(16);
    m_signIn->setObjectName(u"signInPushButton"_s);
    m_signIn->setIcon(icon(IconName::Key));
    m_signIn->setMinimumHeight(36);
    body->addWidget(m_signIn);
    body->addStretch(1);
    return card;
}

QWidget* SignInPage::makeProfiles() {
    auto* layout = new QVBoxLayout(m_profilesBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(tr("Profiles on this computer"), TextRole::Strong));
    auto* card = new Card;
    card->body()->setContentsMargins(6, 6, 6, 6);
    m_profiles->setSpacing(0);
    card->body()->addLayout(m_profiles);
    layout->addWidget(card);
    return m_profilesBox;
}

void SignInPage::fillProfiles() {
    while (QLayoutItem* item = m_profiles->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<session::Profile> profiles = m_controller.profiles();
    for (const session::Profile& profile : profiles) {
        auto* row = new ProfileRow(profile);
        connect(row, &QAbstractButton::clicked, this, [this, id = profile.id] {
            clearProblem();
            m_controller.reopen(id);
        });
        m_profiles->addWidget(row);
    }
    m_profilesBox->setVisible(!profiles.isEmpty());
}

void SignInPage::refresh() {
    fillProfiles();
    m_key->clear();
    clearProblem();
}

void SignInPage::takeInput(const SignInPage& other) {
    m_name->setText(other.m_name->text());
    m_baseUrl->setText(other.m_baseUrl->text());
    m_key->setText(other.m_key->text());
}

void SignInPage::signIn() {
    clearProblem();
    // A key copied from a page often brings blanks and line ends along.
    m_controller.signIn(m_name->text(), m_baseUrl->text(),
                        core::SecretKey(m_key->text().simplified().toUtf8()));
}

void SignInPage::setBusy(bool busy) {
    m_signIn->setEnabled(!busy);
    m_trySandbox->setEnabled(!busy);
    m_emptySandbox->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Signing in\u2026") : tr("Sign in"));
}

void SignInPage::showProblem(const models::SignInProblem& problem) {
    using Field = models::SignInProblem::Field;
    clearProblem();
    const QString inPlace = tr("%1. %2", "problem, next step").arg(problem.text.title, problem.text.nextStep);
    if (problem.field == Field::BaseUrl) {
        m_baseUrlProblem->setText(inPlace);
        m_baseUrlProblem->show();
        m_baseUrl->setFocus();
    } else if (problem.field == Field::Key) {
        m_keyProblem->setText(inPlace);
        m_keyProblem->show();
        m_key->setFocus();
    }
    if (problem.field == Field::None || problem.field == Field::Profile || problem.text.httpStatus != 0 ||
        !problem.text.code.isEmpty()) {
        m_error->setError(problem.text);
        m_error->show();
    }
}

void SignInPage::clearProblem() {
    m_baseUrlProblem->hide();
    m_keyProblem->hide();
    m_error->hide();
}

void SignInPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), ConsoleStyle::tokens(this).background);
}

} // namespace am::ui
