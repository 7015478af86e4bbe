// The composer's widgets and how they follow their controller.
#include "ui/conversations/ComposerPanel.h"

#include "models/Formats.h"
#include "ui/conversations/ComposerTextEdit.h"
#include "ui/conversations/ConsentBar.h"
#include "ui/conversations/DoubleOptInPanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/ErrorCard.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

using models::ComposerController;
using models::SendBlock;

namespace {

constexpr int margin = 16;
/// Below this width the tag field makes room.
constexpr int narrow = 620;
/// From here on the characters left are shown.
constexpr int fewLeft = 200;

QString remedyLabel(SendBlock::Remedy remedy) {
    switch (remedy) {
        case SendBlock::Remedy::Numbers:
            return ComposerPanel::tr("Open Numbers");
        case SendBlock::Remedy::Registration:
            return ComposerPanel::tr("Open Registration");
        case SendBlock::Remedy::None:
            break;
    }
    return {};
}

} // namespace

ComposerPanel::ComposerPanel(sync::Workspace& workspace, ComposerController& composer, QWidget* parent)
    : QWidget(parent),
      m_composer(composer),
      m_consent(new ConsentBar),
      m_doubleOptIn(new DoubleOptInPanel(workspace)),
      m_blocks(new QVBoxLayout),
      m_error(new ErrorCard) {
    setObjectName(QStringLiteral("composerPanel"));
    m_error->hide();
    m_blocks->setSpacing(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 11, margin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_consent);
    layout->addWidget(m_doubleOptIn);
    layout->addLayout(m_blocks);
    layout->addWidget(m_error);
    m_editor = buildEditor();
    layout->addWidget(m_editor);
    connectComposer();
    refresh();
}

QWidget* ComposerPanel::buildEditor() {
    auto* editor = new QWidget;
    m_text = new ComposerTextEdit;
    m_text->setObjectName(QStringLiteral("composerTextEdit"));
    m_text->setAccessibleName(tr("Text to send"));
    m_text->setLines(2, 8);

    m_segments = new ElidedLabel(QString(), TextRole::Secondary);
    m_segments->setObjectName(QStringLiteral("segmentsLabel"));
    m_culprit = new ElidedLabel(QString(), TextRole::Secondary);
    m_plain = new QPushButton(tr("Use plain characters"));
    m_plain->setObjectName(QStringLiteral("plainCharactersPushButton"));
    m_plain->setToolTip(
        tr("Replace quotes, dashes and the like by plain ones, so that more fits into a segment"));
    setButtonKind(m_plain, ButtonKind::Quiet);
    m_dailyUse = new ElidedLabel(QString(), TextRole::Secondary);
    m_dailyUse->setObjectName(QStringLiteral("dailyUseLabel"));
    m_status = new ElidedLabel(QString(), TextRole::Secondary);
    m_status->setObjectName(QStringLiteral("composerStatusLabel"));
    m_tag = new QLineEdit;
    m_tag->setObjectName(QStringLiteral("tagLineEdit"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("Tag (optional)"));
    m_tag->setToolTip(tr("A word of your own that the message carries, to find it again"));
    m_tag->setMaxLength(ComposerController::longestTag);
    m_tag->setFixedWidth(128);
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(QStringLiteral("sendPushButton"));
    m_send->setIcon(icon(IconName::Send));
    setButtonKind(m_send, ButtonKind::Primary);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_segments);
    row->addWidget(m_culprit);
    row->addWidget(m_plain);
    row->addStretch(1);
    row->addWidget(m_dailyUse);
    row->addWidget(m_status);
    row->addWidget(m_tag);
    row->addWidget(m_send);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addLayout(row);
    return editor;
}

void ComposerPanel::connectComposer() {
    connect(&m_composer, &ComposerController::stateChanged, this, &ComposerPanel::refresh);
    connect(&m_composer, &ComposerController::textReplaced, m_text, &ComposerTextEdit::replaceText);
    connect(&m_composer, &ComposerController::tagReplaced, m_tag, &QLineEdit::setText);
    connect(&m_composer, &ComposerController::failed, this, &ComposerPanel::showError);
    connect(&m_composer, &ComposerController::sent, this, [this] { m_error->hide(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText() != m_composer.text()) {
            m_composer.setText(m_text->toPlainText());
        }
    });
    connect(m_tag, &QLineEdit::textEdited, &m_composer, &ComposerController::setTag);
    connect(m_text, &ComposerTextEdit::submitted, &m_composer, &ComposerController::send);
    connect(m_send, &QPushButton::clicked, &m_composer, &ComposerController::send);
    connect(m_plain, &QPushButton::clicked, &m_composer, &ComposerController::usePlainCharacters);
    connect(m_consent, &ConsentBar::doubleOptInRequested, this, &ComposerPanel::openDoubleOptIn);
    connect(m_doubleOptIn, &DoubleOptInPanel::answered, this, &ComposerPanel::refresh);
    connect(m_doubleOptIn, &DoubleOptInPanel::closed, this, &ComposerPanel::refresh);
}

void ComposerPanel::setFacts(const models::ConversationFacts& facts) {
    m_facts = facts;
    if (m_composer.gate().state == core::ConsentState::OptedIn && !m_doubleOptIn->isAsking()) {
        m_doubleOptIn->close(); // the outcome it shows has been overtaken
    }
    refresh();
}

void ComposerPanel::leave() {
    m_doubleOptIn->close();
    m_error->hide();
}

void ComposerPanel::openDoubleOptIn() {
    if (m_facts.ownNumber) {
        const QString brand = m_facts.brand ? m_facts.brand->filed.displayName : QString();
        m_doubleOptIn->open(m_facts.ownNumber->id, m_facts.contact, brand);
        refresh();
    }
}

void ComposerPanel::focusText() {
    m_text->setFocus();
}

void ComposerPanel::showError(const models::ErrorText& error) {
    m_error->setError(error);
    m_error->show();
}

void ComposerPanel::refresh() {
    const models::ConsentGate& gate = m_composer.gate();
    const models::SegmentText& segments = m_composer.segments();
    if (gate.state == core::ConsentState::OptedIn || gate.state == core::ConsentState::OptedOut) {
        m_doubleOptIn->close(); // the contact has answered
    }
    const bool asking = m_doubleOptIn->isAsking();
    m_consent->setGate(gate, asking ? ConsentBar::Offer::Hidden : ConsentBar::Offer::Shown);
    // One thing is written at a time; the draft waits underneath.
    m_editor->setVisible(!asking);
    m_text->setReadOnly(gate.locksComposer);
    m_text->setEnabled(!gate.locksComposer);
    m_tag->setEnabled(!gate.locksComposer);
    m_text->setPlaceholderText(gate.locksComposer
                                   ? tr("This contact has opted out.")
                                   : tr("Text to %1").arg(models::Formats::phone(m_facts.contact)));
    const bool written = !m_composer.text().isEmpty();
    m_segments->setVisible(written);
    m_segments->setText(segments.line);
    m_culprit->setVisible(written && !segments.culprit.isEmpty());
    m_culprit->setText(segments.culprit);
    m_plain->setVisible(written && segments.hasPlainForm);

    const QString use = m_composer.dailyUse();
    m_dailyUse->setVisible(!use.isEmpty());
    m_dailyUse->setText(use);
    m_dailyUse->setAccessibleName(use.isEmpty() ? QString() : tr("Texts to this contact: %1").arg(use));

    const int left = m_composer.charactersLeft();
    if (const int wait = m_composer.secondsToWait(); wait > 0) {
        m_status->setText(tr("Rate used up, %n s", nullptr, wait));
    } else if (left < fewLeft && left >= 0) {
        m_status->setText(tr("%n characters left", nullptr, left));
    } else {
        m_status->setText({});
    }
    m_send->setEnabled(m_composer.canSend());
    const QString reason = m_composer.reason();
    m_send->setToolTip(reason.isEmpty() ? tr("Send (Ctrl+Enter)") : reason);
    m_send->setAccessibleDescription(m_send->toolTip());
    showBlocks();
}

void ComposerPanel::showBlocks() {
    if (m_composer.blocks() == m_shownBlocks) {
        return;
    }
    m_shownBlocks = m_composer.blocks();
    while (QLayoutItem* item = m_blocks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SendBlock& block : std::as_const(m_shownBlocks)) {
        auto* banner = new Banner(block.tone, block.text);
        if (block.remedy != SendBlock::Remedy::None) {
            const auto remedy = block.remedy;
            banner->setAction(remedyLabel(remedy), [this, remedy] { Q_EMIT remedyRequested(remedy); });
        }
        m_blocks->addWidget(banner);
    }
}

void ComposerPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Segments matter more than the tag where there is room for one of them only.
    m_tag->setVisible(width() >= narrow || !m_tag->text().isEmpty());
}

void ComposerPanel::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.divider);
}

} // namespace am::ui
