// The question, its facts, and the word to type.
#include "ui/widgets/ConfirmDialog.h"

#include "ui/widgets/ConsoleStyle.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace am::ui {

ConfirmDialog::ConfirmDialog(const ConfirmRequest& request, QWidget* parent)
    : QDialog(parent), m_confirm(new QPushButton(request.confirmLabel)) {
    const bool destructive = request.weight == ConfirmRequest::Weight::Destructive;
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(request.title);
    setFixedWidth(440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    auto* title = makeLabel(request.title, TextRole::Heading);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!request.text.isEmpty()) {
        layout->addWidget(makeLabel(request.text, TextRole::Body));
    }
    for (const QString& fact : request.facts) {
        layout->addWidget(makeLabel(QStringLiteral("\u2022 ") + fact, TextRole::Body));
    }
    if (!request.requiredWord.isEmpty()) {
        layout->addSpacing(4);
        auto* prompt = makeLabel(tr("Type %1 to confirm:").arg(request.requiredWord), TextRole::Secondary);
        m_word = new QLineEdit;
        m_word->setObjectName(QStringLiteral("confirmWordLineEdit"));
        m_word->setAccessibleName(prompt->text());
        prompt->setBuddy(m_word);
        layout->addWidget(prompt);
        layout->addWidget(m_word);
        m_confirm->setEnabled(false);
        connect(m_word, &QLineEdit::textChanged, this,
                [this, word = request.requiredWord](const QString& text) {
                    m_confirm->setEnabled(text.trimmed().compare(word, Qt::CaseInsensitive) == 0);
                });
    }
    layout->addSpacing(8);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    m_confirm->setObjectName(QStringLiteral("confirmPushButton"));
    setButtonKind(m_confirm, destructive ? ButtonKind::Danger : ButtonKind::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    (destructive ? cancel : m_confirm)->setDefault(true);
    m_confirm->setAutoDefault(!destructive);
    if (m_word) {
        m_word->setFocus();
    }
    // Wrapped texts ask for more height than they need; the layout knows the true one.
    layout->activate();
    setFixedHeight(layout->heightForWidth(width()));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace am::ui
