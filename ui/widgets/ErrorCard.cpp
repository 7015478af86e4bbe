// Lays out an error; long texts wrap, ids can be selected and copied.
#include "ui/widgets/ErrorCard.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

namespace {
constexpr Qt::TextInteractionFlags selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
} // namespace

ErrorCard::ErrorCard(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(QString(), TextRole::Heading)),
      m_explanation(makeLabel(QString(), TextRole::Body)),
      m_nextStep(makeLabel(QString(), TextRole::Body)),
      m_server(makeLabel(QString(), TextRole::Secondary)),
      m_code(makeLabel(QString(), TextRole::Mono)),
      m_requestId(makeLabel(QString(), TextRole::Mono)),
      m_requestRow(new QWidget),
      m_copy(new QPushButton),
      m_retryButton(new QPushButton(tr("Try again"))) {
    setObjectName(QStringLiteral("errorCard"));
    m_title->setWordWrap(true);
    m_nextStep->setFont(fontFor(TextRole::Strong));
    for (QLabel* label : {m_server, m_code, m_requestId}) {
        label->setTextInteractionFlags(selectable);
    }
    m_requestId->setObjectName(QStringLiteral("requestIdLabel"));
    m_retryButton->setObjectName(QStringLiteral("retryPushButton"));
    m_retryButton->setIcon(icon(IconName::Refresh));
    m_copy->setText(tr("Copy details"));
    m_copy->setIcon(icon(IconName::Copy));
    m_copy->setObjectName(QStringLiteral("copyErrorPushButton"));
    setButtonKind(m_copy, ButtonKind::Quiet);

    auto* requestLayout = new QHBoxLayout(m_requestRow);
    requestLayout->setContentsMargins(0, 0, 0, 0);
    requestLayout->setSpacing(6);
    requestLayout->addWidget(makeLabel(tr("Request id"), TextRole::Secondary));
    requestLayout->addWidget(m_requestId);
    auto* copyId = new CopyButton(tr("request id"));
    requestLayout->addWidget(copyId);
    requestLayout->addStretch();
    connect(copyId, &QToolButton::pressed, this, [this, copyId] { copyId->setText(m_error.requestId); });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_retryButton);
    buttons->addWidget(m_copy);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(52, 16, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_nextStep);
    layout->addSpacing(4);
    layout->addWidget(m_server);
    layout->addWidget(m_code);
    layout->addWidget(m_requestRow);
    layout->addSpacing(6);
    layout->addLayout(buttons);

    connect(m_retryButton, &QPushButton::clicked, this, [this] {
        if (m_retry) {
            m_retry();
        }
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_error.forClipboard()); });
    updateTexts();
}

void ErrorCard::setError(const models::ErrorText& error, std::function<void()> retry) {
    m_error = error;
    m_retry = std::move(retry);
    updateTexts();
}

void ErrorCard::updateTexts() {
    const auto set = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_title->setText(m_error.title);
    set(m_explanation, m_error.explanation);
    set(m_nextStep, m_error.nextStep);
    QStringList details;
    if (!m_error.file.isEmpty()) {
        details << tr("File: %1").arg(m_error.file);
    }
    if (!m_error.localText.isEmpty()) {
        details << tr("Reported: %1").arg(m_error.localText);
    }
    if (!m_error.serverText.isEmpty()) {
        details << tr("Server: %1").arg(m_error.serverText);
    }
    for (auto detail = m_error.details.cbegin(); detail != m_error.details.cend(); ++detail) {
        details << tr("%1: %2", "field, problem").arg(detail.key(), detail.value());
    }
    set(m_server, details.join(QLatin1Char('\n')));
    QStringList code{m_error.codeLine(), m_error.operation};
    code.removeAll(QString());
    set(m_code, code.join(QStringLiteral("  \u00b7  ")));
    m_requestId->setText(m_error.requestId);
    m_requestRow->setVisible(!m_error.requestId.isEmpty());
    m_retryButton->setVisible(bool(m_retry));
    setAccessibleName(m_error.title);
    setAccessibleDescription(m_error.explanation + QLatin1Char(' ') + m_error.nextStep);
    update();
}

void ErrorCard::paintEvent(QPaintEvent*) {
    const Tokens& tokens = ConsoleStyle::tokens(this);
    QPainter painter(this);
    paintBox(&painter, rect(), ConsoleStyle::cornerRadius, tokens.surface, tokens.divider);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(18, 16, 22, 22));
    paintIcon(&painter, place, IconName::Error, tokens.danger);
}

} // namespace am::ui
